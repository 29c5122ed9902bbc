### What is needed and what help was given (casework/src/record/area/needs.rs). Arrival and urgent needs stay in record.ftl.

## Assessment of needs
document-needs-assessment = Оценка нужд
needs-assessment-heading = Оценки нужд
needs-assessment-new = Добавить оценку нужд
needs-assessment-intro = Что нужно человеку в каждой области жизни; когда жизнь изменится, оцените снова. Начните с того, чего человек хочет больше всего, и пропустите то, о чём не говорили: обязателен только день.
needs-assessment-day = День оценки
needs-assessment-wants = Чего человек хочет больше всего?
needs-assessment-wants-hint = Его собственными словами.
needs-assessment-group-daily = Безопасность и повседневная жизнь
needs-assessment-safety = Безопасность
needs-assessment-shelter = Жильё
needs-assessment-food = Еда и одежда
needs-assessment-health = Здоровье
needs-assessment-health-hint = Только нужна ли помощь. О болезнях и лечении пишите в разделе «Медицинская помощь».
needs-assessment-calm = Покой и сон
needs-assessment-calm-hint = Поможет ли разговор с психологом? Чего именно человек боится, здесь не пишите.
needs-assessment-group-family = Дети и семья
needs-assessment-children = Забота о детях
needs-assessment-family = Связь с семьёй
needs-assessment-group-rights = Документы и право
needs-assessment-papers = Документы
needs-assessment-legal = Юридическая помощь
needs-assessment-group-own-life = Своя жизнь
needs-assessment-money = Деньги и долги
needs-assessment-work = Работа
needs-assessment-training = Учёба и обучение профессии
needs-assessment-return = Возвращение домой
needs-assessment-group-after = Дополнительно
needs-assessment-remark = Что ещё важно?

## Help given
document-service = Оказанная помощь
service-heading = Оказанная помощь
service-new = Добавить оказанную помощь
service-intro = Вся помощь, которую человек получил, на каждую одна запись; по ним считают отчётные данные. Никогда не пишите здесь о болезнях, анализах и доверительных разговорах. Начните с последней помощи: обязательны только день и вид.
service-day = В какой день оказана помощь?
service-last-day = По какой день?
service-last-day-hint = Только если помощь длилась несколько дней, например по 28.11.2026.
service-category = Какая это помощь?
service-category-hint = О медицинской и психологической помощи другие видят здесь только, что она оказана; её содержание записывают в её разделе.
service-provider = Кто оказал помощь?
service-provider-hint = Пишите «приют», без адреса. Если название больницы выдаёт болезнь, пишите только «больница».
service-project = Какой проект оплатил?
service-quantity = Сколько?
service-quantity-hint = Только число: ночей, наборов или часов, например 14.
service-cost = Сколько это стоило?
service-outcome = Что дали и что получилось?
service-outcome-hint = После медицинской помощи пишите только «помощь оказана», ничего о здоровье.

## How much help is needed
need-level-none = Помощь не нужна
need-level-some = Нужна помощь
need-level-urgent = Нужна срочная помощь
need-level-unknown = Неизвестно

## Kinds of help
service-category-accommodation = Жильё
service-category-food = Питание
service-category-items = Одежда и другие вещи
service-category-medical = Медицинская помощь
service-category-psychological = Психологическая помощь
service-category-social = Социальная помощь
service-category-legal = Юридическая помощь
service-category-papers = Получение документов
service-category-education = Учёба
service-category-vocational = Обучение профессии
service-category-job = Устройство на работу
service-category-business = Обучение своему делу
service-category-grant = Грант вещами или оборудованием
service-category-loan = Заём
service-category-transport = Проезд
service-category-interpretation = Переводчик
service-category-childcare = Присмотр за детьми
service-category-return = Помощь в возвращении домой
service-category-follow-up = Наблюдение после ухода
service-category-information = Информация
