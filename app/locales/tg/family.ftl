### The family, and what is best for a child (casework/src/record/area/family.rs).

## Relatives, dependants and accompanying children
document-family = Хешованд ё кӯдаки ҳамроҳ
family-heading = Оила ва кӯдакони ҳамроҳ
family-intro = Хешовандон, онҳое, ки дар таъминоти шахсанд, ва кӯдакони ҳамроҳ: барои ҳар кадом сабти алоҳида. Кӯдаке, ки бо падар ё модар омадааст, бе арзёбӣ ҷабрдида ҳисоб намешавад; агар ин ҷо ҳоло касе набошад, аз кӯдакони ҳамроҳ оғоз кунед.
family-new = Хешованд ё кӯдак илова кардан
family-relation = Ба шахс кӣ мешавад?
family-name = Ном
family-name-hint = Ном, насаб ва номи падар, чунон ки дар ҳуҷҷатҳост ё худи шахс мегӯяд.
family-name-latin = Ном бо ҳарфҳои лотинӣ
family-name-latin-hint = Чунон ки дар шиносномаи хориҷӣ аст.
family-gender = Ҷинс
family-birth = Санаи таваллуд
family-birth-hint = Агар рӯзаш маълум набошад, солаш кифоя аст.
family-age = Тахминан чандсола?
family-age-hint = Танҳо агар санаи таваллуд маълум набошад.
family-dependant = Дар таъминоти шахс аст?
family-group-now = Ҳоло дар куҷост
family-came = Назди мо ҳамроҳи шахс омад?
family-assessed = Агар кӯдак бошад: аз рӯи аломатҳои савдои одамон арзёбӣ шуд?
family-assessed-hint = Кӯдак танҳо барои он ки ҳамроҳ омад, ҷабрдидаи эҳтимолӣ намешавад; инро танҳо арзёбӣ нишон медиҳад. Агар нишон диҳад, барои кӯдак парванда кушоед.
family-lives = Дар куҷо зиндагӣ мекунад?
family-lives-hint = Шаҳр ё деҳа кифоя аст. Агар дар паноҳгоҳ бошад, танҳо «дар паноҳгоҳ» нависед, бе нишонӣ.
family-lives-with = Бо кӣ зиндагӣ мекунад?
family-school = Ба мактаб ё боғча меравад?
family-school-place = Кадом мактаб ва кадом синф?
family-group-contact = Васоят ва тамос
family-guardian = Васӣ ё парастори шахс аст?
family-guardian-hint = Танҳо агар шахс аз 18-сола хурд бошад ё васиро суд таъйин карда бошад. Дар саволи охир нависед, ки кадом ҳуҷҷат инро тасдиқ мекунад.
family-safe = Бо ӯ тамос гирифтан бехатар аст?
family-safe-hint = Аввал аз худи шахс пурсед. Агар ӯ эҳтимол дар он чи рӯй дод, даст дошта бошад, «Не» ҷавоб диҳед ва бо ӯ тамос нагиред.
family-phone = Телефон
family-may-know = Ба ӯ чӣ гуфта метавонем?
family-may-know-hint = Масалан: танҳо ин ки аҳволи шахс хуб аст. Агар худи шахс нахоҳад, нагӯед, ки ӯ дар куҷост.
family-remark = Боз чӣ муҳим аст?

## Best interests of the child
document-best-interests = Манфиатҳои беҳтарини кӯдак
best-interests-heading = Манфиатҳои беҳтарини кӯдак
best-interests-intro = Барои кӯдак чӣ беҳтар аст: аввал арзёбии он ки ҳозир чӣ лозим аст, баъд муайян кардани он ки кӯдак дар куҷо ва бо кӣ зиндагӣ мекунад. Ҳар касе, ки шояд аз 18-сола хурд бошад, кӯдак ҳисоб мешавад; агар ин ҷо ҳоло холӣ бошад, аз арзёбӣ оғоз кунед.
best-interests-new = Арзёбӣ ё муайянкунӣ илова кардан
best-interests-step = Ин кадом қадам аст?
best-interests-day = Рӯзи арзёбӣ ё муайянкунӣ
best-interests-assessed-by = Кӣ гузаронд?
best-interests-assessed-by-hint = Ном ва мансаб. Беҳтараш касе, ки суҳбат бо кӯдаконро омӯхтааст.
best-interests-present = Кӣ ҳузур дошт?
best-interests-present-hint = Бо кӯдак бояд васӣ, парастор ё равоншинос бошад ва касе набошад, ки эҳтимол ба кӯдак зарар расонидааст.
best-interests-present-names = Номи ҳозирон
best-interests-group-child = Фикри худи кӯдак
best-interests-told = Ҳама чиз бо суханони ба кӯдак фаҳмо гуфта шуд?
best-interests-views = Кӯдак чӣ мехоҳад ва аз чӣ метарсад?
best-interests-views-hint = Бо суханони худи кӯдак. Агар кӯдак гап задан нахоҳад, ҳаминро нависед.
best-interests-group-family = Оила
best-interests-parents-implicated = Падар ё модар эҳтимол дар он чи рӯй дод, даст дошт?
best-interests-parents-implicated-hint = Агар ҳа, бо падару модар тамос нагиред. Агар маълум набошад, аввал аз роҳбар пурсед.
best-interests-tracing = Ҷустуҷӯи оила чӣ ҳол дорад?
best-interests-found-out = Дар бораи оила чӣ маълум шуд?
best-interests-group-options = Чӣ имкон дорад
best-interests-options = Чиро дида баромаданд?
best-interests-for-against = Барои ҳар кадом чӣ мусоид ва чӣ номусоид аст?
best-interests-for-against-hint = Масалан: бехатарӣ, саломатӣ, бародарону хоҳарон, мактаб, забон ва хоҳиши кӯдак.
best-interests-recommended = Чӣ тавсия мешавад?
best-interests-reasons = Чаро ин тавсия мешавад?
best-interests-group-decision = Қарор
best-interests-decided = Чӣ қарор шуд?
best-interests-decided-by = Кӣ қарор кард?
best-interests-decided-by-hint = Ном ва мақомот, масалан мақомоти васоят ва парасторӣ ё суд.
best-interests-decided-on = Кадом рӯз қарор шуд?
best-interests-next-review = Кадом рӯз аз нав дида мешавад?
best-interests-remark = Боз чӣ муҳим аст?

## Who somebody is to the person
family-relation-child = Фарзанд
family-relation-ward = Кӯдаке, ки шахс васиаш аст
family-relation-spouse = Ҳамсар
family-relation-former-spouse = Ҳамсари собиқ
family-relation-mother = Модар
family-relation-father = Падар
family-relation-sibling = Бародар ё хоҳар
family-relation-grandparent = Бибӣ ё бобо
family-relation-grandchild = Набера
family-relation-aunt-uncle = Амма, хола, амак ё тағо
family-relation-in-law = Хешованди ҳамсар
family-relation-other-relative = Хешованди дигар
family-relation-not-related = Хешованд нест

## The two steps
best-interests-step-assessment = Арзёбӣ: ба кӯдак ҳозир чӣ лозим аст
best-interests-step-determination = Муайянкунӣ: кӯдак дар куҷо ва бо кӣ зиндагӣ мекунад

## Who was present
best-interests-present-guardian = Васӣ ё парастор
best-interests-present-guardianship-body = Мақомоти васоят ва парасторӣ
best-interests-present-psychologist = Равоншинос
best-interests-present-lawyer = Ҳуқуқшинос
best-interests-present-interpreter = Тарҷумон

## Search for the family
best-interests-tracing-not-needed = Лозим нест: оила маълум аст
best-interests-tracing-not-begun = Ҳанӯз оғоз нашудааст
best-interests-tracing-unsafe = Намеҷӯем: хатарнок аст
best-interests-tracing-under-way = Идома дорад
best-interests-tracing-found = Оила ёфт шуд
best-interests-tracing-not-found = Оила ёфт нашуд

## Where a child may live
best-interests-option-family = Бо падару модар ё яке аз онҳо
best-interests-option-kin = Бо хешовандони дигар
best-interests-option-alternative-care = Дар оилаи дигар ё хонаи кӯдакон
best-interests-option-resettlement = Дар кишвари дигар
best-interests-option-stay-for-now = Ҳоло дар паноҳгоҳ
