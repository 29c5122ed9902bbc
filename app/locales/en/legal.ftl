### Legal help (casework/src/record/area/legal.rs): proceedings and their days. Consultations stay in record.ftl.

## Proceeding
document-proceeding = Proceeding
proceeding-heading = Proceedings
proceeding-new = Add a proceeding
proceeding-intro = What goes on at the police, the prosecutor’s office, a court or another office, one entry for each proceeding; help never depends on whether the person testifies. Begin even if there is only a report so far: only the kind is needed.
proceeding-kind = What kind of proceeding is it?
proceeding-body = Which office or court?
proceeding-body-hint = For example: court of the town of Khujand.
proceeding-number = Number of the proceeding
proceeding-articles = Articles of the law
proceeding-articles-hint = In the Criminal Code: 130(1) trafficking in persons, 130(2) use of slave labour, 132 recruitment for exploitation, 167 trade in minors, 241(2) pornography with minors.
proceeding-opened = When was it opened?
proceeding-stage = How far has it come?
proceeding-group-person = The person in the proceeding
proceeding-role = As whom does the person take part?
proceeding-non-punishment = Was it raised that the person must not be punished?
proceeding-non-punishment-hint = Nobody should be punished for what traffickers made them do, for example crossing a border without papers. The lawyer says so to the investigator or the court.
proceeding-investigator = Investigator
proceeding-defence-lawyer = Defence lawyer
proceeding-protection = How is the person protected?
proceeding-protection-hint = For example: hearing behind closed doors, a changed name in the papers, escort by the police.
proceeding-group-compensation = Compensation for harm
proceeding-claimed = How much was claimed?
proceeding-awarded = How much was awarded?
proceeding-paid = How much was paid?
proceeding-group-status = Victim status in this proceeding
proceeding-status-applied = Day of the application
proceeding-status-decision = Decision
proceeding-status-decision-hint = What was decided, by whom and when. The official status under the law on trafficking belongs in “Whether it was trafficking”.
proceeding-group-end = How it ended
proceeding-ended = On which day did it end?
proceeding-outcome = What was the outcome?

## Hearing
document-hearing = Hearing or deadline
hearing-heading = Hearings and deadlines
hearing-new = Add a hearing or deadline
hearing-intro = Days of a proceeding that must not be missed: hearings, interrogations, deadlines. Begin with the next day that is known: only the day and the kind are needed.
hearing-day = Day
hearing-time = Time
hearing-time-hint = For example: 09:30.
hearing-kind = What is it?
hearing-proceeding = Which proceeding does it belong to?
hearing-proceeding-hint = Its number, or its kind if there is no number yet.
hearing-place = Where?
hearing-must-come = Must the person come?
hearing-companion = Who goes along with the person?
hearing-preparation = What is to be prepared?
hearing-preparation-hint = For example: a separate waiting room, an interpreter, a safe way there and back, and a talk beforehand about what will happen.
hearing-group-after = Afterwards
hearing-result = What came of it?
hearing-next = When is the next one?

## Kinds of proceeding
proceeding-kind-criminal = Criminal
proceeding-kind-civil = Civil
proceeding-kind-administrative = Administrative
proceeding-kind-documents = Personal papers
proceeding-kind-labour = Labour
proceeding-kind-family = Family

## Stages
proceeding-stage-report = Report or claim handed in
proceeding-stage-check = Check before the investigation
proceeding-stage-opened = Proceeding opened
proceeding-stage-refused = Opening refused
proceeding-stage-investigation = Investigation
proceeding-stage-indictment = Indictment, with the prosecutor
proceeding-stage-trial = Trial, court of first instance
proceeding-stage-verdict = Verdict or judgment given
proceeding-stage-cassation = Cassation
proceeding-stage-enforcement = Verdict or judgment being enforced
proceeding-stage-suspended = Suspended
proceeding-stage-terminated = Terminated

## As whom the person takes part
proceeding-role-reporter = Made the report or application
proceeding-role-witness = Witness
proceeding-role-victim = Victim
proceeding-role-civil-claimant = Civil claimant
proceeding-role-suspect = Suspect

## What happens on a day
hearing-kind-hearing = Hearing
hearing-kind-interrogation = Interrogation
hearing-kind-deadline = Deadline
hearing-kind-expert = Expert examination
hearing-kind-confrontation = Confrontation with another person
hearing-kind-verdict = Verdict or judgment
hearing-kind-other = Other
