### What to do about an answer that cannot be kept. Each says the next step, never what is wrong with the person.

## Answers
issue-needed = Write an answer here
issue-text-needed = Write a text of at most { $max } characters
issue-too-long = Shorten the text to { $max } characters
issue-choose-one = Choose an answer
issue-choose-from-list = Choose an answer from the list
issue-number = Enter a whole number from { $min } to { $max }
issue-phone = Enter a phone number, for example +992 92 000 00 00
issue-date-needed = Enter a date
issue-date-wrong = Enter a date that is in the calendar, for example 21 11 2026
issue-date-whole = Enter day, month and year
issue-date-future = Enter a date that has already been

## Signing in
issue-sign-in-wrong = Check and enter the name, the passphrase and the code again: one of them is not right
issue-sign-in-wait = { $seconds ->
    [one] Wait { $seconds } second, then try again
   *[other] Wait { $seconds } seconds, then try again
}
issue-code-wrong = Enter the newest code from the app on your phone
issue-passphrase-wrong = Enter the passphrase you use now once more
issue-passphrase-short = Choose a passphrase of at least { $min } characters: four or five words are good
issue-passphrase-long = Choose a passphrase of at most { $max } characters
issue-passphrase-common = Choose a less common passphrase: this one is easy to guess
issue-passphrase-context = Choose a passphrase without your name and the name of the organisation
issue-passphrase-again = Enter the same passphrase in both boxes

## People and access
issue-login-taken = Choose another name for signing in: somebody already uses this one
issue-not-oneself = Ask another administrator: nobody ends their own access
issue-may-not-hold = Choose a colleague whose role may hold this section
issue-holds-already = Choose somebody else: this colleague already holds the section
issue-last-holders = First give the section to somebody else: two people must always hold it
issue-second-holder = Choose a supervisor other than yourself as the second holder

## Searching
issue-search-name = Enter two or more letters of the name, at most 200, or the number of a paper
issue-search-often = Wait a minute, then search again
issue-search-year = Enter a year from { $min } to { $max }, or leave the box empty
issue-search-phone = Shorten the phone number to { $max } characters, or leave the box empty
issue-last-supervisor = This is the last supervisor. Invite another one and let them join first.
issue-administrator-alone = An administrator cannot also hold cases. Invite the person a second time, with another sign-in name
issue-last-key-holder = Nobody else holds a key of the organisation that this colleague holds. A supervisor must first press “Give keys” for somebody on this page
issue-date-order = This date lies before the one it must follow
issue-time = Write the time as hours and minutes, such as 14:30
issue-money = Write the amount in figures, such as 1250.50
issue-too-many-beds = There are too many beds already
issue-bed-taken = This bed is taken on one of these nights, or the person has another bed then
issue-bed-in-use = Somebody sleeps in this bed or is expected: it can be taken out of service when nobody has it
issue-bed-slept-in = Somebody still sleeps in this bed: first write that they have left
issue-room-for-others = This room is for others: choose a bed in a room of the kind you named
issue-stay-long = No more than { $max } nights at a time; a stay can be made longer later
issue-stay-changed = This cannot be done now: the stay has changed, or its days do not allow it
issue-referral-past = This day is past. Choose today or a later day.
issue-referral-long = Nothing is shared for more than a year. Choose an earlier day.
issue-referral-consent = Choose a consent that is written in this case.
issue-consent-not-live = This consent does not hold today: it was not given, was taken back, or has run out.
issue-consent-purpose = This consent is for another purpose. Choose another one, or write a consent for this purpose first.
issue-consent-receiver = This consent does not name the receiver. Change the consent: choose the organisation under “Is it an organisation that works here?”; for somebody outside write who receives the data.
issue-consent-ends = The consent ends before this day. Choose an earlier day.
issue-consent-section = The consent does not cover this: { $section }.
issue-consent-photos = The consent does not cover photos.
issue-referral-section = You do not hold this section: { $section }. Ask a colleague who holds it.
issue-emergency-reason = Say in 10 to 1,000 letters why it cannot wait.
issue-emergency-own = Somebody else must review it: you gave it or used it.
issue-emergency-goes-on = It has not ended yet. Review it afterwards.
issue-emergency-reviewed = Somebody has reviewed it already.
issue-referral-reason = Say in at least ten letters why it has to be done without consent.
issue-referral-empty = Nothing is chosen to be shared yet.
issue-referral-sure = This section needs a second step: tick that it is really needed.
issue-referral-nobody = Nobody there can receive it now. Choose other people or another organisation.
issue-referral-changed = This cannot be done now: the referral has changed. Look how it stands.
issue-copy-recipient = This is not a key of the program “age”. It begins with age1.
issue-copy-passphrase = At least { $min } characters.
issue-copy-code = No copy of this referral has this code. Ask for it once more.
issue-copy-large = The files are larger than { $max } MB together. Share fewer of them.
issue-closure-referral = A referral still goes on. It has to end before the case can.
