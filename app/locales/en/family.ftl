### The family, and what is best for a child (casework/src/record/area/family.rs).

## Relatives, dependants and accompanying children
document-family = Relative or accompanying child
family-heading = Family and accompanying children
family-intro = Relatives, people the person provides for, and children who came along: one entry for each. A child who came with a parent is not counted as a victim unless the child was assessed; if nobody is here yet, begin with the children who came along.
family-new = Add a relative or child
family-relation = Who are they to the person?
family-name = Name
family-name-hint = Given name, family name and patronymic as in their papers, or as the person calls them.
family-name-latin = Name in Latin letters
family-name-latin-hint = As in the foreign passport.
family-gender = Gender
family-birth = Date of birth
family-birth-hint = The year alone is enough if the day is not known.
family-age = About how old?
family-age-hint = Only if the date of birth is not known.
family-dependant = Does the person provide for them?
family-group-now = Where they are now
family-came = Did they come to us together with the person?
family-assessed = If a child: was the child assessed for signs of trafficking?
family-assessed-hint = Coming along makes no child a presumed victim; only an assessment can. If it finds so, open a case for the child.
family-lives = Where do they live?
family-lives-hint = Town or village is enough. If in the shelter, write only “in the shelter”, never its address.
family-lives-with = Whom do they live with?
family-school = Do they go to school or kindergarten?
family-school-place = Which school and which class?
family-group-contact = Guardian and contact
family-guardian = Are they the guardian of the person?
family-guardian-hint = Only if the person is under 18 or a court has appointed a guardian. Write in the remark which paper shows it.
family-safe = Is it safe to contact them?
family-safe-hint = Ask the person first. If they may have had a part in what happened, answer “No” and do not contact them.
family-phone = Phone
family-may-know = What may we tell them?
family-may-know-hint = For example: only that the person is well. Never where the person is, unless the person wants it.
family-remark = What else is important?

## Best interests of the child
document-best-interests = Best interests of the child
best-interests-heading = Best interests of the child
best-interests-intro = What is best for the child: first an assessment of what is needed now, then a determination of where and with whom the child will live. Anybody who may be under 18 counts as a child; if there is nothing here yet, begin with an assessment.
best-interests-new = Add an assessment or determination
best-interests-step = Which step is it?
best-interests-day = Day of the assessment or determination
best-interests-assessed-by = Who did it?
best-interests-assessed-by-hint = Name and position. It should be somebody trained to talk with children.
best-interests-present = Who was present?
best-interests-present-hint = A guardian or a psychologist should be with the child, and nobody who may have harmed the child.
best-interests-present-names = Names of those present
best-interests-group-child = The child’s own view
best-interests-told = Was everything explained in words the child understands?
best-interests-views = What does the child want, and what does the child fear?
best-interests-views-hint = In the child’s own words. If the child does not want to talk, write that.
best-interests-group-family = Family
best-interests-parents-implicated = May a parent have had a part in what happened?
best-interests-parents-implicated-hint = If “Yes”, do not contact the parents. If it is not known, ask your supervisor before anybody contacts them.
best-interests-tracing = How far is the search for the family?
best-interests-found-out = What was found out about the family?
best-interests-group-options = What is possible
best-interests-options = What was considered?
best-interests-for-against = What speaks for and against each?
best-interests-for-against-hint = For example: safety, health, brothers and sisters, school, language and what the child wants.
best-interests-recommended = What is recommended?
best-interests-reasons = Reasons for the recommendation
best-interests-group-decision = Decision
best-interests-decided = What was decided?
best-interests-decided-by = Who decided?
best-interests-decided-by-hint = Name and body, for example the guardianship body or a court.
best-interests-decided-on = On which day was it decided?
best-interests-next-review = On which day will it be looked at again?
best-interests-remark = What else is important?

## Who somebody is to the person
family-relation-child = Son or daughter
family-relation-ward = Child in the person’s care
family-relation-spouse = Husband or wife
family-relation-former-spouse = Former husband or wife
family-relation-mother = Mother
family-relation-father = Father
family-relation-sibling = Brother or sister
family-relation-grandparent = Grandmother or grandfather
family-relation-grandchild = Grandchild
family-relation-aunt-uncle = Aunt or uncle
family-relation-in-law = Relative of the husband or wife
family-relation-other-relative = Another relative
family-relation-not-related = Not a relative

## The two steps
best-interests-step-assessment = Assessment: what the child needs now
best-interests-step-determination = Determination: where and with whom the child will live

## Who was present
best-interests-present-guardian = Guardian
best-interests-present-guardianship-body = Guardianship body
best-interests-present-psychologist = Psychologist
best-interests-present-lawyer = Lawyer
best-interests-present-interpreter = Interpreter

## Search for the family
best-interests-tracing-not-needed = Not needed: the family is known
best-interests-tracing-not-begun = Not begun yet
best-interests-tracing-unsafe = Not done: it would be dangerous
best-interests-tracing-under-way = Under way
best-interests-tracing-found = The family was found
best-interests-tracing-not-found = The family was not found

## Where a child may live
best-interests-option-family = With the parents or one of them
best-interests-option-kin = With other relatives
best-interests-option-alternative-care = In a foster family or a children’s home
best-interests-option-resettlement = In another country
best-interests-option-stay-for-now = In the shelter for now
