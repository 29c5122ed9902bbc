### Dangers and the safety plan (casework/src/record/area/risk.rs). How great a danger is, is in advice.ftl.

## Danger
document-risk = Danger
risk-heading = Dangers
risk-new = Add a danger
risk-intro = What may harm the person and what we do about it, one entry for each danger. Begin with what the person fears most: only the day and the two numbers are needed.
risk-day = On which day did you talk about it?
risk-factors = Where does the danger come from?
risk-what = What exactly may happen?
risk-what-hint = Who may do what, and where; as the person sees it. Never write the address of the shelter.
risk-group-size = How great the danger is
risk-likelihood = How likely is it, from 1 to 5?
risk-likelihood-hint = 1: hardly likely. 5: almost certain, or it is happening already.
risk-impact = How grave would it be, from 1 to 5?
risk-impact-hint = 1: unpleasant, but soon over. 5: life or freedom may be lost.
risk-group-answer = What we do about it
risk-measures = What do we do?
risk-who = Who answers for it?
risk-next-review = When will you look at it again?
risk-next-review-hint = With a great danger within 7 days, for example 28.11.2026. With a very great one the same day; then tell your supervisor at once.
risk-closed = Since which day has the danger been over?
risk-closed-hint = Leave it empty as long as the danger is there.

## Safety plan
document-safety-plan = Safety plan
safety-plan-heading = Safety plan
safety-plan-intro = What to do when danger comes; short enough for one printed page. Write it together with the person, in their words, and never write the address of the shelter. Every question may be skipped.
safety-plan-group-notice = Noticing danger
safety-plan-triggers = What may set the danger off?
safety-plan-triggers-hint = For example: a call from a certain person, a day in court, a meeting in the street.
safety-plan-signs = By what do we notice that danger is near?
safety-plan-signs-hint = What the person feels and what others can see.
safety-plan-group-help = Where help is
safety-plan-contacts = Whom can the person turn to?
safety-plan-contacts-hint = Name and phone number. Ask the person whether this contact is really safe.
safety-plan-places = Where can the person go?
safety-plan-places-hint = Safe places outside the shelter. Never write the address of the shelter.
safety-plan-code-word = Code word
safety-plan-code-word-hint = An everyday word with which the person asks for help when somebody is listening.
safety-plan-police = Whom at the police can we call?
safety-plan-police-hint = Name and phone number. Ask the person first whether they agree.
safety-plan-group-rules = Rules and steps
safety-plan-phone = Rules for the phone
safety-plan-phone-hint = For example: location switched off, no photos from the shelter, no answer to unknown numbers.
safety-plan-movement = Rules for going out
safety-plan-movement-hint = For example: with whom, by which way, when to call.
safety-plan-staff = What do staff do?
safety-plan-staff-hint = Who does what and in which order, by day and by night.
safety-plan-group-agreement = Agreement
safety-plan-agreed = Agreed with the person?
safety-plan-day = Day of the plan

## Where dangers come from
risk-factor-trafficker-knows-place = The traffickers know where the person is
risk-factor-threats = There were threats
risk-factor-debt = Debt
risk-factor-family = The family is involved
risk-factor-police = The person co-operates with the police
risk-factor-media = Press, television or internet
risk-factor-self-harm = The person may harm themselves
risk-factor-health = Health
risk-factor-substances = Alcohol, drugs or pills
risk-factor-violence-home = Violence at home
risk-factor-return = Return home
