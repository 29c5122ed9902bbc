### The questions of each record (casework/src/record/specs.rs): heading, one sentence, groups, labels, hints.

## Arrival and urgent needs
intake-heading = Қабул ва ниёзҳои фаврӣ
intake-intro = Шахс чӣ тавр омад ва дар соатҳои аввал ба чӣ ниёз дорад. Танҳо саволи аввал ва рӯз ҳатмист; ба саволҳои дигар метавонед ҷавоб надиҳед.
intake-came = Шахс назди мо чӣ тавр омад?
intake-came-from = Маҳз кӣ фиристод ё овард?
intake-came-from-hint = Масалан: беморхонаи Исфара. Агар навиштанаш хатарнок бошад, холӣ гузоред.
intake-day = Кадом рӯз омад?
intake-group-first-hours = Соатҳои аввал
intake-language = Бо кадом забон гап задан барояш осонтар аст?
intake-interpreter = Тарҷумон лозим аст?
intake-with-children = Ҳамроҳаш чанд кӯдак омад?
intake-urgent = Ҳозир чӣ лозим аст?
intake-danger-now = Ҳозир хатар ҳаст?
intake-danger-now-hint = Масалан, касе шахсро таъқиб мекунад ё ба ӯ таҳдид мекунад. Агар ҳа, фавран ба роҳбар хабар диҳед.
intake-remark = Боз чӣ муҳим аст?

## About the person
person-heading = Маълумот дар бораи шахс
person-intro = Шахс кист, аз гуфтаи худаш. Ба ҳар савол метавонед ҷавоб надиҳед.
person-group-name = Ном
person-given = Ном
person-family = Насаб
person-patronymic = Номи падар
person-patronymic-hint = Агар набошад, холӣ гузоред.
person-group-passport = Номҳо дар ҳуҷҷатҳо ва номҳои дигар
person-given-latin = Ном бо ҳарфҳои лотинӣ
person-given-latin-hint = Чунон ки дар шиносномаи хориҷӣ аст.
person-family-latin = Насаб бо ҳарфҳои лотинӣ
person-other-names = Номҳои дигар
person-other-names-hint = Номҳои пештара, номҳо дар ҳуҷҷатҳои дигар, навишти дигар. Бо вергул ҷудо кунед.
person-called = Мехоҳад, ки ӯро чӣ ном гиранд?
person-called-hint = Кормандон бо ҳамин ном муроҷиат мекунанд.
person-salutation = Тарзи муроҷиат
person-title = Унвон
person-group-about = Ҷинс, синну сол, шаҳрвандӣ
person-gender = Ҷинс
person-birth = Санаи таваллуд
person-birth-hint = Агар рӯзаш маълум набошад, солаш кифоя аст.
person-age = Тахминан чандсола?
person-age-hint = Танҳо агар санаи таваллуд маълум набошад.
person-citizenship = Шаҳрвандӣ
person-citizenship-other = Шаҳрвандии кишвари дигар
person-identity-number = Рақами ҳуҷҷати тасдиқкунандаи шахсият
person-identity-number-hint = Шиноснома, шаҳодатномаи таваллуд ё ҳуҷҷати дигар; нависед, ки кадомаш.
person-group-life = Забон, таҳсил, оила
person-first-language = Забони модарӣ
person-second-language = Забони дуюм
person-education = Таҳсилот
person-marital = Вазъи оилавӣ
person-children = Чанд фарзанд дорад?
person-deceased = Шахс вафот кардааст?
person-remark = Боз чӣ муҳим аст?

## Whereabouts
whereabouts-heading = Ҷойи будубош ва тамос
whereabouts-intro = Шахс дар куҷост ва чӣ тавр бехатар бо ӯ тамос гирифтан мумкин аст; нишонии паноҳгоҳро ин ҷо нанависед. Ба ҳар савол метавонед ҷавоб надиҳед.
whereabouts-group-reach = Чӣ тавр бо шахс тамос гирем
whereabouts-mobile = Телефони мобилӣ
whereabouts-mobile-safe = Ба ин рақам занг задан бехатар аст?
whereabouts-mobile-safe-hint = Пурсед, ки боз кӣ аз ин телефон истифода мебарад ва кӣ гапро шунида метавонад.
whereabouts-home-phone = Телефони хона
whereabouts-safe-hours = Кай занг задан бехатар аст?
whereabouts-safe-hours-hint = Масалан: рӯзҳои корӣ аз соати 10 то 12.
whereabouts-email = Почтаи электронӣ
whereabouts-trusted = Агар бо шахс тамос гирифта нашавад, аз кӣ пурсем?
whereabouts-trusted-hint = Ном ва телефони касе, ки шахс ба ӯ бовар дорад. Аввал аз худи шахс пурсед.
whereabouts-group-place = Шахс дар куҷо зиндагӣ мекунад
whereabouts-country = Кишвар
whereabouts-region = Вилоят ё ноҳия
whereabouts-city = Шаҳр ё деҳа
whereabouts-street = Кӯча ва хона
whereabouts-postcode = Индекси почта
whereabouts-latitude = Арзи ҷуғрофӣ
whereabouts-longitude = Тӯли ҷуғрофӣ
whereabouts-now = Шахс ҳоло дар куҷост?
whereabouts-now-hint = Агар дар паноҳгоҳ бошад, танҳо «дар паноҳгоҳ» нависед, бе нишонӣ.
whereabouts-must-not-know = Кӣ набояд донад, ки шахс дар куҷост?
whereabouts-must-not-know-hint = Нависед, ки он кист ва чаро, то ягон ҳамкор нохост нагӯяд.

## Note
note-heading = Қайдҳо
note-intro = Он чи шахс нақл кард ва шумо дидед, бо суханони худаш; тахмин, баҳо, масъалаҳои тиббӣ ва ҳуқуқӣ ҷояш ин ҷо нест. Танҳо рӯз ва матн ҳатмист.
note-day = Қайд дар бораи кадом рӯз аст?
note-day-hint = Агар рӯз маълум набошад, сол ё моҳу сол кифоя аст.
note-kind = Ин маълумот аз куҷост?
note-text = Чӣ гуфта шуд ё чӣ дида шуд?

## Legal consultation
consultation-heading = Машваратҳои ҳуқуқӣ
consultation-intro = Шахс чӣ пурсид, шумо чӣ маслиҳат додед ва баъд чӣ мешавад. Танҳо рӯз, мавзуъ ва маслиҳат ҳатмист; ба саволҳои дигар метавонед ҷавоб надиҳед.
consultation-day = Рӯзи машварат
consultation-kind = Дар кадом мавзуъ?
consultation-contact = Суҳбат чӣ тавр гузашт?
consultation-question = Шахс чӣ пурсид?
consultation-advice = Чӣ маслиҳат додед?
consultation-next-step = Қадами баъдӣ чист?
consultation-next = Дафъаи оянда кай суҳбат мекунед?
consultation-next-hint = Барои ин рӯз ёдоварӣ гузошта мешавад. Агар рӯз муайян нашуда бошад, холӣ гузоред.
consultation-minutes = Чанд дақиқа давом кард?
consultation-minutes-hint = Тахминан кифоя аст.
consultation-by = Кӣ маслиҳат дод?
consultation-by-hint = Танҳо агар ин касе аз ташкилоти дигар бошад. Агар худатон маслиҳат дода бошед, холӣ гузоред.
