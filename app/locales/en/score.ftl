### Screening instruments: the words around them. Their own words are data of casework/src/instrument.

document-srq-20 = Self-Reporting Questionnaire (SRQ-20)
srq-20-heading = Self-Reporting Questionnaire (SRQ-20)
srq-20-intro = Twenty short questions on how the person has been in the last month.
srq-20-new = Ask anew
srq-20-day = Day
srq-20-mode = Who filled it in?
srq-20-language = In which language was it asked?
srq-20-remark = What else is important?

document-phq-9 = Low spirits (PHQ-9)
phq-9-heading = Low spirits (PHQ-9)
phq-9-intro = Nine questions on low spirits in the last two weeks. The last one is about thoughts of death.
phq-9-new = Ask anew
phq-9-day = Day
phq-9-mode = Who filled it in?
phq-9-language = In which language was it asked?
phq-9-remark = What else is important?

document-gad-7 = Worry and fear (GAD-7)
gad-7-heading = Worry and fear (GAD-7)
gad-7-intro = Seven questions on worry and fear in the last two weeks.
gad-7-new = Ask anew
gad-7-day = Day
gad-7-mode = Who filled it in?
gad-7-language = In which language was it asked?
gad-7-remark = What else is important?

document-pcl-5 = After a very stressful experience (PCL-5)
pcl-5-heading = After a very stressful experience (PCL-5)
pcl-5-intro = Twenty questions on the last month. Only somebody trained for it asks them.
pcl-5-new = Ask anew
pcl-5-day = Day
pcl-5-mode = Who filled it in?
pcl-5-language = In which language was it asked?
pcl-5-remark = What else is important?

document-who-5 = Well-being (WHO-5)
who-5-heading = Well-being (WHO-5)
who-5-intro = Five statements on how the person has felt in the last two weeks.
who-5-new = Ask anew
who-5-day = Day
who-5-mode = Who filled it in?
who-5-language = In which language was it asked?
who-5-remark = What else is important?

score-mode-self = the person
score-mode-interviewer = somebody who read the questions out
score-language = There is no authorised text in this language. The questions are in: { $language }. An interpreter may help, but changes no question.
score-of = { $score } of { $highest }
score-missing = No score: { $number } questions have no answer.
score-alarm = The answer about death or self-harm asks for a talk about safety at once. Stay with the person, tell the supervisor today and write a safety plan.
score-no-diagnosis = A score says where to look; it is no diagnosis.
clusters-met = Signs in all four groups of questions.
clusters-open = Not enough signs in all four groups of questions.
band-minimal = hardly any signs
band-mild = mild signs
band-moderate = moderate signs
band-moderately-severe = moderately severe signs
band-severe = severe signs
band-below = below the mark at which to look closer
band-above = at or above the mark at which to look closer
band-poor = low well-being: look closer
band-good = well-being not low
trend-title = Over time
trend-day = Day
trend-score = Score
trend-band = What it says
trend-change = A change of { $points } points or more counts.
