### Papers of the person (casework/src/record/area/papers.rs).

## Paper of the person
document-paper = Личный документ
paper-heading = Личные документы
paper-intro = Паспорт, свидетельства и другие документы, у кого они и что делается, чтобы их вернуть: на каждый документ отдельная запись. Если здесь ещё пусто, начните с документов, которых не хватает.
paper-new = Добавить документ
paper-kind = Какой это документ?
paper-which = Какой именно?
paper-which-hint = Например: патент на работу, аттестат, решение суда.
paper-number = Номер
paper-number-hint = Со всеми буквами, как в документе.
paper-name = Имя в документе
paper-name-hint = Буква в букву, даже если в других документах иначе.
paper-country = Страна
paper-issued-by = Кем выдан?
paper-issued-by-hint = Учреждение и город. Если страны нет в списке, напишите её тоже здесь.
paper-issued = Когда выдан?
paper-issued-hint = Если день неизвестен, достаточно года.
paper-valid-until = Действует до
paper-copy = Есть ли копия?
paper-group-holder = У кого документ
paper-holder = У кого документ сейчас?
paper-holder-hint = То, что хранит приют, остаётся собственностью человека: документ отдают по первой просьбе.
paper-holder-who = У кого именно?
paper-since = С какого времени?
paper-group-recovery = Как вернуть документ
paper-to-recover = Нужно ли его вернуть или получить заново?
paper-applied-to = Куда подали заявление?
paper-applied-to-hint = Например: паспортный стол, ЗАГС, консульство.
paper-applied = В какой день подали заявление?
paper-cost = Сколько это стоило?
paper-cost-hint = Пошлина, фотографии и дорога вместе.
paper-received = В какой день документ получен?
paper-remark = Что ещё важно?

## Kinds of paper
paper-kind-passport = Внутренний паспорт (книжка)
paper-kind-id-card = ID-карта
paper-kind-foreign-passport = Загранпаспорт
paper-kind-birth-certificate = Свидетельство о рождении
paper-kind-return-certificate = Свидетельство на возвращение
paper-kind-tax-number = ИНН (номер налогоплательщика)
paper-kind-marriage-divorce = Свидетельство о браке или разводе
paper-kind-residence-permit = Разрешение на проживание или работу
paper-kind-court = Судебный документ
paper-kind-medical-card = Медицинская карта
paper-kind-diploma = Аттестат или диплом
paper-kind-other = Другой

## Who has a paper
paper-holder-person = У самого человека
paper-holder-family = У семьи
paper-holder-shelter = В приюте, на хранении
paper-holder-exploiter = У тех, кто вербовал или эксплуатировал
paper-holder-police = В милиции
paper-holder-court = В суде
paper-holder-lost = Утерян или уничтожен
paper-holder-other = У кого-то другого
