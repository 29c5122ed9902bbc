### Words of the lists of answers (casework/src/record/list.rs). Codes of the data standard are kept in the keys.

## Gender
gender-Feminine = Женщина или девочка
gender-Masculine = Мужчина или мальчик
gender-TransgenderFeminine = Трансгендерная женщина
gender-TransgenderMasculine = Трансгендерный мужчина
gender-NonConforming = Ни одно из этих слов не подходит
gender-NonSpecifiedUnknown = Не сказано или не известно

## Marital status
marital-Single = В браке не было
marital-Married = В браке
marital-Widowed = Вдова или вдовец
marital-Divorced = В разводе
marital-Separated = Живёт отдельно, без развода
marital-RegisteredPartnership = Зарегистрированное партнёрство

## Education
education-EarlyChildhoodEducation = Только дошкольное
education-PrimaryEducation = Начальное (1–4 классы)
education-LowerSecondaryEducation = Основное общее (5–9 классы)
education-UpperSecondaryEducation = Среднее общее (10–11 классы)
education-PostSecondaryNonTertiaryEducation = Начальное профессиональное (лицей)
education-ShortCycleTertiaryEducation = Среднее профессиональное (колледж)
education-BachelorsOrEquivalentLevel = Высшее: бакалавр или специалист
education-MastersOrEquivalentLevel = Высшее: магистр
education-DoctoralOrEquivalentLevel = Учёная степень

## Languages
language-tgk = Таджикский
language-rus = Русский
language-uzb = Узбекский
language-kir = Киргизский
language-fas = Персидский или дари
language-pus = Пушту
language-kaz = Казахский
language-tur = Турецкий
language-eng = Английский
language-sgn = Жестовый язык

## Countries
country-TJ = Таджикистан
country-RU = Россия
country-UZ = Узбекистан
country-KG = Кыргызстан
country-KZ = Казахстан
country-AF = Афганистан
country-TM = Туркменистан
country-TR = Турция
country-AE = Объединённые Арабские Эмираты
country-IR = Иран
country-CN = Китай
country-UA = Украина
country-BY = Беларусь
country-GE = Грузия
country-AZ = Азербайджан
country-PK = Пакистан
country-IN = Индия
country-SA = Саудовская Аравия
country-QA = Катар
country-GB = Великобритания
country-DE = Германия
country-US = Соединённые Штаты Америки
country-XX = Без гражданства

## Yes, no, not known
yes-no-yes = Да
yes-no-no = Нет
yes-no-unknown = Неизвестно

## Age
age-0-8 = 8 лет или меньше
age-9-17 = От 9 до 17 лет
age-18-24 = От 18 до 24 лет
age-25-34 = От 25 до 34 лет
age-35-44 = От 35 до 44 лет
age-45-59 = От 45 до 59 лет
age-60-plus = 60 лет или больше

## How a person came
came-self = Самостоятельно
came-family = Через родных или друзей
came-police = Милиция
came-prosecutor = Прокуратура
came-border-service = Пограничная или миграционная служба
came-consulate = Консульство или посольство
came-health = Больница или поликлиника
came-school = Школа
came-hukumat = Хукумат города или района
came-women-committee = Отдел по делам женщин и семьи
came-jamoat = Джамоат
came-mahalla = Махалля
came-ngo = Общественная организация
came-iom = Международная организация по миграции (МОМ)
came-hotline = Телефон доверия
came-other = Иначе

## What is urgent
urgent-safety = Безопасность
urgent-bed = Ночлег
urgent-food = Еда
urgent-clothes = Одежда
urgent-doctor = Врач
urgent-medicine = Лекарства
urgent-calm = Покой и отдых
urgent-child = Забота о ребёнке
urgent-papers = Документы
urgent-lawyer = Юрист
urgent-interpreter = Переводчик
urgent-call-family = Звонок родным
urgent-none = Ничего срочного

## Kinds of note
note-kind-conversation = Разговор
note-kind-call = Телефонный звонок
note-kind-observation = Наблюдение
note-kind-visit = Посещение
note-kind-meeting = Встреча
note-kind-other = Другое

## Kinds of legal consultation
consultation-kind-criminal = Уголовное право
consultation-kind-civil = Гражданское право
consultation-kind-family = Семейное право
consultation-kind-labour = Трудовое право
consultation-kind-administrative = Административное право
consultation-kind-documents = Личные документы
consultation-kind-migration = Миграция
consultation-kind-compensation = Возмещение вреда
consultation-kind-other = Другое

## How something was talked about
contact-in-person = При личной встрече
contact-phone = По телефону
contact-written = Письменно

## ISO 4217
currency-TJS = сомони (TJS)
currency-USD = доллар США (USD)
currency-EUR = евро (EUR)
currency-RUB = российский рубль (RUB)
currency-NOK = норвежская крона (NOK)
currency-GBP = фунт стерлингов (GBP)
