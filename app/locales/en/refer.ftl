### How somebody was referred to us, and what the police answered (casework/src/record/area/referral.rs).

## Referral to us
document-referral-in = Referral to us
referral-in-heading = Referrals to us
referral-in-new = Add a referral to us
referral-in-intro = How another organisation or somebody outside told of the person, and what is asked for. The day, the way it came and what is asked for are needed; any other question may be skipped.
referral-in-day = Day
referral-in-came = From where does it come?
referral-in-from = Who exactly is it from?
referral-in-from-hint = For example: the hospital in Isfara. Leave it empty if it is not safe to write down.
referral-in-phone = Phone number for questions
referral-in-what = What happened, and what is asked for?
referral-in-what-hint = In a few sentences. Only what is needed to help now.
referral-in-danger-now = Is there danger right now?
referral-in-danger-now-hint = For example, somebody is following or threatening the person. If yes, call as well: do not only write.
referral-in-group-person = The person
referral-in-given = Given name
referral-in-family = Family name
referral-in-gender = Gender
referral-in-age = About how old?
referral-in-language = In which language is it easiest for them to talk?
referral-in-with-children = How many children are with them?
referral-in-reach = How can the person be reached safely?
referral-in-reach-hint = A phone number and the hours at which it is safe to call. Never the address of a shelter.
referral-in-agrees = Does the person agree to this referral?
referral-in-agrees-hint = Ask the person first, whenever it is safe. Nobody has to accept help.
referral-in-remark = What else is important?

## Answer of the police
document-police-answer = Answer of the police
police-answer-heading = Answers of the police
police-answer-new = Add an answer of the police
police-answer-intro = What the police have done with a report. Only the day and what was done are needed; any other question may be skipped.
police-answer-day = Day
police-answer-what = What was done?
police-answer-number = Number
police-answer-number-hint = Under which the report or the proceeding is registered.
police-answer-article = Articles of the law
police-answer-article-hint = For example: 130(1) of the Criminal Code.
police-answer-officer = Who works on it?
police-answer-protection = How is the person protected?
police-answer-protection-hint = For example: escort to hearings, a ban on contact. Never the address of a shelter.
police-answer-why-refused = Why was it refused?
police-answer-next = When is the next step?
police-answer-next-hint = A reminder is set for this day. Leave it empty if nothing is planned.
police-answer-remark = What else is important?

## What the police have done
police-report-taken = Report taken
police-refused = Opening a proceeding refused
police-case-opened = Proceeding opened
police-protection = Protection given
police-other = Other
