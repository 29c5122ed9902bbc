### Как человека направили к нам и что ответила милиция (casework/src/record/area/referral.rs).

## Направление к нам
document-referral-in = Направление к нам
referral-in-heading = Направления к нам
referral-in-new = Добавить направление к нам
referral-in-intro = Как другая организация или кто-то со стороны рассказал о человеке и о чём просят. Нужны день, откуда пришло и о чём просят; остальное можно пропустить.
referral-in-day = День
referral-in-came = Откуда пришло?
referral-in-from = От кого именно?
referral-in-from-hint = Например: больница в Исфаре. Оставьте пустым, если записывать небезопасно.
referral-in-phone = Телефон для вопросов
referral-in-what = Что случилось и о чём просят?
referral-in-what-hint = В нескольких предложениях. Только то, что нужно, чтобы помочь сейчас.
referral-in-danger-now = Есть ли опасность прямо сейчас?
referral-in-danger-now-hint = Например, человека преследуют или ему угрожают. Если да, ещё и позвоните: не только пишите.
referral-in-group-person = Человек
referral-in-given = Имя
referral-in-family = Фамилия
referral-in-gender = Пол
referral-in-age = Примерный возраст
referral-in-language = На каком языке человеку легче говорить?
referral-in-with-children = Сколько с ним детей?
referral-in-reach = Как безопасно связаться с человеком?
referral-in-reach-hint = Телефон и часы, когда звонить безопасно. Адрес приюта никогда не пишите.
referral-in-agrees = Согласен ли человек на это направление?
referral-in-agrees-hint = Сначала спросите человека, если это безопасно. Никто не обязан принимать помощь.
referral-in-remark = Что ещё важно?

## Ответ милиции
document-police-answer = Ответ милиции
police-answer-heading = Ответы милиции
police-answer-new = Добавить ответ милиции
police-answer-intro = Что милиция сделала по заявлению. Нужны только день и что сделано; остальное можно пропустить.
police-answer-day = День
police-answer-what = Что сделано?
police-answer-number = Номер
police-answer-number-hint = Под которым зарегистрировано заявление или разбирательство.
police-answer-article = Статьи закона
police-answer-article-hint = Например: 130(1) Уголовного кодекса.
police-answer-officer = Кто этим занимается?
police-answer-protection = Как человека защищают?
police-answer-protection-hint = Например: сопровождение на заседания, запрет приближаться. Адрес приюта никогда не пишите.
police-answer-why-refused = Почему отказано?
police-answer-next = Когда следующий шаг?
police-answer-next-hint = На этот день ставится напоминание. Оставьте пустым, если ничего не назначено.
police-answer-remark = Что ещё важно?

## Что сделала милиция
police-report-taken = Заявление принято
police-refused = В возбуждении дела отказано
police-case-opened = Дело возбуждено
police-protection = Предоставлена защита
police-other = Другое
