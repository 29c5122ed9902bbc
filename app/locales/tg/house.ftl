### Life in the house (casework/src/record/area/house.rs): things kept for the person, incidents. Its address is written nowhere.

## Things kept for the person
document-property = Чизҳои ба нигоҳдорӣ супурда
property-heading = Чизҳои ба нигоҳдорӣ супурда
property-new = Илова кардани чизҳо
property-intro = Он чи паноҳгоҳ барои шахс нигоҳ медорад; чизҳо моли худи ӯ мемонанд ва ҳар гоҳ ки пурсад, бармегардонанд. Якҷоя бо шахс ҳисоб кунед: танҳо рӯз ва чизҳо ҳатмист.
property-day = Чизҳо кадом рӯз супурда шуданд?
property-things = Чӣ супурда шуд?
property-things-hint = Ҳар чизро аз сатри нав нависед, барои пул маблағ ва асъорашро. Нишонии паноҳгоҳро ҳеҷ гоҳ нанависед.
property-state = Чизҳо ҳоло дар куҷоанд?
property-group-after = Вақте ки чизҳо баргардонида мешаванд
property-returned = Кадом рӯз баргардонида ё ба каси дигар дода шуданд?
property-to-whom = Ба кӣ?
property-to-whom-hint = Агар на ба худи шахс: маҳз ба кӣ ва он ки шахс розӣ аст.

## Incident
document-incident = Ҳодиса
incident-heading = Ҳодисаҳо
incident-new = Илова кардани ҳодиса
incident-intro = Он чи дар паноҳгоҳ бо шахс ё дар наздаш рӯй дод; сабт барои муҳофизат аст, на барои ҷазо. Ҳамон рӯз нависед, ҳатто агар кам маълум бошад: танҳо рӯз ва навъ ҳатмист.
incident-day = Рӯз
incident-time = Вақт
incident-time-hint = Масалан: 21:30.
incident-kind = Ин чӣ гуна ҳодиса буд?
incident-happened = Чӣ рӯй дод?
incident-happened-hint = Чӣ диданд ва чӣ шуниданд, бо тартиб, бе тахмин. Нишонии паноҳгоҳро ҳеҷ гоҳ нанависед; сокинони дигарро бо номи рамзӣ нависед; дар бораи беморӣ дар бахши «Кумаки тиббӣ» нависед.
incident-group-after = Чӣ кор карда шуд
incident-done = Чӣ кор карда шуд?
incident-told = Ба кӣ хабар доданд?
incident-supervisor-told = Ба роҳбар хабар доданд?
incident-supervisor-told-hint = Фавран, агар шахс ба худ зарар расонида бошад, аз берун таҳдид шуда бошад ё ба кӯдак зарар расида бошад.
incident-follow-up = Боз чӣ кор кардан лозим аст?

## Where the things are
property-state-kept = Дар паноҳгоҳ нигоҳ дошта мешаванд
property-state-returned = Ба шахс баргардонида шуданд
property-state-handed-on = Ба каси дигар дода шуданд

## Kinds of incident
incident-kind-illness = Беморӣ
incident-kind-injury = Осеби бадан
incident-kind-conflict = Ҷанҷол ё занозанӣ
incident-kind-self-harm = Зарар ба худ
incident-kind-threat-outside = Таҳдид аз берун
incident-kind-left-without-notice = Бе хабар рафтан
incident-kind-damage = Вайрон шудани чизҳо
incident-kind-theft = Дуздӣ
incident-kind-child-protection = Зарар ё хатар барои кӯдак
incident-kind-other = Дигар
