### Legal help (casework/src/record/area/legal.rs): proceedings and their days. Consultations stay in record.ftl.

## Proceeding
document-proceeding = Разбирательство
proceeding-heading = Разбирательства
proceeding-new = Добавить разбирательство
proceeding-intro = Что идёт в милиции, прокуратуре, суде или другом учреждении, на каждое разбирательство одна запись; помощь никогда не зависит от того, даёт ли человек показания. Начните, даже если пока подано только заявление: обязателен только вид.
proceeding-kind = Какое это разбирательство?
proceeding-body = Какое учреждение или какой суд?
proceeding-body-hint = Например: суд города Худжанда.
proceeding-number = Номер разбирательства
proceeding-articles = Статьи закона
proceeding-articles-hint = В Уголовном кодексе: 130(1) торговля людьми, 130(2) использование рабского труда, 132 вербовка для эксплуатации, 167 торговля несовершеннолетними, 241(2) порнография с несовершеннолетними.
proceeding-opened = Когда начато?
proceeding-stage = На какой оно стадии?
proceeding-group-person = Человек в разбирательстве
proceeding-role = Кем человек участвует?
proceeding-non-punishment = Сказано ли, что человека нельзя наказывать?
proceeding-non-punishment-hint = Никого не следует наказывать за то, к чему принудили торговцы людьми, например за переход границы без документов. Об этом следователю или суду говорит юрист.
proceeding-investigator = Следователь
proceeding-defence-lawyer = Адвокат
proceeding-protection = Как защищают человека?
proceeding-protection-hint = Например: закрытое заседание, изменённое имя в бумагах, сопровождение милиции.
proceeding-group-compensation = Возмещение вреда
proceeding-claimed = Сколько потребовали?
proceeding-awarded = Сколько присудили?
proceeding-paid = Сколько выплачено?
proceeding-group-status = Признание потерпевшим
proceeding-status-applied = День подачи заявления
proceeding-status-decision = Решение
proceeding-status-decision-hint = Что решили, кто и когда. Официальный статус по закону о торговле людьми пишите в разделе «Была ли торговля людьми».
proceeding-group-end = Чем закончилось
proceeding-ended = В какой день закончилось?
proceeding-outcome = Каков итог?

## Hearing
document-hearing = Заседание или срок
hearing-heading = Заседания и сроки
hearing-new = Добавить заседание или срок
hearing-intro = Дни разбирательства, которые нельзя пропустить: заседания, допросы, сроки. Начните с ближайшего известного дня: обязательны только день и вид.
hearing-day = День
hearing-time = Время
hearing-time-hint = Например: 09:30.
hearing-kind = Что будет?
hearing-proceeding = К какому разбирательству относится?
hearing-proceeding-hint = Его номер или вид, если номера ещё нет.
hearing-place = Где?
hearing-must-come = Должен ли человек прийти?
hearing-companion = Кто пойдёт вместе с человеком?
hearing-preparation = Что подготовить?
hearing-preparation-hint = Например: отдельная комната ожидания, переводчик, безопасная дорога туда и обратно и разговор заранее о том, что будет.
hearing-group-after = После
hearing-result = Что получилось?
hearing-next = Когда следующее?

## Kinds of proceeding
proceeding-kind-criminal = Уголовное
proceeding-kind-civil = Гражданское
proceeding-kind-administrative = Административное
proceeding-kind-documents = О личных документах
proceeding-kind-labour = Трудовое
proceeding-kind-family = Семейное

## Stages
proceeding-stage-report = Подано заявление или иск
proceeding-stage-check = Проверка до следствия
proceeding-stage-opened = Возбуждено или принято
proceeding-stage-refused = Отказано в возбуждении
proceeding-stage-investigation = Следствие
proceeding-stage-indictment = Обвинительное заключение, у прокурора
proceeding-stage-trial = Суд первой инстанции
proceeding-stage-verdict = Вынесен приговор или решение
proceeding-stage-cassation = Кассация
proceeding-stage-enforcement = Приговор или решение исполняется
proceeding-stage-suspended = Приостановлено
proceeding-stage-terminated = Прекращено

## As whom the person takes part
proceeding-role-reporter = Заявитель
proceeding-role-witness = Свидетель
proceeding-role-victim = Потерпевший или потерпевшая
proceeding-role-civil-claimant = Гражданский истец
proceeding-role-suspect = Подозреваемый или подозреваемая

## What happens on a day
hearing-kind-hearing = Заседание
hearing-kind-interrogation = Допрос
hearing-kind-deadline = Срок
hearing-kind-expert = Экспертиза
hearing-kind-confrontation = Очная ставка
hearing-kind-verdict = Приговор или решение
hearing-kind-other = Другое
