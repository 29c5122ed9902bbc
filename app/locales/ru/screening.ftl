### Whether it was trafficking (casework/src/record/area: trafficking.rs, trafficking_list.rs, screening.rs, decision.rs). Codes of the data standard are kept in the keys.

## Recruitment, journey and exploitation
document-trafficking = Вербовка, путь и эксплуатация
trafficking-heading = Вербовка, путь и эксплуатация
trafficking-intro = Как человека вербовали, везли и эксплуатировали, короткими ответами; сам рассказ записан в заметках. Любой вопрос можно пропустить: начните с того, что человек уже рассказал, и не спрашивайте об этом снова.
trafficking-group-recruitment = Вербовка
trafficking-age = Сколько лет было человеку, когда это началось?
trafficking-age-hint = Возраст в первый раз, а не сегодняшний.
trafficking-relationship = Кем для человека был тот, кто вербовал или эксплуатировал?
trafficking-method = Как вербовали человека?
trafficking-recruitment-apps = Сайты и приложения, через которые вербовали
trafficking-recruitment-at = Фирма, контора или другое место вербовки
trafficking-recruitment-at-hint = Название, если было.
trafficking-promised = Что обещали?
trafficking-promised-hint = Например: работу, оплату, жильё, документы, брак. Словами самого человека.
trafficking-paid = Сколько человек заплатил за работу или поездку?
trafficking-recruitment-country = Страна вербовки
trafficking-recruitment-region = Область или район вербовки
trafficking-recruitment-city = Город или село вербовки
trafficking-recruitment-city-hint = Если страны нет в списке, напишите её тоже здесь.
trafficking-recruitment-from = Когда вербовка началась?
trafficking-recruitment-to = Когда вербовка закончилась?
trafficking-group-journey = Путь
trafficking-transit-country = Страна по пути
trafficking-transit-city = Города по пути
trafficking-transit-city-hint = Разделяйте запятой. Если стран было несколько, напишите остальные тоже здесь.
trafficking-transit-from = Когда путь начался?
trafficking-transit-to = Когда путь закончился?
trafficking-transit-description = Как проходил путь?
trafficking-transit-description-hint = На чём ехали, через какие границы, кто был рядом, у кого были документы.
trafficking-group-place = Место эксплуатации
trafficking-exploitation-country = Страна эксплуатации
trafficking-exploitation-region = Область или район эксплуатации
trafficking-exploitation-city = Город или село эксплуатации
trafficking-exploitation-city-hint = Если страны нет в списке, напишите её тоже здесь.
trafficking-exploitation-street = Улица и дом, где эксплуатировали
trafficking-exploitation-at = Фирма, хозяйство, дом или другое место эксплуатации
trafficking-exploitation-at-hint = Название и чьё оно, если известно.
trafficking-exploitation-from = Когда эксплуатация началась?
trafficking-exploitation-to = Когда эксплуатация закончилась?
trafficking-group-exploitation = Эксплуатация
trafficking-exploitation = Какая это была эксплуатация?
trafficking-industry = В какой отрасли?
trafficking-industry-hint = Только при принудительном труде. Если отраслей было несколько, укажите главную.
trafficking-sexual = В какой форме, если эксплуатация была сексуальной?
trafficking-sexual-hint = Не расспрашивайте о подробностях; достаточно того, что человек расскажет сам.
trafficking-exploitation-apps = Сайты и приложения, через которые эксплуатировали
trafficking-exploitation-apps-hint = Также если там находили клиентов.
trafficking-hours = Сколько часов в день работал человек?
trafficking-days-a-week = Сколько дней в неделю работал человек?
trafficking-unpaid = Сколько заработанного не отдали?
trafficking-exploitation-description = Что человека заставляли делать?
trafficking-exploitation-description-hint = Коротко, в том числе о еде, отдыхе и жилье. Если мест было несколько, по порядку.
trafficking-group-control = Как удерживали человека и как он ушёл
trafficking-control = Чем удерживали человека?
trafficking-debt = Какой долг требовали?
trafficking-left = Как человек ушёл?
trafficking-evidence = Что это подтверждает?
trafficking-evidence-hint = Например: билеты, сообщения, фотографии, свидетели. Напишите, где они; сами документы храните в разделе «Документы и файлы».
trafficking-group-palermo = Действие, средство и цель (Палермский протокол)
trafficking-act = Что сделали с человеком?
trafficking-means = Каким средством?
trafficking-means-hint = Не нужно, если человеку тогда не было 18 лет. Если применили хоть одно средство, согласие человека не имеет значения.
trafficking-purpose = С какой целью?
trafficking-purpose-hint = Достаточно цели, даже если до эксплуатации не дошло. Пересекать границу не обязательно.
trafficking-group-after = Дополнительно
trafficking-remark = Что ещё важно?

## Who recruited or exploited the person
trafficker-relationship-Familial = Родственник
trafficker-relationship-Acquainted = Знакомый
trafficker-relationship-Unaquainted = Незнакомый

## Ways of recruiting
recruitment-method-AtAPlaceOfBusiness = В фирме, конторе или магазине
recruitment-method-AtAnEducationalInstitution = В школе, колледже или вузе
recruitment-method-AtWork = На работе
recruitment-method-ThroughOnlineSocialNetworks = Через социальные сети
recruitment-method-ThroughAnOnlineAdvertisement = Через объявление в интернете
recruitment-method-ThroughATelevisionAdvert = Через объявление по телевидению
recruitment-method-ThroughANewspaperAdvert = Через объявление в газете
recruitment-method-ThroughFamilyOrFamilyEvents = Через семью или семейное торжество
recruitment-method-ThroughFriendsOrSocialEvents = Через друзей или в компании
recruitment-method-Other = Иначе

## Sites and apps
website-app-Facebook = Facebook
website-app-Instagram = Instagram
website-app-WhatsApp = WhatsApp
website-app-Telegram = Telegram
website-app-FacebookMessenger = Facebook Messenger
website-app-Viber = Viber
website-app-SnapChat = Snapchat
website-app-Line = Line
website-app-4Sale = 4Sale
website-app-WeChat = WeChat
website-app-QQ = QQ
website-app-QZone = Qzone
website-app-TikTok = TikTok
website-app-Twitter = Twitter (X)
website-app-Imo = imo
website-app-Other = Другое

## By what means people are held
control-method-PhysicalThreats = Угрозы насилием
control-method-ThreatsLawEnforcement = Угрозы сообщить в милицию или другим властям
control-method-ThreatensChildrenFamily = Угрозы детям или семье
control-method-DebtBondage = Долг, который надо было отработать
control-method-FalsePromises = Ложные обещания
control-method-PhysicalAbuse = Физическое насилие
control-method-SexualAbuse = Сексуальное насилие
control-method-TakesEarnings = Забирали заработок
control-method-RestrictsFinancialAccess = Не давали распоряжаться своими деньгами
control-method-RestrictsMedicalCare = Не пускали к врачу
control-method-WithholdsNecessities = Лишали еды, воды, одежды или крова
control-method-PsychologicalAbuse = Психологическое насилие
control-method-PsychoactiveSubstance = Давали алкоголь, наркотики или таблетки
control-method-ExcessiveWorkingHours = Слишком долгая работа
control-method-WithholdsDocuments = Удерживали документы
control-method-RestrictsMovement = Держали взаперти, следили или не выпускали
control-method-UsesChildren = Разлучали со своими детьми
control-method-Other = Другое

## Kinds of exploitation
exploitation-type-ForcedLabour = Принудительный труд
exploitation-type-SexualExploitation = Сексуальная эксплуатация
exploitation-type-ChildLabour = Детский труд
exploitation-type-ForcedMarriage = Принудительный брак
exploitation-type-Servitude = Подневольное состояние
exploitation-type-ForcedMilitaryByNonStateActors = Принуждение воевать в негосударственной группе
exploitation-type-OrganRemoval = Изъятие органов
exploitation-type-ForcedBegging = Принуждение к попрошайничеству
exploitation-type-ForcedAdoption = Принудительное усыновление
exploitation-type-Surrogacy = Суррогатное материнство
exploitation-type-Other = Другое

## Branches of work
labour-industry-A_AgricultureForestryAndFishing = Сельское и лесное хозяйство, рыболовство
labour-industry-B_MiningAndQuarrying = Шахты и карьеры
labour-industry-C_Manufacturing = Заводы, фабрики и мастерские
labour-industry-D_ElectricityGasSteamAndAirConditioningSupply = Электричество, газ, отопление
labour-industry-E_WaterSupplySewerageWasteManagement = Вода, канализация, отходы
labour-industry-F_Construction = Строительство
labour-industry-G_WholesaleAndRetailTradeRepairOfMotorVehicles = Торговля, рынки, ремонт автомобилей
labour-industry-H_TransportationAndStorage = Транспорт и склады
labour-industry-I_AccommodationAndFoodServiceActivities = Гостиницы, кафе, рестораны
labour-industry-J_InformationAndCommunication = Информация и связь
labour-industry-K_FinancialAndInsuranceActivities = Банки и страхование
labour-industry-L_RealEstateActivities = Сдача и продажа недвижимости
labour-industry-M_ProfessionalScientificAndTechnicalActivities = Профессиональная, научная и техническая работа
labour-industry-N_AdministrativeAndSupportServiceActivities = Уборка, охрана, конторские услуги
labour-industry-O_PublicAdministrationAndDefence = Государственная служба и оборона
labour-industry-P_Education = Образование
labour-industry-Q_HumanHealthAndSocialWorkActivities = Здравоохранение и социальный уход
labour-industry-R_ArtsEntertainmentAndRecreation = Искусство, развлечения, отдых
labour-industry-S_OtherServiceActivities = Другие услуги
labour-industry-T_ActivitiesOfHouseholdsAsEmployers = Работа в чужом доме
labour-industry-U_ActivitiesOfExtraterritorialOrganizations = Международные организации, посольства

## Forms of sexual exploitation
sex-exploitation-Prostitution = Проституция
sex-exploitation-Pornography = Порнография
sex-exploitation-RemoteInteractiveServices = На расстоянии, по камере или телефону
sex-exploitation-PrivateSexualServices = Сексуальные услуги частному лицу

## Palermo Protocol, Article 3: act
palermo-act-recruitment = Вербовка
palermo-act-transportation = Перевозка
palermo-act-transfer = Передача другому
palermo-act-harbouring = Укрывательство
palermo-act-receipt = Получение

## Palermo Protocol, Article 3: means
palermo-means-force = Угроза силой или её применение
palermo-means-coercion = Другое принуждение
palermo-means-abduction = Похищение
palermo-means-fraud = Мошенничество
palermo-means-deception = Обман
palermo-means-power = Злоупотребление властью
palermo-means-vulnerability = Злоупотребление уязвимым положением
palermo-means-payment = Плата или выгода тому, в чьей власти человек

## Palermo Protocol, Article 3: purpose
palermo-purpose-sexual = Сексуальная эксплуатация
palermo-purpose-forced-labour = Принудительный труд или услуги
palermo-purpose-slavery = Рабство
palermo-purpose-slavery-like = Обычаи, сходные с рабством
palermo-purpose-servitude = Подневольное состояние
palermo-purpose-organs = Изъятие органов
palermo-purpose-other = Другая эксплуатация

## Screening: the 67 indicators of the ILO and the European Commission
document-screening = Опрос по признакам торговли людьми
screening-heading = Опросы по признакам торговли людьми
screening-intro = Признаки торговли людьми, один за другим; «работа» здесь значит всё, что человека заставляли делать, в том числе сексуальные услуги. Обязательны только день и профиль: о чём не говорили, оставьте пустым, и помните, что «неизвестно» не значит «нет».
screening-new = Новый опрос
screening-day = День опроса
screening-profile = Профиль: взрослый или ребёнок, и какая эксплуатация?
screening-profile-hint = По возрасту во время эксплуатации, а не сегодняшнему. Если возраст неизвестен и есть основания думать, что это был ребёнок, выберите ребёнка. Если была и трудовая, и сексуальная эксплуатация, проведите два опроса.
screening-interviewer = Кто проводил опрос?
screening-language = Язык разговора
screening-interpreter = Был ли переводчик?
screening-group-dr = При вербовке: обман
screening-dr01 = Обманули насчёт самой работы, её места или работодателя
screening-dr02 = Обманули насчёт оплаты
screening-dr03 = Обманули насчёт условий труда
screening-dr04 = Обманули насчёт содержания договора или его законности
screening-dr05 = Обманули насчёт жилья или условий жизни
screening-dr06 = Обманули насчёт документов или разрешения на пребывание в стране
screening-dr07 = Обманули насчёт поездки или условий вербовки
screening-dr08 = Обманули насчёт того, что можно взять семью с собой или приехать к ней
screening-dr09 = Заманили обещанием брака или усыновления
screening-dr10 = Обманули насчёт учёбы
screening-group-cr = При вербовке: принуждение
screening-cr01 = При вербовке применили насилие к человеку
screening-cr02 = При вербовке человеку угрожали насилием
screening-cr03 = Похитили, принудили к браку или усыновлению либо продали
screening-cr04 = При вербовке человека связали долгом, который надо отработать
screening-cr05 = При вербовке забрали документы
screening-cr06 = При вербовке человека держали в изоляции, взаперти или под надзором
screening-cr07 = При вербовке угрожали сообщить о человеке властям
screening-cr08 = При вербовке угрожали рассказать семье, соседям или всем вокруг
screening-cr09 = При вербовке семье угрожали насилием или применили его
screening-cr10 = При вербовке удерживали деньги человека
screening-group-vr = При вербовке: воспользовались уязвимым положением
screening-vr01 = При вербовке воспользовались трудным положением в семье (например, болезнью, насилием, утратой)
screening-vr02 = При вербовке воспользовались тем, что не было разрешения на пребывание в стране
screening-vr03 = При вербовке воспользовались нехваткой образования или незнанием языка
screening-vr04 = При вербовке воспользовались тем, что человеку не хватало сведений
screening-vr05 = При вербовке человек был под контролем эксплуататоров
screening-vr06 = При вербовке воспользовались нуждой в деньгах
screening-vr07 = Говорили неправду о том, как удачна миграция
screening-vr08 = Говорили неправду о законе или о том, как поступают власти
screening-vr09 = При вербовке воспользовались семейным положением (например, человек один с детьми или без родителей)
screening-vr10 = При вербовке воспользовались личным положением (например, возрастом, болезнью, инвалидностью)
screening-vr11 = При вербовке воспользовались душевной или психологической зависимостью
screening-vr12 = При вербовке воспользовались отношениями с властями или правовым положением
screening-vr13 = При вербовке воспользовались прежними бедами (например, торговлей людьми в прошлом, неудачной миграцией)
screening-vr14 = Не получалось самостоятельно организовать поездку
screening-vr15 = При вербовке воспользовались обычаями или верой человека
screening-vr16 = При вербовке воспользовались общей обстановкой (конфликтом, природными условиями, политикой)
screening-group-ex = Эксплуатация
screening-ex01 = Рабочих дней или часов было чрезмерно много
screening-ex02 = Платили мало или совсем не платили
screening-ex03 = Хитрили с оплатой (штрафы, вычеты, выплата посреднику)
screening-ex04 = Условия жизни были плохие
screening-ex05 = Условия труда были очень плохие
screening-ex06 = Работа была опасной для жизни или здоровья
screening-ex07 = Не соблюдали закон о труде или подписанный договор
screening-ex08 = Не было социальной защиты (договора, страхования)
screening-ex09 = Не было возможности учиться
screening-group-cd = На месте эксплуатации: принуждение
screening-cd01 = На месте забрали документы
screening-cd02 = На месте человека связали долгом, который надо отработать
screening-cd03 = На месте человека держали в изоляции, взаперти или под надзором
screening-cd04 = На месте применили насилие к человеку
screening-cd05 = На месте человеку угрожали насилием
screening-cd06 = Заставляли делать незаконное или преступное
screening-cd07 = Заставляли выполнять задания или принимать клиентов
screening-cd08 = Человек был под сильным влиянием эксплуататора
screening-cd09 = Заставляли действовать против других в таком же положении
screening-cd10 = Заставляли лгать властям, семье и другим
screening-cd11 = На месте угрожали сообщить о человеке властям
screening-cd12 = Угрожали ещё худшими условиями труда
screening-cd13 = В то время семье угрожали насилием или применили его
screening-cd14 = Удерживали заработанное
screening-cd15 = На месте угрожали рассказать семье, соседям или всем вокруг
screening-group-vd = На месте эксплуатации: воспользовались уязвимым положением
screening-vd01 = Человек зависел от эксплуататоров в повседневной жизни
screening-vd02 = Трудно было жить в незнакомом месте
screening-vd03 = На месте воспользовались нуждой в деньгах
screening-vd04 = На месте воспользовались семейным положением
screening-vd05 = На месте воспользовались отношениями с властями или правовым положением
screening-vd06 = На месте воспользовались прежними бедами
screening-vd07 = На месте воспользовались личными особенностями (например, возрастом, болезнью, инвалидностью)
screening-group-after = После разговора
screening-remark = Что ещё важно?

## Profiles
screening-profile-adult-labour = Взрослый, трудовая эксплуатация
screening-profile-child-labour = Ребёнок, трудовая эксплуатация
screening-profile-adult-sexual = Взрослый, сексуальная эксплуатация
screening-profile-child-sexual = Ребёнок, сексуальная эксплуатация

## Decision
document-decision = Решение о статусе
decision-heading = Решения о статусе
decision-intro = Наше предположение, оценка для помощи и официальный статус — три отдельных решения, и каждое можно принять снова. Помощь никогда не ждёт официального статуса: если здесь ещё пусто, начните с нашего предположения.
decision-new = Новое решение
decision-what = Что решается?
decision-status = Каков итог?
decision-status-hint = Если ответа на заявление ещё нет, выберите «предполагаемая жертва».
decision-day = День решения
decision-decided-by = Кто принял решение?
decision-decided-by-hint = Имя и должность. Решает человек, а не программа.
decision-body = Какой орган или организация?
decision-reasons = Основания
decision-reasons-hint = Почему решено так, а если решение повторное, что нового.
decision-screening = Опрос, на котором основано решение
decision-screening-hint = Если опроса не было, оставьте пустым. Вместе с решением запоминается нынешняя версия опроса.
decision-rests-on = Опрос от { $day }, версия { $version }, оценено по { $rule }
decision-group-official = Заявление на официальный статус
decision-applied = В какой день подали заявление?
decision-application-number = Номер заявления
decision-answer-day = В какой день пришёл ответ?
decision-group-reflection = Время на восстановление и размышление
decision-reflection-from = С какого дня?
decision-reflection-until = До какого дня?
decision-reflection-until-hint = Не меньше 30 дней, если не решено иначе: с 21.11.2026 по 21.12.2026.
decision-group-after = Дополнительно
decision-remark = Что ещё важно?

## What is decided
decision-what-presumption = Наше предположение
decision-what-assessment = Оценка для помощи, общественной организацией или Международной организацией по миграции
decision-what-official = Официальный статус, от государства

## Status
trafficking-status-PossibleVictimOfTrafficking = Предполагаемая жертва торговли людьми
trafficking-status-ActualVictimOfTrafficking = Жертва торговли людьми
trafficking-status-NotAVictimOfTrafficking = Не жертва торговли людьми

## Who decides on the status
status-body-Police = Милиция
status-body-NGO = Общественная организация
status-body-CourtOrProsecution = Суд или прокуратура
status-body-NonPoliceGovernmentalOrganization = Другой государственный орган
status-body-Other = Другая, например Международная организация по миграции
