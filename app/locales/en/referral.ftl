### Referrals of a case: putting one together, choosing, sending, messages, copies for outside, the page for the person.

## Referrals of a case
referrals-title = Referrals
referrals-none = Nothing has been asked of another organisation yet.
referrals-intro = Asking another organisation for help: it sees only what is chosen here, only for this purpose and only for a time.
referral-new = New referral
referral-title = Referral
referral-number = Number
referral-how = How it stands
referral-late = answer is late
referral-until = Until
referral-from = From
referral-to = To
referral-accepted-by = Taken on by
referral-reason = Why not
referral-outcome = What came of it
referral-why = What is asked for
referral-why-hint = In a few sentences. No more than the receiver needs to know.
referral-shared = What is shared
referral-holders = Can be opened by

## The form
referral-form-intro = Choose first to whom and what for. What exactly is shared is chosen after that, and nothing is sent yet.
referral-purpose = What for?
referral-urgency = How soon?
referral-to-hint = Organisations that work with this program. Others get a sealed file.
referral-to-outside = Somebody who does not work with this program
referral-people = To whom there?
referral-people-hint = Tick people of the organisation chosen above. Nobody ticked: whoever is on duty there.
referral-outside = Who is it?
referral-outside-hint = Only for somebody who does not work with this program: name and office.
referral-answer-by = Answer by
referral-ends = Last day
referral-ends-hint = After this day nobody there can open it in this program. For example 21 11 2026.
referral-basis = What does it rest on?
referral-basis-hint = Without consent only in these three cases. A supervisor must approve it within a day, and it stands out for ever.
referral-consent = Which consent?
referral-consent-hint = Only consents that hold today. It must name the receiver and cover everything that is shared.
referral-consent-names = The consent names
referral-exception = Why without consent?
referral-exception-hint = Leave it empty if there is a consent. What is the danger, what was ordered, by whom?

## Choosing
referral-choose = Choose what is shared
referral-choose-intro = Tick only what the receiver needs. Nothing else can be seen there.
referral-choose-none = Nothing is written in this section yet.
referral-files-hint = Pictures go without the data that the camera wrote into them.
referral-sure = Is it really needed?
referral-sure-hint = This section is guarded especially: what leaves it can put the person in danger or shame.
referral-sure-yes = Yes. The person knows that this is shared.
referral-chosen = What is chosen
referral-chosen-number = answers: { $fields }, files: { $files }
referral-guarded = especially guarded
referral-to-consents = To the consents
referral-preview = See what the receiver will see
referral-preview-intro = Exactly this, and nothing else, opens when the referral is taken on.

## What is done
referral-submit = Send
referral-approve = Approve
referral-give-back = Give back to its author
referral-withdraw = Take the referral back
referral-unapproved = It went without consent and nobody has approved it yet. After a day it ends by itself.
referral-outside-answer = What they answered
referral-they-said = What did they say?
referral-was-accepted = They have taken it on
referral-was-declined = They have not taken it on
referral-was-completed = It is done

## Messages
message-title = Messages
message-taken = is in the case
message-take = Take it over into the case
message-words = A few words to the other side
message-words-hint = Only they and the people of this case can read it.
message-send = Send the message
message-text = A few words
message-consultation = Consultation
message-hearing = Hearing or deadline
message-police-answer = Answer of the police

## A sealed copy for outside
copy-title = Sealed copy for outside
copy-intro = One file that only the receiver can open, with the program “age”. What has left cannot be taken back.
copy-how = How is it sealed?
copy-by-recipient = With the receiver’s key
copy-by-passphrase = With a passphrase that is told by phone
copy-recipient = The receiver’s key
copy-recipient-hint = It begins with age1.
copy-passphrase = Passphrase
copy-passphrase-hint = Write it down now: it is not kept. Tell it by phone, never in the letter with the file.
copy-do = Make the file
copy-code-title = The receiver has opened it
copy-code = Code from the file
copy-code-hint = The receiver reads it to you on the phone.
copy-code-do = Enter the code
copy-list = What has left
copy-letter-of = Cover letter for this file
copy-ended = The referral has ended: no more files can be made.
copy-read-back = Code read back
copy-not-read-back = The code has not been read back yet
copy-inside-code = Please read this code back on the phone:

## The letter that goes with it
cover-letter = Cover letter
cover-letter-how = Print this page and send it with the file, or read it out. Nothing in it says whom the referral is about; write the receiver in by hand.
cover-letter-none = No file has been made yet. When one is made, its size and sum stand here.
cover-letter-to = To
cover-letter-text = We send you a sealed file that only you can open. Please take these four steps.
cover-letter-made = Made on
cover-letter-file = File
cover-letter-size = Size
cover-letter-compare = Compare the sum of the file with the one above. If it is another, do not open the file, and call us.
cover-letter-sum = On Linux:
cover-letter-sum-windows = On Windows:
cover-letter-open = Open the file with the free program “age” on a computer that only you use, and look at the page packet.html.
cover-letter-by-key = If you gave us your key:
cover-letter-by-passphrase = If you have a passphrase from us, on the phone:
cover-letter-call = The page begins with a code. Read it to us on the phone, so that we know that you have opened it.
cover-letter-delete = When the work is done, delete the file and packet.html. Give them to nobody.
cover-letter-sign = Name and signature
cover-letter-phone = Phone

## For the person
told-title = What was shared, and with whom
told-intro = This page is for the person whom the case is about. It may be shown or printed.
told-none = Nothing has been shared with anybody.
told-what = What about
told-since = Since
told-ended = ended on
told-basis = On what basis
told-looked = Who has looked
told-nobody = Nobody yet
told-copy = A sealed file was given. Whether it was opened we know only by phone.
told-opened = The file was opened: its code was read to us on
told-more = and { $number } more
told-right = You may take your consent back at any time. From that moment on what rests on it can no longer be opened in this program. What somebody has already read or received as a file cannot be taken back.

## Lists
referral-state-draft = being prepared
referral-state-awaiting = waits for approval
referral-state-sent = sent
referral-state-received = received
referral-state-accepted = taken on
referral-state-in-progress = work has begun
referral-state-completed = done
referral-state-declined = declined
referral-state-redirected = belongs elsewhere
referral-state-returned = given back
referral-state-withdrawn = taken back
referral-state-expired = ran out
referral-purpose-legal-aid = Help of a lawyer
referral-purpose-police-report = Report to the police
referral-purpose-protection = Protection
referral-purpose-medical = Doctor
referral-purpose-care = Psychologist
referral-purpose-shelter = Safe place to stay
referral-purpose-papers = Papers
referral-purpose-reintegration = Training, work, school
referral-purpose-return = Return to another country or place
referral-purpose-child = Protection of a child
urgency-normal = Within days
urgency-urgent = Within a day
urgency-at-once = At once
referral-basis-consent = The person’s consent
referral-basis-danger-to-life = Danger to somebody’s life
referral-basis-child-protection = Protection of a child
referral-basis-court-order = Order of a court
referral-letter-says = As the letter says
referral-reason-not-ours = Not what we do
referral-reason-no-capacity = No place or time
referral-reason-conflict = We know somebody involved
referral-reason-incomplete = Something is missing
referral-reason-unreachable = The person cannot be reached
referral-reason-person-refused = The person does not want it
referral-reason-other = Another reason
referral-outcome-done = What was asked for was done
referral-outcome-partly = Some of it was done
referral-outcome-nothing = Nothing could be done
