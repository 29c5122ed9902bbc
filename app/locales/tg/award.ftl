### The grant in kind: application, business plan, goods, decision, quotations, purchases, handovers, visits.

## Application
document-application = Дархости грант бо чизҳо
application-heading = Дархости грант бо чизҳо
application-intro = Шахс аз донор чӣ мепурсад. Донор онро бо номи рамзӣ мехонад: ин ҷо ном нанависед. Аз маблағ оғоз кунед: танҳо он ҳатмист.
application-new = Илова кардани дархост
application-category = Барои кӣ?
application-project = Лоиҳа
application-project-hint = Чунон ки донор меномад.
application-district = Ноҳия ё шаҳре, ки шахс дар он кор мекунад
application-need = Грант барои чӣ лозим аст?
application-need-hint = Бо суханони оддӣ, бе чизе, ки шахсро аз он шинохтан мумкин бошад.
application-group-amount = Маблағ
application-requested = Чӣ қадар пурсида мешавад?
application-requested-hint = Ба андозаи нархи ҳамаи чизҳои пурсидашуда якҷоя.
application-ceiling = Лоиҳа ба як кас аз ҳама зиёд чӣ қадар медиҳад
application-ceiling-hint = Агар ҳад набошад, холӣ гузоред.
application-rate = Қурб нисбат ба асъори донор
application-rate-hint = Масалан: 1 доллари ИМА = 9,50 сомонӣ.
application-rate-on = Рӯзи қурб
application-group-package = Ҳуҷҷатҳо барои донор
application-papers = Кадом ҳуҷҷатҳо ҷамъ шуданд?
application-papers-hint = Барои фиристодани дархост ҳар панҷ ҳуҷҷат лозим аст. Донор танҳо қайдҳоро мебинад: худи нусхаҳо дар бахши «Ҳуҷҷатҳо ва файлҳо» нигоҳ дошта мешаванд.
application-waived = Гранти дуюм аз ҳамин лоиҳа: чаро?
application-waived-hint = Лоиҳа ба як кас як грант медиҳад. Агар ин истисно бошад, нависед, ки кӣ ва чаро иҷозат дод.
award-category-victim = Шахсе, ки аз савдои одамон зарар дидааст
award-category-vulnerable-migrant = Муҳоҷири осебпазир
award-category-returnee = Муҳоҷири баргашта
award-paper-id-copy = Нусхаи ҳуҷҷати тасдиқкунандаи шахсият
award-paper-photo = Акс
award-paper-proof = Натиҷаи пурсиш аз рӯи аломатҳо ё тасдиқи муҳоҷират
award-paper-plan = Бизнес-нақша
award-paper-certificate = Маълумотномаи ҷамоат

## Business plan
document-business-plan = Бизнес-нақша
business-plan-heading = Бизнес-нақша
business-plan-intro = Шахс бо чӣ кор пул меёбад, бо суханони худаш. Ном нанависед. Аз навъи кор оғоз кунед: танҳо он ҳатмист.
business-plan-new = Илова кардани бизнес-нақша
business-plan-activity = Кадом кор?
business-plan-activity-what = Маҳз чӣ?
business-plan-activity-what-hint = Масалан: парда ва ҷойпӯши фармоишӣ.
business-plan-training = Шахс барои ин чӣ омӯхтааст?
business-plan-training-hint = Курсҳо ва таҷриба, аз ҷумла он чи дар хона омӯхтааст.
business-plan-group-own = Саҳми худи шахс
business-plan-own = Арзишаш чанд аст?
business-plan-own-hint = Тахминан кифоя аст.
business-plan-own-what = Маҳз чӣ?
business-plan-own-what-hint = Масалан: миз, қайчӣ, матоъ, ҷойи кор.
business-plan-group-market = Фурӯш ва даромад
business-plan-market = Кӣ мехарад?
business-plan-market-hint = Ба кӣ лозим аст, дар наздикӣ кӣ ҳаминро мефурӯшад ва бо кадом нарх.
business-plan-income = Даромади интизорӣ дар як моҳ
business-plan-income-hint = Он чи баъд аз хароҷоти мавод, иҷора ва барқ мемонад.
business-plan-risks = Чӣ мушкилӣ шуданаш мумкин аст?
business-plan-risks-hint = Ва шахс он гоҳ чӣ мекунад.
award-activity-sewing = дӯзандагӣ
award-activity-embroidery = гулдӯзӣ
award-activity-food = хӯрокпазӣ ва нонпазӣ
award-activity-hairdressing = сартарошӣ
award-activity-livestock = чорво ва парранда
award-activity-growing = сабзавот ва мева
award-activity-trade = савдо
award-activity-repair = таъмир
award-activity-other = дигар

## Goods asked for
document-item = Чизи пурсидашуда
item-heading = Чизҳои пурсидашуда
item-intro = Ҳар чиз алоҳида, бо миқдор ва нарх. Ном, миқдор ва нарх ҳатмист.
item-new = Илова кардани чиз
item-name = Чӣ?
item-spec = Маҳз кадомаш?
item-spec-hint = Тамға, андоза, қувва, мавод: то ки маҳз лозимиашро харанд.
item-quantity = Чанд?
item-unit = Бо чӣ ҳисоб мешавад
item-price = Нархи як воҳид
item-price-hint = Нархи як дона, як килограмм ё як метр, на ҳамааш якҷоя.
item-unit-piece = дона
item-unit-set = маҷмӯа
item-unit-kg = килограмм
item-unit-litre = литр
item-unit-metre = метр
item-unit-head = сар чорво
item-unit-month = моҳ

## Decision
document-award-decision = Қарори донор
award-decision-heading = Қарорҳои донор
award-decision-intro = Донор чӣ ҷавоб дод. Он чи навишта шуд, тағйир дода намешавад; агар чизе дигар шавад, қарори нав илова мекунанд. Ҷавоб ва рӯз ҳатмист.
award-decision-new = Илова кардани қарор
award-decision-answer = Ҷавоб
award-decision-day = Рӯзи қарор
award-decision-letter = Рақами нома
award-decision-amount = Чӣ қадар тасдиқ шуд?
award-decision-amount-hint = Танҳо агар тасдиқ шуда бошад: на зиёда аз он ки пурсида шуд.
award-decision-conditions = Бо кадом шартҳо?
award-decision-changes = Чиро тағйир додан лозим аст?
award-decision-changes-hint = Агар дархост баргардонида шавад, нависед, ки чиро ислоҳ кардан лозим; агар чизҳо иваз шаванд, нависед кадомаш.
award-answer-approved = тасдиқ шуд
award-answer-returned = барои ислоҳ баргардонида шуд
award-answer-refused = рад шуд

## Quotations
document-quotation = Пешниҳоди нарх
quotation-heading = Пешниҳодҳои нарх
quotation-intro = Таъминкунандагон ҳамаи чизҳоро якҷоя бо кадом нарх медиҳанд. Пеш аз харид пешниҳоди се таъминкунандаи гуногун лозим аст. Таъминкунанда ва нарх ҳатмист.
quotation-new = Илова кардани пешниҳод
quotation-supplier = Таъминкунанда
quotation-day = Рӯзи пешниҳод
quotation-price = Нархи ҳамаи чизҳо якҷоя
quotation-price-hint = Бо расонидан, агар пулакӣ бошад.
quotation-chosen = Ҳамин пешниҳод интихоб шуд?
quotation-chosen-hint = Танҳо як пешниҳод интихоб мешавад.
quotation-why = Чаро маҳз ҳамин?
quotation-why-hint = Барои пешниҳоди интихобшуда лозим аст: нарх, сифат, кафолат, расонидан.

## Purchases
document-purchase = Харид
purchase-heading = Харидҳо
purchase-intro = Чӣ харида ва пулаш дода шуд. Ҳамаи харидҳо якҷоя аз маблағи тасдиқшуда зиёд намешавад. Танҳо ҳамагӣ ҳатмист.
purchase-new = Илова кардани харид
purchase-day = Рӯзи харид
purchase-supplier = Таъминкунанда
purchase-order = Рақами фармоиш
purchase-invoice = Рақами ҳисобнома
purchase-total = Ҳамагӣ
purchase-total-hint = Чунон ки дар ҳисобнома аст.
purchase-paid-on = Рӯзи пардохт
purchase-remark = Боз чӣ муҳим аст?

## Goods received
document-received = Чизҳои гирифташуда
received-heading = Чизҳои гирифташуда
received-intro = Таъминкунанда чӣ овард: шумурда ва дида шуд. Чиз, рӯз ва миқдор ҳатмист.
received-new = Илова кардани чизи гирифташуда
received-item = Кадом чиз?
received-day = Рӯз
received-quantity = Чанд?
received-serial = Рақами силсилавӣ
received-serial-hint = Аз лавҳачаи мошин.
received-condition = Дар кадом ҳолат?
received-condition-hint = Чизи вайрон супорида намешавад. Вақте ки иваз шуд, ҳамин сабтро тағйир диҳед.
received-remark = Боз чӣ муҳим аст?
received-condition-new = нав
received-condition-good = истифодашуда, коршоям
received-condition-damaged = вайрон

## Goods handed over
document-handover = Супоридани чизҳо
handover-heading = Чизҳои супоридашуда
handover-intro = Ба шахс чӣ дода шуд ва барои он имзо гузошт. Чиз, рӯз ва миқдор ҳатмист.
handover-new = Илова кардани супоридан
handover-item = Кадом чиз?
handover-day = Рӯз
handover-quantity = Чанд?
handover-place = Дар куҷо?
handover-place-hint = Масалан: маркази касбомӯзӣ. Нишонии паноҳгоҳро ҳеҷ гоҳ нанависед.
handover-signed = Шахс инро чӣ тавр тасдиқ кард?
handover-witness = Кӣ шоҳиди супоридан буд?
handover-witness-hint = Масалан: устоди маркази касбомӯзӣ. Вазифа кифоя аст, ном лозим нест.
handover-act = Рақами санади супоридан
handover-signed-signature = бо имзо
handover-signed-thumb = бо нақши ангушт

## Visits
document-award-visit = Хабаргирӣ баъд аз грант
award-visit-heading = Хабаргириҳо баъд аз грант
award-visit-intro = Баъд аз 1, 3, 6 ва 12 моҳи супоридан кор чӣ гуна меравад. Хабаргириро пешакӣ ба нақша гирифтан мумкин аст: танҳо рӯз ҳатмист.
award-visit-new = Илова кардани хабаргирӣ
award-visit-day = Рӯз
award-visit-day-hint = Барои хабаргирии нақшавӣ ҳам: ба саволҳои дигар баъд аз он ҷавоб диҳед.
award-visit-month = Баъд аз супоридан чанд вақт гузашт?
award-visit-group-found = Корҳо чӣ гунаанд
award-visit-items = Чизҳо дар ҷояшон ҳастанд?
award-visit-working = Шахс бо онҳо кор мекунад?
award-visit-income = Даромад дар як моҳ
award-visit-income-hint = Тахминан кифоя аст; бо эҳтиёт пурсед.
award-visit-jobs = Боз чанд кас соҳиби кор шуд?
award-visit-jobs-hint = 0, агар шахс танҳо кор кунад.
award-visit-group-next = Баъд чӣ
award-visit-needs = Чӣ лозим аст?
award-visit-next = Хабаргирии навбатӣ кай аст?
award-visit-month-1 = 1 моҳ
award-visit-month-3 = 3 моҳ
award-visit-month-6 = 6 моҳ
award-visit-month-12 = 12 моҳ
award-visit-month-other = дигар
award-visit-items-there = ҳама дар ҷояш
award-visit-items-partly-sold = қисман фурӯхта шуд
award-visit-items-sold = фурӯхта шуд
award-visit-items-broken = вайрон шуд
award-visit-items-stolen = дуздида шуд

## What to put right
issue-award-not-yet = Барои ин ҳанӯз барвақт аст: аввал дархост ба донор фиристода мешавад, харид ва супоридан баъд аз тасдиқ навишта мешавад
issue-award-locked = Дархост ба донор фиристода шуд, барои ҳамин он чи пурсида шуд, тағйир намеёбад. Агар тағйир лозим бошад, бо донор гап занед
issue-award-ended = Ин грант ба охир расид ва ин ҷо дигар чизе навишта намешавад; баъд аз гранти иҷрошуда танҳо хабаргириҳо мемонанд
issue-award-once = Чунин ҳуҷҷат аллакай ҳаст: онро кушоед ва тағйир диҳед
issue-award-decided = Қарор чунон ки навишта шуд, мемонад: агар чизе дигар шуда бошад, қарори нав илова кунед
issue-award-approved = Ин грант аллакай тасдиқ шуд: бо қарори нав танҳо маблағи дигарро тасдиқ кардан мумкин аст
issue-award-amount-needed = Нависед, ки чӣ қадар тасдиқ шуд
issue-award-more-than-asked = { $amount } аз маблағи пурсидашуда зиёд аст. { $limit } ё камтар нависед
issue-award-less-than-spent = Аллакай { $spent } сарф шуд. Аз он кам нанависед
issue-award-currency = Ин маблағро бо асъори { $currency } нависед, мисли маблағҳои дигари ҳамин грант
issue-award-currencies = Ҳамаи маблағҳои грант бо як асъор навишта мешаванд. Маблағи пурсидашуда бо { $currency } аст: нархи чизҳо ва ҳадди лоиҳаро ҳам бо ҳамин асъор нависед
issue-award-no-application = Дархост ҳанӯз нест: аввал онро нависед
issue-award-no-plan = Бизнес-нақша ҳанӯз нест: онро якҷоя бо шахс нависед
issue-award-no-items = Чизҳо ҳанӯз нестанд: ақаллан якто нависед
issue-award-papers = Барои фиристодани дархост ҳар панҷ ҳуҷҷатро ҷамъ кунед. Ҳанӯз намерасад: { $missing }
issue-award-sum = Нархи чизҳо якҷоя { $items } аст, вале { $requested } пурсида шуд. Чизҳо ё маблағро тағйир диҳед, то баробар шаванд
issue-award-ceiling = { $amount } пурсида шуд, вале лоиҳа ба як кас на зиёда аз { $limit } медиҳад. Камтар пурсед ё баъзе чизҳоро бардоред
issue-award-quotations = Пеш аз харид пешниҳоди таъминкунандагони гуногун лозим аст: { $needed }. Ҳоло ҳаст: { $count }
issue-award-choice = Ба саволи «Ҳамин пешниҳод интихоб шуд?» танҳо дар як пешниҳод «Ҳа» ҷавоб диҳед
issue-award-supplier = «{ $chosen }» интихоб шудааст, вале харид аз «{ $other }» аст. Онҳо бояд як бошанд; барои интихоби дигар сабаб нависед
issue-award-why = Дар пешниҳоди интихобшуда нависед, ки чаро маҳз ҳамон
issue-award-over = Бо ин харид { $amount } сарф мешавад, вале { $limit } тасдиқ шудааст. Пеш аз харид аз донор қарори нав пурсед
issue-award-no-purchase = Аввал харидро нависед, баъд он чи гирифта шуд
issue-award-item = Аз чизҳои тасдиқшуда интихоб кунед: чизи дигар на гирифта мешавад, на супорида
issue-award-too-many = Бо ин сабт { $received } гирифта мешавад, вале { $asked } пурсида шуд. Миқдорро санҷед
issue-award-handed-over = Ба шахс аллакай { $handed } супорида шуд, вале бо ин тағйирот танҳо { $undamaged } беосеб гирифта мемонад. Ҳарду сабтро санҷед
issue-award-not-received = Бо ин сабт { $handed } супорида мешавад, вале танҳо { $undamaged } беосеб гирифта шуд. Аввал нависед, ки чӣ омад, ё миқдорро санҷед
issue-award-nothing-handed = Ҳанӯз чизе супорида нашудааст; аввал ҳар супориданро нависед
issue-award-still-here = Аз { $undamaged } чизи бенуқсон { $handed } супорида шудааст; аввал супориданҳои дигарро нависед
