### Psychological and social help (casework/src/record/area/psychosocial.rs). A “session” of the programme is the signing in; here the word is “support meeting”.

## Support meeting
document-session = Вохӯрии дастгирӣ
session-heading = Вохӯриҳои дастгирӣ
session-new = Илова кардани вохӯрӣ
session-intro = Вохӯриҳо бо равоншинос ё мутахассиси кори иҷтимоӣ, барои ҳар вохӯрӣ як сабт. Ҳамкороне, ки ба ин бахш дастрасӣ надоранд, танҳо мебинанд, ки кумак расонида шуд. Аз вохӯрии аввал оғоз кунед: танҳо рӯз ва навъ ҳатмист.
session-day = Рӯзи вохӯрӣ
session-kind = Ин чӣ гуна вохӯрӣ буд?
session-contact = Суҳбат чӣ тавр гузашт?
session-minutes = Чанд дақиқа давом кард?
session-minutes-hint = Тахминан кифоя аст.
session-present = Кӣ ҳузур дошт?
session-present-hint = Дар бораи гурӯҳ танҳо нависед, ки чанд кас буд, номҳоро нанависед.
session-wellbeing = Аҳволи шахс чӣ хел аст?
session-wellbeing-hint = Хоб, хӯрок, кайфият, чӣ ба ӯ қувват мебахшад: аз гуфтаи худаш ва чунон ки шумо мебинед.
session-self-danger = Шахс ба худ зарар расонида метавонад?
session-self-danger-hint = Агар ҳа, ҳамин рӯз ба роҳбар хабар диҳед ва якҷоя бо шахс нақшаи бехатарӣ тартиб диҳед.
session-done = Якҷоя чӣ кор кардед?
session-next-step = Қарор додед, ки то дафъаи оянда чӣ карда мебинед?
session-next-meeting = Вохӯрии оянда

## Kinds of meeting
session-kind-individual = Танҳо бо шахс
session-kind-group = Дар гурӯҳ
session-kind-crisis = Дар ҳолати бӯҳронӣ
session-kind-family = Бо оила
session-kind-child = Бо кӯдак
session-kind-social-work = Кумаки иҷтимоӣ
