### Papers of the person (casework/src/record/area/papers.rs).

## Paper of the person
document-paper = Ҳуҷҷати шахсӣ
paper-heading = Ҳуҷҷатҳои шахсӣ
paper-intro = Шиноснома, шаҳодатномаҳо ва ҳуҷҷатҳои дигар дар дасти кистанд ва барои баргардонданашон чӣ кор мешавад: барои ҳар ҳуҷҷат сабти алоҳида. Агар ин ҷо ҳоло холӣ бошад, аз ҳуҷҷатҳое, ки намерасанд, оғоз кунед.
paper-new = Ҳуҷҷат илова кардан
paper-kind = Ин кадом ҳуҷҷат аст?
paper-which = Маҳз кадомаш?
paper-which-hint = Масалан: патенти кор, номаи камол, ҳалномаи суд.
paper-number = Рақам
paper-number-hint = Бо ҳамаи ҳарфҳо, чунон ки дар ҳуҷҷат аст.
paper-name = Ном дар ҳуҷҷат
paper-name-hint = Ҳарф ба ҳарф, ҳатто агар дар ҳуҷҷатҳои дигар дигар хел бошад.
paper-country = Кишвар
paper-issued-by = Кӣ додааст?
paper-issued-by-hint = Идора ва шаҳр. Агар кишвар дар рӯйхат набошад, онро ҳам ин ҷо нависед.
paper-issued = Кай дода шудааст?
paper-issued-hint = Агар рӯзаш маълум набошад, солаш кифоя аст.
paper-valid-until = То кай эътибор дорад?
paper-copy = Нусхаи он ҳаст?
paper-group-holder = Ҳуҷҷат дар дасти кист
paper-holder = Ҳоло дар дасти кист?
paper-holder-hint = Он чи паноҳгоҳ нигоҳ медорад, моли худи шахс аст: ҳар вақт пурсад, медиҳанд.
paper-holder-who = Маҳз дар дасти кист?
paper-since = Аз кай боз?
paper-group-recovery = Баргардондани ҳуҷҷат
paper-to-recover = Баргардондан ё аз нав гирифтанаш лозим аст?
paper-applied-to = Ариза ба куҷо дода шуд?
paper-applied-to-hint = Масалан: шуъбаи шиноснома, САҲШ, консулгарӣ.
paper-applied = Ариза кадом рӯз дода шуд?
paper-cost = Чанд пул сарф шуд?
paper-cost-hint = Боҷ, сурат ва роҳкиро якҷоя.
paper-received = Ҳуҷҷат кадом рӯз гирифта шуд?
paper-remark = Боз чӣ муҳим аст?

## Kinds of paper
paper-kind-passport = Шиносномаи дохилӣ (дафтарча)
paper-kind-id-card = Шиносномаи ID-корт
paper-kind-foreign-passport = Шиносномаи хориҷӣ
paper-kind-birth-certificate = Шаҳодатномаи таваллуд
paper-kind-return-certificate = Шаҳодатномаи бозгашт
paper-kind-tax-number = РМА (рақами андозсупоранда)
paper-kind-marriage-divorce = Шаҳодатномаи ақди никоҳ ё талоқ
paper-kind-residence-permit = Иҷозати истиқомат ё кор
paper-kind-court = Ҳуҷҷати суд
paper-kind-medical-card = Корти тиббӣ
paper-kind-diploma = Номаи камол ё диплом
paper-kind-other = Дигар

## Who has a paper
paper-holder-person = Дар дасти худи шахс
paper-holder-family = Дар дасти оила
paper-holder-shelter = Дар паноҳгоҳ, барои нигоҳдорӣ
paper-holder-exploiter = Дар дасти онҳое, ки ҷалб ё истисмор карданд
paper-holder-police = Дар милитсия
paper-holder-court = Дар суд
paper-holder-lost = Гум ё нобуд шудааст
paper-holder-other = Дар дасти каси дигар
