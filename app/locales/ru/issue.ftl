### What to do about an answer that cannot be kept. Each says the next step, never what is wrong with the person.

## Answers
issue-needed = Напишите здесь ответ
issue-text-needed = Напишите текст не длиннее { $max } знаков
issue-too-long = Сократите текст до { $max } знаков
issue-choose-one = Выберите ответ
issue-choose-from-list = Выберите ответ из списка
issue-number = Введите целое число от { $min } до { $max }
issue-phone = Введите номер телефона, например +992 92 000 00 00
issue-date-needed = Введите дату
issue-date-wrong = Введите дату, которая есть в календаре, например 21 11 2026
issue-date-whole = Введите день, месяц и год
issue-date-future = Введите дату, которая уже наступила

## Signing in
issue-sign-in-wrong = Проверьте и введите имя, парольную фразу и код ещё раз: что-то из них неверно
issue-sign-in-wait = { $seconds ->
    [one] Подождите { $seconds } секунду и попробуйте ещё раз
    [few] Подождите { $seconds } секунды и попробуйте ещё раз
   *[many] Подождите { $seconds } секунд и попробуйте ещё раз
}
issue-code-wrong = Введите самый новый код из приложения на телефоне
issue-passphrase-wrong = Введите ещё раз парольную фразу, которой пользуетесь сейчас
issue-passphrase-short = Придумайте парольную фразу не короче { $min } знаков: хорошо подходят четыре-пять слов
issue-passphrase-long = Придумайте парольную фразу не длиннее { $max } знаков
issue-passphrase-common = Придумайте более редкую парольную фразу: эту легко угадать
issue-passphrase-context = Придумайте парольную фразу без вашего имени и названия организации
issue-passphrase-again = Введите одну и ту же парольную фразу в оба поля

## People and access
issue-login-taken = Выберите другое имя для входа: это уже занято
issue-not-oneself = Попросите другого администратора: закрыть собственный доступ нельзя
issue-may-not-hold = Выберите коллегу, чья роль допускает доступ к этому разделу
issue-holds-already = Выберите кого-нибудь другого: у этого коллеги уже есть доступ к разделу
issue-last-holders = Сначала дайте доступ кому-нибудь ещё: он всегда должен быть у двух человек
issue-second-holder = Выберите руководителя, но не себя: у него тоже будет доступ к делу

## Searching
issue-search-name = Введите от двух до 200 букв имени
issue-search-often = Подождите минуту и повторите поиск
issue-last-supervisor = Это последний руководитель. Сначала пригласите другого и дождитесь, пока он присоединится.
