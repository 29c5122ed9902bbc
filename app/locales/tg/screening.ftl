### Whether it was trafficking (casework/src/record/area: trafficking.rs, trafficking_list.rs, screening.rs, decision.rs). Codes of the data standard are kept in the keys.

## Recruitment, journey and exploitation
document-trafficking = Ҷалб, роҳ ва истисмор
trafficking-heading = Ҷалб, роҳ ва истисмор
trafficking-intro = Шахсро чӣ тавр ҷалб карданд, бурданд ва истисмор карданд, бо ҷавобҳои кӯтоҳ; худи нақл дар қайдҳост. Ба ҳар савол метавонед ҷавоб надиҳед: аз он чи шахс аллакай нақл кардааст, оғоз кунед ва дубора напурсед.
trafficking-group-recruitment = Ҷалб
trafficking-age = Вақте ки ин оғоз шуд, шахс чандсола буд?
trafficking-age-hint = Синну сол дар бори аввал, на имрӯза.
trafficking-relationship = Касе, ки ҷалб ё истисмор кард, ба шахс кӣ буд?
trafficking-method = Шахсро чӣ тавр ҷалб карданд?
trafficking-recruitment-apps = Сомонаҳо ва барномаҳое, ки тавассути онҳо ҷалб карданд
trafficking-recruitment-at = Ширкат, идора ё ҷойи дигари ҷалб
trafficking-recruitment-at-hint = Номаш, агар буд.
trafficking-promised = Чӣ ваъда доданд?
trafficking-promised-hint = Масалан: кор, музд, манзил, ҳуҷҷат, издивоҷ. Бо суханони худи шахс.
trafficking-paid = Шахс барои кор ё сафар чӣ қадар пул дод?
trafficking-recruitment-country = Кишвари ҷалб
trafficking-recruitment-region = Вилоят ё ноҳияи ҷалб
trafficking-recruitment-city = Шаҳр ё деҳаи ҷалб
trafficking-recruitment-city-hint = Агар кишвар дар рӯйхат набошад, онро ҳам ин ҷо нависед.
trafficking-recruitment-from = Ҷалб кай оғоз шуд?
trafficking-recruitment-to = Ҷалб кай ба охир расид?
trafficking-group-journey = Роҳ
trafficking-transit-country = Кишвари дар роҳ
trafficking-transit-city = Шаҳрҳои дар роҳ
trafficking-transit-city-hint = Бо вергул ҷудо кунед. Агар кишвар якто набошад, дигарҳояшро ҳам ин ҷо нависед.
trafficking-transit-from = Роҳ кай оғоз шуд?
trafficking-transit-to = Роҳ кай ба охир расид?
trafficking-transit-description = Роҳ чӣ тавр гузашт?
trafficking-transit-description-hint = Бо чӣ рафтанд, аз кадом сарҳад гузаштанд, кӣ ҳамроҳ буд, ҳуҷҷатҳо дар дасти кӣ буданд.
trafficking-group-place = Ҷойи истисмор
trafficking-exploitation-country = Кишвари истисмор
trafficking-exploitation-region = Вилоят ё ноҳияи истисмор
trafficking-exploitation-city = Шаҳр ё деҳаи истисмор
trafficking-exploitation-city-hint = Агар кишвар дар рӯйхат набошад, онро ҳам ин ҷо нависед.
trafficking-exploitation-street = Кӯча ва хонаи истисмор
trafficking-exploitation-at = Ширкат, хоҷагӣ, хона ё ҷойи дигари истисмор
trafficking-exploitation-at-hint = Номаш ва аз они кӣ буданаш, агар маълум бошад.
trafficking-exploitation-from = Истисмор кай оғоз шуд?
trafficking-exploitation-to = Истисмор кай ба охир расид?
trafficking-group-exploitation = Истисмор
trafficking-exploitation = Ин кадом навъи истисмор буд?
trafficking-industry = Дар кадом соҳа?
trafficking-industry-hint = Танҳо барои меҳнати маҷбурӣ. Агар соҳа якто набошад, асосиашро интихоб кунед.
trafficking-sexual = Агар истисмор шаҳвонӣ буд, дар кадом шакл?
trafficking-sexual-hint = Тафсилот напурсед; он чи шахс худаш мегӯяд, кифоя аст.
trafficking-exploitation-apps = Сомонаҳо ва барномаҳое, ки тавассути онҳо истисмор карданд
trafficking-exploitation-apps-hint = Инчунин агар дар он ҷо мизоҷ меёфтанд.
trafficking-hours = Дар як рӯз чанд соат кор мекард?
trafficking-days-a-week = Дар як ҳафта чанд рӯз кор мекард?
trafficking-unpaid = Чӣ қадар музди коркардаро надоданд?
trafficking-exploitation-description = Шахсро ба чӣ маҷбур мекарданд?
trafficking-exploitation-description-hint = Кӯтоҳ, ҳамроҳи хӯрок, истироҳат ва ҷойи зист. Агар ҷой якто набошад, паси ҳам.
trafficking-group-control = Шахсро чӣ тавр нигоҳ доштанд ва чӣ тавр халос шуд
trafficking-control = Шахсро бо чӣ нигоҳ медоштанд?
trafficking-debt = Чӣ қадар қарз талаб мекарданд?
trafficking-left = Шахс чӣ тавр халос шуд?
trafficking-evidence = Инро чӣ тасдиқ мекунад?
trafficking-evidence-hint = Масалан: чиптаҳо, паёмҳо, аксҳо, шоҳидон. Нависед, ки дар куҷоянд; худи ҳуҷҷатҳоро дар бахши «Ҳуҷҷатҳо ва файлҳо» нигоҳ доред.
trafficking-group-palermo = Кирдор, восита ва мақсад (Протоколи Палермо)
trafficking-act = Бо шахс чӣ карданд?
trafficking-means = Бо кадом восита?
trafficking-means-hint = Агар шахс он вақт ба 18-солагӣ нарасида буд, лозим нест. Агар ақаллан яке ба кор рафта бошад, розигии шахс аҳамият надорад.
trafficking-purpose = Бо кадом мақсад?
trafficking-purpose-hint = Худи мақсад кифоя аст, ҳатто агар кор ба истисмор нарасида бошад. Гузаштан аз сарҳад шарт нест.
trafficking-group-after = Иловаҳо
trafficking-remark = Боз чӣ муҳим аст?

## Who recruited or exploited the person
trafficker-relationship-Familial = Хеш
trafficker-relationship-Acquainted = Шинос
trafficker-relationship-Unaquainted = Ношинос

## Ways of recruiting
recruitment-method-AtAPlaceOfBusiness = Дар ширкат, идора ё мағоза
recruitment-method-AtAnEducationalInstitution = Дар мактаб, коллеҷ ё донишгоҳ
recruitment-method-AtWork = Дар ҷойи кор
recruitment-method-ThroughOnlineSocialNetworks = Тавассути шабакаҳои иҷтимоӣ
recruitment-method-ThroughAnOnlineAdvertisement = Тавассути эълон дар интернет
recruitment-method-ThroughATelevisionAdvert = Тавассути эълон дар телевизион
recruitment-method-ThroughANewspaperAdvert = Тавассути эълон дар рӯзнома
recruitment-method-ThroughFamilyOrFamilyEvents = Тавассути оила ё маъракаи оилавӣ
recruitment-method-ThroughFriendsOrSocialEvents = Тавассути дӯстон ё ҷамъомад
recruitment-method-Other = Ба тарзи дигар

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
website-app-Other = Дигар

## By what means people are held
control-method-PhysicalThreats = Таҳдиди зӯроварӣ
control-method-ThreatsLawEnforcement = Таҳдиди хабар додан ба милитсия ё мақомоти дигар
control-method-ThreatensChildrenFamily = Таҳдид ба фарзандон ё оила
control-method-DebtBondage = Қарзе, ки бояд бо кор адо мешуд
control-method-FalsePromises = Ваъдаҳои дурӯғ
control-method-PhysicalAbuse = Зӯроварии ҷисмонӣ
control-method-SexualAbuse = Зӯроварии шаҳвонӣ
control-method-TakesEarnings = Музди корро мегирифтанд
control-method-RestrictsFinancialAccess = Намегузоштанд, ки пули худро истифода барад
control-method-RestrictsMedicalCare = Намегузоштанд, ки ба духтур равад
control-method-WithholdsNecessities = Аз хӯрок, об, либос ё сарпаноҳ маҳрум мекарданд
control-method-PsychologicalAbuse = Зӯроварии равонӣ
control-method-PsychoactiveSubstance = Машрубот, маводи мухаддир ё дору медоданд
control-method-ExcessiveWorkingHours = Кори аз ҳад зиёд
control-method-WithholdsDocuments = Ҳуҷҷатҳоро нигоҳ медоштанд
control-method-RestrictsMovement = Дар ҷойи баста нигоҳ медоштанд, назорат мекарданд ё берун намемонданд
control-method-UsesChildren = Аз фарзандонаш ҷудо мекарданд
control-method-Other = Дигар

## Kinds of exploitation
exploitation-type-ForcedLabour = Меҳнати маҷбурӣ
exploitation-type-SexualExploitation = Истисмори шаҳвонӣ
exploitation-type-ChildLabour = Меҳнати кӯдак
exploitation-type-ForcedMarriage = Издивоҷи маҷбурӣ
exploitation-type-Servitude = Тобеияти маҷбурӣ
exploitation-type-ForcedMilitaryByNonStateActors = Маҷбур кардан ба ҷанг дар гурӯҳи ғайридавлатӣ
exploitation-type-OrganRemoval = Гирифтани узвҳои бадан
exploitation-type-ForcedBegging = Маҷбур кардан ба гадоӣ
exploitation-type-ForcedAdoption = Маҷбуран ба фарзандӣ додан
exploitation-type-Surrogacy = Модарии суррогатӣ
exploitation-type-Other = Дигар

## Branches of work
labour-industry-A_AgricultureForestryAndFishing = Кишоварзӣ, ҷангалпарварӣ, моҳидорӣ
labour-industry-B_MiningAndQuarrying = Конҳо ва карерҳо
labour-industry-C_Manufacturing = Заводҳо, фабрикаҳо ва коргоҳҳо
labour-industry-D_ElectricityGasSteamAndAirConditioningSupply = Барқ, газ, гармидиҳӣ
labour-industry-E_WaterSupplySewerageWasteManagement = Об, канализатсия, партовҳо
labour-industry-F_Construction = Сохтмон
labour-industry-G_WholesaleAndRetailTradeRepairOfMotorVehicles = Савдо, бозорҳо, таъмири мошин
labour-industry-H_TransportationAndStorage = Нақлиёт ва анборҳо
labour-industry-I_AccommodationAndFoodServiceActivities = Меҳмонхонаҳо, қаҳвахонаҳо, тарабхонаҳо
labour-industry-J_InformationAndCommunication = Иттилоот ва алоқа
labour-industry-K_FinancialAndInsuranceActivities = Бонкҳо ва суғурта
labour-industry-L_RealEstateActivities = Иҷора ва фурӯши амволи ғайриманқул
labour-industry-M_ProfessionalScientificAndTechnicalActivities = Кори касбӣ, илмӣ ва техникӣ
labour-industry-N_AdministrativeAndSupportServiceActivities = Рӯбучин, посбонӣ, хизмати идоравӣ
labour-industry-O_PublicAdministrationAndDefence = Хизмати давлатӣ ва мудофиа
labour-industry-P_Education = Маориф
labour-industry-Q_HumanHealthAndSocialWorkActivities = Тандурустӣ ва нигоҳубини иҷтимоӣ
labour-industry-R_ArtsEntertainmentAndRecreation = Санъат, дилхушӣ, фароғат
labour-industry-S_OtherServiceActivities = Хизматҳои дигар
labour-industry-T_ActivitiesOfHouseholdsAsEmployers = Кор дар хонаи одамон
labour-industry-U_ActivitiesOfExtraterritorialOrganizations = Созмонҳои байналмилалӣ, сафоратҳо

## Forms of sexual exploitation
sex-exploitation-Prostitution = Танфурӯшӣ
sex-exploitation-Pornography = Порнография
sex-exploitation-RemoteInteractiveServices = Аз дур, бо камера ё телефон
sex-exploitation-PrivateSexualServices = Хизмати шаҳвонӣ ба шахси алоҳида

## Palermo Protocol, Article 3: act
palermo-act-recruitment = Ҷалб
palermo-act-transportation = Интиқол
palermo-act-transfer = Супоридан ба каси дигар
palermo-act-harbouring = Пинҳон доштан
palermo-act-receipt = Қабул кардан

## Palermo Protocol, Article 3: means
palermo-means-force = Таҳдиди зӯрӣ ё истифодаи он
palermo-means-coercion = Маҷбуркунии дигар
palermo-means-abduction = Рабудан
palermo-means-fraud = Қаллобӣ
palermo-means-deception = Фиреб
palermo-means-power = Суиистифода аз ҳокимият
palermo-means-vulnerability = Суиистифода аз вазъи осебпазир
palermo-means-payment = Пул ё манфиат ба касе, ки шахс дар ихтиёри ӯст

## Palermo Protocol, Article 3: purpose
palermo-purpose-sexual = Истисмори шаҳвонӣ
palermo-purpose-forced-labour = Меҳнат ё хизмати маҷбурӣ
palermo-purpose-slavery = Ғуломӣ
palermo-purpose-slavery-like = Амалҳои ба ғуломӣ монанд
palermo-purpose-servitude = Тобеияти маҷбурӣ
palermo-purpose-organs = Гирифтани узвҳои бадан
palermo-purpose-other = Истисмори дигар

## Screening: the 67 indicators of the ILO and the European Commission
document-screening = Пурсиш аз рӯи аломатҳои савдои одамон
screening-heading = Пурсишҳо аз рӯи аломатҳои савдои одамон
screening-intro = Аломатҳои савдои одамон, як ба як; «кор» ин ҷо ҳар чизест, ки шахсро ба он маҷбур мекарданд, аз ҷумла хизмати шаҳвонӣ. Танҳо рӯз ва профил ҳатмист: он чиро, ки дар борааш гап назадед, холӣ гузоред ва дар хотир доред, ки «маълум нест» маънои «не»-ро надорад.
screening-new = Пурсиши нав
screening-day = Рӯзи пурсиш
screening-profile = Профил: калонсол ё кӯдак, ва кадом истисмор?
screening-profile-hint = Аз рӯи синну соли вақти истисмор, на имрӯза. Агар синну сол маълум набошад ва асос бошад, ки кӯдак буд, кӯдакро интихоб кунед. Агар ҳам истисмори меҳнатӣ ва ҳам шаҳвонӣ буд, ду пурсиш гузаронед.
screening-interviewer = Пурсишро кӣ гузаронд?
screening-language = Забони суҳбат
screening-interpreter = Тарҷумон буд?
screening-group-dr = Ҳангоми ҷалб: фиреб
screening-dr01 = Дар бораи худи кор, ҷойи кор ё корфармо фиреб доданд
screening-dr02 = Дар бораи музд фиреб доданд
screening-dr03 = Дар бораи шароити кор фиреб доданд
screening-dr04 = Дар бораи мазмун ё қонунӣ будани шартнома фиреб доданд
screening-dr05 = Дар бораи ҷойи зист ё шароити зиндагӣ фиреб доданд
screening-dr06 = Дар бораи ҳуҷҷатҳо ё иҷозати будубош дар кишвар фиреб доданд
screening-dr07 = Дар бораи сафар ё шартҳои ҷалб фиреб доданд
screening-dr08 = Дар бораи бо худ бурдани оила ё рафтан ба назди оила фиреб доданд
screening-dr09 = Бо ваъдаи издивоҷ ё ба фарзандӣ гирифтан фирефтанд
screening-dr10 = Дар бораи таҳсил фиреб доданд
screening-group-cr = Ҳангоми ҷалб: маҷбуркунӣ
screening-cr01 = Ҳангоми ҷалб нисбати шахс зӯроварӣ карданд
screening-cr02 = Ҳангоми ҷалб ба шахс бо зӯроварӣ таҳдид карданд
screening-cr03 = Рабуданд, ба издивоҷ маҷбур карданд, маҷбуран ба фарзандӣ доданд ё фурӯхтанд
screening-cr04 = Ҳангоми ҷалб шахсро бо қарзе бастанд, ки бояд бо кор адо кунад
screening-cr05 = Ҳангоми ҷалб ҳуҷҷатҳоро гирифтанд
screening-cr06 = Ҳангоми ҷалб шахсро аз дигарон ҷудо, дар ҷойи баста ё зери назорат нигоҳ доштанд
screening-cr07 = Ҳангоми ҷалб таҳдид карданд, ки дар бораи шахс ба мақомот хабар медиҳанд
screening-cr08 = Ҳангоми ҷалб таҳдид карданд, ки ба оила, маҳалла ё мардум мегӯянд
screening-cr09 = Ҳангоми ҷалб нисбати оила зӯроварӣ карданд ё бо он таҳдид карданд
screening-cr10 = Ҳангоми ҷалб пули шахсро нигоҳ доштанд
screening-group-vr = Ҳангоми ҷалб: аз вазъи осебпазир истифода бурданд
screening-vr01 = Ҳангоми ҷалб аз вазъи душвори оила истифода бурданд (масалан, беморӣ, зӯроварӣ, талафот)
screening-vr02 = Ҳангоми ҷалб аз он истифода бурданд, ки шахс иҷозати будубош дар кишвар надошт
screening-vr03 = Ҳангоми ҷалб аз таҳсили кам ё надонистани забон истифода бурданд
screening-vr04 = Ҳангоми ҷалб аз он истифода бурданд, ки шахс маълумоти кофӣ надошт
screening-vr05 = Ҳангоми ҷалб шахс зери назорати истисморгарон буд
screening-vr06 = Ҳангоми ҷалб аз ниёз ба пул истифода бурданд
screening-vr07 = Дар бораи бобарор будани муҳоҷират дурӯғ гуфтанд
screening-vr08 = Дар бораи қонун ё рафтори мақомот дурӯғ гуфтанд
screening-vr09 = Ҳангоми ҷалб аз вазъи оилавӣ истифода бурданд (масалан, танҳо бо фарзандон ё бе падару модар буд)
screening-vr10 = Ҳангоми ҷалб аз вазъи шахсӣ истифода бурданд (масалан, синну сол, беморӣ, маъюбӣ)
screening-vr11 = Ҳангоми ҷалб аз вобастагии эҳсосӣ ё равонӣ истифода бурданд
screening-vr12 = Ҳангоми ҷалб аз муносибат бо мақомот ё вазъи ҳуқуқӣ истифода бурданд
screening-vr13 = Ҳангоми ҷалб аз сахтиҳои пешина истифода бурданд (масалан, савдои одамон дар гузашта, муҳоҷирати бебарор)
screening-vr14 = Сафарро худаш ташкил карда наметавонист
screening-vr15 = Ҳангоми ҷалб аз урфу одат ё эътиқоди динии шахс истифода бурданд
screening-vr16 = Ҳангоми ҷалб аз вазъи умумӣ истифода бурданд (низоъ, муҳити зист, сиёсат)
screening-group-ex = Истисмор
screening-ex01 = Рӯзҳо ё соатҳои кор аз ҳад зиёд буданд
screening-ex02 = Музд кам доданд ё тамоман надоданд
screening-ex03 = Дар музд ҳила карданд (ҷарима, нигоҳдошти пул, додан ба миёнарав)
screening-ex04 = Шароити зиндагӣ бад буд
screening-ex05 = Шароити кор хеле бад буд
screening-ex06 = Кор барои ҷон ё саломатӣ хатарнок буд
screening-ex07 = Қонуни меҳнат ё шартномаи имзошударо риоя накарданд
screening-ex08 = Ҳимояи иҷтимоӣ набуд (шартнома, суғурта)
screening-ex09 = Имкони таҳсил набуд
screening-group-cd = Дар ҷойи истисмор: маҷбуркунӣ
screening-cd01 = Дар ҷойи истисмор ҳуҷҷатҳоро гирифтанд
screening-cd02 = Дар ҷойи истисмор шахсро бо қарзе бастанд, ки бояд бо кор адо кунад
screening-cd03 = Дар ҷойи истисмор шахсро аз дигарон ҷудо, дар ҷойи баста ё зери назорат нигоҳ доштанд
screening-cd04 = Дар ҷойи истисмор нисбати шахс зӯроварӣ карданд
screening-cd05 = Дар ҷойи истисмор ба шахс бо зӯроварӣ таҳдид карданд
screening-cd06 = Ба корҳои ғайриқонунӣ ё ҷиноятӣ маҷбур карданд
screening-cd07 = Ба иҷрои супоришҳо ё қабули мизоҷон маҷбур карданд
screening-cd08 = Шахс зери таъсири сахти истисморгар буд
screening-cd09 = Маҷбур карданд, ки бар зидди дигарони ба ҳамин ҳол гирифтор амал кунад
screening-cd10 = Маҷбур карданд, ки ба мақомот, оила ва дигарон дурӯғ гӯяд
screening-cd11 = Дар ҷойи истисмор таҳдид карданд, ки дар бораи шахс ба мақомот хабар медиҳанд
screening-cd12 = Таҳдид карданд, ки шароити корро боз бадтар мекунанд
screening-cd13 = Дар он вақт нисбати оила зӯроварӣ карданд ё бо он таҳдид карданд
screening-cd14 = Музди коркардаро нигоҳ доштанд
screening-cd15 = Дар ҷойи истисмор таҳдид карданд, ки ба оила, маҳалла ё мардум мегӯянд
screening-group-vd = Дар ҷойи истисмор: аз вазъи осебпазир истифода бурданд
screening-vd01 = Шахс дар зиндагии ҳаррӯза ба истисморгарон вобаста буд
screening-vd02 = Дар ҷойи ношинос зиндагӣ кардан душвор буд
screening-vd03 = Дар ҷойи истисмор аз ниёз ба пул истифода бурданд
screening-vd04 = Дар ҷойи истисмор аз вазъи оилавӣ истифода бурданд
screening-vd05 = Дар ҷойи истисмор аз муносибат бо мақомот ё вазъи ҳуқуқӣ истифода бурданд
screening-vd06 = Дар ҷойи истисмор аз сахтиҳои пешина истифода бурданд
screening-vd07 = Дар ҷойи истисмор аз хусусиятҳои шахсӣ истифода бурданд (масалан, синну сол, беморӣ, маъюбӣ)
screening-group-after = Пас аз суҳбат
screening-remark = Боз чӣ муҳим аст?

## Profiles
screening-profile-adult-labour = Калонсол, истисмори меҳнатӣ
screening-profile-child-labour = Кӯдак, истисмори меҳнатӣ
screening-profile-adult-sexual = Калонсол, истисмори шаҳвонӣ
screening-profile-child-sexual = Кӯдак, истисмори шаҳвонӣ

## Decision
document-decision = Қарор дар бораи мақом
decision-heading = Қарорҳо дар бораи мақом
decision-intro = Тахмини мо, арзёбӣ барои кумак ва мақоми расмӣ се қарори алоҳидаанд ва ҳар кадомашро аз нав қабул кардан мумкин аст. Кумак ҳеҷ гоҳ мақоми расмиро интизор намешавад: агар ин ҷо ҳоло холӣ бошад, аз тахмини мо оғоз кунед.
decision-new = Қарори нав
decision-what = Чӣ қарор дода мешавад?
decision-status = Натиҷа чист?
decision-status-hint = Агар ба ариза ҳанӯз ҷавоб наомада бошад, «ҷабрдидаи эҳтимолӣ»-ро интихоб кунед.
decision-day = Рӯзи қарор
decision-decided-by = Кӣ қарор кард?
decision-decided-by-hint = Ном ва мансаб. Қарорро инсон медиҳад, на барнома.
decision-body = Кадом мақомот ё ташкилот?
decision-reasons = Асосҳо
decision-reasons-hint = Чаро чунин қарор шуд ва агар қарор такрорӣ бошад, чӣ нав аст.
decision-screening = Пурсише, ки қарор ба он асос ёфтааст
decision-screening-hint = Агар пурсиш набуд, холӣ гузоред. Нусхаи ҳозираи пурсиш бо қарор нигоҳ дошта мешавад.
decision-rests-on = Пурсиши { $day }, нусхаи { $version }, вазн аз рӯйи { $rule }
decision-group-official = Ариза барои мақоми расмӣ
decision-applied = Ариза кадом рӯз дода шуд?
decision-application-number = Рақами ариза
decision-answer-day = Ҷавоб кадом рӯз омад?
decision-group-reflection = Муҳлати барқароршавӣ ва андеша
decision-reflection-from = Аз кадом рӯз?
decision-reflection-until = То кадом рӯз?
decision-reflection-until-hint = На камтар аз 30 рӯз, агар дигар хел қарор нашуда бошад: аз 21.11.2026 то 21.12.2026.
decision-group-after = Иловаҳо
decision-remark = Боз чӣ муҳим аст?

## What is decided
decision-what-presumption = Тахмини мо
decision-what-assessment = Арзёбӣ барои кумак, аз ҷониби ташкилоти ҷамъиятӣ ё Созмони байналмилалии муҳоҷират
decision-what-official = Мақоми расмӣ, аз ҷониби давлат

## Status
trafficking-status-PossibleVictimOfTrafficking = Ҷабрдидаи эҳтимолии савдои одамон
trafficking-status-ActualVictimOfTrafficking = Ҷабрдидаи савдои одамон
trafficking-status-NotAVictimOfTrafficking = Ҷабрдидаи савдои одамон нест

## Who decides on the status
status-body-Police = Милитсия
status-body-NGO = Ташкилоти ҷамъиятӣ
status-body-CourtOrProsecution = Суд ё прокуратура
status-body-NonPoliceGovernmentalOrganization = Мақомоти дигари давлатӣ
status-body-Other = Дигар, масалан Созмони байналмилалии муҳоҷират
