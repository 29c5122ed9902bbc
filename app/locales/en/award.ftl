### The grant in kind: application, business plan, goods, decision, quotations, purchases, handovers, visits.

## Application
document-application = Application for a grant in kind
application-heading = Application for a grant in kind
application-intro = What the person asks the funder for. The funder reads it under the code name: do not write names here. Begin with the amount asked for: only that is needed.
application-new = Add an application
application-category = For whom?
application-project = Project
application-project-hint = As the funder calls it.
application-district = District or city where the person will work
application-need = Why is the grant needed?
application-need-hint = In plain words, without anything by which the person could be recognised.
application-group-amount = Amount
application-requested = How much is asked for?
application-requested-hint = As much as all goods asked for cost together.
application-ceiling = The most the project gives one person
application-ceiling-hint = Leave it empty if there is no limit.
application-rate = Exchange rate to the funder’s currency
application-rate-hint = For example: 1 US dollar = 9.50 somoni.
application-rate-on = Day of the exchange rate
application-group-package = Papers for the funder
application-papers = Which papers are together?
application-papers-hint = All five are needed before the application is sent. The funder sees them as ticks only: the copies themselves belong under “Papers and files”.
application-waived = Second grant of the same project: why?
application-waived-hint = A project gives one person one grant. If there is an exception, write who allowed it and why.
award-category-victim = Victim of trafficking
award-category-vulnerable-migrant = Vulnerable migrant
award-category-returnee = Migrant who has returned
award-paper-id-copy = Copy of the identity paper
award-paper-photo = Photo
award-paper-proof = Result of the screening or proof of migration
award-paper-plan = Business plan
award-paper-certificate = Certificate of the jamoat

## Business plan
document-business-plan = Business plan
business-plan-heading = Business plan
business-plan-intro = What the person will earn money with, in their own words. Do not write names. Begin with the work: only that is needed.
business-plan-new = Add a business plan
business-plan-activity = Which work?
business-plan-activity-what = What exactly?
business-plan-activity-what-hint = For example: curtains and bed linen to order.
business-plan-training = What has the person learnt for it?
business-plan-training-hint = Courses and experience, also what they learnt at home.
business-plan-group-own = What the person brings in
business-plan-own = What is it worth?
business-plan-own-hint = About right is enough.
business-plan-own-what = What is it?
business-plan-own-what-hint = For example: a table, scissors, cloth, a room to work in.
business-plan-group-market = Sales and income
business-plan-market = Who will buy?
business-plan-market-hint = Who needs it, who sells the same nearby, at what price.
business-plan-income = Expected income for a month
business-plan-income-hint = What is left after material, rent and electricity.
business-plan-risks = What can go wrong?
business-plan-risks-hint = And what the person does then.
award-activity-sewing = sewing
award-activity-embroidery = embroidery
award-activity-food = food and baking
award-activity-hairdressing = hairdressing
award-activity-livestock = animals and poultry
award-activity-growing = vegetables and fruit
award-activity-trade = trade
award-activity-repair = repairs
award-activity-other = other

## Goods asked for
document-item = Goods asked for
item-heading = Goods asked for
item-intro = Each kind of goods by itself, with number and price. Name, quantity and price are needed.
item-new = Add goods
item-name = What?
item-spec = Which exactly?
item-spec-hint = Model, size, power, material: so that the right one is bought.
item-quantity = How many?
item-unit = Counted in
item-price = Price of one
item-price-hint = Of one piece, one kilogram or one metre, not of all together.
item-unit-piece = pieces
item-unit-set = sets
item-unit-kg = kilograms
item-unit-litre = litres
item-unit-metre = metres
item-unit-head = head of cattle
item-unit-month = months

## Decision
document-award-decision = Decision of the funder
award-decision-heading = Decisions of the funder
award-decision-intro = What the funder has answered. It stays as it is written; if something changes, a new decision is added. The answer and its day are needed.
award-decision-new = Add a decision
award-decision-answer = Answer
award-decision-day = Day of the decision
award-decision-letter = Number of the letter
award-decision-amount = How much is approved?
award-decision-amount-hint = Only if approved: not more than was asked for.
award-decision-conditions = On which conditions?
award-decision-changes = What must change?
award-decision-changes-hint = If the application is returned, write what to mend; if goods were changed, write which.
award-answer-approved = approved
award-answer-returned = returned to be mended
award-answer-refused = refused

## Quotations
document-quotation = Quotation
quotation-heading = Quotations
quotation-intro = What suppliers would take for all goods together. Three different suppliers are needed before anything is bought. Supplier and price are needed.
quotation-new = Add a quotation
quotation-supplier = Supplier
quotation-day = Day of the quotation
quotation-price = Price of all goods together
quotation-price-hint = With delivery, if it is paid for.
quotation-chosen = Is this one chosen?
quotation-chosen-hint = Exactly one quotation is chosen.
quotation-why = Why this one?
quotation-why-hint = Needed for the chosen one: price, quality, guarantee, delivery.

## Purchases
document-purchase = Purchase
purchase-heading = Purchases
purchase-intro = What was bought and paid for. All purchases together stay within the amount approved. Only the total is needed.
purchase-new = Add a purchase
purchase-day = Day of the purchase
purchase-supplier = Supplier
purchase-order = Number of the order
purchase-invoice = Number of the invoice
purchase-total = Total
purchase-total-hint = As the invoice says.
purchase-paid-on = Paid on
purchase-remark = What else is important?

## Goods received
document-received = Goods received
received-heading = Goods received
received-intro = What the supplier has brought, counted and looked at. The goods, the day and the quantity are needed.
received-new = Add goods received
received-item = Which goods?
received-day = Day
received-quantity = How many?
received-serial = Serial number
received-serial-hint = From the plate on the machine.
received-condition = In what condition?
received-condition-hint = Damaged goods are not handed over. When they have been exchanged, change this entry.
received-remark = What else is important?
received-condition-new = new
received-condition-good = used, in good order
received-condition-damaged = damaged

## Goods handed over
document-handover = Handover of goods
handover-heading = Goods handed over
handover-intro = What the person has been given and has signed for. The goods, the day and the quantity are needed.
handover-new = Add a handover
handover-item = Which goods?
handover-day = Day
handover-quantity = How many?
handover-place = Where?
handover-place-hint = For example: the training centre. Never the address of the shelter.
handover-signed = How did the person confirm it?
handover-witness = Who was there as a witness?
handover-witness-hint = For example: the training centre’s teacher. The work is enough; a name is not needed.
handover-act = Number of the handover act
handover-signed-signature = by signature
handover-signed-thumb = by thumbprint

## Visits
document-award-visit = Visit after the grant
award-visit-heading = Visits after the grant
award-visit-intro = How the work goes 1, 3, 6 and 12 months after the handover. A visit may be planned ahead: only the day is needed.
award-visit-new = Add a visit
award-visit-day = Day
award-visit-day-hint = Of a planned visit too: answer the other questions after it.
award-visit-month = How long after the handover?
award-visit-group-found = How it goes
award-visit-items = Are the goods still there?
award-visit-working = Does the person work with them?
award-visit-income = Income for a month
award-visit-income-hint = About right is enough; ask gently.
award-visit-jobs = How many others have got work through it?
award-visit-jobs-hint = 0 if the person works alone.
award-visit-group-next = What next
award-visit-needs = What is needed?
award-visit-next = When is the next visit?
award-visit-month-1 = 1 month
award-visit-month-3 = 3 months
award-visit-month-6 = 6 months
award-visit-month-12 = 12 months
award-visit-month-other = other
award-visit-items-there = all there
award-visit-items-partly-sold = partly sold
award-visit-items-sold = sold
award-visit-items-broken = broken
award-visit-items-stolen = stolen

## What to put right
issue-award-not-yet = It is too early for this: the application goes to the funder first, and what is bought and handed over is written after the approval
issue-award-locked = The application has gone to the funder, so what is asked for stays as it is. If something must change, talk to the funder
issue-award-ended = This grant has ended and nothing more is written here; after a completed grant there are still visits
issue-award-once = There is one already: open it and change it
issue-award-decided = A decision stays as it was written: add a new decision if something has changed
issue-award-approved = This grant is approved already: a new decision can only approve another amount
issue-award-amount-needed = Write how much is approved
issue-award-more-than-asked = { $amount } is more than was asked for. Write { $limit } or less
issue-award-less-than-spent = { $spent } has been spent already. Write at least as much
issue-award-currency = Write this amount in { $currency }, like the other amounts of this grant
issue-award-currencies = All amounts of a grant are in one currency. The amount asked for is in { $currency }: put the prices of the goods and the limit of the project into the same one
issue-award-no-application = The application is still missing: write it first
issue-award-no-plan = The business plan is still missing: write it together with the person
issue-award-no-items = The goods are still missing: write at least one
issue-award-papers = Before the application is sent, all five papers are put together. Still missing: { $missing }
issue-award-sum = The goods cost { $items } together, asked for are { $requested }. Change the goods or the amount so that both are the same
issue-award-ceiling = Asked for are { $amount }, but the project gives one person { $limit } at most. Ask for less or take out goods
issue-award-quotations = Quotations of { $needed } different suppliers are needed before anything is bought. So far there are: { $count }
issue-award-choice = Answer “Yes” under “Is this one chosen?” in exactly one quotation
issue-award-supplier = Chosen was { $chosen }, but bought from { $other }. Both have to be the same; another choice needs its own reason
issue-award-why = Write in the chosen quotation why this one
issue-award-over = With this, { $amount } would be spent, but approved are { $limit }. Ask the funder for a new decision before you buy
issue-award-no-purchase = Write the purchase first, then what was received
issue-award-item = Choose from the goods that were approved: nothing else is received or handed over
issue-award-too-many = With this, { $received } would be received, but asked for are { $asked }. Check the quantity
issue-award-handed-over = The person has been given { $handed } already; with this change only { $undamaged } would be received undamaged. Check both entries
issue-award-not-received = With this, { $handed } would be handed over, but only { $undamaged } were received undamaged. Write first what has come, or check the quantity
issue-award-nothing-handed = Nothing has been handed over yet; write each handover first
issue-award-still-here = { $handed } of { $undamaged } goods that came undamaged have been handed over; write the other handovers first
