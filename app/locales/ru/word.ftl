### Words of the closed lists: organisations, roles, sections, states, documents and the verbs of the log.

## What kind of organisation somebody works for
org-kind-shelter = Приют
org-kind-legal-aid = Юридическая помощь
org-kind-police = Милиция
org-kind-international = Международная организация
org-kind-provider = Клиника, учебный центр или другая помощь

## What somebody does
role-caseworker = Куратор
role-supervisor = Руководитель
role-lawyer = Юрист
role-psychologist = Психолог
role-nurse = Медсестра или медбрат
role-police-liaison = Представитель милиции
role-house-staff = Сотрудник приюта
role-reporting-officer = Ответственный за отчёты
role-auditor = Аудитор
role-administrator = Администратор

## Whether somebody may sign in
person-state-active = Работает
person-state-left = Больше не работает

## The sections of a case
section-identity = Личность
section-whereabouts = Местонахождение и связь
section-needs = Нужды
section-narrative = Что произошло
section-risk = Риски
section-medical = Медицинская помощь
section-psychosocial = Психологическая и социальная помощь
section-legal = Юридическая помощь
section-reintegration = Возвращение к своей жизни
section-consent = Согласия
section-screening = Была ли торговля людьми
section-plan = План помощи
section-house = Жизнь в приюте
section-private-health = Особо закрытые сведения о здоровье
section-papers = Документы и файлы

## How far a case is
case-state-active = Помощь идёт
case-state-follow-up = Наблюдение после выхода
case-state-closed = Закрыто

## The documents of a case
document-intake = Приём и срочные нужды
document-person = Сведения о человеке
document-whereabouts = Местонахождение и связь
document-note = Заметка
document-consultation = Консультация юриста

## Keys that belong to an organisation
org-key-match = Ключ для поиска по именам
org-key-report = Ключ для отчётов
org-key-audit = Ключ к журналу

## What an entry of the log says was done
verb-begin = Журнал начат
verb-enter-org = Организация внесена
verb-invite = Сделано приглашение
verb-join = Приглашение принято
verb-expire = Срок приглашения истёк
verb-sign-in = Вход в программу
verb-sign-out = Выход из программы
verb-change-secret = Смена парольной фразы, кода восстановления или второго фактора
verb-end-access = Доступ сотрудника закрыт
verb-give-org-key = Выдан ключ организации
verb-renew-org-key = Ключ организации заменён
verb-open-case = Дело открыто
verb-see-case = Дело просмотрено
verb-read = Раздел прочитан
verb-unlock = Раздел открыт для работы
verb-write = Раздел дополнен
verb-give = Дан доступ к разделу
verb-take-away = Отозван доступ к разделу
verb-rotate = Ключ раздела заменён
verb-see-openings = Просмотрено, кто открывал дело
verb-search-names = Поиск по именам
verb-list-cases = Список дел просмотрен
verb-read-log = Журнал просмотрен
verb-read-searches = Прочитано, что искали
verb-see-people = Список сотрудников просмотрен
verb-see-board = Места просмотрены
verb-keep-house = Дом, комната или место изменены
verb-see-strengths = Просмотрены веса признаков
verb-load-strengths = Загружены веса признаков
verb-book-bed = Место оставлено
verb-arrive = Приезд в приют
verb-depart = Отъезд из приюта
verb-not-arrive = Приезд в приют не состоялся
verb-extend = День отъезда изменён
verb-see-referral = Направление просмотрено
verb-list-referrals = Просмотрены направления
verb-draft-referral = Направление подготовлено
verb-ask-referral = Направление отдано на утверждение
verb-send-referral = Направление отправлено
verb-approve-referral = Направление утверждено
verb-give-back-referral = Направление возвращено автору
verb-receive-referral = Направление получено
verb-accept-referral = Направление принято
verb-decline-referral = В направлении отказано
verb-redirect-referral = Направление адресовано в другое место
verb-work-referral = Работа по направлению начата
verb-complete-referral = Направление выполнено
verb-return-referral = Направление возвращено
verb-withdraw-referral = Направление отозвано
verb-expire-referral = Срок направления истёк
verb-open-packet = Открыты переданные сведения
verb-open-packet-file = Открыт переданный файл
verb-write-message = Написано сообщение другой стороне
verb-take-over = Ответ внесён в дело
verb-refer-in = Написано письмо-направление
verb-copy-packet = Сделана закрытая копия для других
verb-read-back = Код копии назван получателем
verb-see-desk = Просмотрен контроль направлений
verb-export-desk = Выгружена таблица контроля
verb-give-emergency = Дан доступ к разделу на один день
verb-end-emergency = Доступ на один день закончился
verb-review-emergency = Проверен доступ на один день
verb-set-rules = Изменены правила
verb-tell-person = Открыта страница для человека

## How it ended
outcome-done = Сделано
outcome-denied = Отказано, не сделано

## What somebody signed in with
device-phone = Телефон или планшет
device-computer = Компьютер
