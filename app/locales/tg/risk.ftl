### Dangers and the safety plan (casework/src/record/area/risk.rs). How great a danger is, is in advice.ftl.

## Danger
document-risk = Хатар
risk-heading = Хатарҳо
risk-new = Илова кардани хатар
risk-intro = Чӣ метавонад ба шахс зарар расонад ва мо чӣ кор мекунем, барои ҳар хатар як сабт. Аз он оғоз кунед, ки шахс бештар аз ҳама аз чӣ метарсад: танҳо рӯз ва ду рақам ҳатмист.
risk-day = Кадом рӯз дар ин бора гап задед?
risk-factors = Хатар аз куҷост?
risk-what = Маҳз чӣ рӯй дода метавонад?
risk-what-hint = Кӣ, чӣ ва дар куҷо карда метавонад; чунон ки худи шахс мебинад. Нишонии паноҳгоҳро ҳеҷ гоҳ нанависед.
risk-group-size = Хатар то чӣ андоза калон аст
risk-likelihood = Эҳтимолаш чӣ қадар аст, аз 1 то 5?
risk-likelihood-hint = 1: қариб аз эҳтимол дур. 5: қариб яқин ё аллакай рӯй дода истодааст.
risk-impact = Оқибаташ то чӣ андоза вазнин мешавад, аз 1 то 5?
risk-impact-hint = 1: нохуш аст, вале зуд мегузарад. 5: ҷон ё озодӣ зери хатар аст.
risk-group-answer = Мо чӣ кор мекунем
risk-measures = Мо чӣ кор мекунем?
risk-who = Кӣ барои ин масъул аст?
risk-next-review = Кай бори дигар мебинед?
risk-next-review-hint = Ҳангоми хатари калон дар давоми 7 рӯз, масалан 28.11.2026. Ҳангоми хатари ниҳоят калон ҳамон рӯз; дар ин ҳол фавран ба роҳбар хабар диҳед.
risk-closed = Аз кадом рӯз дигар хатар нест?
risk-closed-hint = То хатар ҳаст, холӣ гузоред.

## Safety plan
document-safety-plan = Нақшаи бехатарӣ
safety-plan-heading = Нақшаи бехатарӣ
safety-plan-intro = Вақте ки хатар меояд, чӣ бояд кард; кӯтоҳ, то дар як саҳифаи чопӣ ғунҷад. Якҷоя бо шахс ва бо суханони ӯ нависед ва нишонии паноҳгоҳро ҳеҷ гоҳ нанависед. Ба ҳар савол метавонед ҷавоб надиҳед.
safety-plan-group-notice = Хатарро чӣ тавр пай мебарем
safety-plan-triggers = Чӣ метавонад хатарро ба вуҷуд орад?
safety-plan-triggers-hint = Масалан: занги шахси муайян, рӯзи суд, вохӯрӣ дар кӯча.
safety-plan-signs = Аз чӣ пай мебарем, ки хатар наздик аст?
safety-plan-signs-hint = Шахс чӣ ҳис мекунад ва ба дигарон чӣ намоён аст.
safety-plan-group-help = Кумак дар куҷост
safety-plan-contacts = Шахс ба кӣ муроҷиат карда метавонад?
safety-plan-contacts-hint = Ном ва телефон. Аз шахс пурсед, ки ин дар ҳақиқат бехатар аст ё не.
safety-plan-places = Шахс ба куҷо рафта метавонад?
safety-plan-places-hint = Ҷойҳои бехатар берун аз паноҳгоҳ. Нишонии паноҳгоҳро ҳеҷ гоҳ нанависед.
safety-plan-code-word = Калимаи рамзӣ
safety-plan-code-word-hint = Калимаи оддие, ки шахс бо он кумак мепурсад, вақте ки касе гӯш карда истодааст.
safety-plan-police = Дар милитсия ба кӣ занг задан мумкин аст?
safety-plan-police-hint = Ном ва телефон. Аввал пурсед, ки шахс розӣ аст ё не.
safety-plan-group-rules = Қоидаҳо ва амалҳо
safety-plan-phone = Қоидаҳои истифодаи телефон
safety-plan-phone-hint = Масалан: муайян кардани ҷойи будубош хомӯш, аз паноҳгоҳ ягон акс нест, ба рақамҳои ношинос ҷавоб намедиҳем.
safety-plan-movement = Қоидаҳои берун баромадан
safety-plan-movement-hint = Масалан: бо кӣ, бо кадом роҳ, кай занг задан лозим аст.
safety-plan-staff = Кормандон чӣ кор мекунанд?
safety-plan-staff-hint = Кӣ чӣ кор мекунад ва бо кадом тартиб, рӯзона ва шабона.
safety-plan-group-agreement = Мувофиқа
safety-plan-agreed = Бо худи шахс мувофиқа шуд?
safety-plan-day = Рӯзи тартиб додани нақша

## Where dangers come from
risk-factor-trafficker-knows-place = Савдогарони одам медонанд, ки шахс дар куҷост
risk-factor-threats = Таҳдид карданд
risk-factor-debt = Қарз
risk-factor-family = Оила ба ин даст дорад
risk-factor-police = Шахс бо милитсия ҳамкорӣ мекунад
risk-factor-media = Рӯзнома, телевизион ё интернет
risk-factor-self-harm = Шахс метавонад ба худ зарар расонад
risk-factor-health = Саломатӣ
risk-factor-substances = Нӯшокии спиртӣ, маводи мухаддир ё доруҳо
risk-factor-violence-home = Зӯроварӣ дар хона
risk-factor-return = Бозгашт ба хона
