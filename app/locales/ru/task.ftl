### Tasks: one thing that somebody does for the case by a day (casework/src/record/area/task.rs).

## Task
document-task = Задача
task-heading = Задачи
task-new = Добавить задачу
task-intro = Одно дело, которое кто-то из нас делает для человека к определённому дню; чего хочет достичь сам человек, записывают в «Целях». Начните с того, о чём нельзя забыть на этой неделе: обязательны только задача и день.
task-task = Что нужно сделать?
task-task-hint = Коротко и ясно, например: узнать в паспортном столе, готов ли паспорт.
task-for = Кто это делает?
task-for-hint = Если никто не выбран, делает тот, у кого есть время.
task-due = К какому дню?
task-state = Как обстоит дело?
task-group-after = После
task-done-on = В какой день сделано?
task-remark = Что ещё важно?

## How a task stands
task-state-open = Ещё нужно сделать
task-state-done = Сделано
task-state-dropped = Больше не нужно
