### What the person agreed to (casework/src/record/area/consent.rs).

## Consent
document-consent = Consent
consent-heading = Consents
consent-intro = One entry for each purpose and, for sharing, for each organisation. Refusing one purpose never takes help away, and help does not depend on testifying; if there is nothing here yet, begin with the consent to the interview.
consent-new = Add a consent or refusal
consent-purpose = What is consent asked for?
consent-purpose-hint = Ask for each purpose on its own. Whatever is refused, help goes on.
consent-receiver = Who receives the data?
consent-receiver-hint = Only where something is passed on: the name of one organisation. Make another entry for the next one.
consent-organisation = Is it an organisation that works here?
consent-organisation-hint = Choose it if you want to send a referral to it: only then is it certain who is meant. Leave it empty if it is somebody outside.
consent-needed-for = What do they need the data for?
consent-data = Which data may be used or passed on?
consent-data-hint = Only what was named to the person. HIV, sexually transmitted infections and pregnancy are never part of medical help: tick them only if the person agreed to exactly that.
consent-group-talk = How it was explained
consent-told = What was asked and explained?
consent-told-hint = Say also that help goes on whatever the answer is, and that nobody has to testify for it.
consent-language = In which language?
consent-interpreter = Name of the interpreter
consent-interpreter-hint = Never a relative or a child. Leave it empty if there was none.
consent-group-answer = The answer
consent-state = What was the answer?
consent-state-hint = Everybody may refuse or take consent back; a refusal is written down like any other answer and never blocks help.
consent-day = Day of the answer
consent-valid-until = Until which day is it valid?
consent-valid-until-hint = For sharing, agree on a day, for example 21.11.2026. Leave it empty if there is none.
consent-withdrawn = On which day was it withdrawn?
consent-withdrawn-hint = From that day on nothing more is shared. What was shared before stays written down.
consent-form = How was the answer given?
consent-witness = Name of the witness
consent-group-who = Who answered
consent-by = Who answered?
consent-guardian = Name of the guardian or of whoever answered
consent-guardian-hint = Write also which paper gives them the right to answer.
consent-assent = Does the child agree?
consent-assent-hint = Ask everybody under 18 themselves, even if the guardian has answered.
consent-remark = What else is important?

## Purposes
consent-purpose-interview = Interview
consent-purpose-assistance = Help
consent-purpose-storing = Keeping the data
consent-purpose-sharing = Sharing data with an organisation
consent-purpose-police = Co-operation with the police
consent-purpose-medical-disclosure = Passing on medical data
consent-purpose-photo-media = Photographs and media
consent-purpose-research = Research with data that name nobody
consent-purpose-contact-after = Contact after leaving
consent-purpose-return = Return home

## Data
consent-data-identity = Identity
consent-data-whereabouts = Whereabouts
consent-data-story = What happened
consent-data-risk = Risk
consent-data-medical = Medical help
consent-data-private-health = HIV, sexually transmitted infections, pregnancy
consent-data-psychosocial = Psychological and social help
consent-data-legal = Legal help
consent-data-reintegration = Return to one’s own life
consent-data-papers = Papers
consent-data-photos = Photographs

## What was asked and explained
consent-told-agrees = Whether the person agrees to the interview
consent-told-purpose = What the interview is for
consent-told-use = What the data are used for and may be used for
consent-told-research = That data which name nobody are used for research
consent-told-access = That the person may ask for their data at any time
consent-told-storage = How long the data are kept
consent-told-withdrawal = How consent is taken back

## How it stands
consent-state-given = Consent given
consent-state-refused = Refused
consent-state-withdrawn = Given and later withdrawn

## Who answered
consent-by-self = The person
consent-by-guardian = Guardian
consent-by-other = Somebody else

## How it was given
consent-form-oral = By word of mouth
consent-form-written = In writing
consent-form-witnessed = Before a witness
