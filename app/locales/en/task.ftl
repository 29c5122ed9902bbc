### Tasks: one thing that somebody does for the case by a day (casework/src/record/area/task.rs).

## Task
document-task = Task
task-heading = Tasks
task-new = Add a task
task-intro = One thing that one of us does for the person by a day; what the person wants to reach belongs in “Goals”. Begin with what must not be forgotten this week: only the task and its day are needed.
task-task = What is to be done?
task-task-hint = Short and clear, for example: ask at the passport office whether the passport is ready.
task-for = Who does it?
task-for-hint = If nobody is chosen, whoever has time.
task-due = By which day?
task-state = How does it stand?
task-group-after = Afterwards
task-done-on = On which day was it done?
task-remark = What else is important?

## How a task stands
task-state-open = Still to be done
task-state-done = Done
task-state-dropped = No longer needed
