### Health (casework/src/record/area/medical.rs): visits to doctors, medicine, and health matters kept apart.

## Visit to a doctor
document-visit = Visit to a doctor
visit-heading = Visits to doctors
visit-new = Add a visit
visit-intro = Every visit to a doctor or clinic, one entry each; pregnancy, HIV, hepatitis and sexually transmitted infections belong in “Private health”. Colleagues without this section see only that help was given. Begin with the latest visit: only the day is needed.
visit-day = Day of the visit
visit-kind = What kind of visit was it?
visit-place = Clinic or hospital
visit-doctor = Name of the doctor
visit-complaint = What troubled the person?
visit-finding = What did the doctor find?
visit-finding-hint = Copy the words of the doctor, also from the paper; it may count in court. Add nothing of your own.
visit-diagnosis = Diagnosis
visit-diagnosis-hint = Word for word, as the doctor wrote it.
visit-treatment = Treatment and advice
visit-group-next = What comes next
visit-referred-to = To which clinic was the person sent on?
visit-referral-day = Day of that appointment
visit-next-visit = Next visit to this doctor
visit-group-payment = Payment
visit-cost = How much did it cost?
visit-paid-by = Who paid?

## Medicine
document-medicine = Medicine
medicine-heading = Medicine
medicine-new = Add a medicine
medicine-intro = What the person takes now or took before, one entry for each medicine. Colleagues without this section see only that help was given. Begin with what the person takes today: only the name is needed.
medicine-name = Name of the medicine
medicine-name-hint = As on the box. If the name alone gives away HIV, hepatitis or pregnancy, write it in “Private health”.
medicine-dose = How much and how often?
medicine-dose-hint = For example: 1 tablet of 500 mg, 3 times a day after meals.
medicine-from = From which day?
medicine-until = Until which day?
medicine-purpose = What is it for?
medicine-prescribed-by = Who prescribed it?
medicine-giver = Who gives it out?
medicine-reaction = Allergies and side effects
medicine-reaction-hint = What the person does not tolerate, and what happened after taking it. In case of trouble breathing or swelling of the face call an ambulance at once.
medicine-stopped = Was it stopped early?
medicine-why-stopped = Why was it stopped?
medicine-cost = How much did it cost?

## Private health
document-private-health = Private health
private-health-heading = Private health
private-health-new = Add an entry
private-health-intro = Pregnancy, HIV, hepatitis and sexually transmitted infections. Others see only that help was given, and nothing from here goes along with a referral by itself. Write only what is needed for treatment, and first ask the person who may know; only the day is needed.
private-health-day = Day
private-health-kind = What is it about?
private-health-place = Clinic or hospital
private-health-who-may-know = Who may know about it?
private-health-who-may-know-hint = What the person wishes, in their own words. Whoever is not named here is not told: neither family nor police.
private-health-group-test = Test
private-health-tested = Was a test made?
private-health-tested-hint = Only if the person wishes it. Nobody may be pressed to have a test.
private-health-counselled-before = Did somebody explain the test to the person before it?
private-health-counselled-after = Did somebody talk the result over with the person?
private-health-result = Result
private-health-group-care = Treatment and care
private-health-treatment = Treatment or antenatal care
private-health-due = When is the child due?
private-health-next-step = Day of the next step

## Kinds of visit
visit-kind-general = General practitioner or specialist
visit-kind-gynaecological = Gynaecologist
visit-kind-dental = Dentist
visit-kind-emergency = Emergency
visit-kind-mental-health = Mental health
visit-kind-tuberculosis = Tuberculosis
visit-kind-vaccination = Vaccination
visit-kind-court-examination = Forensic medical examination
visit-kind-other = Other

## Who gives a medicine out
medicine-giver-self = The person takes it themselves
medicine-giver-nurse = Nurse
medicine-giver-house-staff = House staff

## What is kept apart
private-health-kind-pregnancy = Pregnancy
private-health-kind-hiv = HIV
private-health-kind-sti = Sexually transmitted infection
private-health-kind-hepatitis = Hepatitis
private-health-kind-other = Other
