### The questions of each record (casework/src/record/specs.rs): heading, one sentence, groups, labels, hints.

## Arrival and urgent needs
intake-heading = Приём и срочные нужды
intake-intro = Как человек пришёл и что срочно нужно в первые часы. Обязательны только первый вопрос и день; любой другой вопрос можно пропустить.
intake-came = Как человек к нам пришёл?
intake-came-from = Кто именно направил или привёл?
intake-came-from-hint = Например: больница в Исфаре. Если записывать небезопасно, оставьте пустым.
intake-day = В какой день человек пришёл?
intake-group-first-hours = Первые часы
intake-language = На каком языке человеку легче говорить?
intake-interpreter = Нужен ли переводчик?
intake-with-children = Сколько детей пришло вместе с человеком?
intake-urgent = Что нужно прямо сейчас?
intake-danger-now = Есть ли опасность прямо сейчас?
intake-danger-now-hint = Например, кто-то преследует человека или угрожает. Если да, сразу сообщите руководителю.
intake-remark = Что ещё важно?

## About the person
person-heading = Сведения о человеке
person-intro = Кто этот человек, с его собственных слов. Любой вопрос можно пропустить.
person-group-name = Имя
person-given = Имя
person-family = Фамилия
person-patronymic = Отчество
person-patronymic-hint = Если нет, оставьте пустым.
person-group-passport = Имена в документах и другие имена
person-given-latin = Имя латинскими буквами
person-given-latin-hint = Как в загранпаспорте.
person-family-latin = Фамилия латинскими буквами
person-other-names = Другие имена
person-other-names-hint = Прежние имена, имена в других документах, другое написание. Разделяйте запятой.
person-called = Как человек хочет, чтобы к нему обращались?
person-called-hint = Так к человеку обращаются сотрудники.
person-salutation = Форма обращения
person-title = Звание или степень
person-group-about = Пол, возраст, гражданство
person-gender = Пол
person-birth = Дата рождения
person-birth-hint = Если день неизвестен, достаточно года.
person-age = Сколько примерно лет?
person-age-hint = Только если дата рождения неизвестна.
person-citizenship = Гражданство
person-citizenship-other = Гражданство другой страны
person-identity-number = Номер документа, удостоверяющего личность
person-identity-number-hint = Паспорт, свидетельство о рождении или другой документ; напишите, какой именно.
person-group-life = Языки, учёба, семья
person-first-language = Родной язык
person-second-language = Второй язык
person-education = Образование
person-marital = Семейное положение
person-children = Сколько у человека детей?
person-deceased = Человек умер?
person-remark = Что ещё важно?

## Whereabouts
whereabouts-heading = Местонахождение и связь
whereabouts-intro = Где человек находится и как безопасно с ним связаться; адрес приюта здесь не пишите. Любой вопрос можно пропустить.
whereabouts-group-reach = Как связаться с человеком
whereabouts-mobile = Мобильный телефон
whereabouts-mobile-safe = Безопасно ли звонить по этому номеру?
whereabouts-mobile-safe-hint = Спросите, кто ещё пользуется этим телефоном и кто может услышать разговор.
whereabouts-home-phone = Домашний телефон
whereabouts-safe-hours = Когда безопасно звонить?
whereabouts-safe-hours-hint = Например: по будням с 10 до 12.
whereabouts-email = Электронная почта
whereabouts-trusted = К кому можно обратиться, если связи нет?
whereabouts-trusted-hint = Имя и телефон того, кому человек доверяет. Сначала спросите самого человека.
whereabouts-group-place = Где человек живёт
whereabouts-country = Страна
whereabouts-region = Область или район
whereabouts-city = Город или село
whereabouts-street = Улица и дом
whereabouts-postcode = Почтовый индекс
whereabouts-latitude = Широта
whereabouts-longitude = Долгота
whereabouts-now = Где человек сейчас?
whereabouts-now-hint = Если в приюте, напишите только «в приюте», без адреса.
whereabouts-must-not-know = Кто не должен узнать, где человек?
whereabouts-must-not-know-hint = Напишите, кто это и почему, чтобы никто из коллег не проговорился.

## Note
note-heading = Заметки
note-intro = Что человек рассказал и что вы видели, его словами; догадкам, оценкам, медицинским и юридическим вопросам здесь не место. Обязательны только день и текст.
note-day = О каком дне заметка?
note-day-hint = Если день неизвестен, достаточно года или месяца и года.
note-kind = Откуда эти сведения?
note-text = Что было сказано или замечено?

## Legal consultation
consultation-heading = Юридические консультации
consultation-intro = О чём спросил человек, что вы посоветовали и что дальше. Обязательны только день, тема и совет; любой другой вопрос можно пропустить.
consultation-day = День консультации
consultation-kind = На какую тему?
consultation-contact = Как проходил разговор?
consultation-question = О чём спросил человек?
consultation-advice = Что вы посоветовали?
consultation-next-step = Что дальше?
consultation-next = Когда следующий разговор?
consultation-next-hint = На этот день ставится напоминание. Оставьте пустым, если не договорились.
consultation-by = Кто консультировал?
consultation-by-hint = Только если это был кто-то из другой организации. Если вы, оставьте пустым.
consultation-minutes = Сколько минут это заняло?
consultation-minutes-hint = Достаточно примерно.
