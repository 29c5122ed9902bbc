### Направления по делу: подготовка, выбор, отправка, сообщения, копии для других, страница для человека.

## Referrals of a case
referrals-title = Направления
referrals-none = К другим организациям ещё не обращались.
referrals-intro = Просьба о помощи к другой организации: она видит только то, что выбрано здесь, только для этой цели и только на время.
referral-new = Новое направление
referral-title = Направление
referral-number = Номер
referral-how = Состояние
referral-late = ответ опаздывает
referral-until = До
referral-from = От кого
referral-to = Кому
referral-accepted-by = Кто принял
referral-reason = Почему нет
referral-outcome = Итог
referral-why = О чём просим
referral-why-hint = В нескольких предложениях. Не больше, чем нужно знать получателю.
referral-shared = Что передано
referral-holders = Могут открыть

## The form
referral-form-intro = Сначала выберите, кому и для чего. Что именно передать, выбирается потом; пока ничего не отправляется.
referral-purpose = Для чего?
referral-urgency = Насколько срочно?
referral-to-hint = Организации, которые работают в этой программе. Другим даётся закрытый файл.
referral-to-outside = Кто-то, кто не работает в этой программе
referral-people = Кому именно?
referral-people-hint = Отметьте людей выбранной организации. Если никто не отмечен: тем, кто там дежурит.
referral-outside = Кто это?
referral-outside-hint = Только для тех, кто не работает в этой программе: имя и учреждение.
referral-answer-by = Ответ до
referral-ends = Последний день
referral-ends-hint = После этого дня там никто не сможет открыть это в программе. Например: 21 11 2026.
referral-basis = На каком основании?
referral-basis-hint = Без согласия только в этих трёх случаях. Руководитель должен утвердить в течение суток, и это останется заметным навсегда.
referral-consent = Какое согласие?
referral-consent-hint = Только согласия, действующие сегодня. В нём должен быть назван получатель и всё, что передаётся.
referral-consent-names = В согласии назван
referral-exception = Почему без согласия?
referral-exception-hint = Если согласие есть, оставьте пустым. В чём опасность, что предписано и кем?

## Choosing
referral-choose = Выберите, что передать
referral-choose-intro = Отмечайте только то, что нужно получателю. Больше там ничего не видно.
referral-choose-none = В этом разделе ещё ничего нет.
referral-files-hint = Снимки передаются без данных, которые записала камера.
referral-sure = Это действительно нужно?
referral-sure-hint = Этот раздел охраняется особо: переданное отсюда может поставить человека под угрозу или опозорить.
referral-sure-yes = Да. Человек знает, что это передаётся.
referral-chosen = Что выбрано
referral-chosen-number = ответов: { $fields }, файлов: { $files }
referral-guarded = охраняется особо
referral-to-consents = К согласиям
referral-preview = Посмотреть, что увидит получатель
referral-preview-intro = Именно это и ничего другого откроется, когда направление примут.

## What is done
referral-submit = Отправить
referral-approve = Утвердить
referral-give-back = Вернуть автору
referral-withdraw = Отозвать направление
referral-unapproved = Отправлено без согласия и ещё никем не утверждено. Через сутки оно закончится само.
referral-outside-answer = Что ответили
referral-they-said = Что они сказали?
referral-was-accepted = Они приняли
referral-was-declined = Они отказали
referral-was-completed = Выполнено

## Messages
message-title = Сообщения
message-taken = внесено в дело
message-take = Внести в дело
message-words = Несколько слов другой стороне
message-words-hint = Прочесть могут только они и работающие с этим делом.
message-send = Отправить сообщение
message-text = Несколько слов
message-consultation = Консультация
message-hearing = Заседание или срок
message-police-answer = Ответ милиции

## A sealed copy for outside
copy-title = Закрытая копия для других
copy-intro = Один файл, который может открыть только получатель программой «age». То, что ушло, вернуть нельзя.
copy-how = Чем закрыть?
copy-by-recipient = Ключом получателя
copy-by-passphrase = Парольной фразой, которую скажут по телефону
copy-recipient = Ключ получателя
copy-recipient-hint = Начинается с age1.
copy-passphrase = Парольная фраза
copy-passphrase-hint = Запишите сейчас: она не сохраняется. Скажите её по телефону, но не в письме с файлом.
copy-do = Сделать файл
copy-code-title = Получатель открыл файл
copy-code = Код из файла
copy-code-hint = Получатель называет его по телефону.
copy-code-do = Внести код
copy-list = Что ушло
copy-letter-of = Сопроводительное письмо к этому файлу
copy-ended = Направление закончено: новых файлов сделать нельзя.
copy-read-back = Код назван
copy-not-read-back = Код ещё не назван
copy-inside-code = Пожалуйста, назовите этот код по телефону:

## Письмо, которое идёт с ней
cover-letter = Сопроводительное письмо
cover-letter-how = Напечатайте эту страницу и отправьте с файлом или прочтите вслух. В ней не сказано, о ком направление; получателя впишите от руки.
cover-letter-none = Файл ещё не сделан. Когда он будет, здесь появятся его размер и контрольная сумма.
cover-letter-to = Кому
cover-letter-text = Посылаем вам закрытый файл, который можете открыть только вы. Пожалуйста, сделайте четыре шага.
cover-letter-made = Сделан
cover-letter-file = Файл
cover-letter-size = Размер
cover-letter-compare = Сравните контрольную сумму файла с той, что выше. Если она другая, не открывайте файл и позвоните нам.
cover-letter-sum = В Linux:
cover-letter-sum-windows = В Windows:
cover-letter-open = Откройте файл бесплатной программой «age» на компьютере, которым пользуетесь только вы, и посмотрите страницу packet.html.
cover-letter-by-key = Если вы дали нам свой ключ:
cover-letter-by-passphrase = Если мы сказали вам парольную фразу по телефону:
cover-letter-call = В начале страницы стоит код. Назовите его нам по телефону, чтобы мы знали, что вы её открыли.
cover-letter-delete = Когда работа закончена, удалите файл и packet.html. Никому их не передавайте.
cover-letter-sign = Имя и подпись
cover-letter-phone = Телефон

## For the person
told-title = Что и кому передано
told-intro = Эта страница для человека, о котором дело. Её можно показать или напечатать.
told-none = Никому ничего не передавали.
told-what = О чём
told-since = С какого времени
told-ended = закончено
told-basis = На каком основании
told-looked = Кто смотрел
told-nobody = Пока никто
told-copy = Передан закрытый файл. Открыли ли его, мы узнаём только по телефону.
told-opened = Файл открыт: код из него назван нам
told-more = и ещё: { $number }
told-right = Вы можете отозвать согласие в любое время. С этого момента то, что на нём основано, в программе больше никто не откроет. То, что уже прочли или получили файлом, вернуть нельзя.

## Lists
referral-state-draft = готовится
referral-state-awaiting = ждёт утверждения
referral-state-sent = отправлено
referral-state-received = получено
referral-state-accepted = принято
referral-state-in-progress = в работе
referral-state-completed = выполнено
referral-state-declined = отказано
referral-state-redirected = направлено в другое место
referral-state-returned = возвращено
referral-state-withdrawn = отозвано
referral-state-expired = срок истёк
referral-purpose-legal-aid = Помощь юриста
referral-purpose-police-report = Заявление в милицию
referral-purpose-protection = Защита
referral-purpose-medical = Врач
referral-purpose-care = Психолог
referral-purpose-shelter = Безопасное место
referral-purpose-papers = Документы
referral-purpose-reintegration = Учёба и работа
referral-purpose-return = Возвращение в другую страну или место
referral-purpose-child = Защита ребёнка
urgency-normal = В течение нескольких дней
urgency-urgent = В течение суток
urgency-at-once = Немедленно
referral-basis-consent = Согласие человека
referral-basis-danger-to-life = Угроза жизни
referral-basis-child-protection = Защита ребёнка
referral-basis-court-order = Решение суда
referral-letter-says = Как сказано в письме
referral-reason-not-ours = Это не наша работа
referral-reason-no-capacity = Нет места или времени
referral-reason-conflict = Мы знакомы с кем-то из участников
referral-reason-incomplete = Чего-то не хватает
referral-reason-unreachable = С человеком нет связи
referral-reason-person-refused = Человек не хочет
referral-reason-other = Другая причина
referral-outcome-done = Сделано то, о чём просили
referral-outcome-partly = Сделано частично
referral-outcome-nothing = Ничего сделать не удалось
