### Life in the house (casework/src/record/area/house.rs): things kept for the person, incidents. Its address is written nowhere.

## Things kept for the person
document-property = Things kept for the person
property-heading = Things kept for the person
property-new = Add things
property-intro = What the shelter keeps for the person; it stays theirs and is given back when they ask for it. Count the things together with the person: only the day and the things are needed.
property-day = On which day were the things handed in?
property-things = What was handed in?
property-things-hint = Each thing on a line of its own, money with its amount and currency. Never write the address of the shelter.
property-state = Where are the things now?
property-group-after = When they are given back
property-returned = On which day were they given back or handed on?
property-to-whom = To whom?
property-to-whom-hint = If not to the person: who it was, and that the person agreed.

## Incident
document-incident = Incident
incident-heading = Incidents
incident-new = Add an incident
incident-intro = What happened in the house with the person or close to them; it helps to protect, not to punish. Write it down on the same day, even if little is known: only the day and the kind are needed.
incident-day = Day
incident-time = Time
incident-time-hint = For example: 21:30.
incident-kind = What kind of incident was it?
incident-happened = What happened?
incident-happened-hint = What was seen and heard, in order, without guesses. Never write the address of the shelter; use code names for other residents; illnesses belong in “Medical help”.
incident-group-after = What was done
incident-done = What was done?
incident-told = Who was told?
incident-supervisor-told = Has the supervisor been told?
incident-supervisor-told-hint = At once if it was self-harm, a threat from outside or harm to a child.
incident-follow-up = What remains to be done?

## Where the things are
property-state-kept = Kept in the shelter
property-state-returned = Given back to the person
property-state-handed-on = Handed on to somebody else

## Kinds of incident
incident-kind-illness = Illness
incident-kind-injury = Injury
incident-kind-conflict = Quarrel or fight
incident-kind-self-harm = Self-harm
incident-kind-threat-outside = Threat from outside
incident-kind-left-without-notice = Left without telling anybody
incident-kind-damage = Damage
incident-kind-theft = Theft
incident-kind-child-protection = Harm or danger to a child
incident-kind-other = Other
