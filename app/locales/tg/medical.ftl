### Health (casework/src/record/area/medical.rs): visits to doctors, medicine, and health matters kept apart.

## Visit to a doctor
document-visit = Муроҷиат ба духтур
visit-heading = Муроҷиатҳо ба духтурон
visit-new = Илова кардани муроҷиат ба духтур
visit-intro = Ҳар муроҷиат ба духтур ё дармонгоҳ, барои ҳар кадом як сабт; ҳомиладорӣ, ВНМО, ҳепатит ва сироятҳои бо роҳи ҷинсӣ гузарандаро дар бахши «Маълумоти махсуси саломатӣ» нависед. Ҳамкороне, ки ба ин бахш дастрасӣ надоранд, танҳо мебинанд, ки кумак расонида шуд. Аз муроҷиати охирин оғоз кунед: танҳо рӯз ҳатмист.
visit-day = Рӯзи муроҷиат
visit-kind = Ин чӣ гуна муроҷиат буд?
visit-place = Дармонгоҳ ё беморхона
visit-doctor = Номи духтур
visit-complaint = Шахсро чӣ нороҳат мекард?
visit-finding = Духтур чӣ муайян кард?
visit-finding-hint = Суханони духтурро нависед, аз маълумотномааш ҳам: он дар суд муҳим буда метавонад. Аз худ чизе илова накунед.
visit-diagnosis = Ташхис
visit-diagnosis-hint = Айнан, чунон ки духтур навиштааст.
visit-treatment = Табобат ва маслиҳати духтур
visit-group-next = Баъд чӣ мешавад
visit-referred-to = Шахсро ба кадом дармонгоҳи дигар фиристоданд?
visit-referral-day = Барои кадом рӯз фиристоданд?
visit-next-visit = Муроҷиати оянда ба ҳамин духтур
visit-group-payment = Пардохт
visit-cost = Чанд пул шуд?
visit-paid-by = Кӣ пардохт?

## Medicine
document-medicine = Дору
medicine-heading = Доруҳо
medicine-new = Илова кардани дору
medicine-intro = Шахс ҳоло чӣ истеъмол мекунад ё пештар чӣ истеъмол мекард, барои ҳар дору як сабт. Ҳамкороне, ки ба ин бахш дастрасӣ надоранд, танҳо мебинанд, ки кумак расонида шуд. Аз он оғоз кунед, ки шахс имрӯз чӣ истеъмол мекунад: танҳо ном ҳатмист.
medicine-name = Номи дору
medicine-name-hint = Чунон ки дар қуттиаш навишта шудааст. Агар худи ном ВНМО, ҳепатит ё ҳомиладориро ошкор кунад, онро дар бахши «Маълумоти махсуси саломатӣ» нависед.
medicine-dose = Чӣ қадар ва чанд бор?
medicine-dose-hint = Масалан: 1 ҳаб 500 мг, рӯзе 3 бор баъд аз хӯрок.
medicine-from = Аз кадом рӯз?
medicine-until = То кадом рӯз?
medicine-purpose = Барои чӣ?
medicine-prescribed-by = Кӣ таъин кард?
medicine-giver = Кӣ медиҳад?
medicine-reaction = Ҳассосият ва таъсири иловагӣ
medicine-reaction-hint = Ба шахс чӣ намефорад ва баъд аз истеъмол чӣ шуд. Агар нафас гирифтан душвор шавад ё рӯй варам кунад, фавран ёрии таъҷилӣ ҷеғ занед.
medicine-stopped = Истеъмолаш пеш аз муҳлат қатъ шуд?
medicine-why-stopped = Чаро қатъ шуд?
medicine-cost = Чанд пул шуд?

## Private health
document-private-health = Маълумоти махсуси саломатӣ
private-health-heading = Маълумоти махсуси саломатӣ
private-health-new = Илова кардани сабт
private-health-intro = Ҳомиладорӣ, ВНМО, ҳепатит ва сироятҳои бо роҳи ҷинсӣ гузаранда. Дигарон танҳо мебинанд, ки кумак расонида шуд, ва ин маълумот худ аз худ бо ягон роҳхат намеравад. Танҳо он чиро нависед, ки барои табобат лозим аст, ва аввал аз шахс пурсед, ки кӣ донистанаш мумкин аст; танҳо рӯз ҳатмист.
private-health-day = Рӯз
private-health-kind = Сабт дар бораи чист?
private-health-place = Дармонгоҳ ё беморхона
private-health-who-may-know = Кӣ инро донистанаш мумкин аст?
private-health-who-may-know-hint = Худи шахс чӣ мехоҳад, бо суханони худаш. Ба касе, ки ин ҷо ном бурда нашудааст, намегӯянд: на ба хешовандон, на ба милитсия.
private-health-group-test = Санҷиши тиббӣ
private-health-tested = Санҷиш гузаронида шуд?
private-health-tested-hint = Танҳо агар худи шахс хоҳад. Маҷбур кардан мумкин нест.
private-health-counselled-before = Пеш аз санҷиш ба шахс фаҳмонданд, ки он чист?
private-health-counselled-after = Натиҷаро бо шахс муҳокима карданд?
private-health-result = Натиҷа
private-health-group-care = Табобат ва нигоҳубин
private-health-treatment = Табобат ё назорати ҳомиладорӣ
private-health-due = Таваллуд кай интизор аст?
private-health-next-step = Рӯзи қадами баъдӣ

## Kinds of visit
visit-kind-general = Духтури умумӣ ё мутахассиси дигар
visit-kind-gynaecological = Духтури занона
visit-kind-dental = Духтури дандон
visit-kind-emergency = Ёрии таъҷилӣ
visit-kind-mental-health = Саломатии рӯҳӣ
visit-kind-tuberculosis = Бемории сил
visit-kind-vaccination = Эмкунӣ
visit-kind-court-examination = Экспертизаи судии тиббӣ
visit-kind-other = Дигар

## Who gives a medicine out
medicine-giver-self = Шахс худаш истеъмол мекунад
medicine-giver-nurse = Ҳамшираи шафқат
medicine-giver-house-staff = Корманди паноҳгоҳ

## What is kept apart
private-health-kind-pregnancy = Ҳомиладорӣ
private-health-kind-hiv = ВНМО
private-health-kind-sti = Сирояти бо роҳи ҷинсӣ гузаранда
private-health-kind-hepatitis = Ҳепатит
private-health-kind-other = Дигар
