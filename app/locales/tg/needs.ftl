### What is needed and what help was given (casework/src/record/area/needs.rs). Arrival and urgent needs stay in record.ftl.

## Assessment of needs
document-needs-assessment = Арзёбии ниёзҳо
needs-assessment-heading = Арзёбиҳои ниёзҳо
needs-assessment-new = Илова кардани арзёбӣ
needs-assessment-intro = Шахс дар ҳар соҳаи зиндагӣ ба чӣ ниёз дорад; вақте ки зиндагӣ тағйир ёфт, аз нав арзёбӣ кунед. Аз он оғоз кунед, ки шахс бештар аз ҳама чӣ мехоҳад, ва он чиро, ки дар борааш гап назадед, холӣ гузоред: танҳо рӯз ҳатмист.
needs-assessment-day = Рӯзи арзёбӣ
needs-assessment-wants = Шахс бештар аз ҳама чӣ мехоҳад?
needs-assessment-wants-hint = Бо суханони худи шахс.
needs-assessment-group-daily = Бехатарӣ ва зиндагии ҳаррӯза
needs-assessment-safety = Бехатарӣ
needs-assessment-shelter = Ҷойи зист
needs-assessment-food = Хӯрок ва либос
needs-assessment-health = Саломатӣ
needs-assessment-health-hint = Танҳо он ки кумак лозим аст ё не. Дар бораи беморӣ ва табобат дар бахши «Кумаки тиббӣ» нависед.
needs-assessment-calm = Оромӣ ва хоб
needs-assessment-calm-hint = Суҳбат бо равоншинос фоида мекунад? Нанависед, ки шахс маҳз аз чӣ метарсад.
needs-assessment-group-family = Кӯдакон ва оила
needs-assessment-children = Нигоҳубини кӯдакон
needs-assessment-family = Тамос бо оила
needs-assessment-group-rights = Ҳуҷҷатҳо ва ҳуқуқ
needs-assessment-papers = Ҳуҷҷатҳо
needs-assessment-legal = Кумаки ҳуқуқӣ
needs-assessment-group-own-life = Зиндагии худ
needs-assessment-money = Пул ва қарзҳо
needs-assessment-work = Кор
needs-assessment-training = Таҳсил ва омӯзиши касб
needs-assessment-return = Бозгашт ба хона
needs-assessment-group-after = Иловаҳо
needs-assessment-remark = Боз чӣ муҳим аст?

## Help given
document-service = Кумаки расонидашуда
service-heading = Кумаки расонидашуда
service-new = Илова кардани кумаки расонидашуда
service-intro = Ҳар кумаке, ки ба шахс расонида шуд, барои ҳар кадом як сабт; ҳисобот аз рӯйи онҳо тартиб дода мешавад. Дар бораи беморӣ, таҳлилҳои тиббӣ ва суҳбатҳои махфӣ ҳеҷ гоҳ ин ҷо нанависед. Аз кумаки охирин оғоз кунед: танҳо рӯз ва навъ ҳатмист.
service-day = Кумак кадом рӯз расонида шуд?
service-last-day = То кадом рӯз?
service-last-day-hint = Танҳо агар кумак якчанд рӯз давом карда бошад, масалан то 28.11.2026.
service-category = Ин чӣ гуна кумак буд?
service-category-hint = Дар бораи кумаки тиббӣ ва равонӣ дигарон ин ҷо танҳо мебинанд, ки кумак расонида шуд; мазмуни онро дар бахши худаш менависанд.
service-provider = Кумакро кӣ расонид?
service-provider-hint = «Паноҳгоҳ» нависед, бе нишонӣ. Агар номи беморхона бемориро ошкор кунад, танҳо «беморхона» нависед.
service-project = Кадом лоиҳа пардохт кард?
service-quantity = Чӣ қадар?
service-quantity-hint = Танҳо адади шабҳо, бастаҳо ё соатҳо, масалан 14.
service-cost = Нархаш чанд буд?
service-outcome = Чӣ дода шуд ва чӣ натиҷа дод?
service-outcome-hint = Пас аз кумаки тиббӣ танҳо «кумак расонида шуд» нависед, дар бораи саломатӣ ҳеҷ чиз нанависед.

## How much help is needed
need-level-none = Кумак лозим нест
need-level-some = Кумак лозим аст
need-level-urgent = Кумаки фаврӣ лозим аст
need-level-unknown = Маълум нест

## Kinds of help
service-category-accommodation = Ҷойи зист
service-category-food = Хӯрок
service-category-items = Либос ва чизҳои дигар
service-category-medical = Кумаки тиббӣ
service-category-psychological = Кумаки равонӣ
service-category-social = Кумаки иҷтимоӣ
service-category-legal = Кумаки ҳуқуқӣ
service-category-papers = Гирифтани ҳуҷҷатҳо
service-category-education = Таҳсил
service-category-vocational = Омӯзиши касб
service-category-job = Ёфтани ҷойи кор
service-category-business = Омӯзиши пешбурди кори худ
service-category-grant = Грант бо чизҳо ё таҷҳизот
service-category-loan = Қарз барои кори худ
service-category-transport = Роҳкиро ва нақлиёт
service-category-interpretation = Тарҷумон
service-category-childcare = Нигоҳубини кӯдакон
service-category-return = Кумак барои бозгашт ба хона
service-category-follow-up = Пайгирӣ пас аз рафтан
service-category-information = Маълумот
