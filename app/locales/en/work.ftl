### What is to be done by when, requests that wait for an answer, figures.

tasks-title = To do
tasks-intro = What your cases remind of: plans and dangers to look at again, hearings, meetings, tasks. What it is about you see when you open it.
tasks-mine = Only mine
tasks-all = Also those that colleagues have taken on
tasks-none = There is nothing to do.
tasks-overdue = { $number ->
    [1] 1 is overdue
   *[other] { $number } are overdue
  }
tasks-today = { $number ->
    [1] 1 for today
   *[other] { $number } for today
  }
tasks-week = { $number ->
    [1] 1 within the next seven days
   *[other] { $number } within the next seven days
  }
tasks-by = by
tasks-late = overdue
tasks-now = today
tasks-for-me = for you
tasks-tick = Seen to
home-tasks = To do
home-no-tasks = Nothing within the next seven days.
home-all-tasks = Everything there is to do
home-waiting = Waiting for your answer

figures-title = The centre in figures
figures-intro = Counted anew from the records each time. No name is read for it, and nothing is written down by hand.
figures-from = First day
figures-until = Last day
figures-do = Count
figures-as-of = as it stands at
figures-source = Source: the coded facts of the organisation's cases. Whoever may count may not by that see any case.
figures-what = What is counted
figures-number = Number
figures-received = Received
figures-helped = Persons helped, by kind of help
figures-helped-means = A person counts once for each kind of help, however often they were helped. The lines overlap and must not be added up.
figures-returned = Went back to another country
figure-received = Persons received
figure-received-means = Persons who came in the period, by the day on their intake form or, without it, the day on which the case was opened; and those who came along with them.
figure-children = Of these, children
figure-children-means = Under 18 when they came; whoever turns 18 in that year still counts.
figure-women-girls = Women and girls
figure-men-boys = Men and boys
figure-girls = Girls
figure-boys = Boys
figure-women = Women
figure-men = Men
figure-sex-unknown = Other or not recorded
figure-psychosocial = Psychological or social help
figure-psychosocial-means = Persons who had one of the two or both.
figure-returned = Persons with a case
figure-returned-means = By the day of arrival, or of leaving if the arrival is not known.
figure-returned-minors = Children who went with them
figure-returned-minors-means = As recorded with the return; they are not among the persons received unless they came along to the centre.

award-title = Grant in kind
award-intro = Goods for work of one's own: asked for here, answered by the funder, bought, handed over, visited. Nothing is handed over that was not approved. The name of the person stands nowhere in it.
award-sum-asked = Asked for
award-sum-items = All goods together
award-sum-approved = Approved
award-sum-spent = Spent
award-missing = Before it can be sent to the funder
award-unfinished = Before it is finished
award-submit = Send to the funder
award-withdraw = Take back
award-drop = Give up this application
award-finish = Everything has been handed over
closure-withdraw = Take the request back
request-state-draft = Being written
request-state-waiting = Waits for the answer
request-state-approved = Approved
request-state-returned = Given back
request-state-refused = Refused
request-state-withdrawn = Taken back
request-state-done = Carried out

role-funder = Funder's representative
home-funder = You answer applications for grants in kind. You see goods and sums, never a name.
section-award = Grant in kind

verb-list-tasks = Looked at what there is to do
verb-tick-off = Ticked off a reminder
verb-ask = Asked for an answer
verb-withdraw = Took a request back
verb-answer = Answered a request
verb-finish = Finished what was approved
verb-reopen = Took the case up again
verb-see-figures = Counted figures

verb-add-file = File added
verb-open-file = File opened

issue-own-request = Somebody else must answer this: you asked for it yourself
issue-case-active = The case has not ended, so it cannot be taken up again
issue-case-closed = The case has ended. To write into it, first take it up again under “Case taken up again”
issue-closure-waiting = It has already been asked that this case be ended; the answer is awaited
issue-closure-award = A grant in kind waits for its answer or is being carried out. It has to end before the case is closed
issue-closure-none = Nobody has asked that this case be ended
issue-answered = This has been answered and can no longer be changed. Write a new one
issue-request-changed = It has changed meanwhile. Look at how it stands now
issue-award-none = There is no application under way in this case. Begin with the application
issue-award-live = A grant is already under way in this case. A new application can be made when it has ended

draft-kept = Kept on the server at
draft-offline = Not sent yet: no connection. Keep this page open; it is tried again.
draft-out = You are no longer signed in. Keep this page open, sign in in another tab, and save then.
draft-not = This cannot be kept while you write. Save the form soon; if it is refused, ask your supervisor.
draft-left = You began this form and did not save it. This is how you left it
draft-discard = Give it up and begin anew
loose-title = Still open in this case:
loose-dangers = Great and very great dangers that are not closed: { $number }
loose-lives-here = The person lives in the house
loose-award = A grant in kind waits for its answer or is being carried out
loose-tasks = Tasks that are not done: { $number }
issue-closure-danger = You ticked that no great danger remains, but so many are written and not closed: { $number }. Close them, or take the tick away and say why
issue-closure-stay = The person still lives in the house. Write down that they have left before the case is closed
