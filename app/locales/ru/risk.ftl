### Dangers and the safety plan (casework/src/record/area/risk.rs). How great a danger is, is in advice.ftl.

## Danger
document-risk = Опасность
risk-heading = Опасности
risk-new = Добавить опасность
risk-intro = Что может навредить человеку и что мы делаем, на каждую опасность одна запись. Начните с того, чего человек боится больше всего: обязательны только день и два числа.
risk-day = В какой день вы об этом говорили?
risk-factors = Откуда опасность?
risk-what = Что именно может случиться?
risk-what-hint = Кто, что и где может сделать; как это видит сам человек. Никогда не пишите адрес приюта.
risk-group-size = Насколько велика опасность
risk-likelihood = Насколько это вероятно, от 1 до 5?
risk-likelihood-hint = 1: почти невероятно. 5: почти наверняка или уже происходит.
risk-impact = Насколько тяжёлыми будут последствия, от 1 до 5?
risk-impact-hint = 1: неприятно, но скоро пройдёт. 5: под угрозой жизнь или свобода.
risk-group-answer = Что мы делаем
risk-measures = Что мы делаем?
risk-who = Кто за это отвечает?
risk-next-review = Когда вы посмотрите снова?
risk-next-review-hint = При большой опасности в течение 7 дней, например 28.11.2026. При очень большой в тот же день; тогда сразу сообщите руководителю.
risk-closed = С какого дня опасности больше нет?
risk-closed-hint = Пока опасность есть, оставьте пустым.

## Safety plan
document-safety-plan = План безопасности
safety-plan-heading = План безопасности
safety-plan-intro = Что делать, когда придёт опасность; коротко, чтобы уместилось на одной печатной странице. Пишите вместе с человеком, его словами, и никогда не пишите адрес приюта. Любой вопрос можно пропустить.
safety-plan-group-notice = Как заметить опасность
safety-plan-triggers = Что может вызвать опасность?
safety-plan-triggers-hint = Например: звонок определённого человека, день суда, встреча на улице.
safety-plan-signs = По чему мы заметим, что опасность близко?
safety-plan-signs-hint = Что чувствует человек и что видно другим.
safety-plan-group-help = Где искать помощь
safety-plan-contacts = К кому человек может обратиться?
safety-plan-contacts-hint = Имя и телефон. Спросите человека, действительно ли это безопасно.
safety-plan-places = Куда человек может пойти?
safety-plan-places-hint = Безопасные места вне приюта. Никогда не пишите адрес приюта.
safety-plan-code-word = Кодовое слово
safety-plan-code-word-hint = Обычное слово, которым человек просит о помощи, когда рядом кто-то слушает.
safety-plan-police = Кому в милиции можно позвонить?
safety-plan-police-hint = Имя и телефон. Сначала спросите, согласен ли человек.
safety-plan-group-rules = Правила и действия
safety-plan-phone = Правила для телефона
safety-plan-phone-hint = Например: местоположение выключено, никаких фотографий из приюта, на незнакомые номера не отвечать.
safety-plan-movement = Правила для выхода на улицу
safety-plan-movement-hint = Например: с кем, каким путём, когда позвонить.
safety-plan-staff = Что делают сотрудники?
safety-plan-staff-hint = Кто что делает и в каком порядке, днём и ночью.
safety-plan-group-agreement = Согласование
safety-plan-agreed = Согласовано с человеком?
safety-plan-day = День составления плана

## Where dangers come from
risk-factor-trafficker-knows-place = Торговцы людьми знают, где человек
risk-factor-threats = Были угрозы
risk-factor-debt = Долг
risk-factor-family = Причастна семья
risk-factor-police = Человек помогает милиции
risk-factor-media = Газеты, телевидение или интернет
risk-factor-self-harm = Человек может причинить себе вред
risk-factor-health = Здоровье
risk-factor-substances = Алкоголь, наркотики или таблетки
risk-factor-violence-home = Насилие дома
risk-factor-return = Возвращение домой
