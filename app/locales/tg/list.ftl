### Words of the lists of answers (casework/src/record/list.rs). Codes of the data standard are kept in the keys.

## Gender
gender-Feminine = Зан ё духтар
gender-Masculine = Мард ё писар
gender-TransgenderFeminine = Зани трансгендер
gender-TransgenderMasculine = Марди трансгендер
gender-NonConforming = Ҳеҷ яке аз ин калимаҳо мувофиқ нест
gender-NonSpecifiedUnknown = Нагуфтааст ё маълум нест

## Marital status
marital-Single = Оиладор нашудааст
marital-Married = Оиладор
marital-Widowed = Ҳамсараш вафот кардааст
marital-Divorced = Аз ҳамсараш ҷудо шудааст
marital-Separated = Алоҳида зиндагӣ мекунад, расман ҷудо нашудааст
marital-RegisteredPartnership = Шарикии ба қайд гирифташуда

## Education
education-EarlyChildhoodEducation = Танҳо томактабӣ
education-PrimaryEducation = Ибтидоӣ (синфҳои 1–4)
education-LowerSecondaryEducation = Умумии асосӣ (синфҳои 5–9)
education-UpperSecondaryEducation = Миёнаи умумӣ (синфҳои 10–11)
education-PostSecondaryNonTertiaryEducation = Ибтидоии касбӣ (литсей)
education-ShortCycleTertiaryEducation = Миёнаи касбӣ (коллеҷ)
education-BachelorsOrEquivalentLevel = Олӣ: бакалавр ё мутахассис
education-MastersOrEquivalentLevel = Олӣ: магистр
education-DoctoralOrEquivalentLevel = Дараҷаи илмӣ

## Languages
language-tgk = Тоҷикӣ
language-rus = Русӣ
language-uzb = Ӯзбекӣ
language-kir = Қирғизӣ
language-fas = Форсӣ ё дарӣ
language-pus = Пашту
language-kaz = Қазоқӣ
language-tur = Туркӣ
language-eng = Англисӣ
language-sgn = Забони имову ишора

## Countries
country-TJ = Тоҷикистон
country-RU = Русия
country-UZ = Ӯзбекистон
country-KG = Қирғизистон
country-KZ = Қазоқистон
country-AF = Афғонистон
country-TM = Туркманистон
country-TR = Туркия
country-AE = Аморати Муттаҳидаи Араб
country-IR = Эрон
country-CN = Чин
country-UA = Украина
country-BY = Беларус
country-GE = Гурҷистон
country-AZ = Озарбойҷон
country-PK = Покистон
country-IN = Ҳиндустон
country-SA = Арабистони Саудӣ
country-QA = Қатар
country-GB = Британияи Кабир
country-DE = Олмон
country-US = Иёлоти Муттаҳидаи Амрико
country-XX = Бешаҳрванд

## Yes, no, not known
yes-no-yes = Ҳа
yes-no-no = Не
yes-no-unknown = Маълум нест

## Age
age-0-8 = 8-сола ё хурдтар
age-9-17 = Аз 9 то 17-сола
age-18-24 = Аз 18 то 24-сола
age-25-34 = Аз 25 то 34-сола
age-35-44 = Аз 35 то 44-сола
age-45-59 = Аз 45 то 59-сола
age-60-plus = 60-сола ё калонтар

## How a person came
came-self = Худаш омад
came-family = Тавассути хешовандон ё дӯстон
came-police = Милитсия
came-prosecutor = Прокуратура
came-border-service = Хадамоти сарҳадӣ ё муҳоҷират
came-consulate = Консулгарӣ ё сафорат
came-health = Беморхона ё дармонгоҳ
came-school = Мактаб
came-hukumat = Ҳукумати шаҳр ё ноҳия
came-women-committee = Шуъбаи кор бо занон ва оила
came-jamoat = Ҷамоат
came-mahalla = Маҳалла
came-ngo = Ташкилоти ҷамъиятӣ
came-iom = Созмони байналмилалии муҳоҷират (СБМ)
came-hotline = Телефони боварӣ
came-other = Ба тарзи дигар

## What is urgent
urgent-safety = Бехатарӣ
urgent-bed = Ҷойи хоб
urgent-food = Хӯрок
urgent-clothes = Либос
urgent-doctor = Духтур
urgent-medicine = Дору
urgent-calm = Оромӣ ва истироҳат
urgent-child = Нигоҳубини кӯдак
urgent-papers = Ҳуҷҷатҳо
urgent-lawyer = Ҳуқуқшинос
urgent-interpreter = Тарҷумон
urgent-call-family = Занг ба хешовандон
urgent-none = Ҳеҷ чизи фаврӣ нест

## Kinds of note
note-kind-conversation = Суҳбат
note-kind-call = Занги телефонӣ
note-kind-observation = Мушоҳида
note-kind-visit = Хабаргирӣ
note-kind-meeting = Вохӯрӣ
note-kind-other = Дигар

## Kinds of legal consultation
consultation-kind-criminal = Ҳуқуқи ҷиноятӣ
consultation-kind-civil = Ҳуқуқи гражданӣ
consultation-kind-family = Ҳуқуқи оилавӣ
consultation-kind-labour = Ҳуқуқи меҳнатӣ
consultation-kind-administrative = Ҳуқуқи маъмурӣ
consultation-kind-documents = Ҳуҷҷатҳои шахсӣ
consultation-kind-migration = Муҳоҷират
consultation-kind-compensation = Ҷуброни зарар
consultation-kind-other = Дигар

## How something was talked about
contact-in-person = Рӯ ба рӯ
contact-phone = Бо телефон
contact-written = Хаттӣ

## ISO 4217
currency-TJS = сомонӣ (TJS)
currency-USD = доллари ИМА (USD)
currency-EUR = евро (EUR)
currency-RUB = рубли Русия (RUB)
currency-NOK = кронаи Норвегия (NOK)
currency-GBP = фунт стерлинг (GBP)
