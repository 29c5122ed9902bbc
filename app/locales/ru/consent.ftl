### What the person agreed to (casework/src/record/area/consent.rs).

## Consent
document-consent = Согласие
consent-heading = Согласия
consent-intro = На каждую цель отдельная запись, а для передачи данных — на каждую организацию. Отказ по одной цели никогда не лишает помощи, и помощь не зависит от того, даёт ли человек показания; если здесь ещё пусто, начните с согласия на опрос.
consent-new = Добавить согласие или отказ
consent-purpose = На что просят согласие?
consent-purpose-hint = О каждой цели спросите отдельно. При любом отказе помощь продолжается.
consent-receiver = Кто получит данные?
consent-receiver-hint = Только если что-то передаётся: название одной организации. Для следующей сделайте новую запись.
consent-organisation = Это организация, которая работает в этой программе?
consent-organisation-hint = Выберите её, если хотите отправить ей направление: только тогда точно ясно, о ком речь. Оставьте пустым, если это кто-то вне программы.
consent-needed-for = Для чего им нужны эти данные?
consent-data = Какие данные можно использовать или передать?
consent-data-hint = Только то, что назвали человеку. ВИЧ, инфекции, передаваемые половым путём, и беременность не входят в медицинскую помощь: отмечайте их, только если человек согласился именно на это.
consent-group-talk = Как объясняли
consent-told = О чём спросили и что объяснили?
consent-told-hint = Скажите также, что помощь продолжится при любом ответе и что ради неё никто не обязан давать показания.
consent-language = На каком языке?
consent-interpreter = Имя переводчика
consent-interpreter-hint = Никогда не родственник и не ребёнок. Если переводчика не было, оставьте пустым.
consent-group-answer = Ответ
consent-state = Каков ответ?
consent-state-hint = Каждый может отказаться или отозвать согласие; отказ записывают как любой другой ответ, и он никогда не мешает помощи.
consent-day = День ответа
consent-valid-until = До какого дня действует?
consent-valid-until-hint = Для передачи данных договоритесь о дне, например 21.11.2026. Если срока нет, оставьте пустым.
consent-withdrawn = В какой день согласие отозвано?
consent-withdrawn-hint = С этого дня больше ничего не передают. То, что передали раньше, остаётся записанным.
consent-form = Как дан ответ?
consent-witness = Имя свидетеля
consent-group-who = Кто ответил
consent-by = Кто ответил?
consent-guardian = Имя опекуна, попечителя или того, кто ответил
consent-guardian-hint = Напишите также, какой документ даёт право отвечать за человека.
consent-assent = Согласен ли сам ребёнок?
consent-assent-hint = Спросите каждого, кому нет 18 лет, даже если ответил опекун или попечитель.
consent-remark = Что ещё важно?

## Purposes
consent-purpose-interview = Опрос
consent-purpose-assistance = Помощь
consent-purpose-storing = Хранение данных
consent-purpose-sharing = Передача данных организации
consent-purpose-police = Сотрудничество с милицией
consent-purpose-medical-disclosure = Передача медицинских данных
consent-purpose-photo-media = Фотографии и СМИ
consent-purpose-research = Исследования с данными без имён
consent-purpose-contact-after = Связь после ухода
consent-purpose-return = Возвращение домой

## Data
consent-data-identity = Личность
consent-data-whereabouts = Местонахождение и связь
consent-data-story = Что произошло
consent-data-risk = Риски
consent-data-medical = Медицинская помощь
consent-data-private-health = ВИЧ, инфекции, передаваемые половым путём, беременность
consent-data-psychosocial = Психологическая и социальная помощь
consent-data-legal = Юридическая помощь
consent-data-reintegration = Возвращение к своей жизни
consent-data-papers = Документы
consent-data-photos = Фотографии

## What was asked and explained
consent-told-agrees = Согласен ли человек на опрос
consent-told-purpose = Для чего нужен опрос
consent-told-use = Как данные используются и могут использоваться
consent-told-research = Что данные без имён используются для исследований
consent-told-access = Что свои данные можно запросить в любое время
consent-told-storage = Как долго хранятся данные
consent-told-withdrawal = Как отозвать согласие

## How it stands
consent-state-given = Согласие дано
consent-state-refused = Отказ
consent-state-withdrawn = Согласие было дано, потом отозвано

## Who answered
consent-by-self = Сам человек
consent-by-guardian = Опекун или попечитель
consent-by-other = Кто-то другой

## How it was given
consent-form-oral = Устно
consent-form-written = Письменно
consent-form-witnessed = При свидетеле
