### Papers of the person (casework/src/record/area/papers.rs).

## Paper of the person
document-paper = Paper of the person
paper-heading = Papers of the person
paper-intro = Passport, certificates and other papers, who has them, and what is done to get them back: one entry for each paper. If there is nothing here yet, begin with the papers that are missing.
paper-new = Add a paper
paper-kind = Which paper is it?
paper-which = What exactly?
paper-which-hint = For example: work permit, school certificate, court order.
paper-number = Number
paper-number-hint = With all letters, as on the paper.
paper-name = Name on the paper
paper-name-hint = Letter by letter, even if it differs from other papers.
paper-country = Country
paper-issued-by = Who issued it?
paper-issued-by-hint = Office and town. If the country is not in the list, write it here too.
paper-issued = When was it issued?
paper-issued-hint = The year alone is enough if the day is not known.
paper-valid-until = Valid until
paper-copy = Is there a copy?
paper-group-holder = Who has it
paper-holder = Who has it now?
paper-holder-hint = What the shelter keeps still belongs to the person, who gets it back whenever they ask.
paper-holder-who = Who exactly?
paper-since = Since when?
paper-group-recovery = Getting it back
paper-to-recover = Must it be got back or issued anew?
paper-applied-to = Where was the application made?
paper-applied-to-hint = For example: passport office, registry office, consulate.
paper-applied = On which day was the application made?
paper-cost = What did it cost?
paper-cost-hint = State fee, photographs and journeys together.
paper-received = On which day was it received?
paper-remark = What else is important?

## Kinds of paper
paper-kind-passport = Passport for use in the country (booklet)
paper-kind-id-card = Identity card
paper-kind-foreign-passport = Foreign passport
paper-kind-birth-certificate = Birth certificate
paper-kind-return-certificate = Certificate for return
paper-kind-tax-number = Tax number
paper-kind-marriage-divorce = Marriage or divorce certificate
paper-kind-residence-permit = Residence or work permit
paper-kind-court = Court paper
paper-kind-medical-card = Medical card
paper-kind-diploma = School certificate or diploma
paper-kind-other = Other

## Who has a paper
paper-holder-person = The person
paper-holder-family = Family
paper-holder-shelter = Shelter, for safekeeping
paper-holder-exploiter = Those who recruited or exploited the person
paper-holder-police = Police
paper-holder-court = Court
paper-holder-lost = Lost or destroyed
paper-holder-other = Somebody else
