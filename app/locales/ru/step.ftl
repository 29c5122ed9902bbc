### Filling in a record step by step, and the blank forms for paper.

## How far a step is
step-empty = Не начато
step-begun = Начато
step-full = Заполнено

## Step by step
step-start = Заполнить по шагам
step-intro = Шаги можно проходить в любом порядке. Каждый сохраняется отдельно, а пропущенный можно заполнить позже.
step-answered = Ответов: { $number } из { $all }
step-part = { $title }, часть { $part }
step-place = Шаг { $number } из { $all }
step-all = Все шаги
step-next = Сохранить и продолжить
step-skip = Пропустить
step-long = Все вопросы на одной странице
step-check = Проверить ответы
step-check-intro = Всё это уже сохранено. Что не указано, можно добавить в любое время.
step-done = Вернуться к делу
issue-date-later = Эта дата позже той, которая должна идти за ней: сначала исправьте ту

## On paper
paper-link = Бумажный бланк
paper-how = Распечатайте эту страницу через меню браузера. Заполненный бланк храните под замком.
paper-case = Кодовое имя и номер дела
paper-by = Кто заполнил
paper-on = Дата заполнения
paper-tick-one = Отметьте одно.
paper-tick-any = Отметьте всё, что подходит.
