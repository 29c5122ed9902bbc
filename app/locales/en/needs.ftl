### What is needed and what help was given (casework/src/record/area/needs.rs). Arrival and urgent needs stay in record.ftl.

## Assessment of needs
document-needs-assessment = Assessment of needs
needs-assessment-heading = Assessments of needs
needs-assessment-new = Add an assessment
needs-assessment-intro = What the person needs, field by field; do it again when life has changed. Begin with what the person wants most, and leave out what you did not talk about: only the day is needed.
needs-assessment-day = Day of the assessment
needs-assessment-wants = What does the person want most?
needs-assessment-wants-hint = In the person’s own words.
needs-assessment-group-daily = Safety and daily life
needs-assessment-safety = Safety
needs-assessment-shelter = A place to live
needs-assessment-food = Food and clothes
needs-assessment-health = Health
needs-assessment-health-hint = Only whether help is needed. Illnesses and treatment belong in “Medical help”.
needs-assessment-calm = Calm and sleep
needs-assessment-calm-hint = Would it help to talk with a psychologist? What the person is afraid of does not belong here.
needs-assessment-group-family = Children and family
needs-assessment-children = Care for children
needs-assessment-family = Contact with the family
needs-assessment-group-rights = Papers and law
needs-assessment-papers = Papers
needs-assessment-legal = Legal help
needs-assessment-group-own-life = A life of one’s own
needs-assessment-money = Money and debts
needs-assessment-work = Work
needs-assessment-training = School and training
needs-assessment-return = Return home
needs-assessment-group-after = What else
needs-assessment-remark = What else is important?

## Help given
document-service = Help given
service-heading = Help given
service-new = Add help given
service-intro = Each help that the person was given, one entry each; the figures are counted from here. Never write about illnesses, tests or confidential talks. Begin with the latest help: only the day and the kind are needed.
service-day = On which day was the help given?
service-last-day = Until which day?
service-last-day-hint = Only if the help went on for several days, for example until 28.11.2026.
service-category = What kind of help was it?
service-category-hint = Of medical and psychological help, others see here only that it was given; what it was about is written in its own section.
service-provider = Who gave it?
service-provider-hint = Write “the shelter” without its address. If the name of a clinic gives an illness away, write only “clinic”.
service-project = Which project paid for it?
service-quantity = How many?
service-quantity-hint = Only a number, of nights, parcels or hours: 14.
service-cost = How much did it cost?
service-outcome = What was given, and what came of it?
service-outcome-hint = After medical help write only “help was given”, nothing about health.

## How much help is needed
need-level-none = No help needed
need-level-some = Help needed
need-level-urgent = Help needed at once
need-level-unknown = Not known

## Kinds of help
service-category-accommodation = A place to live
service-category-food = Food
service-category-items = Clothes and other things
service-category-medical = Medical help
service-category-psychological = Psychological help
service-category-social = Social help
service-category-legal = Legal help
service-category-papers = Getting papers
service-category-education = Schooling
service-category-vocational = Training for a trade
service-category-job = Finding a job
service-category-business = Training for a business of one’s own
service-category-grant = Grant in goods or equipment
service-category-loan = Loan
service-category-transport = Transport
service-category-interpretation = Interpreter
service-category-childcare = Childcare
service-category-return = Help to return home
service-category-follow-up = Follow-up after leaving
service-category-information = Information
