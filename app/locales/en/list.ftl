### Words of the lists of answers (casework/src/record/list.rs). Codes of the data standard are kept in the keys.

## Gender
gender-Feminine = Woman or girl
gender-Masculine = Man or boy
gender-TransgenderFeminine = Transgender woman
gender-TransgenderMasculine = Transgender man
gender-NonConforming = Neither of these words fits
gender-NonSpecifiedUnknown = Not said or not known

## Marital status
marital-Single = Never married
marital-Married = Married
marital-Widowed = Widowed
marital-Divorced = Divorced
marital-Separated = Lives apart, not divorced
marital-RegisteredPartnership = Registered partnership

## Education
education-EarlyChildhoodEducation = Kindergarten only
education-PrimaryEducation = Primary (grades 1–4)
education-LowerSecondaryEducation = Basic (grades 5–9)
education-UpperSecondaryEducation = Full secondary (grades 10–11)
education-PostSecondaryNonTertiaryEducation = Vocational school after secondary
education-ShortCycleTertiaryEducation = College
education-BachelorsOrEquivalentLevel = University: bachelor or specialist
education-MastersOrEquivalentLevel = University: master
education-DoctoralOrEquivalentLevel = Doctorate

## Languages
language-tgk = Tajik
language-rus = Russian
language-uzb = Uzbek
language-kir = Kyrgyz
language-fas = Persian or Dari
language-pus = Pashto
language-kaz = Kazakh
language-tur = Turkish
language-eng = English
language-sgn = Sign language

## Countries
country-TJ = Tajikistan
country-RU = Russia
country-UZ = Uzbekistan
country-KG = Kyrgyzstan
country-KZ = Kazakhstan
country-AF = Afghanistan
country-TM = Turkmenistan
country-TR = Türkiye
country-AE = United Arab Emirates
country-IR = Iran
country-CN = China
country-UA = Ukraine
country-BY = Belarus
country-GE = Georgia
country-AZ = Azerbaijan
country-PK = Pakistan
country-IN = India
country-SA = Saudi Arabia
country-QA = Qatar
country-GB = United Kingdom
country-DE = Germany
country-US = United States of America
country-XX = Stateless

## Yes, no, not known
yes-no-yes = Yes
yes-no-no = No
yes-no-unknown = Not known

## Age
age-0-8 = 8 or younger
age-9-17 = 9 to 17
age-18-24 = 18 to 24
age-25-34 = 25 to 34
age-35-44 = 35 to 44
age-45-59 = 45 to 59
age-60-plus = 60 or older

## How a person came
came-self = By themselves
came-family = Through family or friends
came-police = Police
came-prosecutor = Prosecutor’s office
came-border-service = Border or migration service
came-consulate = Consulate or embassy
came-health = Hospital or clinic
came-school = School
came-hukumat = Hukumat of a town or district
came-women-committee = Women’s and family affairs
came-jamoat = Jamoat
came-mahalla = Mahalla
came-ngo = Non-governmental organisation
came-iom = International Organization for Migration (IOM)
came-hotline = Hotline
came-other = Another way

## What is urgent
urgent-safety = Safety
urgent-bed = A bed for the night
urgent-food = Food
urgent-clothes = Clothes
urgent-doctor = Doctor
urgent-medicine = Medicine
urgent-calm = Rest and calm
urgent-child = Care for a child
urgent-papers = Papers
urgent-lawyer = Lawyer
urgent-interpreter = Interpreter
urgent-call-family = A call to the family
urgent-none = Nothing is urgent

## Kinds of note
note-kind-conversation = Conversation
note-kind-call = Phone call
note-kind-observation = Observation
note-kind-visit = Visit
note-kind-meeting = Meeting
note-kind-other = Other

## Kinds of legal consultation
consultation-kind-criminal = Criminal law
consultation-kind-civil = Civil law
consultation-kind-family = Family law
consultation-kind-labour = Labour law
consultation-kind-administrative = Administrative law
consultation-kind-documents = Personal papers
consultation-kind-migration = Migration
consultation-kind-compensation = Compensation for harm
consultation-kind-other = Other

## How something was talked about
contact-in-person = In person
contact-phone = By phone
contact-written = In writing

## ISO 4217
currency-TJS = somoni (TJS)
currency-USD = US dollar (USD)
currency-EUR = euro (EUR)
currency-RUB = Russian rouble (RUB)
currency-NOK = Norwegian krone (NOK)
currency-GBP = pound sterling (GBP)
