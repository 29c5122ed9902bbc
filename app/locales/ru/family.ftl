### The family, and what is best for a child (casework/src/record/area/family.rs).

## Relatives, dependants and accompanying children
document-family = Родственник или ребёнок, пришедший вместе
family-heading = Семья и дети, пришедшие вместе
family-intro = Родственники, те, кого человек содержит, и дети, пришедшие вместе: на каждого отдельная запись. Ребёнок, пришедший с родителем, без оценки не считается жертвой; если здесь ещё никого нет, начните с детей, пришедших вместе.
family-new = Добавить родственника или ребёнка
family-relation = Кем приходится человеку?
family-name = Имя
family-name-hint = Имя, фамилия и отчество как в документах или как называет сам человек.
family-name-latin = Имя латинскими буквами
family-name-latin-hint = Как в загранпаспорте.
family-gender = Пол
family-birth = Дата рождения
family-birth-hint = Если день неизвестен, достаточно года.
family-age = Сколько примерно лет?
family-age-hint = Только если дата рождения неизвестна.
family-dependant = На содержании у человека?
family-group-now = Где находится сейчас
family-came = Приходил ли к нам вместе с человеком?
family-assessed = Если это ребёнок: проводилась ли оценка по признакам торговли людьми?
family-assessed-hint = То, что ребёнок пришёл вместе, ещё не делает его предполагаемой жертвой; это решает только оценка. Если она это показала, откройте дело ребёнка.
family-lives = Где живёт?
family-lives-hint = Достаточно города или села. Если в приюте, напишите только «в приюте», без адреса.
family-lives-with = С кем живёт?
family-school = Ходит ли в школу или детский сад?
family-school-place = Какая школа и какой класс?
family-group-contact = Опека и связь
family-guardian = Является ли опекуном или попечителем человека?
family-guardian-hint = Только если человеку нет 18 лет или опекуна назначил суд. В последнем вопросе напишите, какой документ это подтверждает.
family-safe = Безопасно ли связываться?
family-safe-hint = Сначала спросите самого человека. Если возможно участие в том, что произошло, ответьте «Нет» и не связывайтесь.
family-phone = Телефон
family-may-know = Что мы можем сообщить?
family-may-know-hint = Например: только то, что с человеком всё хорошо. Где находится человек, не говорите, если он сам этого не хочет.
family-remark = Что ещё важно?

## Best interests of the child
document-best-interests = Наилучшие интересы ребёнка
best-interests-heading = Наилучшие интересы ребёнка
best-interests-intro = Что лучше для ребёнка: сначала оценка того, что нужно сейчас, затем определение, где и с кем ребёнок будет жить. Каждый, кому может быть меньше 18 лет, считается ребёнком; если здесь ещё пусто, начните с оценки.
best-interests-new = Добавить оценку или определение
best-interests-step = Какой это шаг?
best-interests-day = День оценки или определения
best-interests-assessed-by = Кто проводил?
best-interests-assessed-by-hint = Имя и должность. Лучше тот, кто обучен говорить с детьми.
best-interests-present = Кто присутствовал?
best-interests-present-hint = Рядом с ребёнком должен быть опекун, попечитель или психолог и никого, кто мог причинить ребёнку вред.
best-interests-present-names = Имена присутствовавших
best-interests-group-child = Мнение самого ребёнка
best-interests-told = Объяснили ли всё понятными ребёнку словами?
best-interests-views = Чего ребёнок хочет и чего боится?
best-interests-views-hint = Словами самого ребёнка. Если ребёнок не хочет говорить, так и напишите.
best-interests-group-family = Семья
best-interests-parents-implicated = Мог ли кто-то из родителей участвовать в том, что произошло?
best-interests-parents-implicated-hint = Если да, не связывайтесь с родителями. Если неизвестно, сначала спросите руководителя.
best-interests-tracing = Как идёт розыск семьи?
best-interests-found-out = Что удалось узнать о семье?
best-interests-group-options = Что возможно
best-interests-options = Что рассматривали?
best-interests-for-against = Что говорит за и против каждого варианта?
best-interests-for-against-hint = Например: безопасность, здоровье, братья и сёстры, школа, язык и чего хочет ребёнок.
best-interests-recommended = Что рекомендуется?
best-interests-reasons = Почему это рекомендуется?
best-interests-group-decision = Решение
best-interests-decided = Что решено?
best-interests-decided-by = Кто принял решение?
best-interests-decided-by-hint = Имя и орган, например орган опеки и попечительства или суд.
best-interests-decided-on = В какой день принято решение?
best-interests-next-review = В какой день решение рассмотрят снова?
best-interests-remark = Что ещё важно?

## Who somebody is to the person
family-relation-child = Сын или дочь
family-relation-ward = Ребёнок под опекой человека
family-relation-spouse = Муж или жена
family-relation-former-spouse = Бывший муж или бывшая жена
family-relation-mother = Мать
family-relation-father = Отец
family-relation-sibling = Брат или сестра
family-relation-grandparent = Бабушка или дедушка
family-relation-grandchild = Внук или внучка
family-relation-aunt-uncle = Тётя или дядя
family-relation-in-law = Родня мужа или жены
family-relation-other-relative = Другие родственники
family-relation-not-related = Не родня

## The two steps
best-interests-step-assessment = Оценка: что нужно ребёнку сейчас
best-interests-step-determination = Определение: где и с кем ребёнок будет жить

## Who was present
best-interests-present-guardian = Опекун или попечитель
best-interests-present-guardianship-body = Орган опеки и попечительства
best-interests-present-psychologist = Психолог
best-interests-present-lawyer = Юрист
best-interests-present-interpreter = Переводчик

## Search for the family
best-interests-tracing-not-needed = Не нужен: семья известна
best-interests-tracing-not-begun = Ещё не начат
best-interests-tracing-unsafe = Не ведётся: это опасно
best-interests-tracing-under-way = Идёт
best-interests-tracing-found = Семья найдена
best-interests-tracing-not-found = Семья не найдена

## Where a child may live
best-interests-option-family = С родителями или одним из них
best-interests-option-kin = С другими родственниками
best-interests-option-alternative-care = В приёмной семье или детском доме
best-interests-option-resettlement = В другой стране
best-interests-option-stay-for-now = Пока в приюте
