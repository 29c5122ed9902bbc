### Tasks: one thing that somebody does for the case by a day (casework/src/record/area/task.rs).

## Task
document-task = Супориш
task-heading = Супоришҳо
task-new = Илова кардани супориш
task-intro = Як коре, ки касе аз мо барои шахс то рӯзи муайян мекунад; он чиро, ки худи шахс ба он расидан мехоҳад, дар «Ҳадафҳо» менависанд. Аз коре оғоз кунед, ки дар ҳамин ҳафта набояд фаромӯш шавад: танҳо супориш ва рӯзи он ҳатмист.
task-task = Чӣ кор кардан лозим аст?
task-task-hint = Кӯтоҳ ва равшан, масалан: аз шуъбаи шиноснома пурсидан, ки шиноснома тайёр аст ё не.
task-for = Кӣ мекунад?
task-for-hint = Агар касе интихоб нашавад, ҳар кӣ вақт дорад.
task-due = То кадом рӯз?
task-state = Вазъаш чӣ гуна аст?
task-group-after = Баъд аз он
task-done-on = Кадом рӯз иҷро шуд?
task-remark = Боз чӣ муҳим аст?

## How a task stands
task-state-open = Ҳанӯз бояд кард
task-state-done = Иҷро шуд
task-state-dropped = Дигар лозим нест
