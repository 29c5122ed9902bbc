### Legal help (casework/src/record/area/legal.rs): proceedings and their days. Consultations stay in record.ftl.

## Proceeding
document-proceeding = Мурофиа
proceeding-heading = Мурофиаҳо
proceeding-new = Илова кардани мурофиа
proceeding-intro = Он чи дар милитсия, прокуратура, суд ё идораи дигар мегузарад, барои ҳар мурофиа як сабт; кумак ҳеҷ гоҳ ба он вобаста нест, ки шахс нишондод медиҳад ё не. Ҳатто агар ҳоло танҳо ариза дода шуда бошад, сар кунед: танҳо навъ ҳатмист.
proceeding-kind = Ин чӣ гуна мурофиа аст?
proceeding-body = Кадом идора ё суд?
proceeding-body-hint = Масалан: суди шаҳри Хуҷанд.
proceeding-number = Рақами мурофиа
proceeding-articles = Моддаҳои қонун
proceeding-articles-hint = Дар Кодекси ҷиноятӣ: 130(1) савдои одамон, 130(2) истифодаи меҳнати ғуломона, 132 ҷалби одамон барои истисмор, 167 савдои ноболиғон, 241(2) порнография бо ноболиғон.
proceeding-opened = Кай оғоз шуд?
proceeding-stage = Дар кадом марҳила аст?
proceeding-group-person = Шахс дар мурофиа
proceeding-role = Шахс ба сифати кӣ иштирок мекунад?
proceeding-non-punishment = Гуфта шуд, ки шахсро ҷазо додан мумкин нест?
proceeding-non-punishment-hint = Ҳеҷ касро барои коре, ки савдогарони одам маҷбур кардаанд, ҷазо додан дуруст нест, масалан барои бе ҳуҷҷат гузаштани сарҳад. Инро ба муфаттиш ё суд ҳуқуқшинос мегӯяд.
proceeding-investigator = Муфаттиш
proceeding-defence-lawyer = Ҳимоятгар
proceeding-protection = Шахсро чӣ тавр муҳофизат мекунанд?
proceeding-protection-hint = Масалан: маҷлиси пӯшидаи суд, номи дигар дар ҳуҷҷатҳо, ҳамроҳии милитсия.
proceeding-group-compensation = Ҷуброни зарар
proceeding-claimed = Чӣ қадар талаб шуд?
proceeding-awarded = Суд чӣ қадар муқаррар кард?
proceeding-paid = Чӣ қадар пардохт шуд?
proceeding-group-status = Ҷабрдида эътироф шудан
proceeding-status-applied = Рӯзи додани ариза
proceeding-status-decision = Қарор
proceeding-status-decision-hint = Чӣ қарор шуд, кӣ ва кай қарор кард. Мақоми расмӣ аз рӯйи қонун дар бораи савдои одамонро дар бахши «Савдои одамон буд ё не» нависед.
proceeding-group-end = Чӣ тавр ба охир расид
proceeding-ended = Кадом рӯз ба охир расид?
proceeding-outcome = Натиҷа чист?

## Hearing
document-hearing = Маҷлиси суд ё муҳлат
hearing-heading = Маҷлисҳои суд ва муҳлатҳо
hearing-new = Илова кардани маҷлиси суд ё муҳлат
hearing-intro = Рӯзҳои мурофиа, ки набояд аз даст раванд: маҷлисҳои суд, пурсишҳо, муҳлатҳо. Аз наздиктарин рӯзи маълум оғоз кунед: танҳо рӯз ва навъ ҳатмист.
hearing-day = Рӯз
hearing-time = Вақт
hearing-time-hint = Масалан: 09:30.
hearing-kind = Чӣ мешавад?
hearing-proceeding = Ба кадом мурофиа тааллуқ дорад?
hearing-proceeding-hint = Рақамаш ё, агар ҳоло рақам набошад, навъаш.
hearing-place = Дар куҷо?
hearing-must-come = Шахс бояд биёяд?
hearing-companion = Кӣ ҳамроҳи шахс меравад?
hearing-preparation = Чиро тайёр кардан лозим аст?
hearing-preparation-hint = Масалан: хонаи алоҳидаи интизорӣ, тарҷумон, роҳи бехатари рафтану омадан ва пешакӣ гуфтан, ки чӣ мешавад.
hearing-group-after = Баъд аз он
hearing-result = Чӣ натиҷа дод?
hearing-next = Дафъаи оянда кай?

## Kinds of proceeding
proceeding-kind-criminal = Ҷиноятӣ
proceeding-kind-civil = Гражданӣ
proceeding-kind-administrative = Маъмурӣ
proceeding-kind-documents = Оид ба ҳуҷҷатҳои шахсӣ
proceeding-kind-labour = Меҳнатӣ
proceeding-kind-family = Оилавӣ

## Stages
proceeding-stage-report = Ариза ё даъво супорида шуд
proceeding-stage-check = Санҷиш пеш аз тафтишот
proceeding-stage-opened = Оғоз ё қабул шуд
proceeding-stage-refused = Оғоз кардан рад шуд
proceeding-stage-investigation = Тафтишот
proceeding-stage-indictment = Фикри айбдоркунӣ, дар назди прокурор
proceeding-stage-trial = Суди марҳилаи якум
proceeding-stage-verdict = Ҳукм ё ҳалнома бароварда шуд
proceeding-stage-cassation = Кассатсия
proceeding-stage-enforcement = Ҳукм ё ҳалнома иҷро мешавад
proceeding-stage-suspended = Муваққатан боздошта шуд
proceeding-stage-terminated = Қатъ шуд

## As whom the person takes part
proceeding-role-reporter = Аризадиҳанда
proceeding-role-witness = Шоҳид
proceeding-role-victim = Ҷабрдида
proceeding-role-civil-claimant = Даъвогари гражданӣ
proceeding-role-suspect = Гумонбаршуда

## What happens on a day
hearing-kind-hearing = Маҷлиси суд
hearing-kind-interrogation = Пурсиш
hearing-kind-deadline = Муҳлат
hearing-kind-expert = Экспертиза
hearing-kind-confrontation = Рӯбарӯкунӣ
hearing-kind-verdict = Ҳукм ё ҳалнома
hearing-kind-other = Дигар
