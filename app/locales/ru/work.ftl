### Что нужно сделать и к какому дню, запросы, которые ждут ответа, цифры.

tasks-title = Что сделать
tasks-intro = О чём напоминают ваши дела: пересмотр планов и опасностей, заседания, встречи, задачи. О чём речь, видно, когда вы откроете запись.
tasks-mine = Только мои
tasks-all = Также те, что взяли на себя коллеги
tasks-none = Сейчас ничего делать не нужно.
tasks-overdue = { $number ->
    [one] { $number } просрочена
    [few] { $number } просрочены
   *[many] { $number } просрочено
  }
tasks-today = { $number } на сегодня
tasks-week = { $number } в следующие семь дней
tasks-by = до
tasks-late = просрочено
tasks-now = сегодня
tasks-for-me = для вас
tasks-tick = Сделано
home-tasks = Что сделать
home-no-tasks = В следующие семь дней ничего.
home-all-tasks = Всё, что нужно сделать
home-waiting = Ждёт вашего ответа

figures-title = Центр в цифрах
figures-intro = Каждый раз считается заново по записям. Имена для этого не читаются, и ничего не вписывается от руки.
figures-from = Первый день
figures-until = Последний день
figures-do = Посчитать
figures-as-of = по состоянию на
figures-source = Источник: закодированные сведения о делах организации. Кто может считать, тот не видит из-за этого ни одного дела.
figures-what = Что считается
figures-number = Число
figures-received = Приняты
figures-helped = Люди, которым помогли, по видам помощи
figures-helped-means = В каждом виде помощи человек считается один раз, сколько бы раз ему ни помогали. Строки пересекаются, складывать их нельзя.
figures-returned = Вернулись в другую страну
figure-received = Принято человек
figure-received-means = Те, кто пришёл за этот срок: по дню в записи о приёме, а если его нет, по дню открытия дела; и те, кто пришёл вместе с ними.
figure-children = Из них детей
figure-children-means = Младше 18 лет, когда пришли; кому 18 исполняется в том же году, тот ещё считается ребёнком.
figure-women-girls = Женщины и девочки
figure-men-boys = Мужчины и мальчики
figure-girls = Девочки
figure-boys = Мальчики
figure-women = Женщины
figure-men = Мужчины
figure-sex-unknown = Другое или не записано
figure-psychosocial = Психологическая или социальная помощь
figure-psychosocial-means = Люди, которые получили одну из них или обе.
figure-returned = Люди, у которых есть дело
figure-returned-means = По дню прибытия, а если он неизвестен, по дню отъезда.
figure-returned-minors = Дети, уехавшие с ними
figure-returned-minors-means = Как записано при возвращении; среди принятых их нет, если они не пришли вместе в центр.

award-title = Грант вещами
award-intro = Вещи для своего дела: здесь их просят, донор отвечает, потом их покупают, передают и навещают человека. Не передаётся ничего, что не одобрено. Имени человека здесь нет нигде.
award-sum-asked = Запрошено
award-sum-items = Все вещи вместе
award-sum-approved = Одобрено
award-sum-spent = Потрачено
award-missing = Прежде чем отправить донору
award-unfinished = До завершения
award-submit = Отправить донору
award-withdraw = Отозвать
award-finish = Всё передано
closure-withdraw = Отозвать запрос
request-state-draft = Пишется
request-state-waiting = Ждёт ответа
request-state-approved = Одобрено
request-state-returned = Возвращено
request-state-refused = Отказано
request-state-withdrawn = Отозвано
request-state-done = Выполнено

role-funder = Представитель донора
home-funder = Вы отвечаете на заявки на грант вещами. Вы видите вещи и суммы, но не имена.
section-award = Грант вещами

verb-list-tasks = Просмотр того, что нужно сделать
verb-tick-off = Напоминание отмечено
verb-ask = Запрошен ответ
verb-withdraw = Запрос отозван
verb-answer = Ответ на запрос
verb-finish = Одобренное выполнено
verb-reopen = Дело возобновлено
verb-see-figures = Подсчёт цифр

verb-add-file = Файл добавлен
verb-open-file = Файл открыт

issue-own-request = На это должен ответить кто-то другой: запрос отправили вы
issue-case-active = Дело не закончено, поэтому возобновить его нельзя
issue-case-closed = Дело закончено. Чтобы писать в него, сначала возобновите его в разделе «Возобновление дела»
issue-closure-waiting = Уже есть запрос закончить это дело; ответ ещё не пришёл
issue-closure-none = Никто не просил закончить это дело
issue-answered = На это уже ответили, изменить нельзя. Напишите новую запись
issue-request-changed = За это время что-то изменилось. Посмотрите, как обстоит дело сейчас
issue-award-none = В этом деле нет заявки. Начните с заявки
issue-award-live = В этом деле уже есть грант, который не закончен. Новую заявку можно написать после него

draft-kept = Сохранено на сервере в
draft-offline = Ещё не отправлено: нет связи. Не закрывайте страницу, попытка повторится.
draft-out = Сеанс закончился. Не закрывайте страницу, войдите в другой вкладке и потом сохраните.
draft-not = Пока вы пишете, это не сохраняется. Сохраните форму поскорее; если её не примут, спросите руководителя.
draft-left = Вы начали эту форму и не сохранили её. Такой вы её оставили
draft-discard = Отказаться и начать заново
