### Referrals for those who receive them, letters of referral, the supervisor's desk and the rules.

## Referrals that came
referrals-nav = Роҳхатҳо
inbox-intro = Ташкилотҳои дигар аз шумо чӣ пурсидаанд, шумо чиро қабул кардаед, ва номаҳое, ки фиристодаед.
inbox-none = Ҳоло ягон роҳхат наомадааст. Вақте ки меояд, дар ин ҷо ва дар саҳифаи аввали шумо намоён мешавад.
inbox-waits = Ин роҳхатҳо ҷавоби шуморо интизоранд
inbox-taken = Инҳоро шумо қабул кардаед
inbox-letters = Номаҳое, ки фиристодаед
inbox-ended = Он чи тамом шудааст
inbox-from = аз { $who }
inbox-to = ба { $who }
inbox-by = Ҷавоб то
inbox-late = дер мондааст
inbox-all = Ҳамаи роҳхатҳо

## One that came
incoming-title = Роҳхат
incoming-closed = Маълумоти додашуда вақте кушода мешавад, ки роҳхатро қабул мекунед. Аз ҳамон лаҳза онро танҳо шумо кушода метавонед.
incoming-accept = Қабул кардан
incoming-decline = Рад кардан
incoming-redirect = Ба ҷойи дигар равона кардан
incoming-reason = Чаро?
incoming-words = Чанд сухан
incoming-words-hint = Тарафи дигар онҳоро мехонад. Ном нанависед.
incoming-no-words = Нависандаи нома ин ҷавобро мебинад, вале бе сухан. Агар боз чизе гуфтан лозим бошад, пештар нависед.
incoming-elsewhere = Ба ҷойи шумо кӣ кумак карда метавонад?
incoming-elsewhere-hint = Ташкилотро номбар кунед. Дар он ҷо пурсидан ё напурсиданро тарафи дигар ҳал мекунад.
incoming-files = Файлҳо
incoming-write = Ба тарафи дигар навиштан
incoming-write-intro = Тарафи дигар инро дар ҳамин роҳхат мехонад. Танҳо чизеро нависед, ки вай бояд донад.
incoming-send = Фиристодан
incoming-take-back = Номаро бозпас гирифтан
incoming-next = Кор чӣ тавр идома меёбад
incoming-next-intro = Агар гӯед, ки роҳхат иҷро шуд, ё онро баргардонед, дигар дар ин ҷо касе маълумоти додашударо кушода наметавонад.
incoming-begin = Кор оғоз шуд
incoming-complete = Иҷро шуд
incoming-outcome = Натиҷа чист?
incoming-return = Баргардонидан

## From a letter to a case
incoming-case = Парванда барои ин шахс
incoming-known = Шояд ин шахс пештар ҳам ин ҷо буд. Аввал бинед, ки ин яке аз ҳамин парвандаҳо нест.
incoming-unknown = Касе бо номи монанд пештар ин ҷо набуд.
incoming-unchecked = Бо ин нома санҷидан нашуд, ки шахс пештар ин ҷо буд ё не.
incoming-which = Яке аз парвандаҳои шумо
incoming-into = Ба ин парванда гузоштан
incoming-in-case = Нома дар парванда аст.
incoming-to-case = Ба парванда гузаштан

## Letters of referral
letter-title = Навиштани нома-роҳхат
letter-intro = Танҳо чизеро нависед, ки ҳоло лозим аст ва шахс ба он розӣ аст. Касе, ки қабул мекунад, ба шумо ҷавоб навишта метавонад.
letter-way = Ин чист?
letter-way-letter = Нома ба ташкилоте, ки бо ин барнома кор мекунад
letter-way-paper = Он чи касе аз берун ба мо гуфт ё навишт
letter-to = Ба кадом ташкилот?
letter-to-hint = Танҳо барои нома. Агар хабар аз берун омада бошад, холӣ гузоред.
letter-purpose = Барои чӣ?
letter-urgency = То чӣ андоза фаврӣ?
letter-answer-by = Ҷавоб то
letter-ends = Рӯзи охирин
letter-ends-hint = Баъд аз ин рӯз онро касе кушода наметавонад. Масалан: 21 11 2026.
letter-do = Фиристодан

## The supervisor’s desk
desk-nav = Назорат
desk-intro = Назорати роҳхатҳо: ҳамаи роҳхатҳои ташкилоти шумо, навтаринаш дар боло. Ин ҷо вазъи онҳо дида мешавад, на мазмунашон. Дидани ин саҳифа ба журнал навишта мешавад.
desk-none = Ин ҷо роҳхат нест. Интихобро бекор кунед ё то фиристодани роҳхати аввал сабр кунед.
desk-overdue-number = Ба { $number } роҳхат то муҳлат ҷавоб наомад
desk-awaiting-number = { $number } роҳхат мунтазири тасдиқ аст
desk-only = Танҳо инҳоро нишон додан
desk-live = Онҳое, ки идома доранд
desk-overdue = Онҳое, ки ҷавобашон дер мондааст
desk-exceptions = Онҳое, ки бе розигианд
desk-awaiting = Онҳое, ки мунтазири тасдиқанд
desk-with = Бо кадом ташкилот?
desk-begun-from = Дар ин рӯз ё баъд аз он оғоз шуд
desk-begun-until = Дар ин рӯз ё пеш аз он оғоз шуд
desk-day-hint = Масалан: 21.11.2026.
desk-since = аз { $day }
desk-until-day = то { $day }
desk-somebody = Касе, ки дар рӯйхат нест
desk-number = Рақам
desk-case = Парванда
desk-state = Вазъ
desk-purpose = Барои чӣ
desk-urgency = То чӣ андоза фаврӣ
desk-whom = Бо кӣ
desk-from = аз { $who }
desk-to = ба { $who }
desk-author = Кӣ навишт
desk-basis = Асос
desk-begun = Оғоз шуд
desk-answer-by = Ҷавоб то
desk-ends = Рӯзи охирин
desk-late = дер мондааст
desk-openings = Чанд бор кушода шуд
desk-accepted = Кӣ қабул кард
desk-reason = Сабаб
desk-outcome = Натиҷа
desk-look = Дидан ва тасдиқ кардан
desk-other-approves = роҳбари дигари ин парванда тасдиқ мекунад
desk-sheet = Ҳамчун ҷадвал нигоҳ доштан

## What is unusual
desk-patterns = Кушоданҳои ғайриодӣ дар 30 рӯзи охир
desk-patterns-intro = Аксар вақт барои ин сабаби хуб ҳаст. Пеш аз он ки дар бораи касе гумони бад кунед, пурсед.
desk-pattern-many = { $who } дар як рӯз { $times } бор кушод
desk-pattern-night = { $who } шабона { $times } бор кушод
desk-pattern-after = { $who } { $times } бор кушодан хост ва рад шуд

## The life of a referral
desk-life = Роҳхат
desk-events = Журнал чӣ мегӯяд
desk-events-intro = Барои нигоҳ доштани исботи сабт рақами онро пахш кунед: бо он ҳар кас баъдтар санҷида метавонад, ки ин сабт дар журнал ҳаст.

## Rules
rules-title = Қоидаҳои ташкилот
rules-intro = Онҳо барои ҳар роҳхате, ки минбаъд фиристода мешавад, амал мекунанд.
rules-approval = Кадом роҳхатҳоро роҳбар бояд пеш аз фиристодан тасдиқ кунад?
rules-approval-hint = Ҳеҷ кас роҳхати худашро тасдиқ намекунад. Он чи бе розигӣ фиристода мешавад, дарҳол меравад; онро баъд дар як шабонарӯз тасдиқ кардан лозим аст.
rules-reflection = Чанд рӯз барои барқароршавӣ ва андеша
rules-reflection-hint = Адади бутун, на камтар аз 30. Ҳангоми навиштани қарор пешниҳод мешавад ва дар он ҷо онро тағйир додан мумкин аст.
approval-sensitive = Онҳое, ки маълумоти махсус ҳифзшаванда доранд
approval-always = Ҳамаро
