### Referrals for those who receive them, letters of referral, the supervisor's desk and the rules.

## Referrals that came
referrals-nav = Referrals
inbox-intro = What other organisations have asked of you, what you have taken on, and the letters that you sent.
inbox-none = No referral has come yet. When one comes, it stands here and on your start page.
inbox-waits = These referrals wait for your answer
inbox-taken = You have taken these on
inbox-letters = Letters that you sent
inbox-ended = What has ended
inbox-from = from { $who }
inbox-to = to { $who }
inbox-by = Answer by
inbox-late = late
inbox-all = All referrals

## One that came
incoming-title = Referral
incoming-closed = What was shared opens when you take the referral on. From then on only you can open it.
incoming-accept = Take it on
incoming-decline = Do not take it on
incoming-redirect = It belongs elsewhere
incoming-reason = Why?
incoming-words = A few words
incoming-words-hint = The other side reads them. Write no names.
incoming-no-words = Who wrote the letter sees this answer, but no words with it. Write to them before, if there is more to say.
incoming-elsewhere = Who could help instead?
incoming-elsewhere-hint = Name the organisation. The other side decides whether to ask there.
incoming-files = Files
incoming-write = Write to the other side
incoming-write-intro = The other side reads it in this referral. Write only what it needs to know.
incoming-send = Send
incoming-take-back = Take the letter back
incoming-next = How it goes on
incoming-next-intro = When you say that it is done, or give it back, nobody here can open what was shared any longer.
incoming-begin = Work has begun
incoming-complete = It is done
incoming-outcome = What came of it?
incoming-return = Give it back

## From a letter to a case
incoming-case = A case for this person
incoming-known = The person may have been here before. Look first whether it is one of these cases.
incoming-unknown = Nobody with a similar name has been here before.
incoming-unchecked = Whether the person has been here before could not be checked with this letter.
incoming-which = One of your cases
incoming-into = Put it into this case
incoming-in-case = The letter is in a case.
incoming-to-case = Go to the case

## Letters of referral
letter-title = Write a letter of referral
letter-intro = Write only what is needed now, and only what the person agrees to. Who takes it on can write back to you.
letter-way = What is it?
letter-way-letter = A letter to an organisation that works here
letter-way-paper = What somebody outside said or wrote to us
letter-to = To which organisation?
letter-to-hint = Only for a letter. Leave it empty for what came from outside.
letter-purpose = What for?
letter-urgency = How soon?
letter-answer-by = Answer by
letter-ends = Last day
letter-ends-hint = After this day nobody can open it. For example 21 11 2026.
letter-do = Send

## The supervisor’s desk
desk-nav = Desk
desk-intro = Every referral of your organisation, the latest first: how it stands, not what is in it. Looking at this page is written into the log.
desk-none = No referral here. Take a filter away, or wait until the first one is sent.
desk-overdue-number = { $number ->
    [1] 1 referral has no answer though the day is past
   *[other] { $number } referrals have no answer though the day is past
  }
desk-awaiting-number = { $number ->
    [1] 1 referral waits for approval
   *[other] { $number } referrals wait for approval
  }
desk-only = Show only
desk-live = Those that go on
desk-overdue = Those whose answer is late
desk-exceptions = Those without consent
desk-awaiting = Those that wait for approval
desk-with = With which organisation?
desk-begun-from = Begun on or after
desk-begun-until = Begun on or before
desk-day-hint = For example 21.11.2026.
desk-since = from { $day }
desk-until-day = until { $day }
desk-somebody = Somebody not in the list
desk-number = Number
desk-case = Case
desk-state = State
desk-purpose = What for
desk-urgency = How soon
desk-whom = With whom
desk-from = from { $who }
desk-to = to { $who }
desk-author = Written by
desk-basis = Basis
desk-begun = Begun
desk-answer-by = Answer by
desk-ends = Last day
desk-late = late
desk-openings = Openings
desk-accepted = Taken on by
desk-reason = Reason
desk-outcome = Outcome
desk-look = Look and approve
desk-other-approves = another supervisor of this case approves
desk-sheet = Save as a sheet

## What is unusual
desk-patterns = Unusual openings of the last 30 days
desk-patterns-intro = Often there is a good reason. Ask before you think ill of anybody.
desk-pattern-many = { $who } opened it { $times } times on one day
desk-pattern-night = { $times ->
    [1] { $who } opened it once at night
   *[other] { $who } opened it { $times } times at night
  }
desk-pattern-after = { $times ->
    [1] { $who } tried once to open it and was refused
   *[other] { $who } tried { $times } times to open it and was refused
  }

## The life of a referral
desk-life = Referral
desk-events = What the log says
desk-events-intro = Press the number of an entry to keep its proof: with it anybody can check later that the entry is in the log.

## Rules
rules-title = Rules of the organisation
rules-intro = They hold for every referral that is sent from now on.
rules-approval = Which referrals must a supervisor approve before they go?
rules-approval-hint = Nobody approves their own referral. What goes without consent goes at once and must be approved within a day afterwards.
rules-reflection = Days for recovery and reflection
rules-reflection-hint = A whole number, at least 30. It is proposed when a decision is written and can be changed there.
approval-sensitive = Those with especially guarded data
approval-always = All of them
