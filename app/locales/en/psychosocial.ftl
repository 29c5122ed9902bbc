### Psychological and social help (casework/src/record/area/psychosocial.rs). A “session” of the programme is the signing in; here the word is “support meeting”.

## Support meeting
document-session = Support meeting
session-heading = Support meetings
session-new = Add a meeting
session-intro = Meetings with a psychologist or a social worker, one entry each. Colleagues without this section see only that help was given. Begin with the first meeting: only the day and the kind are needed.
session-day = Day of the meeting
session-kind = What kind of meeting was it?
session-contact = How did you talk?
session-minutes = How many minutes did it take?
session-minutes-hint = About right is enough.
session-present = Who was present?
session-present-hint = In a group write only how many people there were, not their names.
session-wellbeing = How is the person?
session-wellbeing-hint = Sleep, food, mood, what gives strength: as the person says it and as you see it.
session-self-danger = Could the person harm themselves?
session-self-danger-hint = If yes, tell your supervisor today and write a safety plan together with the person.
session-done = What did you do together?
session-next-step = What did you agree to try until next time?
session-next-meeting = Next meeting

## Kinds of meeting
session-kind-individual = With the person alone
session-kind-group = In a group
session-kind-crisis = In a crisis
session-kind-family = With the family
session-kind-child = With a child
session-kind-social-work = Social help
