### Health (casework/src/record/area/medical.rs): visits to doctors, medicine, and health matters kept apart.

## Visit to a doctor
document-visit = Обращение к врачу
visit-heading = Обращения к врачам
visit-new = Добавить обращение к врачу
visit-intro = Каждое обращение к врачу или в поликлинику, по одной записи; беременность, ВИЧ, гепатит и инфекции, передающиеся половым путём, пишите в разделе «Особо закрытые сведения о здоровье». Коллеги без доступа к этому разделу видят только, что помощь оказана. Начните с последнего обращения: обязателен только день.
visit-day = День обращения
visit-kind = Какое это обращение?
visit-place = Поликлиника или больница
visit-doctor = Имя врача
visit-complaint = Что беспокоило человека?
visit-finding = Что установил врач?
visit-finding-hint = Перепишите слова врача, в том числе из справки: это может быть важно в суде. От себя ничего не добавляйте.
visit-diagnosis = Диагноз
visit-diagnosis-hint = Дословно, как написал врач.
visit-treatment = Лечение и советы врача
visit-group-next = Что дальше
visit-referred-to = В какую клинику направили человека?
visit-referral-day = На какой день направили?
visit-next-visit = Следующее обращение к этому врачу
visit-group-payment = Оплата
visit-cost = Сколько это стоило?
visit-paid-by = Кто заплатил?

## Medicine
document-medicine = Лекарство
medicine-heading = Лекарства
medicine-new = Добавить лекарство
medicine-intro = Что человек принимает сейчас или принимал раньше, на каждое лекарство одна запись. Коллеги без доступа к этому разделу видят только, что помощь оказана. Начните с того, что человек принимает сегодня: обязательно только название.
medicine-name = Название лекарства
medicine-name-hint = Как на упаковке. Если само название выдаёт ВИЧ, гепатит или беременность, пишите в разделе «Особо закрытые сведения о здоровье».
medicine-dose = Сколько и как часто?
medicine-dose-hint = Например: 1 таблетка 500 мг 3 раза в день после еды.
medicine-from = С какого дня?
medicine-until = До какого дня?
medicine-purpose = От чего?
medicine-prescribed-by = Кто назначил?
medicine-giver = Кто выдаёт?
medicine-reaction = Аллергия и побочные действия
medicine-reaction-hint = Чего человек не переносит и что было после приёма. Если трудно дышать или отекло лицо, сразу вызывайте скорую помощь.
medicine-stopped = Приём прекращён раньше срока?
medicine-why-stopped = Почему прекращён?
medicine-cost = Сколько это стоило?

## Private health
document-private-health = Особо закрытые сведения о здоровье
private-health-heading = Особо закрытые сведения о здоровье
private-health-new = Добавить запись
private-health-intro = Беременность, ВИЧ, гепатит и инфекции, передающиеся половым путём. Другие видят только, что помощь оказана, и сами собой эти сведения ни с каким направлением не уходят. Пишите только то, что нужно для лечения, и сначала спросите человека, кому можно знать; обязателен только день.
private-health-day = День
private-health-kind = О чём запись?
private-health-place = Поликлиника или больница
private-health-who-may-know = Кому можно об этом знать?
private-health-who-may-know-hint = Чего хочет сам человек, его словами. Кто здесь не назван, тому не говорят: ни родным, ни милиции.
private-health-group-test = Анализ
private-health-tested = Анализ сделан?
private-health-tested-hint = Только если человек сам этого хочет. Принуждать к анализу нельзя.
private-health-counselled-before = Объяснили ли человеку до анализа, что это такое?
private-health-counselled-after = Обсудили ли с человеком результат?
private-health-result = Результат
private-health-group-care = Лечение и уход
private-health-treatment = Лечение или наблюдение беременности
private-health-due = Когда ожидаются роды?
private-health-next-step = День следующего шага

## Kinds of visit
visit-kind-general = Терапевт или другой специалист
visit-kind-gynaecological = Гинеколог
visit-kind-dental = Зубной врач
visit-kind-emergency = Скорая или неотложная помощь
visit-kind-mental-health = Психическое здоровье
visit-kind-tuberculosis = Туберкулёз
visit-kind-vaccination = Прививка
visit-kind-court-examination = Судебно-медицинская экспертиза
visit-kind-other = Другое

## Who gives a medicine out
medicine-giver-self = Человек принимает сам
medicine-giver-nurse = Медсестра или медбрат
medicine-giver-house-staff = Сотрудник приюта

## What is kept apart
private-health-kind-pregnancy = Беременность
private-health-kind-hiv = ВИЧ
private-health-kind-sti = Инфекция, передающаяся половым путём
private-health-kind-hepatitis = Гепатит
private-health-kind-other = Другое
