### Whether it was trafficking (casework/src/record/area: trafficking.rs, trafficking_list.rs, screening.rs, decision.rs). Codes of the data standard are kept in the keys.

## Recruitment, journey and exploitation
document-trafficking = Recruitment, journey and exploitation
trafficking-heading = Recruitment, journey and exploitation
trafficking-intro = How the person was recruited, taken and exploited, in short answers; the story itself stands in the notes. Every question may be skipped: begin with what the person has already told and do not ask it again.
trafficking-group-recruitment = Recruitment
trafficking-age = How old was the person when it began?
trafficking-age-hint = The age at the first time, not today’s.
trafficking-relationship = Who was the one who recruited or exploited them?
trafficking-method = How was the person recruited?
trafficking-recruitment-apps = Sites and apps used to recruit
trafficking-recruitment-at = Firm, office or other place of recruitment
trafficking-recruitment-at-hint = Its name, if there was one.
trafficking-promised = What was promised?
trafficking-promised-hint = For example: work, pay, housing, papers, marriage. Use the person’s own words.
trafficking-paid = How much did the person pay for the work or the journey?
trafficking-recruitment-country = Country of recruitment
trafficking-recruitment-region = Region or district of recruitment
trafficking-recruitment-city = Town or village of recruitment
trafficking-recruitment-city-hint = If the country is not in the list, write it here too.
trafficking-recruitment-from = When did the recruitment begin?
trafficking-recruitment-to = When did the recruitment end?
trafficking-group-journey = Journey
trafficking-transit-country = Country on the way
trafficking-transit-city = Towns on the way
trafficking-transit-city-hint = Put a comma between them. If there was more than one country, write the others here too.
trafficking-transit-from = When did the journey begin?
trafficking-transit-to = When did the journey end?
trafficking-transit-description = How did the journey go?
trafficking-transit-description-hint = What they travelled by, which borders, who came along, who held the papers.
trafficking-group-place = Place of exploitation
trafficking-exploitation-country = Country of exploitation
trafficking-exploitation-region = Region or district of exploitation
trafficking-exploitation-city = Town or village of exploitation
trafficking-exploitation-city-hint = If the country is not in the list, write it here too.
trafficking-exploitation-street = Street and house of exploitation
trafficking-exploitation-at = Firm, farm, house or other place of exploitation
trafficking-exploitation-at-hint = Its name and whose it is, if known.
trafficking-exploitation-from = When did the exploitation begin?
trafficking-exploitation-to = When did the exploitation end?
trafficking-group-exploitation = Exploitation
trafficking-exploitation = What kind of exploitation was it?
trafficking-industry = In which branch of work?
trafficking-industry-hint = Only for forced labour. If there were several, the main one.
trafficking-sexual = In which form, if it was sexual exploitation?
trafficking-sexual-hint = Do not ask for details; what the person tells of their own accord is enough.
trafficking-exploitation-apps = Sites and apps used to exploit
trafficking-exploitation-apps-hint = Also if clients were found there.
trafficking-hours = Hours of work in a day
trafficking-days-a-week = Days of work in a week
trafficking-unpaid = How much of the pay was not given?
trafficking-exploitation-description = What was the person made to do?
trafficking-exploitation-description-hint = In short, with food, rest and housing. If there were several places, one after the other.
trafficking-group-control = How the person was held and how they got out
trafficking-control = By what means was the person held?
trafficking-debt = How large was the debt that was demanded?
trafficking-left = How did the person get out?
trafficking-evidence = What bears this out?
trafficking-evidence-hint = For example: tickets, messages, photos, witnesses. Say where they are; papers go into “Papers and files”.
trafficking-group-palermo = Act, means and purpose (Palermo Protocol)
trafficking-act = What was done to the person?
trafficking-means = By what means?
trafficking-means-hint = Not needed if the person was under 18 then. Once one of these was used, it does not matter whether they agreed.
trafficking-purpose = For what purpose?
trafficking-purpose-hint = The purpose is enough, even if it did not come to exploitation. No border need have been crossed.
trafficking-group-after = What else
trafficking-remark = What else is important?

## Who recruited or exploited the person
trafficker-relationship-Familial = Somebody of the family
trafficker-relationship-Acquainted = Somebody they knew
trafficker-relationship-Unaquainted = A stranger

## Ways of recruiting
recruitment-method-AtAPlaceOfBusiness = At a firm, an office or a shop
recruitment-method-AtAnEducationalInstitution = At a school or college
recruitment-method-AtWork = At work
recruitment-method-ThroughOnlineSocialNetworks = Through social networks
recruitment-method-ThroughAnOnlineAdvertisement = Through an advertisement on the internet
recruitment-method-ThroughATelevisionAdvert = Through an advertisement on television
recruitment-method-ThroughANewspaperAdvert = Through an advertisement in a newspaper
recruitment-method-ThroughFamilyOrFamilyEvents = Through the family or a family gathering
recruitment-method-ThroughFriendsOrSocialEvents = Through friends or a gathering
recruitment-method-Other = In another way

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
website-app-Other = Other

## By what means people are held
control-method-PhysicalThreats = Threats of violence
control-method-ThreatsLawEnforcement = Threats to call the police or other authorities
control-method-ThreatensChildrenFamily = Threats against children or family
control-method-DebtBondage = Debt that had to be worked off
control-method-FalsePromises = False promises
control-method-PhysicalAbuse = Physical violence
control-method-SexualAbuse = Sexual violence
control-method-TakesEarnings = Earnings were taken
control-method-RestrictsFinancialAccess = Not let use their own money
control-method-RestrictsMedicalCare = Not let go to a doctor
control-method-WithholdsNecessities = Left without food, water, clothes or shelter
control-method-PsychologicalAbuse = Psychological violence
control-method-PsychoactiveSubstance = Alcohol, drugs or pills were given
control-method-ExcessiveWorkingHours = Far too many hours of work
control-method-WithholdsDocuments = Papers were withheld
control-method-RestrictsMovement = Locked in, watched or not let out
control-method-UsesChildren = Kept away from their own children
control-method-Other = Other

## Kinds of exploitation
exploitation-type-ForcedLabour = Forced labour
exploitation-type-SexualExploitation = Sexual exploitation
exploitation-type-ChildLabour = Child labour
exploitation-type-ForcedMarriage = Forced marriage
exploitation-type-Servitude = Servitude
exploitation-type-ForcedMilitaryByNonStateActors = Made to fight for an armed group that is not a state’s
exploitation-type-OrganRemoval = Removal of organs
exploitation-type-ForcedBegging = Forced begging
exploitation-type-ForcedAdoption = Forced adoption
exploitation-type-Surrogacy = Surrogacy
exploitation-type-Other = Other

## Branches of work
labour-industry-A_AgricultureForestryAndFishing = Agriculture, forestry, fishing
labour-industry-B_MiningAndQuarrying = Mines and quarries
labour-industry-C_Manufacturing = Factories and workshops
labour-industry-D_ElectricityGasSteamAndAirConditioningSupply = Electricity, gas, heating
labour-industry-E_WaterSupplySewerageWasteManagement = Water, sewage, waste
labour-industry-F_Construction = Building
labour-industry-G_WholesaleAndRetailTradeRepairOfMotorVehicles = Trade, markets, car repair
labour-industry-H_TransportationAndStorage = Transport and storage
labour-industry-I_AccommodationAndFoodServiceActivities = Hotels, cafés, restaurants
labour-industry-J_InformationAndCommunication = Information and communication
labour-industry-K_FinancialAndInsuranceActivities = Banks and insurance
labour-industry-L_RealEstateActivities = Letting and selling of property
labour-industry-M_ProfessionalScientificAndTechnicalActivities = Professional, scientific and technical work
labour-industry-N_AdministrativeAndSupportServiceActivities = Cleaning, guarding, office services
labour-industry-O_PublicAdministrationAndDefence = State service and defence
labour-industry-P_Education = Education
labour-industry-Q_HumanHealthAndSocialWorkActivities = Health and social care
labour-industry-R_ArtsEntertainmentAndRecreation = Arts, entertainment, leisure
labour-industry-S_OtherServiceActivities = Other services
labour-industry-T_ActivitiesOfHouseholdsAsEmployers = Work in somebody’s home
labour-industry-U_ActivitiesOfExtraterritorialOrganizations = International organisations, embassies

## Forms of sexual exploitation
sex-exploitation-Prostitution = Prostitution
sex-exploitation-Pornography = Pornography
sex-exploitation-RemoteInteractiveServices = At a distance, by camera or telephone
sex-exploitation-PrivateSexualServices = Sexual services to a private person

## Palermo Protocol, Article 3: act
palermo-act-recruitment = Recruitment
palermo-act-transportation = Transportation
palermo-act-transfer = Handing over to somebody else
palermo-act-harbouring = Harbouring
palermo-act-receipt = Receipt

## Palermo Protocol, Article 3: means
palermo-means-force = Threat or use of force
palermo-means-coercion = Other coercion
palermo-means-abduction = Abduction
palermo-means-fraud = Fraud
palermo-means-deception = Deception
palermo-means-power = Abuse of power
palermo-means-vulnerability = Abuse of a vulnerable position
palermo-means-payment = Payment or benefit to somebody who has power over the person

## Palermo Protocol, Article 3: purpose
palermo-purpose-sexual = Sexual exploitation
palermo-purpose-forced-labour = Forced labour or services
palermo-purpose-slavery = Slavery
palermo-purpose-slavery-like = Practices similar to slavery
palermo-purpose-servitude = Servitude
palermo-purpose-organs = Removal of organs
palermo-purpose-other = Another exploitation

## Screening: the 67 indicators of the ILO and the European Commission
document-screening = Screening for signs of trafficking
screening-heading = Screenings for signs of trafficking
screening-intro = Signs of trafficking, one by one; “work” here means everything the person was made to do, sexual services too. Only the day and the profile are needed: leave empty what you did not talk about, and remember that “not known” never means “no”.
screening-new = New screening
screening-day = Day of the screening
screening-profile = Profile: adult or child, and which exploitation?
screening-profile-hint = By the age when the person was exploited, not today’s. If the age is not known and there is reason to think of a child, choose child. If there was both labour and sexual exploitation, make a screening for each.
screening-interviewer = Who asked the questions?
screening-language = Language of the conversation
screening-interpreter = Was an interpreter there?
screening-group-dr = When recruited: deception
screening-dr01 = Was misled about what the work is, where it is or who the employer is
screening-dr02 = Was misled about pay
screening-dr03 = Was misled about working conditions
screening-dr04 = Was misled about what the contract says or whether it is lawful
screening-dr05 = Was misled about housing or living conditions
screening-dr06 = Was misled about papers or about permission to stay in the country
screening-dr07 = Was misled about the journey or the terms of recruitment
screening-dr08 = Was misled about bringing or joining the family
screening-dr09 = Was lured by a promise of marriage or adoption
screening-dr10 = Was misled about schooling or studies
screening-group-cr = When recruited: coercion
screening-cr01 = When recruited, violence was used against the person
screening-cr02 = When recruited, the person was threatened with violence
screening-cr03 = Was abducted, forced into marriage or adoption, or sold
screening-cr04 = When recruited, the person was bound by a debt to work off
screening-cr05 = When recruited, papers were taken away
screening-cr06 = When recruited, the person was isolated, locked in or watched
screening-cr07 = When recruited, there were threats to report the person to the authorities
screening-cr08 = When recruited, there were threats to tell the family, the community or the public
screening-cr09 = When recruited, violence against the family was threatened or carried out
screening-cr10 = When recruited, money was withheld from the person
screening-group-vr = When recruited: advantage taken of a vulnerable position
screening-vr01 = When recruited, a hard situation in the family was taken advantage of (such as illness, violence, loss)
screening-vr02 = Lack of permission to stay in the country was taken advantage of to recruit the person
screening-vr03 = Lack of schooling or of the language was taken advantage of to recruit the person
screening-vr04 = Lack of information was taken advantage of to recruit the person
screening-vr05 = When recruited, the person was under the control of the exploiters
screening-vr06 = When recruited, need of money was taken advantage of
screening-vr07 = Was told untruths about how well migration goes
screening-vr08 = Was told untruths about the law or how authorities behave
screening-vr09 = When recruited, the family situation was taken advantage of (such as being alone with children or without parents)
screening-vr10 = When recruited, the personal situation was taken advantage of (such as age, illness, disability)
screening-vr11 = Emotional or psychological dependence was taken advantage of to recruit the person
screening-vr12 = When recruited, the relation to the authorities or the legal status was taken advantage of
screening-vr13 = When recruited, earlier hardship was taken advantage of (such as past trafficking, failed migration)
screening-vr14 = Could not organise the journey alone
screening-vr15 = Cultural or religious beliefs were taken advantage of to recruit the person
screening-vr16 = The general situation was taken advantage of to recruit the person (conflict, environment, politics)
screening-group-ex = Exploitation
screening-ex01 = Had to work far too many days or hours
screening-ex02 = Was paid little or nothing
screening-ex03 = Pay was manipulated (fines, deductions, paid to a middleman)
screening-ex04 = Lived in bad conditions
screening-ex05 = Worked in very bad conditions
screening-ex06 = Had to do hazardous work
screening-ex07 = Labour law or the signed contract was not respected
screening-ex08 = Had no social protection (contract, insurance)
screening-ex09 = Could not go to school or study
screening-group-cd = At the place of exploitation: coercion
screening-cd01 = At the place, papers were taken away
screening-cd02 = At the place, the person was bound by a debt to work off
screening-cd03 = At the place, the person was isolated, locked in or watched
screening-cd04 = At the place, violence was used against the person
screening-cd05 = At the place, the person was threatened with violence
screening-cd06 = Was forced to do something unlawful or criminal
screening-cd07 = Was forced to take tasks or clients
screening-cd08 = Was under the strong influence of the exploiter
screening-cd09 = Was forced to act against others in the same position
screening-cd10 = Was forced to lie to authorities, family and others
screening-cd11 = At the place, there were threats to report the person to the authorities
screening-cd12 = Was threatened with even worse working conditions
screening-cd13 = At that time, violence against the family was threatened or carried out
screening-cd14 = Wages were withheld
screening-cd15 = At the place, there were threats to tell the family, the community or the public
screening-group-vd = At the place of exploitation: advantage taken of a vulnerable position
screening-vd01 = Depended on the exploiters in daily life
screening-vd02 = Found it hard to live in an unknown place
screening-vd03 = At the place, need of money was taken advantage of
screening-vd04 = At the place, the family situation was taken advantage of
screening-vd05 = At the place, the relation to the authorities or the legal status was taken advantage of
screening-vd06 = At the place, earlier hardship was taken advantage of
screening-vd07 = At the place, personal traits were taken advantage of (such as age, illness, disability)
screening-group-after = After the conversation
screening-remark = What else is important?

## Profiles
screening-profile-adult-labour = Adult, labour exploitation
screening-profile-child-labour = Child, labour exploitation
screening-profile-adult-sexual = Adult, sexual exploitation
screening-profile-child-sexual = Child, sexual exploitation

## Decision
document-decision = Decision on status
decision-heading = Decisions on status
decision-intro = Our presumption, the assessment for help and the official status are three separate things, and each can be decided again. Help never waits for the official status: if there is nothing here yet, begin with our own presumption.
decision-new = New decision
decision-what = What is decided?
decision-status = What was the outcome?
decision-status-hint = If the answer to an application has not come yet, choose “presumed victim”.
decision-day = Day of the decision
decision-decided-by = Who decided?
decision-decided-by-hint = Name and position. A person decides, never the programme.
decision-body = Which kind of body decided?
decision-reasons = Reasons
decision-reasons-hint = Why it was decided so and, if decided again, what is new.
decision-screening = The screening it rests on
decision-screening-hint = Leave it empty if there was no screening. Its present version is kept with the decision.
decision-rests-on = Screening of { $day }, version { $version }, weighed by { $rule }
decision-group-official = Application for official status
decision-applied = On which day was the application made?
decision-application-number = Number of the application
decision-answer-day = On which day did the answer come?
decision-group-reflection = Time for recovery and reflection
decision-reflection-from = From which day?
decision-reflection-until = Until which day?
decision-reflection-until-hint = At least 30 days, if nothing else was decided: from 21.11.2026 until 21.12.2026.
decision-group-after = What else
decision-remark = What else is important?

## What is decided
decision-what-presumption = Our own presumption
decision-what-assessment = Assessment for help, by an organisation or the International Organization for Migration
decision-what-official = Official status, by the state

## Status
trafficking-status-PossibleVictimOfTrafficking = Presumed victim of trafficking
trafficking-status-ActualVictimOfTrafficking = Victim of trafficking
trafficking-status-NotAVictimOfTrafficking = Not a victim of trafficking

## Who decides on the status
status-body-Police = Police
status-body-NGO = Non-governmental organisation
status-body-CourtOrProsecution = Court or prosecution
status-body-NonPoliceGovernmentalOrganization = Another state body
status-body-Other = Other, for example the International Organization for Migration
