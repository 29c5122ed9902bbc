### Filling in a record step by step, and the blank forms for paper.

## How far a step is
step-empty = Not begun
step-begun = Begun
step-full = Complete

## Step by step
step-start = Fill in step by step
step-intro = Take the steps in any order. Each is saved by itself, and a step that is skipped can be filled in later.
step-answered = { $number } of { $all } answered
step-part = { $title }, part { $part }
step-place = Step { $number } of { $all }
step-all = All steps
step-next = Save and go on
step-skip = Skip
step-long = All questions on one page
step-check = Check your answers
step-check-intro = Everything here is saved. What is not provided can be added at any time.
step-done = Back to the case
issue-date-later = This date lies after one that must follow it: change that one first

## On paper
paper-link = Paper form
paper-how = Print this page from the menu of the browser. Keep a form that is filled in under lock and key.
paper-case = Code name and number of the case
paper-by = Filled in by
paper-on = Filled in on
paper-tick-one = Tick one.
paper-tick-any = Tick all that apply.
