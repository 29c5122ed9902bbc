### Days in the house (casework/src/record/area/day.rs): house rules, day notes, absences. The address of the house is written nowhere.

## House rules
document-house-rules = House rules
house-rules-heading = House rules
house-rules-new = Add a talk about the rules
house-rules-intro = Which rules of the house were explained to the person and whether they accept them. Explain them on the first quiet day, one after another, and again when it helps: only the day is needed.
house-rules-day = On which day were the rules explained?
house-rules-language = In which language?
house-rules-interpreter = Was there an interpreter?
house-rules-explained = What was explained?
house-rules-explained-hint = Say also why there is such a rule. Begin with the last one: whoever wants to leave may do so at any time.
house-rules-group-answer = Answer
house-rules-accepted = Does the person accept the rules?
house-rules-accepted-hint = Whoever does not accept a rule is not punished and goes on being helped. Ask what stands in the way and look for another way together.
house-rules-form = How did the person confirm it?
house-rules-remark = What else is important?
house-rules-remark-hint = For example, which rule is hard for the person, and what was agreed instead.

## Day note
document-day-note = Day note
day-note-heading = Day notes
day-note-new = Add a day note
day-note-intro = How the person’s day or night in the house was. Two or three sentences at the end of the shift are enough, and begin with what went well: only the day and the text are needed.
day-note-day = Day
day-note-day-hint = For a night, the day on which it began.
day-note-shift = Shift
day-note-text = How was it?
day-note-text-hint = For example, sleep, meals, mood, children, what the person did and asked for. Nothing about illnesses, they belong in “Medical help”; use code names for other residents; never write the address of the shelter.
day-note-for-next-shift = What should the next shift know?
day-note-for-next-shift-hint = Only what has to be done or looked out for, for example: wake at 7:00 for the course.

## Absence
document-absence = Absence
absence-heading = Absences
absence-new = Add an absence
absence-intro = When the person leaves the house for some hours or days, so that somebody notices if they are late. Everybody is free to go out; this is for safety, not for control. Write it down before they go: only the day and the day on which they are expected back are needed.
absence-day = On which day did the person go?
absence-time = At what time?
absence-time-hint = For example: 9:30.
absence-to = Where to?
absence-to-hint = In general words, for example: to the market, to relatives. Never the address of somebody who may be found.
absence-with = With whom?
absence-expected = On which day are they expected back?
absence-expected-time = At what time are they expected?
absence-expected-time-hint = For example: 18:30.
absence-group-back = When they are back
absence-back = On which day did they come back?
absence-back-hint = Leave it empty until they are back. If they are late, do what the safety plan says and tell the supervisor.
absence-back-time = At what time?
absence-remark = What else is important?

## Shifts
day-note-shift-morning = Morning
day-note-shift-day = Day
day-note-shift-evening = Evening
day-note-shift-night = Night

## Rules of the house
house-rule-quiet-hours = Quiet hours
house-rule-phone-and-photos = Telephone and photographs
house-rule-visitors = Visitors
house-rule-going-out = Going out
house-rule-alcohol-and-drugs = Alcohol and drugs
house-rule-children = Children: who looks after them; nobody hits them
house-rule-cleaning = Cleaning and cooking
house-rule-complaints = To whom one can complain
house-rule-leaving-is-free = Everybody may leave at any time

## How the person accepted the rules
house-rules-form-signature = With a signature
house-rules-form-orally = By word of mouth
house-rules-form-witnessed = Before a witness
