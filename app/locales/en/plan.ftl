### The plan of help, its goals and its reviews (casework/src/record/area/plan.rs). Codes of the data standard are kept in the keys.

## Plan of help
document-plan = Plan of help
plan-heading = Plan of help
plan-intro = What the person wants to reach and how we help with it; each step has an entry in “Goals”. Write it together with the person and begin with what they want. Every question may be skipped.
plan-wants = What does the person want?
plan-wants-hint = In the person’s own words.
plan-strengths = What are the person’s strengths?
plan-strengths-hint = What they can do, who stands by them, what has helped before.
plan-aims = What are the main aims?
plan-aims-hint = In a few lines; the steps belong in “Goals”.
plan-left-out = What was left out, and why?
plan-left-out-hint = For example, what the person does not want now or what we cannot give.
plan-group-agreement = Agreement and review
plan-agreed = Agreed with the person?
plan-agreed-on = On which day was it agreed?
plan-signed = How did the person confirm it?
plan-next-review = When will you look at the plan again?
plan-next-review-hint = After 30 days at the latest, for example 21.12.2026.

## Goal
document-goal = Goal
goal-heading = Goals
goal-new = Add a goal
goal-intro = One entry for each goal: who does what and by when. Begin with a small goal that the person can reach soon: only the goal itself is needed.
goal-goal = What is to be reached?
goal-goal-hint = So that everybody can see when it is reached, for example: has a new passport.
goal-type = Field of help
goal-actions = What is to be done?
goal-actions-hint = Each step on a line of its own.
goal-who = Who does it?
goal-who-hint = Also write what the person does themselves.
goal-due = By which day?
goal-state = How far is it?
goal-group-after = Afterwards
goal-ended = On which day did it end?
goal-outcome = What came of it?

## Review of the plan
document-plan-review = Review of the plan
plan-review-heading = Reviews of the plan
plan-review-new = Add a review
plan-review-intro = How the plan is going, looked at together with the person at least every 30 days. Begin with what the person says: only the day is needed.
plan-review-day = Day of the review
plan-review-present = Who took part?
plan-review-view = What does the person say?
plan-review-view-hint = In their own words: what helps, what does not, what they want to change.
plan-review-changed = What has changed?
plan-review-reached = Which goals have been reached?
plan-review-reached-hint = Change how far they are in “Goals” too.
plan-review-dangers = Are there new dangers?
plan-review-dangers-hint = If there are, add them in “Dangers” today too.
plan-review-next-review = When is the next review?
plan-review-next-review-hint = After 30 days at the latest, for example 21.12.2026.

## How the person confirmed the plan
plan-signed-signature = With a signature
plan-signed-orally = By word of mouth
plan-signed-witnessed = Before a witness

## Fields of help
plan-type-Education = Education
plan-type-Financial = Money
plan-type-Health = Health
plan-type-LabourExploitationRehabilitation = Recovery after labour exploitation
plan-type-Legal = Legal help
plan-type-Livelihood = Work and income
plan-type-RightsBasedTraining = Learning about one’s rights
plan-type-SexualExploitationRehabilitation = Recovery after sexual exploitation
plan-type-SocialCare = Social help

## How far a goal is
goal-state-open = Not begun
goal-state-doing = Under way
goal-state-reached = Reached
goal-state-dropped = No longer wanted
