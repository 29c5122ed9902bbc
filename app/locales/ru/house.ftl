### Life in the house (casework/src/record/area/house.rs): things kept for the person, incidents. Its address is written nowhere.

## Things kept for the person
document-property = Вещи на хранении
property-heading = Вещи на хранении
property-new = Добавить вещи
property-intro = Что приют хранит для человека; вещи остаются его собственностью, и их возвращают, когда он попросит. Пересчитайте их вместе с человеком: обязательны только день и вещи.
property-day = В какой день вещи сданы?
property-things = Что сдано?
property-things-hint = Каждая вещь с новой строки, для денег сумма и валюта. Никогда не пишите адрес приюта.
property-state = Где вещи сейчас?
property-group-after = Когда вещи возвращены
property-returned = В какой день их вернули или передали?
property-to-whom = Кому?
property-to-whom-hint = Если не самому человеку: кому именно и что человек согласен.

## Incident
document-incident = Происшествие
incident-heading = Происшествия
incident-new = Добавить происшествие
incident-intro = Что произошло в приюте с человеком или рядом с ним; запись помогает защитить, а не наказать. Запишите в тот же день, даже если известно мало: обязательны только день и вид.
incident-day = День
incident-time = Время
incident-time-hint = Например: 21:30.
incident-kind = Какое это происшествие?
incident-happened = Что произошло?
incident-happened-hint = Что видели и слышали, по порядку, без догадок. Никогда не пишите адрес приюта; других жильцов называйте кодовыми именами; о болезнях пишите в разделе «Медицинская помощь».
incident-group-after = Что сделано
incident-done = Что сделано?
incident-told = Кому сообщили?
incident-supervisor-told = Сообщили ли руководителю?
incident-supervisor-told-hint = Сразу, если человек причинил себе вред, если была угроза извне или пострадал ребёнок.
incident-follow-up = Что ещё нужно сделать?

## Where the things are
property-state-kept = Хранятся в приюте
property-state-returned = Возвращены человеку
property-state-handed-on = Переданы другому

## Kinds of incident
incident-kind-illness = Болезнь
incident-kind-injury = Травма
incident-kind-conflict = Ссора или драка
incident-kind-self-harm = Вред самому себе
incident-kind-threat-outside = Угроза извне
incident-kind-left-without-notice = Уход без предупреждения
incident-kind-damage = Порча вещей
incident-kind-theft = Кража
incident-kind-child-protection = Вред или опасность для ребёнка
incident-kind-other = Другое
