### What to do about an answer that cannot be kept. Each says the next step, never what is wrong with the person.

## Answers
issue-needed = Ин ҷо ҷавоб нависед
issue-text-needed = Матне нависед, ки аз { $max } аломат зиёд набошад
issue-too-long = Матнро то { $max } аломат кӯтоҳ кунед
issue-choose-one = Ҷавобро интихоб кунед
issue-choose-from-list = Аз рӯйхат ҷавобро интихоб кунед
issue-number = Адади бутунро аз { $min } то { $max } нависед
issue-phone = Рақами телефонро нависед, масалан +992 92 000 00 00
issue-date-needed = Санаро нависед
issue-date-wrong = Санаеро нависед, ки дар тақвим ҳаст, масалан 21 11 2026
issue-date-whole = Рӯз, моҳ ва солро нависед
issue-date-future = Санаеро нависед, ки аллакай фаро расидааст

## Signing in
issue-sign-in-wrong = Ном, ибораи махфӣ ва рамзро санҷед ва аз нав ворид кунед: яке аз онҳо дуруст нест
issue-sign-in-wait = Баъди { $seconds } сония аз нав кӯшиш кунед
issue-code-wrong = Рамзи навтаринро аз барномаи телефон ворид кунед
issue-passphrase-wrong = Ибораи махфиеро, ки ҳоло истифода мебаред, аз нав ворид кунед
issue-passphrase-short = Ибораи махфие интихоб кунед, ки аз { $min } аломат кам набошад: чор ё панҷ калима хуб аст
issue-passphrase-long = Ибораи махфие интихоб кунед, ки аз { $max } аломат зиёд набошад
issue-passphrase-common = Ибораи махфии камёбтаре интихоб кунед: инро ёфтан осон аст
issue-passphrase-context = Ибораи махфие интихоб кунед, ки дар он номи шумо ва номи ташкилот набошад
issue-passphrase-again = Дар ҳар ду ҷой як хел ибораи махфиро нависед

## People and access
issue-login-taken = Барои воридшавӣ номи дигар интихоб кунед: ин ном банд аст
issue-not-oneself = Аз маъмури дигар хоҳиш кунед: дастрасии худро қатъ кардан мумкин нест
issue-may-not-hold = Ҳамкореро интихоб кунед, ки аз рӯйи вазифааш ба ин бахш дастрасӣ дошта метавонад
issue-holds-already = Каси дигарро интихоб кунед: ин ҳамкор аллакай ба бахш дастрасӣ дорад
issue-last-holders = Аввал ба каси дигар дастрасӣ диҳед: ҳамеша бояд ду кас дастрасӣ дошта бошад
issue-second-holder = Роҳбари дигареро, на худро, интихоб кунед: ӯ низ ба парванда дастрасӣ хоҳад дошт

## Searching
issue-search-name = Аз ном аз ду то 200 ҳарф нависед
issue-search-often = Як дақиқа сабр карда, аз нав ҷустуҷӯ кунед
issue-last-supervisor = Ин роҳбари охирин аст. Аввал роҳбари дигарро даъват кунед ва мунтазир шавед, то ӯ ҳамроҳ шавад.
