# Pages: titles, buttons and short explanations.

language-own-name = English
app-word = Notebook
skip-to-content = Skip to content
menu = Menu
back = Back
save = Save
edit = Change
to-home = To the start page
pages = Pages
pages-newer = Newer
pages-older = Older
filter = Filter
filter-all = All
filter-do = Show
filter-remove = Remove filter:
not-asked = Not asked
choose-first = Choose
not-provided = Not provided
error-word = Error
errors-title = Something needs another look
date-day = Day
date-month = Month
date-year = Year
date-hint = For example 21 11 2026.
date-hint-partial = For example 21 11 2026. Leave day or month empty if they are not known.

exit-now = Leave now
exit-title = News
exit-away = One moment
exit-presses = { $left ->
    [1] Press Shift once more to leave
   *[other] Press Shift { $left } more times to leave
  }
exit-what = What does “Leave now” do?
exit-what-help = It covers this page at once, ends your session and opens another site. Pressing Shift three times does the same. It does not erase the browser's history.
sign-out = Sign out
help-call = Need help? Call:
session-ends = signed in until { $at }
session-title = Your session is about to end
session-warn = You will be signed out at { $at }. What you have not saved will be lost.
session-stay = Stay signed in

nav-home = Start
nav-cases = My cases
nav-search = Search
nav-people = People
nav-log = Log
nav-me = My account
nav-help = Help

sign-in-title = Sign in
sign-in-name = Sign-in name
sign-in-passphrase = Passphrase
sign-in-code = Code from your phone
sign-in-code-hint = Only if you have set up a second factor. A one-time code from paper works too.
sign-in-do = Sign in
sign-in-trouble = Cannot sign in?
sign-in-trouble-help = Check the language of the keyboard and the Caps Lock key. Nobody else can see or reset your passphrase; with the recovery code you printed you can choose a new one.

recover-title = Forgotten passphrase
recover-intro = With the recovery code you printed when you joined you can choose a new passphrase. You will get a new code.
recover-code = Recovery code
recover-code-hint = Capital or small letters and hyphens do not matter.
recover-do = Set the new passphrase

join-title = Invitation
join-name = Name
join-org = Organisation
join-roles = Roles
join-intro = Choose a passphrase that only you know. It locks the keys that are made for you here and now; nobody, administrators included, can see or reset it.
join-passphrase = New passphrase
join-passphrase-hint = At least 15 characters. Several words are easier to remember than signs. You may paste it.
join-again = New passphrase once more
join-do = Accept the invitation
passphrase-offer = A suggestion, drawn by chance. Take it or make your own:

recovery-title = Recovery code
recovery-once = Write this code down or print it now. It is shown only once.
recovery-keep = Keep it where nobody else finds it, not beside the computer. If you forget your passphrase, this code is the only way to your cases without a colleague's help.
recovery-noted = I have it on paper. Sign in
recovery-intro = Make a new recovery code if the old one is lost or somebody may have seen it. The old one stops working.
recovery-do = Make a new code
codes-noted = I have it on paper

passphrase-title = Change passphrase
passphrase-intro = Your other sessions end when you change it.
passphrase-current = Present passphrase
passphrase-do = Change

factor-title = Second factor
factor-why = Something you have besides what you know: at sign-in you also enter six digits from an app on your phone. A passphrase that somebody overheard is then not enough.
factor-begin = Set up
factor-intro = Scan the picture with an authenticator app on your phone, or type the key there. Then enter the six digits it shows.
factor-key = Key to type:
factor-code = Six digits
factor-do = Confirm
factor-is-set = A second factor is set up. At sign-in you are asked for a code from your phone.
factor-new-paper = New codes for paper
factor-new-paper-do = Make new codes
factor-paper = Codes for paper
factor-paper-once = Print these codes now. They are shown only once; each works once when your phone is not at hand.

me-fingerprint = Fingerprint of your keys, for a colleague who compares it by phone:
sessions-title = Where you are signed in
sessions-intro = End any session you do not know, then change your passphrase.
sessions-this = This one
sessions-since = since
sessions-end = End
sessions-refused = { $number ->
    [one] { $number } sign-in with your name was refused in the last seven days.
   *[other] { $number } sign-ins with your name were refused in the last seven days.
}
sessions-refused-latest = The latest:
sessions-refused-help = If that was not you, change your passphrase, set up a second factor, and tell your supervisor.

home-hello = Good day, { $name }
home-cases = Latest cases
home-no-cases = Nobody has given you a case yet. When a colleague gives you a section of one, it appears here.
home-waits-for-keys = You are waiting for your organisation's keys. A supervisor gives them to you on the page “People”.
home-key-beside = The instance key lies on the same disk as the database: whoever takes this disk can guess at passphrases. Move the key elsewhere; “panoh doctor” says how.
home-people-wait = { $number ->
    [1] 1 colleague is waiting for keys
   *[other] { $number } colleagues are waiting for keys
  }
home-do-check = Check: has this person been here before?
home-do-cases = All my cases
home-do-log = Read the log
home-do-invite = Invite somebody
home-caseworker = You open cases, keep them up to date and give sections to colleagues.
home-supervisor = You can open the cases in which you were chosen as second holder, and in the log you see every look at a case.
home-lawyer = You give consultations in the sections you were given.
home-psychologist = You see the cases in which a caseworker or supervisor gave you the section “Psychological and social help”.
home-nurse = You see the cases in which a caseworker or supervisor gave you the section “Medical help”.
home-police-liaison = Referrals that wait for your answer stand here. You see only what was shared with you; you do not see cases.
home-house-staff = You see what is needed in the cases you were given.
home-reporting-officer = A supervisor gives you the key for figures without names. You do not see cases.
home-auditor = You read the log. You do not see what is in a case.
home-administrator = You invite people and end their access. You do not see cases.

cases-none = No case here. Take a filter away, or open the first case.
cases-section = Section I hold
cases-year = Year
cases-whose = Opened by
cases-mine = Opened by me

case-code-name = Code name
case-number = Number
case-state = State
case-opened = Opened
case-which = Which case
case-places = Sections of the case
case-overview = Overview
case-show-name = Show the name
case-no-name = No name written yet
case-holders = Who holds what
case-all-sections = Every section
case-nothing-yet = Nothing yet
case-written = Written
case-timeline = History
case-openings = Who has opened it
case-openings-intro = Every look is written down before anything is shown, refused tries included. Nobody can remove a line unseen.
case-share = Give and take away
case-share-intro = A colleague sees only the sections you give. When you take one away, it gets a new key at once: what is written after that stays closed to them.
case-open-title = Open a case
case-open-intro = Any question but three can be skipped. The name is asked later, in a section of its own.
case-open-do = Open the case
case-open-on = Open the case and go on
case-second = Second holder
case-second-hint = A supervisor who can also open this case, so that nothing is lost if you are away.

share-to = Give to
share-give = Give this section
share-take = Take away from { $name }

record-first = Write the first one
note-new = New note
consultation-new = New consultation
versions-title = Versions
version-number = version { $number }
clash-title = Two versions
clash-what = While you were writing, { $who } saved another version. Nothing is lost and nothing is overwritten: choose.
clash-question = Question
clash-mine = Yours, not saved yet
clash-take-mine = Save mine as the next version
clash-take-theirs = Keep theirs

search-title = Search by name
search-intro = Any spelling, Tajik, Russian or Latin. The answer names nobody: it shows your own cases and whom to ask about others. Each search is written into the log.
search-name = Name
search-name-hint = As much of it as you know.
search-year = Birth year, if known
search-phone = Phone, if known
search-paper = Number of a paper, if known
search-paper-hint = Passport, identity card, birth certificate. With the number, the name may be left out.
search-do = Search
search-answer = Answer
search-nobody = Nobody with a similar name.
search-found = { $number ->
    [1] 1 case may be this person's
   *[other] { $number } cases may be this person's
  }
search-likely = Likely
search-possible = Possible
search-ask = A colleague may know this person. Speak to { $owner }.

log-intro = Who did what, the latest first. Entries cannot be changed unseen: the checkpoint below, kept elsewhere, proves it. Reading this page is an entry too.
log-denied = Only refusals
log-all = Everything
log-searches = Show what was searched for
log-searches-hide = Hide what was searched for
log-searched = Searched for:
log-when = When
log-who = Who
log-what = What
log-case = Case
log-outcome = Result
log-entry = Entry
log-checkpoint = Signed checkpoint
log-checkpoint-help = Copy it to paper or to another computer. “panoh verify --checkpoint” proves later that nothing was cut off or rewritten since.

people-waits = Waits for keys
people-give-keys = Give keys
people-fingerprint = Compare by phone:
people-end = End access
people-end-help = Sessions and keys go at once. Sections they held get a new key when the next holder writes. This cannot be undone; the name stays in the log.
people-end-do = End access now
invite-title = Invite somebody
invite-intro = You get an address to hand over. The person chooses a passphrase there; you never learn it.
invite-login-hint = Short, as it will be typed at sign-in.
invite-do = Make the invitation
invite-made = Invitation made
invite-made-help = Hand this address over in person or by a safe way. It works once and for one week.

help-leave = How to leave fast
help-leave-text = Press “Leave now” at the top of any page, or the Shift key three times. The page is covered at once, your session ends and another site opens.
help-traces = What stays behind
help-traces-text = The browser's history still shows that this address was visited. Page titles and addresses hold no names. Nothing of a case is kept on this device.
help-keys = Who can open a case
help-keys-text = Only people who were given a section can open it, each with a key of their own. Administrators and the people who look after the computer have no such key.
help-log = What is written down
help-log-text = Every look at a case, with name and time, before it is shown. Every holder who leads a case can see who has opened it.

fault-not-found = There is nothing here
fault-not-found-help = The address may be mistyped, or this is not open to you. We do not say which.
fault-forbidden = This is not for your role
fault-forbidden-help = The try was written into the log. If you need this for your work, speak to a supervisor.
fault-foreign = This was not sent from a page of ours
fault-foreign-help = Nothing was changed. Go to the start page and begin there.
fault-invalid = This could not be read
fault-invalid-help = Go back and try again. Nothing was changed.
fault-conflict = Somebody was faster
fault-conflict-help = Go back, load the page again and look at what changed. Nothing of yours was saved.
fault-busy = Too much at once
fault-busy-help = Wait a minute and try again. Nothing saved before is lost.
fault-log = The log cannot be written
fault-log-help = So nothing is shown or stored until it can be. Nothing saved before is lost. Tell the person who looks after the computer.
fault-internal = Something went wrong on our side
fault-internal-help = Nothing saved before is lost. Try again in a minute; if it stays so, tell the person who looks after the computer.
fault-too-large = This is too large
fault-too-large-help = Go back and send less at once. Nothing was changed.
money-currency = Currency
