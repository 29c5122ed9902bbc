### Ending a case and taking it up again (casework/src/record/area/closure.rs).

## Request to end the case
document-closure = Запрос закончить дело
closure-heading = Завершение дела
closure-new = Попросить закончить дело
closure-intro = Вы просите закончить дело, руководитель отвечает; до ответа ничего не меняется. Сначала поговорите об этом с человеком. Пока человеку ещё нужна помощь, здесь писать нечего: обязательны только день, причина и что будет дальше.
closure-day = День запроса
closure-reason = Почему дело заканчивается?
closure-reason-hint = Главная причина. То, что человек не хочет говорить с милицией или в суде, не причина.
closure-tries = Сколько раз мы пробовали связаться с человеком?
closure-tries-hint = Если связь потеряна: звонки, письма и посещения вместе, например 5. Пробуйте только так, как для человека безопасно.
closure-referred-to = Кому передан человек?
closure-referred-to-hint = Организация, которая помогает дальше, если она есть. Сведения передают только с согласия человека.
closure-next = Что дальше?
closure-next-hint = Так будет, как только руководитель одобрит. Посещения только если человек их хочет.
closure-group-before = Прежде чем закончить дело
closure-checklist = Что сделано?
closure-checklist-hint = Отметьте и то, чего делать не понадобилось, например если вещей на хранении не было.
closure-why-not = Что не сделано и почему?
closure-why-not-hint = Например: человек ушёл без своих документов, храним их год.
closure-keep-until = До какого дня хранится дело?
closure-keep-until-hint = Например 21.11.2031; программа напомнит об этом дне и сама ничего не удаляет. Если не знаете срока, спросите руководителя.
closure-group-talk = Беседа перед уходом
closure-contact = Можно ли потом связаться с человеком?
closure-contact-hint = Спросите, как и по какому номеру это безопасно, и запишите также в «Согласия».
closure-exit-talk = Что человек сказал перед уходом?
closure-exit-talk-hint = Его собственными словами: что помогло, чего не хватало, что он нам советует. Если беседы не было, оставьте пустым.
closure-satisfaction = Как человек оценивает помощь?
closure-satisfaction-hint = Лучше, если спросит тот, кто не вёл дело. Любой ответ хорош, и отвечать никто не обязан.

## Answer to the request to end the case
document-closure-answer = Ответ на запрос закончить дело
closure-answer-heading = Ответы на запросы закончить дело
closure-answer-new = Ответить на запрос
closure-answer-intro = Руководитель смотрит запрос и список сделанного и отвечает; кто просил, тот сам не отвечает. Если здесь пусто, ответа ещё не было: обязателен только ответ.
closure-answer-answer = Какой ответ?
closure-answer-reason = Почему?
closure-answer-reason-hint = Обязательно, если вы возвращаете запрос: что ещё нужно сделать, прежде чем закончить дело.

## Case taken up again
document-reopening = Возобновление дела
reopening-heading = Возобновление дела
reopening-new = Возобновить дело
reopening-intro = Когда человеку, чьё дело закончено, снова нужна помощь; всё, что написано раньше, осталось. Никто не обязан объяснять, почему он пришёл снова. Если здесь пусто, дело ещё ни разу не возобновляли: обязательны только день и причина.
reopening-day = С какого дня?
reopening-why = Почему дело возобновляют?
reopening-remark = Что ещё важно?
reopening-remark-hint = Например, что срочно. Если есть опасность, сегодня же добавьте её и в «Опасности».

## Reasons for ending a case
closure-reason-goals-met = Цели достигнуты
closure-reason-person-withdrew = Человек больше не хочет помощи
closure-reason-left-without-notice = Человек ушёл без предупреждения
closure-reason-lost-contact = Связь с человеком потеряна
closure-reason-transferred = Дальше помогает другая организация
closure-reason-returned-relocated = Человек вернулся домой или переехал
closure-reason-not-eligible = Торговли людьми не было, с этим помогают другие организации
closure-reason-deceased = Человек умер
closure-reason-reached-18 = Ребёнку исполнилось 18 лет, дальше помогают те, кто работает со взрослыми
closure-reason-other = Другая причина

## What comes next
closure-next-closed = Дело закрывается
closure-next-follow-up = Посещения продолжаются

## What is done before a case ends
closure-checklist-goals-reviewed = Цели просмотрены вместе с человеком
closure-checklist-no-high-risk = Большой опасности не осталось
closure-checklist-referrals-answered = На все направления получен ответ
closure-checklist-medicine-back = Лекарства отданы человеку
closure-checklist-papers-back = Документы возвращены
closure-checklist-property-back = Вещи возвращены
closure-checklist-contact-agreed = Договорились, связываться ли потом и как
closure-checklist-exit-talk = Беседа перед уходом прошла
closure-checklist-satisfaction-asked = Спросили, как человек оценивает помощь
closure-checklist-keep-until-set = Определено, до какого дня хранится дело

## How the person finds the help
closure-satisfaction-very-good = Очень хорошо
closure-satisfaction-good = Хорошо
closure-satisfaction-middling = Средне
closure-satisfaction-bad = Плохо
closure-satisfaction-very-bad = Очень плохо

## The supervisor's answer
closure-decision-approved = Одобрено
closure-decision-returned = Возвращено: ещё не всё сделано

## Why a case is taken up again
reopening-why-new-referral = Человека снова направили к нам
reopening-why-re-trafficking = Человек снова пострадал от торговли людьми
reopening-why-new-need = Появилась новая нужда
reopening-why-other = Другая причина
