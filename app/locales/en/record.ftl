### The questions of each record (casework/src/record/specs.rs): heading, one sentence, groups, labels, hints.

## Arrival and urgent needs
intake-heading = Arrival and urgent needs
intake-intro = How the person came and what is urgent in the first hours. Only how they came and the day are needed; any other question may be skipped.
intake-came = How did the person come to us?
intake-came-from = Who exactly sent or brought them?
intake-came-from-hint = For example: the hospital in Isfara. Leave it empty if it is not safe to write down.
intake-day = On which day did they come?
intake-group-first-hours = The first hours
intake-language = In which language is it easiest for them to talk?
intake-interpreter = Is an interpreter needed?
intake-with-children = How many children came with them?
intake-urgent = What is needed right now?
intake-danger-now = Is there danger right now?
intake-danger-now-hint = For example, somebody is following or threatening the person. If yes, tell your supervisor at once.
intake-remark = What else is important?

## About the person
person-heading = About the person
person-intro = Who the person is, as they tell it themselves. Every question may be skipped.
person-group-name = Name
person-given = Given name
person-family = Family name
person-patronymic = Patronymic
person-patronymic-hint = Leave it empty if there is none.
person-group-passport = Names in papers and other names
person-given-latin = Given name in Latin letters
person-given-latin-hint = As in the foreign passport.
person-family-latin = Family name in Latin letters
person-other-names = Other names
person-other-names-hint = Earlier names, names in other papers, other spellings. Put a comma between them.
person-called = What would they like to be called?
person-called-hint = Staff use this name when they talk to the person.
person-salutation = Form of address
person-title = Title
person-group-about = Gender, age, citizenship
person-gender = Gender
person-birth = Date of birth
person-birth-hint = The year alone is enough if the day is not known.
person-age = About how old?
person-age-hint = Only if the date of birth is not known.
person-citizenship = Citizenship
person-citizenship-other = Citizenship of another country
person-identity-number = Number of an identity paper
person-identity-number-hint = Passport, birth certificate or another paper; write which one.
person-group-life = Languages, schooling, family
person-first-language = First language
person-second-language = Second language
person-education = Education
person-marital = Marital status
person-children = How many children do they have?
person-deceased = Has the person died?
person-remark = What else is important?

## Whereabouts
whereabouts-heading = Whereabouts
whereabouts-intro = Where the person is and how to reach them safely; never write the address of the shelter here. Every question may be skipped.
whereabouts-group-reach = How to reach the person
whereabouts-mobile = Mobile phone
whereabouts-mobile-safe = Is it safe to call this number?
whereabouts-mobile-safe-hint = Ask who else uses this phone and who might hear the call.
whereabouts-home-phone = Home phone
whereabouts-safe-hours = When is it safe to call?
whereabouts-safe-hours-hint = For example: on weekdays from 10 to 12.
whereabouts-email = Email
whereabouts-trusted = Whom may we ask if we cannot reach them?
whereabouts-trusted-hint = Name and phone number of somebody the person trusts. Ask the person first.
whereabouts-group-place = Where the person lives
whereabouts-country = Country
whereabouts-region = Region or district
whereabouts-city = Town or village
whereabouts-street = Street and house
whereabouts-postcode = Postcode
whereabouts-latitude = Latitude
whereabouts-longitude = Longitude
whereabouts-now = Where is the person now?
whereabouts-now-hint = If in the shelter, write only “in the shelter”, never its address.
whereabouts-must-not-know = Who must not learn where they are?
whereabouts-must-not-know-hint = Say who it is and why, so that no colleague gives it away by mistake.

## Note
note-heading = Notes
note-intro = What the person told and what you saw, in their own words; guesses, judgements, medical and legal matters do not belong here. Only the day and the text are needed.
note-day = Which day is the note about?
note-day-hint = The year, or month and year, is enough if the day is not known.
note-kind = What is the note based on?
note-text = What was said or seen?

## Legal consultation
consultation-heading = Legal consultations
consultation-intro = What the person asked, what you advised and what comes next. Only the day, the subject and the advice are needed; any other question may be skipped.
consultation-day = Day of the consultation
consultation-kind = What was it about?
consultation-contact = How did you talk?
consultation-question = What did the person ask?
consultation-advice = What did you advise?
consultation-next-step = What comes next?
consultation-next = When do you talk again?
consultation-next-hint = A reminder is set for this day. Leave it empty if nothing is agreed.
consultation-minutes = How many minutes did it take?
consultation-minutes-hint = About right is enough.
consultation-by = Who gave the advice?
consultation-by-hint = Only if it was somebody from another organisation. Leave it empty if it was you.
