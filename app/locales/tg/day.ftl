### Days in the house (casework/src/record/area/day.rs): house rules, day notes, absences. The address of the house is written nowhere.

## House rules
document-house-rules = Қоидаҳои паноҳгоҳ
house-rules-heading = Қоидаҳои паноҳгоҳ
house-rules-new = Илова кардани суҳбат дар бораи қоидаҳо
house-rules-intro = Кадом қоидаҳои паноҳгоҳ ба шахс фаҳмонда шуданд ва ӯ онҳоро қабул дорад ё не. Дар аввалин рӯзи ором якто-якто фаҳмонед ва агар лозим шавад, бори дигар: танҳо рӯз ҳатмист.
house-rules-day = Қоидаҳо кадом рӯз фаҳмонда шуданд?
house-rules-language = Бо кадом забон?
house-rules-interpreter = Тарҷумон буд?
house-rules-explained = Чӣ фаҳмонда шуд?
house-rules-explained-hint = Инро ҳам гӯед, ки ҳар қоида барои чист. Аз қоидаи охирин оғоз кунед: ҳар кӣ рафтан хоҳад, ҳар вақт рафта метавонад.
house-rules-group-answer = Ҷавоб
house-rules-accepted = Шахс қоидаҳоро қабул дорад?
house-rules-accepted-hint = Агар шахс ягон қоидаро қабул накунад, ӯро ҷазо намедиҳанд ва кумак идома меёбад. Пурсед, ки чӣ халал мерасонад, ва якҷоя роҳи дигар ёбед.
house-rules-form = Шахс инро чӣ тавр тасдиқ кард?
house-rules-remark = Боз чӣ муҳим аст?
house-rules-remark-hint = Масалан, риояи кадом қоида ба шахс душвор аст ва ба ҷойи он чиро мувофиқа кардед.

## Day note
document-day-note = Қайди рӯз
day-note-heading = Қайдҳои рӯз
day-note-new = Илова кардани қайди рӯз
day-note-intro = Рӯз ё шаби шахс дар паноҳгоҳ чӣ тавр гузашт. Дар охири навбатдорӣ ду-се ҷумла кифоя аст; аз он оғоз кунед, ки чӣ хуб буд: танҳо рӯз ва матн ҳатмист.
day-note-day = Рӯз
day-note-day-hint = Барои шаб: рӯзе, ки шаб аз он оғоз шуд.
day-note-shift = Навбатдорӣ
day-note-text = Чӣ тавр гузашт?
day-note-text-hint = Масалан: хоб, хӯрок, рӯҳия, кӯдакон, шахс чӣ кор кард ва чӣ пурсид. Дар бораи беморӣ чизе нанависед, он ба бахши «Кумаки тиббӣ» тааллуқ дорад; сокинони дигарро бо номи рамзӣ нависед; нишонии паноҳгоҳро ҳеҷ гоҳ нанависед.
day-note-for-next-shift = Навбатдори оянда бояд чиро донад?
day-note-for-next-shift-hint = Танҳо он чи бояд кард ё бояд ба он аҳамият дод, масалан: соати 7:00 барои курс бедор кардан.

## Absence
document-absence = Набудан дар паноҳгоҳ
absence-heading = Набудан дар паноҳгоҳ
absence-new = Илова кардани рафтан
absence-intro = Вақте ки шахс ба чанд соат ё чанд рӯз аз паноҳгоҳ меравад, то агар дер кунад, мо пай барем. Ҳар кас озодона берун рафта метавонад; ин барои бехатарист, на барои назорат. Пеш аз рафтанаш нависед: танҳо рӯзи рафтан ва рӯзе, ки бозгашташро интизоред, ҳатмист.
absence-day = Шахс кадом рӯз рафт?
absence-time = Соати чанд?
absence-time-hint = Масалан: 9:30.
absence-to = Ба куҷо?
absence-to-hint = Бо суханони умумӣ, масалан: ба бозор, ба назди хешовандон. Нишонии касеро, ки метавонанд ҷӯянд, ҳеҷ гоҳ нанависед.
absence-with = Бо кӣ?
absence-expected = Бозгашташро кадом рӯз интизоред?
absence-expected-time = Соати чанд интизоред?
absence-expected-time-hint = Масалан: 18:30.
absence-group-back = Вақте ки шахс баргашт
absence-back = Кадом рӯз баргашт?
absence-back-hint = То шахс барнагардад, холӣ гузоред. Агар дер кунад, он чиро кунед, ки дар нақшаи бехатарӣ навишта шудааст, ва ба роҳбар хабар диҳед.
absence-back-time = Соати чанд?
absence-remark = Боз чӣ муҳим аст?

## Shifts
day-note-shift-morning = Саҳар
day-note-shift-day = Рӯз
day-note-shift-evening = Бегоҳ
day-note-shift-night = Шаб

## Rules of the house
house-rule-quiet-hours = Соатҳои хомӯшӣ
house-rule-phone-and-photos = Телефон ва суратгирӣ
house-rule-visitors = Меҳмонон
house-rule-going-out = Берун баромадан
house-rule-alcohol-and-drugs = Нӯшокии спиртӣ ва маводи мухаддир
house-rule-children = Кӯдакон: кӣ онҳоро нигоҳубин мекунад; кӯдакро ҳеҷ кас намезанад
house-rule-cleaning = Тозакунӣ ва хӯрокпазӣ
house-rule-complaints = Ба кӣ шикоят кардан мумкин аст
house-rule-leaving-is-free = Ҳар кас ҳар вақт рафта метавонад

## How the person accepted the rules
house-rules-form-signature = Бо имзо
house-rules-form-orally = Шифоҳӣ
house-rules-form-witnessed = Дар назди шоҳид
