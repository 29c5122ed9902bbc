### Referrals for those who receive them, letters of referral, the supervisor's desk and the rules.

## Полученные направления
referrals-nav = Направления
inbox-intro = О чём вас попросили другие организации, что вы приняли и какие письма отправили вы.
inbox-none = Направлений пока не было. Когда придёт, оно появится здесь и на вашей главной странице.
inbox-waits = Эти направления ждут вашего ответа
inbox-taken = Вы приняли
inbox-letters = Ваши письма
inbox-ended = Что закончено
inbox-from = от: { $who }
inbox-to = кому: { $who }
inbox-by = Ответ до
inbox-late = опаздывает
inbox-all = Все направления

## Одно из них
incoming-title = Направление
incoming-closed = Переданные сведения откроются, когда вы примете направление. После этого открыть их сможете только вы.
incoming-accept = Принять
incoming-decline = Отказать
incoming-redirect = Направить в другое место
incoming-reason = Почему?
incoming-words = Несколько слов
incoming-words-hint = Их прочтёт другая сторона. Имён не пишите.
incoming-no-words = Написавший письмо увидит этот ответ, но без слов. Если нужно сказать больше, напишите раньше.
incoming-elsewhere = Кто мог бы помочь вместо вас?
incoming-elsewhere-hint = Назовите организацию. Обращаться ли туда, решит другая сторона.
incoming-files = Файлы
incoming-write = Написать другой стороне
incoming-write-intro = Другая сторона прочтёт это в направлении. Пишите только то, что ей нужно знать.
incoming-send = Отправить
incoming-take-back = Отозвать письмо
incoming-next = Что дальше
incoming-next-intro = Когда вы отметите, что всё выполнено, или вернёте направление, здесь больше никто не сможет открыть переданное.
incoming-begin = Работа начата
incoming-complete = Выполнено
incoming-outcome = Каков итог?
incoming-return = Вернуть

## От письма к делу
incoming-case = Дело для этого человека
incoming-known = Возможно, человек уже был здесь. Сначала посмотрите, нет ли его среди этих дел.
incoming-unknown = Никого с похожим именем здесь ещё не было.
incoming-unchecked = Проверить по этому письму, был ли человек здесь, не удалось.
incoming-which = Одно из ваших дел
incoming-into = Внести в это дело
incoming-in-case = Письмо внесено в дело.
incoming-to-case = Перейти к делу

## Письма-направления
letter-title = Написать письмо-направление
letter-intro = Пишите только то, что нужно сейчас, и только то, с чем человек согласен. Тот, кто примет, сможет вам ответить.
letter-way = Что это?
letter-way-letter = Письмо организации, которая работает в этой программе
letter-way-paper = Нам сказали или написали со стороны
letter-to = Какой организации?
letter-to-hint = Только для письма. Если пришло со стороны, оставьте пустым.
letter-purpose = Для чего?
letter-urgency = Насколько срочно?
letter-answer-by = Ответ до
letter-ends = Последний день
letter-ends-hint = После этого дня никто не сможет открыть. Например: 21 11 2026.
letter-do = Отправить

## Контроль направлений
desk-nav = Контроль
desk-intro = Контроль направлений: все направления вашей организации, новые сверху. Видно состояние, но не содержание. Просмотр этой страницы записывается в журнал.
desk-none = Направлений нет. Уберите условие или подождите, пока отправят первое.
desk-overdue-number = { $number ->
    [one] Нет ответа на { $number } направление, хотя срок прошёл
    [few] Нет ответа на { $number } направления, хотя срок прошёл
   *[many] Нет ответа на { $number } направлений, хотя срок прошёл
  }
desk-awaiting-number = { $number ->
    [one] { $number } направление ждёт утверждения
    [few] { $number } направления ждут утверждения
   *[many] { $number } направлений ждут утверждения
  }
desk-only = Показать только
desk-live = Действующие
desk-overdue = С опоздавшим ответом
desk-exceptions = Без согласия
desk-awaiting = Ждущие утверждения
desk-with = С какой организацией?
desk-begun-from = Начаты с
desk-begun-until = Начаты не позже
desk-day-hint = Например: 21.11.2026.
desk-since = с { $day }
desk-until-day = по { $day }
desk-somebody = Кого нет в списке
desk-number = Номер
desk-case = Дело
desk-state = Состояние
desk-purpose = Для чего
desk-urgency = Срочность
desk-whom = С кем
desk-from = от: { $who }
desk-to = кому: { $who }
desk-author = Кто составил
desk-basis = Основание
desk-begun = Начато
desk-answer-by = Ответ до
desk-ends = Последний день
desk-late = опаздывает
desk-openings = Сколько раз открыто
desk-accepted = Кто принял
desk-reason = Причина
desk-outcome = Итог
desk-look = Посмотреть и утвердить
desk-other-approves = утвердит другой руководитель этого дела
desk-sheet = Сохранить таблицей

## Что необычно
desk-patterns = Необычные открытия за 30 дней
desk-patterns-intro = Часто этому есть хорошее объяснение. Спросите, прежде чем думать плохо.
desk-pattern-many = { $who }: открытий за один день { $times }
desk-pattern-night = { $who }: открытий ночью { $times }
desk-pattern-after = { $who }: попыток открыть, в которых отказано, { $times }

## Ход направления
desk-life = Направление
desk-events = Что говорит журнал
desk-events-intro = Нажмите номер записи, чтобы сохранить её доказательство: с ним каждый сможет проверить, что запись есть в журнале.

## Правила
rules-title = Правила организации
rules-intro = Они действуют для всех направлений, которые отправят после этого.
rules-approval = Какие направления руководитель должен утвердить до отправки?
rules-approval-hint = Своё направление никто не утверждает. То, что отправляется без согласия, уходит сразу; утвердить его нужно в течение суток после этого.
rules-reflection = Дни на восстановление и размышление
rules-reflection-hint = Целое число, не меньше 30. Предлагается при записи решения, и там его можно изменить.
approval-sensitive = С особо охраняемыми сведениями
approval-always = Все
