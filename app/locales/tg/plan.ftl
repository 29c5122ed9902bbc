### The plan of help, its goals and its reviews (casework/src/record/area/plan.rs). Codes of the data standard are kept in the keys.

## Plan of help
document-plan = Нақшаи кумак
plan-heading = Нақшаи кумак
plan-intro = Шахс ба чӣ расидан мехоҳад ва мо ба ӯ чӣ тавр кумак мекунем; ҳар қадамро дар «Ҳадафҳо» менависанд. Якҷоя бо шахс нависед ва аз он оғоз кунед, ки ӯ чӣ мехоҳад. Ба ҳар савол метавонед ҷавоб надиҳед.
plan-wants = Шахс чӣ мехоҳад?
plan-wants-hint = Бо суханони худи шахс.
plan-strengths = Қувваи шахс дар чист?
plan-strengths-hint = Аз дасташ чӣ меояд, кӣ ӯро дастгирӣ мекунад, пештар чӣ кумак мекард.
plan-aims = Пеш аз ҳама ба чӣ расидан мехоҳем?
plan-aims-hint = Дар якчанд сатр; қадамҳоро дар «Ҳадафҳо» менависанд.
plan-left-out = Чӣ ба нақша надаромад ва чаро?
plan-left-out-hint = Масалан, он чи шахс ҳоло намехоҳад ё аз дасти мо намеояд.
plan-group-agreement = Мувофиқа ва бознигарӣ
plan-agreed = Бо худи шахс мувофиқа шуд?
plan-agreed-on = Кадом рӯз мувофиқа шуд?
plan-signed = Шахс инро чӣ тавр тасдиқ кард?
plan-next-review = Нақшаро кай бознигарӣ мекунед?
plan-next-review-hint = На дертар аз 30 рӯз, масалан 21.12.2026.

## Goal
document-goal = Ҳадаф
goal-heading = Ҳадафҳо
goal-new = Илова кардани ҳадаф
goal-intro = Барои ҳар ҳадаф як сабт: кӣ чӣ кор мекунад ва то кадом рӯз. Аз ҳадафи хурде оғоз кунед, ки шахс зуд ба он расида метавонад: танҳо худи ҳадаф ҳатмист.
goal-goal = Ба чӣ бояд расид?
goal-goal-hint = Тавре ки ҳар кас бинад, кай ба ҳадаф расидем, масалан: шиносномаи нав гирифта шуд.
goal-type = Соҳаи кумак
goal-actions = Чӣ кор кардан лозим аст?
goal-actions-hint = Ҳар қадамро аз сатри нав нависед.
goal-who = Кӣ мекунад?
goal-who-hint = Он чиро ҳам нависед, ки худи шахс мекунад.
goal-due = То кадом рӯз?
goal-state = Кор дар кадом ҳол аст?
goal-group-after = Баъд аз он
goal-ended = Кадом рӯз ба охир расид?
goal-outcome = Чӣ натиҷа дод?

## Review of the plan
document-plan-review = Бознигарии нақша
plan-review-heading = Бознигариҳои нақша
plan-review-new = Илова кардани бознигарӣ
plan-review-intro = Нақша чӣ тавр иҷро мешавад; якҷоя бо шахс дар 30 рӯз на камтар аз як бор дида мешавад. Аз он оғоз кунед, ки худи шахс чӣ мегӯяд: танҳо рӯз ҳатмист.
plan-review-day = Рӯзи бознигарӣ
plan-review-present = Кӣ иштирок кард?
plan-review-view = Худи шахс чӣ мегӯяд?
plan-review-view-hint = Бо суханони худаш: чӣ кумак мекунад, чӣ не, чиро тағйир додан мехоҳад.
plan-review-changed = Чӣ тағйир ёфт?
plan-review-reached = Ба кадом ҳадафҳо расидем?
plan-review-reached-hint = Инро дар «Ҳадафҳо» низ қайд кунед.
plan-review-dangers = Хатарҳои нав ҳастанд?
plan-review-dangers-hint = Агар бошанд, ҳамин рӯз онҳоро ба «Хатарҳо» низ илова кунед.
plan-review-next-review = Бознигарии оянда кай аст?
plan-review-next-review-hint = На дертар аз 30 рӯз, масалан 21.12.2026.

## How the person confirmed the plan
plan-signed-signature = Бо имзо
plan-signed-orally = Шифоҳӣ
plan-signed-witnessed = Дар назди шоҳид

## Fields of help
plan-type-Education = Таҳсилот
plan-type-Financial = Пул
plan-type-Health = Саломатӣ
plan-type-LabourExploitationRehabilitation = Барқароршавӣ пас аз истисмори меҳнатӣ
plan-type-Legal = Кумаки ҳуқуқӣ
plan-type-Livelihood = Кор ва даромад
plan-type-RightsBasedTraining = Донистани ҳуқуқҳои худ
plan-type-SexualExploitationRehabilitation = Барқароршавӣ пас аз истисмори шаҳвонӣ
plan-type-SocialCare = Кумаки иҷтимоӣ

## How far a goal is
goal-state-open = Оғоз нашудааст
goal-state-doing = Иҷро шуда истодааст
goal-state-reached = Ба ҳадаф расидем
goal-state-dropped = Дигар лозим нест
