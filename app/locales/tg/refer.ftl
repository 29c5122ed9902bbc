### How somebody was referred to us, and what the police answered (casework/src/record/area/referral.rs).

## Referral to us
document-referral-in = Роҳхат ба мо
referral-in-heading = Роҳхатҳо ба мо
referral-in-new = Илова кардани роҳхат ба мо
referral-in-intro = Ташкилоти дигар ё касе аз берун дар бораи шахс чӣ хабар дод ва чӣ мепурсад. Рӯз, аз куҷо омадан ва он чи мепурсанд, ҳатмист; ба саволҳои дигар метавонед ҷавоб надиҳед.
referral-in-day = Рӯз
referral-in-came = Аз куҷо омад?
referral-in-from = Маҳз аз кист?
referral-in-from-hint = Масалан: беморхонаи Исфара. Агар навиштанаш хатарнок бошад, холӣ гузоред.
referral-in-phone = Рақами телефон барои саволҳо
referral-in-what = Чӣ рӯй дод ва чӣ мепурсанд?
referral-in-what-hint = Дар чанд ҷумла. Танҳо он чи барои кумаки ҳозира лозим аст.
referral-in-danger-now = Ҳозир хатар ҳаст?
referral-in-danger-now-hint = Масалан, касе шахсро таъқиб мекунад ё ба ӯ таҳдид мекунад. Агар ҳа, занг ҳам занед: танҳо навиштан кифоя нест.
referral-in-group-person = Шахс
referral-in-given = Ном
referral-in-family = Насаб
referral-in-gender = Ҷинс
referral-in-age = Тахминан чандсола?
referral-in-language = Бо кадом забон гап задан барояш осонтар аст?
referral-in-with-children = Ҳамроҳаш чанд кӯдак ҳаст?
referral-in-reach = Чӣ тавр бехатар бо шахс тамос гирифтан мумкин аст?
referral-in-reach-hint = Рақами телефон ва соатҳое, ки занг задан бехатар аст. Ҳеҷ гоҳ нишонии паноҳгоҳро нанависед.
referral-in-agrees = Шахс ба ин роҳхат розӣ аст?
referral-in-agrees-hint = Ҳар вақте ки бехатар бошад, аввал аз худи шахс пурсед. Ҳеҷ кас маҷбур нест кумакро қабул кунад.
referral-in-remark = Боз чӣ муҳим аст?

## Answer of the police
document-police-answer = Ҷавоби милитсия
police-answer-heading = Ҷавобҳои милитсия
police-answer-new = Илова кардани ҷавоби милитсия
police-answer-intro = Милитсия бо ариза чӣ кор кард. Танҳо рӯз ва он чи карда шуд, ҳатмист; ба саволҳои дигар метавонед ҷавоб надиҳед.
police-answer-day = Рӯз
police-answer-what = Чӣ кор карда шуд?
police-answer-number = Рақам
police-answer-number-hint = Рақаме, ки бо он ариза ё мурофиа ба қайд гирифта шудааст.
police-answer-article = Моддаҳои қонун
police-answer-article-hint = Масалан: моддаи 130(1) Кодекси ҷиноятӣ.
police-answer-officer = Бо ин кӣ машғул аст?
police-answer-protection = Шахсро чӣ тавр муҳофизат мекунанд?
police-answer-protection-hint = Масалан: ҳамроҳӣ то маҷлисҳои суд, манъи тамос. Ҳеҷ гоҳ нишонии паноҳгоҳро нанависед.
police-answer-why-refused = Чаро рад шуд?
police-answer-next = Қадами баъдӣ кай аст?
police-answer-next-hint = Барои ин рӯз ёдоварӣ гузошта мешавад. Агар чизе дар нақша набошад, холӣ гузоред.
police-answer-remark = Боз чӣ муҳим аст?

## What the police have done
police-report-taken = Ариза қабул шуд
police-refused = Оғоз кардани мурофиа рад шуд
police-case-opened = Мурофиа оғоз шуд
police-protection = Муҳофизат дода шуд
police-other = Дигар
