### The plan of help, its goals and its reviews (casework/src/record/area/plan.rs). Codes of the data standard are kept in the keys.

## Plan of help
document-plan = План помощи
plan-heading = План помощи
plan-intro = Чего человек хочет достичь и как мы ему поможем; каждый шаг записывают в «Целях». Пишите вместе с человеком и начните с того, чего он хочет. Любой вопрос можно пропустить.
plan-wants = Чего человек хочет?
plan-wants-hint = Его собственными словами.
plan-strengths = В чём сила человека?
plan-strengths-hint = Что он умеет, кто его поддерживает, что помогало раньше.
plan-aims = Чего мы хотим достичь прежде всего?
plan-aims-hint = В нескольких строках; шаги записывают в «Целях».
plan-left-out = Что не вошло в план и почему?
plan-left-out-hint = Например, чего человек сейчас не хочет или чего мы дать не можем.
plan-group-agreement = Согласование и пересмотр
plan-agreed = Согласовано с человеком?
plan-agreed-on = В какой день согласовано?
plan-signed = Как человек это подтвердил?
plan-next-review = Когда вы пересмотрите план?
plan-next-review-hint = Не позднее чем через 30 дней, например 21.12.2026.

## Goal
document-goal = Цель
goal-heading = Цели
goal-new = Добавить цель
goal-intro = На каждую цель одна запись: кто что делает и к какому дню. Начните с небольшой цели, которой человек может скоро достичь: обязательна только сама цель.
goal-goal = Чего нужно достичь?
goal-goal-hint = Так, чтобы каждый видел, когда цель достигнута, например: получен новый паспорт.
goal-type = Область помощи
goal-actions = Что нужно сделать?
goal-actions-hint = Каждый шаг с новой строки.
goal-who = Кто это делает?
goal-who-hint = Напишите и то, что делает сам человек.
goal-due = К какому дню?
goal-state = Как идёт дело?
goal-group-after = После
goal-ended = В какой день закончилось?
goal-outcome = Что получилось?

## Review of the plan
document-plan-review = Пересмотр плана
plan-review-heading = Пересмотры плана
plan-review-new = Добавить пересмотр
plan-review-intro = Как выполняется план; смотрите вместе с человеком не реже раза в 30 дней. Начните с того, что говорит сам человек: обязателен только день.
plan-review-day = День пересмотра
plan-review-present = Кто участвовал?
plan-review-view = Что говорит сам человек?
plan-review-view-hint = Его собственными словами: что помогает, что нет, что он хочет изменить.
plan-review-changed = Что изменилось?
plan-review-reached = Какие цели достигнуты?
plan-review-reached-hint = Отметьте это и в «Целях».
plan-review-dangers = Есть ли новые опасности?
plan-review-dangers-hint = Если есть, сегодня же добавьте их и в «Опасности».
plan-review-next-review = Когда следующий пересмотр?
plan-review-next-review-hint = Не позднее чем через 30 дней, например 21.12.2026.

## How the person confirmed the plan
plan-signed-signature = Подписью
plan-signed-orally = Устно
plan-signed-witnessed = При свидетеле

## Fields of help
plan-type-Education = Образование
plan-type-Financial = Деньги
plan-type-Health = Здоровье
plan-type-LabourExploitationRehabilitation = Восстановление после трудовой эксплуатации
plan-type-Legal = Юридическая помощь
plan-type-Livelihood = Работа и заработок
plan-type-RightsBasedTraining = Знание своих прав
plan-type-SexualExploitationRehabilitation = Восстановление после сексуальной эксплуатации
plan-type-SocialCare = Социальная помощь

## How far a goal is
goal-state-open = Не начато
goal-state-doing = Выполняется
goal-state-reached = Достигнуто
goal-state-dropped = Больше не нужно
