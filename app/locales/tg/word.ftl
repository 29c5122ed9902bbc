### Words of the closed lists: organisations, roles, sections, states, documents and the verbs of the log.

## What kind of organisation somebody works for
org-kind-shelter = Паноҳгоҳ
org-kind-legal-aid = Кумаки ҳуқуқӣ
org-kind-police = Милитсия
org-kind-international = Ташкилоти байналмилалӣ
org-kind-provider = Дармонгоҳ, маркази таълимӣ ё кумаки дигар

## What somebody does
role-caseworker = Корманди иҷтимоӣ
role-supervisor = Роҳбар
role-lawyer = Ҳуқуқшинос
role-psychologist = Равоншинос
role-nurse = Ҳамшираи шафқат
role-police-liaison = Намояндаи милитсия
role-house-staff = Корманди паноҳгоҳ
role-reporting-officer = Масъули ҳисобот
role-auditor = Аудитор
role-administrator = Маъмур

## Whether somebody may sign in
person-state-active = Кор мекунад
person-state-left = Аз кор рафтааст

## The sections of a case
section-identity = Шахсият
section-whereabouts = Ҷойи будубош ва тамос
section-needs = Ниёзҳо
section-narrative = Чӣ рӯй дод
section-risk = Хатарҳо
section-medical = Кумаки тиббӣ
section-psychosocial = Кумаки равонӣ ва иҷтимоӣ
section-legal = Кумаки ҳуқуқӣ
section-reintegration = Бозгашт ба зиндагии худ
section-consent = Розигиҳо
section-screening = Савдои одамон буд ё не
section-plan = Нақшаи кумак
section-house = Зиндагӣ дар паноҳгоҳ
section-private-health = Маълумоти махсуси саломатӣ
section-papers = Ҳуҷҷатҳо ва файлҳо

## How far a case is
case-state-active = Кумак идома дорад
case-state-follow-up = Пайгирӣ пас аз рафтан
case-state-closed = Пӯшида

## The documents of a case
document-intake = Қабул ва ниёзҳои фаврӣ
document-person = Маълумот дар бораи шахс
document-whereabouts = Ҷойи будубош ва тамос
document-note = Қайд
document-consultation = Машварати ҳуқуқӣ

## Keys that belong to an organisation
org-key-match = Калиди ҷустуҷӯ аз рӯйи ном
org-key-report = Калиди ҳисобот
org-key-audit = Калиди журнал

## What an entry of the log says was done
verb-begin = Журнал оғоз шуд
verb-enter-org = Ташкилот ворид карда шуд
verb-invite = Даъватнома дода шуд
verb-join = Даъватнома қабул шуд
verb-expire = Муҳлати даъватнома гузашт
verb-sign-in = Воридшавӣ ба барнома
verb-sign-out = Баромадан аз барнома
verb-change-secret = Иваз кардани ибораи махфӣ, рамзи барқарорсозӣ ё тасдиқи дуюм
verb-end-access = Дастрасии корманд қатъ карда шуд
verb-give-org-key = Калиди ташкилот дода шуд
verb-renew-org-key = Калиди ташкилот иваз карда шуд
verb-open-case = Парванда кушода шуд
verb-see-case = Парванда дида шуд
verb-read = Бахш хонда шуд
verb-unlock = Бахш барои кор кушода шуд
verb-write = Ба бахш навишта шуд
verb-give = Дастрасӣ ба бахш дода шуд
verb-take-away = Дастрасӣ ба бахш бозпас гирифта шуд
verb-rotate = Калиди бахш иваз карда шуд
verb-see-openings = Дида шуд, ки парвандаро кӣ кушодааст
verb-search-names = Ҷустуҷӯ аз рӯйи ном
verb-list-cases = Рӯйхати парвандаҳо дида шуд
verb-read-log = Журнал дида шуд
verb-read-searches = Хонда шуд, ки чиро ҷустаанд
verb-see-people = Рӯйхати кормандон дида шуд
verb-see-board = Ҷойҳо дида шуданд
verb-keep-house = Хона, ҳуҷра ё ҷой тағйир дода шуд
verb-see-strengths = Вазни аломатҳо дида шуд
verb-load-strengths = Вазни аломатҳо бор карда шуд
verb-book-bed = Ҷой нигоҳ дошта шуд
verb-arrive = Ба паноҳгоҳ омад
verb-depart = Аз паноҳгоҳ рафт
verb-not-arrive = Ба паноҳгоҳ наомад
verb-extend = Рӯзи рафтан иваз шуд
verb-see-referral = Роҳхат дида шуд
verb-list-referrals = Роҳхатҳо дида шуданд
verb-draft-referral = Роҳхат тайёр карда шуд
verb-ask-referral = Роҳхат барои тасдиқ дода шуд
verb-send-referral = Роҳхат фиристода шуд
verb-approve-referral = Роҳхат тасдиқ шуд
verb-give-back-referral = Роҳхат ба муаллифаш баргардонида шуд
verb-receive-referral = Роҳхат гирифта шуд
verb-accept-referral = Роҳхат қабул шуд
verb-decline-referral = Роҳхат рад шуд
verb-redirect-referral = Роҳхат ба ҷойи дигар равона шуд
verb-work-referral = Кор аз рӯи роҳхат оғоз шуд
verb-complete-referral = Роҳхат иҷро шуд
verb-return-referral = Роҳхат баргардонида шуд
verb-withdraw-referral = Роҳхат бозпас гирифта шуд
verb-expire-referral = Муҳлати роҳхат гузашт
verb-open-packet = Маълумоти додашуда кушода шуд
verb-open-packet-file = Файли додашуда кушода шуд
verb-write-message = Ба тарафи дигар паём навишта шуд
verb-take-over = Ҷавоб ба парванда гузаронида шуд
verb-refer-in = Нома-роҳхат навишта шуд
verb-copy-packet = Нусхаи мӯҳршуда барои берун сохта шуд
verb-read-back = Рамзи нусха аз тарафи гиранда гуфта шуд
verb-see-desk = Назорати роҳхатҳо дида шуд
verb-export-desk = Ҷадвали назорат бароварда шуд
verb-give-emergency = Ба бахш барои як рӯз дастрасӣ дода шуд
verb-end-emergency = Дастрасии якрӯза тамом шуд
verb-review-emergency = Дастрасии якрӯза санҷида шуд
verb-set-rules = Қоидаҳо тағйир дода шуданд
verb-tell-person = Саҳифа барои шахс кушода шуд

## How it ended
outcome-done = Иҷро шуд
outcome-denied = Рад шуд, иҷро нашуд

## What somebody signed in with
device-phone = Телефон ё планшет
device-computer = Компютер
