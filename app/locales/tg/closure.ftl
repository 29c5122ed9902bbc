### Ending a case and taking it up again (casework/src/record/area/closure.rs).

## Request to end the case
document-closure = Дархости ба охир расонидани парванда
closure-heading = Ба охир расонидани парванда
closure-new = Ба охир расонидани парвандаро пурсидан
closure-intro = Шумо ба охир расонидани парвандаро мепурсед ва роҳбар ҷавоб медиҳад; то ҷавоб чизе тағйир намеёбад. Аввал дар ин бора бо шахс гап занед. То вақте ки ба шахс ҳанӯз кумак лозим аст, ин ҷо чизе навиштан лозим нест: танҳо рӯз, сабаб ва он ки баъд чӣ мешавад, ҳатмист.
closure-day = Рӯзи дархост
closure-reason = Чаро парванда ба охир мерасад?
closure-reason-hint = Сабаби асосӣ. Он ки шахс бо милитсия ё дар суд гап задан намехоҳад, сабаб нест.
closure-tries = Чанд бор кӯшиш кардем, ки бо шахс тамос гирем?
closure-tries-hint = Агар тамос канда шуда бошад: зангҳо, номаҳо ва ба хона рафтанҳо якҷоя, масалан 5. Танҳо тавре кӯшиш кунед, ки барои шахс бехатар бошад.
closure-referred-to = Шахс ба кӣ супурда шуд?
closure-referred-to-hint = Ташкилоте, ки минбаъд кумак мекунад, агар бошад. Маълумот танҳо бо розигии шахс дода мешавад.
closure-next = Баъд чӣ мешавад?
closure-next-hint = Ҳамин ки роҳбар тасдиқ кунад, чунин мешавад. Пайгирӣ танҳо агар худи шахс хоҳад.
closure-group-before = Пеш аз ба охир расонидани парванда
closure-checklist = Чӣ кор карда шуд?
closure-checklist-hint = Он чиро ҳам қайд кунед, ки карданаш лозим набуд, масалан агар чизе ба нигоҳдорӣ супурда нашуда бошад.
closure-why-not = Чӣ карда нашуд ва чаро?
closure-why-not-hint = Масалан: шахс бе ҳуҷҷатҳояш рафт, онҳоро як сол нигоҳ медорем.
closure-keep-until = Парванда то кадом рӯз нигоҳ дошта мешавад?
closure-keep-until-hint = Масалан 21.11.2031; барнома ин рӯзро ба ёд меорад ва худаш чизеро нест намекунад. Агар муҳлатро надонед, аз роҳбар пурсед.
closure-group-talk = Суҳбати пеш аз рафтан
closure-contact = Баъдтар бо шахс тамос гирифтан мумкин аст?
closure-contact-hint = Пурсед, ки чӣ тавр ва бо кадом рақам бехатар аст, ва инро дар «Розигиҳо» ҳам нависед.
closure-exit-talk = Шахс пеш аз рафтан чӣ гуфт?
closure-exit-talk-hint = Бо суханони худаш: чӣ кумак кард, чӣ намерасид, ба мо чӣ маслиҳат медиҳад. Агар суҳбат нашуда бошад, холӣ гузоред.
closure-satisfaction = Шахс ба кумак чӣ баҳо медиҳад?
closure-satisfaction-hint = Беҳтараш касе пурсад, ки ин парвандаро пеш набурдааст. Ҳар ҷавоб хуб аст ва касе маҷбур нест ҷавоб диҳад.

## Answer to the request to end the case
document-closure-answer = Ҷавоб ба дархости ба охир расонидани парванда
closure-answer-heading = Ҷавобҳо ба дархости ба охир расонидани парванда
closure-answer-new = Ба дархост ҷавоб додан
closure-answer-intro = Роҳбар дархост ва рӯйхати корҳои кардашударо мебинад ва ҷавоб медиҳад; касе, ки пурсид, худаш ҷавоб намедиҳад. Агар ин ҷо холӣ бошад, ҳанӯз ҷавоб нест: танҳо ҷавоб ҳатмист.
closure-answer-answer = Ҷавоб чист?
closure-answer-reason = Чаро?
closure-answer-reason-hint = Агар дархостро баргардонед, ҳатмист: пеш аз ба охир расонидани парванда боз чӣ кор кардан лозим аст.

## Case taken up again
document-reopening = Аз нав оғоз кардани парванда
reopening-heading = Аз нав оғоз кардани парванда
reopening-new = Парвандаро аз нав оғоз кардан
reopening-intro = Вақте ки ба шахсе, ки парвандааш ба охир расидааст, боз кумак лозим мешавад; ҳар чи пештар навишта шуда буд, мемонад. Касе маҷбур нест фаҳмонад, ки чаро боз омад. Агар ин ҷо холӣ бошад, парванда ҳоло ягон бор аз нав оғоз нашудааст: танҳо рӯз ва сабаб ҳатмист.
reopening-day = Аз кадом рӯз?
reopening-why = Чаро парванда аз нав оғоз мешавад?
reopening-remark = Боз чӣ муҳим аст?
reopening-remark-hint = Масалан, чӣ фаврӣ аст. Агар хатар бошад, ҳамин рӯз онро ба «Хатарҳо» низ илова кунед.

## Reasons for ending a case
closure-reason-goals-met = Ба ҳадафҳо расидем
closure-reason-person-withdrew = Шахс дигар кумак намехоҳад
closure-reason-left-without-notice = Шахс бе хабар рафт
closure-reason-lost-contact = Тамос бо шахс канда шуд
closure-reason-transferred = Минбаъд ташкилоти дигар кумак мекунад
closure-reason-returned-relocated = Шахс ба хонааш баргашт ё ба ҷойи дигар кӯчид
closure-reason-not-eligible = Савдои одамон набуд, дар ин кор ташкилотҳои дигар кумак мекунанд
closure-reason-deceased = Шахс вафот кард
closure-reason-reached-18 = Кӯдак 18-сола шуд, минбаъд онҳое кумак мекунанд, ки бо калонсолон кор мекунанд
closure-reason-other = Сабаби дигар

## What comes next
closure-next-closed = Парванда пӯшида мешавад
closure-next-follow-up = Пайгирӣ идома меёбад

## What is done before a case ends
closure-checklist-goals-reviewed = Ҳадафҳо якҷоя бо шахс дида шуданд
closure-checklist-no-high-risk = Хатари калон намондааст
closure-checklist-referrals-answered = Ба ҳамаи роҳхатҳо ҷавоб омад
closure-checklist-medicine-back = Доруҳо ба шахс дода шуданд
closure-checklist-papers-back = Ҳуҷҷатҳо баргардонида шуданд
closure-checklist-property-back = Чизҳо баргардонида шуданд
closure-checklist-contact-agreed = Мувофиқа шуд, ки баъд тамос мегирем ё не ва чӣ тавр
closure-checklist-exit-talk = Суҳбати пеш аз рафтан баргузор шуд
closure-checklist-satisfaction-asked = Пурсидем, ки шахс ба кумак чӣ баҳо медиҳад
closure-checklist-keep-until-set = Муайян шуд, ки парванда то кай нигоҳ дошта мешавад

## How the person finds the help
closure-satisfaction-very-good = Хеле хуб
closure-satisfaction-good = Хуб
closure-satisfaction-middling = Миёна
closure-satisfaction-bad = Бад
closure-satisfaction-very-bad = Хеле бад

## The supervisor's answer
closure-decision-approved = Тасдиқ шуд
closure-decision-returned = Баргардонида шуд: ҳанӯз на ҳама кор карда шудааст

## Why a case is taken up again
reopening-why-new-referral = Шахсро боз ба назди мо фиристоданд
reopening-why-re-trafficking = Шахс боз ба дасти савдогарони одам афтод
reopening-why-new-need = Ниёзи нав пайдо шуд
reopening-why-other = Сабаби дигар
