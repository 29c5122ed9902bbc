### Роҳхатҳои парванда: тайёр кардан, интихоб, фиристодан, паёмҳо, нусхаҳо барои берун, саҳифа барои шахс.

## Referrals of a case
referrals-title = Роҳхатҳо
referrals-none = То ҳол аз ташкилоти дигар чизе пурсида нашудааст.
referrals-intro = Аз ташкилоти дигар кумак пурсидан: вай танҳо чизеро мебинад, ки дар ин ҷо интихоб шудааст, танҳо барои ҳамин мақсад ва танҳо то муҳлат.
referral-new = Роҳхати нав
referral-title = Роҳхат
referral-number = Рақам
referral-how = Вазъ
referral-late = ҷавоб дер мондааст
referral-until = То
referral-from = Аз кӣ
referral-to = Ба кӣ
referral-accepted-by = Кӣ қабул кард
referral-reason = Чаро не
referral-outcome = Натиҷа
referral-why = Чӣ мепурсем
referral-why-hint = Дар чанд ҷумла. На бештар аз он ки гиранда бояд донад.
referral-shared = Чӣ дода шудааст
referral-holders = Кушода метавонанд

## The form
referral-form-intro = Аввал интихоб кунед, ки ба кӣ ва барои чӣ. Чӣ дода шудан баъд интихоб мешавад; ҳоло чизе фиристода намешавад.
referral-purpose = Барои чӣ?
referral-urgency = То чӣ андоза фаврӣ?
referral-to-hint = Ташкилотҳое, ки бо ин барнома кор мекунанд. Ба дигарон файли мӯҳршуда дода мешавад.
referral-to-outside = Касе, ки бо ин барнома кор намекунад
referral-people = Маҳз ба кӣ?
referral-people-hint = Одамони ташкилоти интихобшударо қайд кунед. Агар касе қайд нашавад: ба навбатдорони он ҷо.
referral-outside = Ин кист?
referral-outside-hint = Танҳо барои касе, ки бо ин барнома кор намекунад: ном ва идора.
referral-answer-by = Ҷавоб то
referral-ends = Рӯзи охирин
referral-ends-hint = Баъд аз ин рӯз дар он ҷо касе онро дар барнома кушода наметавонад. Масалан: 21 11 2026.
referral-basis = Бар чӣ асос?
referral-basis-hint = Бе розигӣ танҳо дар ин се ҳолат. Роҳбар бояд дар як шабонарӯз тасдиқ кунад, ва ин ҳамеша намоён мемонад.
referral-consent = Кадом розигӣ?
referral-consent-hint = Танҳо розигиҳое, ки имрӯз амал мекунанд. Дар он бояд гиранда ва ҳама чизи додашаванда номбар шуда бошад.
referral-consent-names = Дар розигӣ номбар шудааст
referral-exception = Чаро бе розигӣ?
referral-exception-hint = Агар розигӣ бошад, холӣ монед. Хатар чист? Кӣ чиро амр додааст?

## Choosing
referral-choose = Интихоб кунед, ки чӣ дода мешавад
referral-choose-intro = Танҳо чизеро қайд кунед, ки ба гиранда лозим аст. Дигар чиз дар он ҷо дида намешавад.
referral-choose-none = Дар ин бахш ҳанӯз чизе навишта нашудааст.
referral-files-hint = Аксҳо бе маълумоте дода мешаванд, ки камера дар онҳо навиштааст.
referral-sure = Оё ин воқеан лозим аст?
referral-sure-hint = Ин бахш махсус ҳифз мешавад: он чи аз ин ҷо меравад, метавонад шахсро ба хатар андозад ё шарманда кунад.
referral-sure-yes = Бале. Шахс медонад, ки ин дода мешавад.
referral-chosen = Чӣ интихоб шудааст
referral-chosen-number = ҷавобҳо: { $fields }, файлҳо: { $files }
referral-guarded = махсус ҳифз мешавад
referral-to-consents = Ба розигиҳо
referral-preview = Бинед, ки гиранда чӣ мебинад
referral-preview-intro = Маҳз ҳамин ва дигар чиз не, вақте ки роҳхат қабул мешавад, кушода мешавад.

## What is done
referral-submit = Фиристодан
referral-approve = Тасдиқ кардан
referral-give-back = Ба муаллифаш баргардонидан
referral-withdraw = Роҳхатро бозпас гирифтан
referral-unapproved = Бе розигӣ фиристода шуд ва ҳанӯз касе тасдиқ накардааст. Баъд аз як шабонарӯз худаш тамом мешавад.
referral-outside-answer = Чӣ ҷавоб доданд
referral-they-said = Онҳо чӣ гуфтанд?
referral-was-accepted = Онҳо қабул карданд
referral-was-declined = Онҳо рад карданд
referral-was-completed = Иҷро шуд

## Messages
message-title = Паёмҳо
message-taken = дар парванда ҳаст
message-take = Ба парванда гузаронидан
message-words = Чанд сухан ба тарафи дигар
message-words-hint = Танҳо онҳо ва кормандони ин парванда хонда метавонанд.
message-send = Паёмро фиристодан
message-text = Чанд сухан
message-consultation = Машварат
message-hearing = Маҷлис ё муҳлат
message-police-answer = Ҷавоби милитсия

## A sealed copy for outside
copy-title = Нусхаи мӯҳршуда барои берун
copy-intro = Як файле, ки танҳо гиранда бо барномаи «age» кушода метавонад. Чизи рафтаро баргардонидан мумкин нест.
copy-how = Бо чӣ мӯҳр мешавад?
copy-by-recipient = Бо калиди гиранда
copy-by-passphrase = Бо ибораи махфӣ, ки бо телефон гуфта мешавад
copy-recipient = Калиди гиранда
copy-recipient-hint = Бо age1 сар мешавад.
copy-passphrase = Ибораи махфӣ
copy-passphrase-hint = Ҳозир нависед: нигоҳ дошта намешавад. Онро бо телефон гӯед, на дар номае, ки файл дорад.
copy-do = Файл сохтан
copy-code-title = Гиранда файлро кушод
copy-code = Рамзи дохили файл
copy-code-hint = Гиранда онро бо телефон мегӯяд.
copy-code-do = Рамзро ворид кардан
copy-list = Чӣ рафтааст
copy-letter-of = Номаи ҳамроҳ барои ин файл
copy-ended = Роҳхат тамом шуд: дигар файл сохтан мумкин нест.
copy-read-back = Рамз гуфта шуд
copy-not-read-back = Рамз ҳанӯз гуфта нашудааст
copy-inside-code = Лутфан ин рамзро бо телефон гӯед:

## Номае, ки бо он меравад
cover-letter = Номаи ҳамроҳ
cover-letter-how = Ин саҳифаро чоп кунед ва бо файл фиристед ё бо овоз хонед. Дар он гуфта нашудааст, ки роҳхат дар бораи кист; номи гирандаро бо даст нависед.
cover-letter-none = Файл ҳанӯз сохта нашудааст. Вақте сохта шавад, ҳаҷм ва суммаи санҷишии он дар ин ҷо меистад.
cover-letter-to = Ба кӣ
cover-letter-text = Ба шумо файли мӯҳршуда мефиристем, ки танҳо шумо кушода метавонед. Лутфан ин чор корро кунед.
cover-letter-made = Сохта шуд
cover-letter-file = Файл
cover-letter-size = Ҳаҷм
cover-letter-compare = Суммаи санҷишии файлро бо он ки дар болост, муқоиса кунед. Агар дигар бошад, файлро накушоед ва ба мо занг занед.
cover-letter-sum = Дар Linux:
cover-letter-sum-windows = Дар Windows:
cover-letter-open = Файлро бо барномаи ройгони «age» дар компютере кушоед, ки бо он танҳо шумо кор мекунед, ва саҳифаи packet.html-ро бинед.
cover-letter-by-key = Агар калиди худро ба мо дода бошед:
cover-letter-by-passphrase = Агар мо ибораи махфиро бо телефон гуфта бошем:
cover-letter-call = Дар аввали саҳифа рамз ҳаст. Онро ба мо бо телефон гӯед, то донем, ки шумо онро кушодед.
cover-letter-delete = Вақте кор тамом шуд, файл ва packet.html-ро нест кунед. Онҳоро ба касе надиҳед.
cover-letter-sign = Ном ва имзо
cover-letter-phone = Телефон

## For the person
told-title = Чӣ ва ба кӣ дода шудааст
told-intro = Ин саҳифа барои шахсест, ки парванда дар бораи ӯст. Онро нишон додан ё чоп кардан мумкин аст.
told-none = Ба ҳеҷ кас чизе дода нашудааст.
told-what = Дар бораи чӣ
told-since = Аз кай
told-ended = тамом шуд
told-basis = Бар чӣ асос
told-looked = Кӣ дид
told-nobody = Ҳанӯз ҳеҷ кас
told-copy = Файли мӯҳршуда дода шуд. Кушодани онро мо танҳо бо телефон мефаҳмем.
told-opened = Файл кушода шуд: рамзи он ба мо гуфта шуд
told-more = ва боз { $number } бор
told-right = Шумо метавонед ҳар вақт розигии худро бозпас гиред. Аз ҳамон лаҳза он чиро, ки бар он асос дорад, дар барнома дигар касе кушода наметавонад. Чизи хондашуда ё ҳамчун файл гирифташударо баргардонидан мумкин нест.

## Lists
referral-state-draft = тайёр мешавад
referral-state-awaiting = мунтазири тасдиқ
referral-state-sent = фиристода шуд
referral-state-received = гирифта шуд
referral-state-accepted = қабул шуд
referral-state-in-progress = дар кор
referral-state-completed = иҷро шуд
referral-state-declined = рад шуд
referral-state-redirected = ба ҷойи дигар равона шуд
referral-state-returned = баргардонида шуд
referral-state-withdrawn = бозпас гирифта шуд
referral-state-expired = муҳлаташ гузашт
referral-purpose-legal-aid = Кумаки ҳуқуқшинос
referral-purpose-police-report = Ариза ба милитсия
referral-purpose-protection = Ҳифз
referral-purpose-medical = Духтур
referral-purpose-care = Равоншинос
referral-purpose-shelter = Ҷойи бехатар
referral-purpose-papers = Ҳуҷҷатҳо
referral-purpose-reintegration = Таълим ва кор
referral-purpose-return = Бозгашт ба кишвар ё ҷойи дигар
referral-purpose-child = Ҳифзи кӯдак
urgency-normal = Дар чанд рӯз
urgency-urgent = Дар як шабонарӯз
urgency-at-once = Фавран
referral-basis-consent = Розигии шахс
referral-basis-danger-to-life = Хатар ба ҷон
referral-basis-child-protection = Ҳифзи кӯдак
referral-basis-court-order = Қарори суд
referral-letter-says = Чунон ки дар нома гуфта шудааст
referral-reason-not-ours = Ин кори мо нест
referral-reason-no-capacity = Ҷой ё вақт нест
referral-reason-conflict = Бо иштирокчӣ шиносем
referral-reason-incomplete = Чизе намерасад
referral-reason-unreachable = Бо шахс тамос нест
referral-reason-person-refused = Шахс намехоҳад
referral-reason-other = Сабаби дигар
referral-outcome-done = Он чи пурсида шуд, иҷро шуд
referral-outcome-partly = Қисман иҷро шуд
referral-outcome-nothing = Ҳеҷ кор карда нашуд
