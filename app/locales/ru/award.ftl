### The grant in kind: application, business plan, goods, decision, quotations, purchases, handovers, visits.

## Application
document-application = Заявка на грант вещами
application-heading = Заявка на грант вещами
application-intro = О чём человек просит донора. Донор читает это под кодовым именем: имён здесь не пишите. Начните с суммы: обязательна только она.
application-new = Добавить заявку
application-category = Для кого?
application-project = Проект
application-project-hint = Как его называет донор.
application-district = Район или город, где человек будет работать
application-need = Зачем нужен грант?
application-need-hint = Простыми словами, без того, по чему человека можно узнать.
application-group-amount = Сумма
application-requested = Сколько запрашивается?
application-requested-hint = Столько, сколько стоят все запрошенные вещи вместе.
application-ceiling = Сколько проект даёт одному человеку самое большее
application-ceiling-hint = Если предела нет, оставьте пустым.
application-rate = Курс к валюте донора
application-rate-hint = Например: 1 доллар США = 9,50 сомони.
application-rate-on = День курса
application-group-package = Документы для донора
application-papers = Какие документы собраны?
application-papers-hint = Чтобы отправить заявку, нужны все пять. Донор видит только отметки: сами копии — в раздел «Документы и файлы».
application-waived = Второй грант того же проекта: почему?
application-waived-hint = Проект даёт одному человеку один грант. Если это исключение, напишите, кто его разрешил и почему.
award-category-victim = Пострадавший от торговли людьми человек
award-category-vulnerable-migrant = Мигрант в уязвимом положении
award-category-returnee = Вернувшийся мигрант
award-paper-id-copy = Копия документа, удостоверяющего личность
award-paper-photo = Фотография
award-paper-proof = Результат опроса по признакам или подтверждение миграции
award-paper-plan = Бизнес-план
award-paper-certificate = Справка джамоата

## Business plan
document-business-plan = Бизнес-план
business-plan-heading = Бизнес-план
business-plan-intro = Чем человек будет зарабатывать, его словами. Имён не пишите. Начните с вида работы: обязателен только он.
business-plan-new = Добавить бизнес-план
business-plan-activity = Какая работа?
business-plan-activity-what = Что именно?
business-plan-activity-what-hint = Например: шторы и постельное бельё на заказ.
business-plan-training = Чему человек для этого научился?
business-plan-training-hint = Курсы и опыт, в том числе домашний.
business-plan-group-own = Что вкладывает сам человек
business-plan-own = Сколько это стоит?
business-plan-own-hint = Достаточно примерно.
business-plan-own-what = Что именно?
business-plan-own-what-hint = Например: стол, ножницы, ткань, помещение для работы.
business-plan-group-market = Продажа и доход
business-plan-market = Кто будет покупать?
business-plan-market-hint = Кому это нужно, кто рядом продаёт такое же и по какой цене.
business-plan-income = Ожидаемый доход за месяц
business-plan-income-hint = Что останется после расходов на материал, аренду и электричество.
business-plan-risks = Что может не получиться?
business-plan-risks-hint = И что человек тогда сделает.
award-activity-sewing = шитьё
award-activity-embroidery = вышивка
award-activity-food = еда и выпечка
award-activity-hairdressing = парикмахерское дело
award-activity-livestock = скот и птица
award-activity-growing = овощи и фрукты
award-activity-trade = торговля
award-activity-repair = ремонт
award-activity-other = другое

## Goods asked for
document-item = Запрошенная вещь
item-heading = Запрошенные вещи
item-intro = Каждая вещь отдельно, с количеством и ценой. Обязательны название, количество и цена.
item-new = Добавить вещь
item-name = Что?
item-spec = Какая именно?
item-spec-hint = Модель, размер, мощность, материал: чтобы купили нужную.
item-quantity = Сколько?
item-unit = В чём считается
item-price = Цена за единицу
item-price-hint = За одну штуку, один килограмм или один метр, а не за всё вместе.
item-unit-piece = штуки
item-unit-set = комплекты
item-unit-kg = килограммы
item-unit-litre = литры
item-unit-metre = метры
item-unit-head = головы скота
item-unit-month = месяцы

## Decision
document-award-decision = Решение донора
award-decision-heading = Решения донора
award-decision-intro = Что ответил донор. Запись остаётся как есть; если что-то меняется, добавляют новое решение. Обязательны ответ и день.
award-decision-new = Добавить решение
award-decision-answer = Ответ
award-decision-day = День решения
award-decision-letter = Номер письма
award-decision-amount = Сколько одобрено?
award-decision-amount-hint = Только если одобрено: не больше, чем запрошено.
award-decision-conditions = На каких условиях?
award-decision-changes = Что нужно изменить?
award-decision-changes-hint = Если заявка возвращена, напишите, что поправить; если изменены вещи, напишите какие.
award-answer-approved = одобрено
award-answer-returned = возвращено на доработку
award-answer-refused = отказано

## Quotations
document-quotation = Предложение цены
quotation-heading = Предложения цены
quotation-intro = За сколько поставщики продадут все вещи вместе. До покупки нужны предложения трёх разных поставщиков. Обязательны поставщик и цена.
quotation-new = Добавить предложение
quotation-supplier = Поставщик
quotation-day = День предложения
quotation-price = Цена всех вещей вместе
quotation-price-hint = С доставкой, если она платная.
quotation-chosen = Выбрано это предложение?
quotation-chosen-hint = Выбирают ровно одно предложение.
quotation-why = Почему именно это?
quotation-why-hint = Нужно для выбранного: цена, качество, гарантия, доставка.

## Purchases
document-purchase = Покупка
purchase-heading = Покупки
purchase-intro = Что куплено и оплачено. Все покупки вместе не больше одобренной суммы. Обязателен только итог.
purchase-new = Добавить покупку
purchase-day = День покупки
purchase-supplier = Поставщик
purchase-order = Номер заказа
purchase-invoice = Номер счёта
purchase-total = Итого
purchase-total-hint = Как в счёте.
purchase-paid-on = День оплаты
purchase-remark = Что ещё важно?

## Goods received
document-received = Полученные вещи
received-heading = Полученные вещи
received-intro = Что привёз поставщик: посчитано и осмотрено. Обязательны вещь, день и количество.
received-new = Добавить получение
received-item = Какая вещь?
received-day = День
received-quantity = Сколько?
received-serial = Серийный номер
received-serial-hint = С таблички на машине.
received-condition = В каком состоянии?
received-condition-hint = Повреждённое не передают. Когда его обменяют, измените эту запись.
received-remark = Что ещё важно?
received-condition-new = новое
received-condition-good = было в употреблении, исправно
received-condition-damaged = повреждено

## Goods handed over
document-handover = Передача вещей
handover-heading = Переданные вещи
handover-intro = Что передано человеку и за что он расписался. Обязательны вещь, день и количество.
handover-new = Добавить передачу
handover-item = Какая вещь?
handover-day = День
handover-quantity = Сколько?
handover-place = Где?
handover-place-hint = Например: учебный центр. Адрес приюта не пишите никогда.
handover-signed = Как человек это подтвердил?
handover-witness = Кто был свидетелем передачи?
handover-witness-hint = Например: мастер учебного центра. Достаточно должности, имя не нужно.
handover-act = Номер акта передачи
handover-signed-signature = подписью
handover-signed-thumb = отпечатком пальца

## Visits
document-award-visit = Посещение после гранта
award-visit-heading = Посещения после гранта
award-visit-intro = Как идёт работа через 1, 3, 6 и 12 месяцев после передачи. Посещение можно запланировать: обязателен только день.
award-visit-new = Добавить посещение
award-visit-day = День
award-visit-day-hint = И для запланированного посещения: на остальные вопросы ответьте после него.
award-visit-month = Через сколько после передачи?
award-visit-group-found = Как дела
award-visit-items = Вещи на месте?
award-visit-working = Человек работает с ними?
award-visit-income = Доход за месяц
award-visit-income-hint = Достаточно примерно; спросите бережно.
award-visit-jobs = Сколько ещё людей получили работу?
award-visit-jobs-hint = 0, если человек работает один.
award-visit-group-next = Что дальше
award-visit-needs = Что нужно?
award-visit-next = Когда следующее посещение?
award-visit-month-1 = 1 месяц
award-visit-month-3 = 3 месяца
award-visit-month-6 = 6 месяцев
award-visit-month-12 = 12 месяцев
award-visit-month-other = другой срок
award-visit-items-there = всё на месте
award-visit-items-partly-sold = часть продана
award-visit-items-sold = продано
award-visit-items-broken = сломано
award-visit-items-stolen = украдено

## What to put right
issue-award-not-yet = Для этого ещё рано: сначала заявку отправляют донору, а покупки и передачу записывают после одобрения
issue-award-locked = Заявка уже отправлена донору, поэтому запрошенное не меняется. Если что-то нужно изменить, поговорите с донором
issue-award-ended = Этот грант завершён, и сюда больше ничего не записывают; после выполненного гранта остаются посещения
issue-award-once = Такой документ уже есть: откройте его и измените
issue-award-decided = Решение остаётся, как было записано: если что-то изменилось, добавьте новое решение
issue-award-approved = Этот грант уже одобрен: новым решением можно одобрить только другую сумму
issue-award-amount-needed = Напишите, сколько одобрено
issue-award-more-than-asked = { $amount } больше, чем запрошено. Напишите { $limit } или меньше
issue-award-less-than-spent = Уже потрачено { $spent }. Напишите не меньше
issue-award-currency = Напишите эту сумму в валюте { $currency }, как и другие суммы этого гранта
issue-award-currencies = Все суммы гранта пишут в одной валюте. Запрошенная сумма указана в { $currency }: приведите к ней цены вещей и предел проекта
issue-award-no-application = Ещё нет заявки: сначала напишите её
issue-award-no-plan = Ещё нет бизнес-плана: напишите его вместе с человеком
issue-award-no-items = Ещё нет вещей: напишите хотя бы одну
issue-award-papers = Чтобы отправить заявку, соберите все пять документов. Ещё не хватает: { $missing }
issue-award-sum = Вещи вместе стоят { $items }, а запрошено { $requested }. Измените вещи или сумму, чтобы они совпали
issue-award-ceiling = Запрошено { $amount }, а проект даёт одному человеку не больше { $limit }. Запросите меньше или уберите часть вещей
issue-award-quotations = До покупки нужны предложения разных поставщиков: { $needed }. Пока есть: { $count }
issue-award-choice = Ответьте «Да» на вопрос «Выбрано это предложение?» ровно в одном предложении
issue-award-supplier = Выбран поставщик «{ $chosen }», а покупка — у «{ $other }». Они должны совпадать; для другого выбора укажите причину
issue-award-why = Напишите в выбранном предложении, почему именно оно
issue-award-over = С этой покупкой будет потрачено { $amount }, а одобрено { $limit }. До покупки попросите у донора новое решение
issue-award-no-purchase = Сначала запишите покупку, потом то, что получено
issue-award-item = Выберите из одобренных вещей: ничего другого не получают и не передают
issue-award-too-many = С этой записью будет получено { $received }, а запрошено { $asked }. Проверьте количество
issue-award-handed-over = Человеку уже передано { $handed }, а с этим изменением полученным без повреждений останется только { $undamaged }. Проверьте обе записи
issue-award-not-received = С этой записью будет передано { $handed }, а без повреждений получено только { $undamaged }. Сначала запишите, что пришло, или проверьте количество
issue-award-nothing-handed = Ещё ничего не передано; сначала запишите каждую передачу
issue-award-still-here = Передано { $handed } из { $undamaged } целых предметов; сначала запишите остальные передачи
