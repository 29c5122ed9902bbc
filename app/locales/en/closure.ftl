### Ending a case and taking it up again (casework/src/record/area/closure.rs).

## Request to end the case
document-closure = Request to end the case
closure-heading = Ending the case
closure-new = Ask that the case be ended
closure-intro = You ask that the case be ended, and a supervisor answers; until then nothing changes. Talk about it with the person first. As long as the person still needs help, there is nothing to write here: only the day, the reason and what comes next are needed.
closure-day = Day of the request
closure-reason = Why does the case end?
closure-reason-hint = The main reason. That somebody does not want to talk to the police or in court is no reason.
closure-tries = How often did we try to reach the person?
closure-tries-hint = If contact was lost: calls, letters and visits together, for example 5. Try only in ways that are safe for the person.
closure-referred-to = To whom was the person handed over?
closure-referred-to-hint = The organisation that goes on helping, if there is one. Data are passed on only with the person’s consent.
closure-next = What comes next?
closure-next-hint = This happens as soon as a supervisor approves. Visits only if the person wants them.
closure-group-before = Before the case ends
closure-checklist = What has been done?
closure-checklist-hint = Also tick what was not needed, for example if nothing was kept for the person.
closure-why-not = What has not been done, and why?
closure-why-not-hint = For example: the person left without their papers; we keep them for a year.
closure-keep-until = Until which day is the file kept?
closure-keep-until-hint = For example 21.11.2031; the programme reminds you of it and deletes nothing by itself. Ask your supervisor if you do not know the time.
closure-group-talk = Talk before leaving
closure-contact = May we get in touch with the person afterwards?
closure-contact-hint = Ask how and at which number it is safe, and write it down in “Consent” too.
closure-exit-talk = What did the person say before leaving?
closure-exit-talk-hint = In their own words: what helped, what was missing, what they advise us. Leave it empty if there was no talk.
closure-satisfaction = How does the person find the help they had?
closure-satisfaction-hint = It is better if somebody asks who did not lead the case. Any answer is good, and nobody has to give one.

## Answer to the request to end the case
document-closure-answer = Answer to the request to end the case
closure-answer-heading = Answers to requests to end the case
closure-answer-new = Answer the request
closure-answer-intro = The supervisor looks at the request and the list of what has been done, and answers; whoever asked cannot answer. If this page is empty, nobody has answered yet: only the answer is needed.
closure-answer-answer = What is the answer?
closure-answer-reason = Why?
closure-answer-reason-hint = Needed if you give the request back: what is still to be done before the case can end.

## Case taken up again
document-reopening = Case taken up again
reopening-heading = Case taken up again
reopening-new = Take the case up again
reopening-intro = When somebody whose case has ended needs help again; everything written before is still there. Nobody has to explain why they come back. If this page is empty, the case was never taken up again: only the day and the reason are needed.
reopening-day = From which day?
reopening-why = Why is the case taken up again?
reopening-remark = What else is important?
reopening-remark-hint = For example, what is urgent. If there is danger, add it in “Dangers” today too.

## Reasons for ending a case
closure-reason-goals-met = The goals have been reached
closure-reason-person-withdrew = The person no longer wants help
closure-reason-left-without-notice = The person left without telling anybody
closure-reason-lost-contact = We can no longer reach the person
closure-reason-transferred = Another organisation goes on helping
closure-reason-returned-relocated = The person has gone home or moved away
closure-reason-not-eligible = It was not trafficking; other organisations help with this
closure-reason-deceased = The person has died
closure-reason-reached-18 = The child has turned 18 and was handed over to help for adults
closure-reason-other = Another reason

## What comes next
closure-next-closed = The case is closed
closure-next-follow-up = Visits go on

## What is done before a case ends
closure-checklist-goals-reviewed = The goals were looked at together
closure-checklist-no-high-risk = No great danger remains
closure-checklist-referrals-answered = All referrals have been answered
closure-checklist-medicine-back = Medicines given to the person
closure-checklist-papers-back = Papers given back
closure-checklist-property-back = Things given back
closure-checklist-contact-agreed = Agreed whether and how we get in touch
closure-checklist-exit-talk = Talk before leaving
closure-checklist-satisfaction-asked = Asked how the person finds the help
closure-checklist-keep-until-set = Set until when the file is kept

## How the person finds the help
closure-satisfaction-very-good = Very good
closure-satisfaction-good = Good
closure-satisfaction-middling = Middling
closure-satisfaction-bad = Bad
closure-satisfaction-very-bad = Very bad

## The supervisor's answer
closure-decision-approved = Approved
closure-decision-returned = Given back: something is still to be done

## Why a case is taken up again
reopening-why-new-referral = Somebody has referred the person to us again
reopening-why-re-trafficking = The person was trafficked again
reopening-why-new-need = The person needs something new
reopening-why-other = Another reason
