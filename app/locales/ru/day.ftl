### Days in the house (casework/src/record/area/day.rs): house rules, day notes, absences. The address of the house is written nowhere.

## House rules
document-house-rules = Правила приюта
house-rules-heading = Правила приюта
house-rules-new = Добавить беседу о правилах
house-rules-intro = Какие правила приюта объяснили человеку и принимает ли он их. Объясните их в первый спокойный день, одно за другим, и ещё раз, когда это поможет: обязателен только день.
house-rules-day = В какой день объяснили правила?
house-rules-language = На каком языке?
house-rules-interpreter = Был ли переводчик?
house-rules-explained = Что объяснили?
house-rules-explained-hint = Скажите и то, зачем нужно каждое правило. Начните с последнего: кто хочет уйти, может уйти в любое время.
house-rules-group-answer = Ответ
house-rules-accepted = Принимает ли человек правила?
house-rules-accepted-hint = Если человек не принимает какое-то правило, его не наказывают и помогают ему дальше. Спросите, что мешает, и вместе найдите другой выход.
house-rules-form = Как человек это подтвердил?
house-rules-remark = Что ещё важно?
house-rules-remark-hint = Например, какое правило человеку трудно соблюдать и о чём договорились взамен.

## Day note
document-day-note = Заметка за день
day-note-heading = Заметки за день
day-note-new = Добавить заметку за день
day-note-intro = Как прошёл у человека день или ночь в приюте. Достаточно двух-трёх фраз в конце смены; начните с того, что было хорошего: обязательны только день и текст.
day-note-day = День
day-note-day-hint = Для ночи: день, когда она началась.
day-note-shift = Смена
day-note-text = Как прошло время?
day-note-text-hint = Например: сон, еда, настроение, дети, чем человек занимался и о чём просил. Ничего о болезнях, о них пишите в разделе «Медицинская помощь»; других жильцов называйте кодовыми именами; никогда не пишите адрес приюта.
day-note-for-next-shift = Что нужно знать следующей смене?
day-note-for-next-shift-hint = Только то, что нужно сделать или за чем присмотреть, например: разбудить в 7:00 на курс.

## Absence
document-absence = Отсутствие
absence-heading = Отсутствия
absence-new = Добавить отсутствие
absence-intro = Когда человек уходит из приюта на несколько часов или дней, чтобы мы заметили, если его долго нет. Каждый может выходить свободно; это для безопасности, а не для контроля. Запишите до ухода: обязательны только день ухода и день, когда человека ждут обратно.
absence-day = В какой день человек ушёл?
absence-time = Во сколько?
absence-time-hint = Например: 9:30.
absence-to = Куда?
absence-to-hint = Общими словами, например: на рынок, к родственникам. Никогда не пишите адрес того, кого могут разыскать.
absence-with = С кем?
absence-expected = В какой день его ждут обратно?
absence-expected-time = К какому часу ждут?
absence-expected-time-hint = Например: 18:30.
absence-group-back = Когда человек вернулся
absence-back = В какой день человек вернулся?
absence-back-hint = Пока человек не вернулся, оставьте пустым. Если он опаздывает, сделайте то, что сказано в плане безопасности, и сообщите руководителю.
absence-back-time = Во сколько?
absence-remark = Что ещё важно?

## Shifts
day-note-shift-morning = Утро
day-note-shift-day = День
day-note-shift-evening = Вечер
day-note-shift-night = Ночь

## Rules of the house
house-rule-quiet-hours = Часы тишины
house-rule-phone-and-photos = Телефон и фотографии
house-rule-visitors = Гости
house-rule-going-out = Выход на улицу
house-rule-alcohol-and-drugs = Алкоголь и наркотики
house-rule-children = Дети: кто за ними смотрит; детей никто не бьёт
house-rule-cleaning = Уборка и готовка
house-rule-complaints = Кому можно пожаловаться
house-rule-leaving-is-free = Каждый может уйти в любое время

## How the person accepted the rules
house-rules-form-signature = Подписью
house-rules-form-orally = Устно
house-rules-form-witnessed = При свидетеле
