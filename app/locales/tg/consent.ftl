### What the person agreed to (casework/src/record/area/consent.rs).

## Consent
document-consent = Розигӣ
consent-heading = Розигиҳо
consent-intro = Барои ҳар мақсад сабти алоҳида ва барои додани маълумот ба ҳар ташкилот низ. Рад кардани як мақсад ҳеҷ гоҳ аз кумак маҳрум намекунад ва кумак ба шаҳодат додан вобаста нест; агар ин ҷо ҳоло холӣ бошад, аз розигӣ ба пурсиш оғоз кунед.
consent-new = Розигӣ ё рад илова кардан
consent-purpose = Барои чӣ розигӣ мепурсанд?
consent-purpose-hint = Барои ҳар мақсад алоҳида пурсед. Ҳар чиро рад кунад ҳам, кумак идома меёбад.
consent-receiver = Маълумотро кӣ мегирад?
consent-receiver-hint = Танҳо агар чизе дода шавад: номи як ташкилот. Барои ташкилоти дигар сабти нав кунед.
consent-organisation = Ин ташкилотест, ки бо ин барнома кор мекунад?
consent-organisation-hint = Агар хоҳед, ки ба он роҳхат фиристед, онро интихоб кунед: танҳо он вақт аниқ аст, ки сухан дар бораи кист. Агар ин касе дар берун бошад, холӣ гузоред.
consent-needed-for = Ин маълумот ба онҳо барои чӣ лозим аст?
consent-data = Кадом маълумотро истифода бурдан ё додан мумкин аст?
consent-data-hint = Танҳо он чи ба шахс гуфта шуд. ВНМО, сироятҳое, ки бо алоқаи ҷинсӣ мегузаранд, ва ҳомиладорӣ ба кумаки тиббӣ дохил намешаванд: танҳо агар шахс маҳз ба ҳамин розӣ бошад, қайд кунед.
consent-group-talk = Чӣ тавр фаҳмонданд
consent-told = Чӣ пурсиданд ва чӣ фаҳмонданд?
consent-told-hint = Инро ҳам гӯед, ки бо ҳар ҷавоб кумак идома меёбад ва барои он касе маҷбур нест шаҳодат диҳад.
consent-language = Бо кадом забон?
consent-interpreter = Номи тарҷумон
consent-interpreter-hint = Ҳеҷ гоҳ хешованд ё кӯдак набошад. Агар тарҷумон набуд, холӣ гузоред.
consent-group-answer = Ҷавоб
consent-state = Ҷавоб чист?
consent-state-hint = Ҳар кас метавонад рад кунад ё розигиашро бозпас гирад; рад ҳам мисли ҳар ҷавоби дигар навишта мешавад ва ҳеҷ гоҳ ба кумак монеъ намешавад.
consent-day = Рӯзи ҷавоб
consent-valid-until = То кадом рӯз эътибор дорад?
consent-valid-until-hint = Барои додани маълумот рӯзеро муайян кунед, масалан 21.11.2026. Агар муҳлат набошад, холӣ гузоред.
consent-withdrawn = Розигӣ кадом рӯз бозпас гирифта шуд?
consent-withdrawn-hint = Аз ҳамон рӯз дигар чизе дода намешавад. Он чи пештар дода шуд, навишташуда мемонад.
consent-form = Ҷавоб чӣ тавр дода шуд?
consent-witness = Номи шоҳид
consent-group-who = Кӣ ҷавоб дод
consent-by = Кӣ ҷавоб дод?
consent-guardian = Номи васӣ, парастор ё касе, ки ҷавоб дод
consent-guardian-hint = Инчунин нависед, ки кадом ҳуҷҷат ба ӯ ҳақ медиҳад.
consent-assent = Худи кӯдак розӣ аст?
consent-assent-hint = Аз ҳар касе, ки аз 18-сола хурд аст, худаш пурсед, ҳатто агар васӣ ё парастор ҷавоб дода бошад.
consent-remark = Боз чӣ муҳим аст?

## Purposes
consent-purpose-interview = Пурсиш
consent-purpose-assistance = Кумак
consent-purpose-storing = Нигоҳ доштани маълумот
consent-purpose-sharing = Додани маълумот ба ташкилот
consent-purpose-police = Ҳамкорӣ бо милитсия
consent-purpose-medical-disclosure = Додани маълумоти тиббӣ
consent-purpose-photo-media = Сурат ва воситаҳои ахбор
consent-purpose-research = Тадқиқот бо маълумоти беном
consent-purpose-contact-after = Тамос баъд аз рафтан
consent-purpose-return = Бозгашт ба хона

## Data
consent-data-identity = Шахсият
consent-data-whereabouts = Ҷойи будубош ва тамос
consent-data-story = Чӣ рӯй дод
consent-data-risk = Хатарҳо
consent-data-medical = Кумаки тиббӣ
consent-data-private-health = ВНМО, сироятҳое, ки бо алоқаи ҷинсӣ мегузаранд, ҳомиладорӣ
consent-data-psychosocial = Кумаки равонӣ ва иҷтимоӣ
consent-data-legal = Кумаки ҳуқуқӣ
consent-data-reintegration = Бозгашт ба зиндагии худ
consent-data-papers = Ҳуҷҷатҳо
consent-data-photos = Суратҳо

## What was asked and explained
consent-told-agrees = Шахс ба пурсиш розӣ аст ё не
consent-told-purpose = Пурсиш барои чист
consent-told-use = Маълумот барои чӣ истифода мешавад ва мумкин аст истифода шавад
consent-told-research = Маълумоти беном барои тадқиқот истифода мешавад
consent-told-access = Маълумоти худро ҳар вақт пурсидан мумкин аст
consent-told-storage = Маълумот чанд вақт нигоҳ дошта мешавад
consent-told-withdrawal = Розигиро чӣ тавр бозпас гирифтан мумкин аст

## How it stands
consent-state-given = Розигӣ дода шуд
consent-state-refused = Рад шуд
consent-state-withdrawn = Розигӣ дода шуд, баъд бозпас гирифта шуд

## Who answered
consent-by-self = Худи шахс
consent-by-guardian = Васӣ ё парастор
consent-by-other = Каси дигар

## How it was given
consent-form-oral = Даҳонӣ
consent-form-written = Хаттӣ
consent-form-witnessed = Дар ҳузури шоҳид
