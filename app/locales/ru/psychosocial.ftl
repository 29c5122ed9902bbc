### Psychological and social help (casework/src/record/area/psychosocial.rs). A “session” of the programme is the signing in; here the word is “support meeting”.

## Support meeting
document-session = Встреча для поддержки
session-heading = Встречи для поддержки
session-new = Добавить встречу
session-intro = Встречи с психологом или социальным работником, по одной записи на встречу. Коллеги без доступа к этому разделу видят только, что помощь оказана. Начните с первой встречи: обязательны только день и вид.
session-day = День встречи
session-kind = Какая это была встреча?
session-contact = Как проходил разговор?
session-minutes = Сколько минут это заняло?
session-minutes-hint = Достаточно примерно.
session-present = Кто присутствовал?
session-present-hint = О группе напишите только, сколько было людей, без имён.
session-wellbeing = Как человек себя чувствует?
session-wellbeing-hint = Сон, еда, настроение, что даёт силы: со слов человека и как видите вы.
session-self-danger = Может ли человек причинить себе вред?
session-self-danger-hint = Если да, сегодня же сообщите руководителю и вместе с человеком составьте план безопасности.
session-done = Что вы делали вместе?
session-next-step = Что договорились попробовать до следующего раза?
session-next-meeting = Следующая встреча

## Kinds of meeting
session-kind-individual = Наедине с человеком
session-kind-group = В группе
session-kind-crisis = В кризисе
session-kind-family = С семьёй
session-kind-child = С ребёнком
session-kind-social-work = Социальная помощь
