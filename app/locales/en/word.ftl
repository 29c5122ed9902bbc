### Words of the closed lists: organisations, roles, sections, states, documents and the verbs of the log.

## What kind of organisation somebody works for
org-kind-shelter = Shelter
org-kind-legal-aid = Legal aid
org-kind-police = Police
org-kind-international = International organisation
org-kind-provider = Clinic, training centre or other help

## What somebody does
role-caseworker = Caseworker
role-supervisor = Supervisor
role-lawyer = Lawyer
role-psychologist = Psychologist
role-nurse = Nurse
role-police-liaison = Police liaison
role-house-staff = House staff
role-reporting-officer = Reporting officer
role-auditor = Auditor
role-administrator = Administrator

## Whether somebody may sign in
person-state-active = Works here
person-state-left = Has left

## The sections of a case
section-identity = Identity
section-whereabouts = Whereabouts
section-needs = Needs
section-narrative = What happened
section-risk = Risk
section-medical = Medical help
section-psychosocial = Psychological and social help
section-legal = Legal help
section-reintegration = Return to one’s own life
section-consent = Consent
section-screening = Whether it was trafficking
section-plan = Plan
section-house = Life in the house
section-private-health = Private health
section-papers = Papers and files

## How far a case is
case-state-active = Help is under way
case-state-follow-up = Visits after leaving
case-state-closed = Closed

## The documents of a case
document-intake = Arrival and urgent needs
document-person = About the person
document-whereabouts = Whereabouts
document-note = Note
document-consultation = Legal consultation

## Keys that belong to an organisation
org-key-match = Key for searching names
org-key-report = Key for figures
org-key-audit = Key to the log

## What an entry of the log says was done
verb-begin = Began the log
verb-enter-org = Entered an organisation
verb-invite = Invited somebody
verb-join = Accepted an invitation
verb-expire = Invitation ran out
verb-sign-in = Signed in
verb-sign-out = Signed out
verb-change-secret = Changed passphrase, recovery code or second factor
verb-end-access = Ended somebody’s access
verb-give-org-key = Gave a key of the organisation
verb-renew-org-key = A key of the organisation was renewed
verb-open-case = Opened the case
verb-see-case = Looked at the case
verb-read = Read a section
verb-unlock = Unlocked a section
verb-write = Wrote in a section
verb-give = Gave a section
verb-take-away = Took a section away
verb-rotate = Gave a section a new key
verb-see-openings = Looked who has opened the case
verb-search-names = Searched names
verb-list-cases = Looked at the list of cases
verb-read-log = Read the log
verb-read-searches = What was searched for was read
verb-see-people = Looked at the list of staff
verb-see-board = Beds looked at
verb-keep-house = House, room or bed changed
verb-see-strengths = Strengths of the signs looked at
verb-load-strengths = Strengths of the signs loaded
verb-book-bed = Bed kept
verb-arrive = Came to stay
verb-depart = Left the house
verb-not-arrive = Did not come to stay
verb-extend = Day of leaving changed
verb-see-referral = Looked at a referral
verb-list-referrals = Looked at the referrals
verb-draft-referral = Prepared a referral
verb-ask-referral = Asked for approval of a referral
verb-send-referral = Sent a referral
verb-approve-referral = Approved a referral
verb-give-back-referral = Gave a referral back to its author
verb-receive-referral = Received a referral
verb-accept-referral = Took a referral on
verb-decline-referral = Declined a referral
verb-redirect-referral = Sent a referral elsewhere
verb-work-referral = Began work on a referral
verb-complete-referral = Finished a referral
verb-return-referral = Gave a referral back
verb-withdraw-referral = Took a referral back
verb-expire-referral = A referral ran out
verb-open-packet = Opened what was shared
verb-open-packet-file = Opened a shared file
verb-write-message = Wrote to the other side
verb-take-over = Took an answer over into the case
verb-refer-in = Wrote a letter of referral
verb-copy-packet = Made a sealed copy for outside
verb-read-back = The code of a copy was read back
verb-see-desk = Looked at the desk
verb-export-desk = Exported the desk
verb-give-emergency = Gave a section for one day in an emergency
verb-end-emergency = What was given for one day ended
verb-review-emergency = Reviewed what was given for one day
verb-set-rules = Changed the rules
verb-tell-person = Opened the page for the person

## How it ended
outcome-done = Done
outcome-denied = Refused, not done

## What somebody signed in with
device-phone = Phone or tablet
device-computer = Computer
