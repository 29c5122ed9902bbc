### Files of a case.

files-title = Файлы
files-none = Файлов ещё нет. Здесь место фотографиям, сканам, письмам и голосовым сообщениям об этой части дела.
files-name = Прислан под именем
files-kind = Вид и размер
files-kb = { $number } кБ
files-mb = { $number } МБ
files-sum = Контрольная сумма (SHA-256)
files-look = Посмотреть
files-take = Скачать
files-add = Добавить файл
files-remark = Что это?
files-remark-hint = Например: справка от врача, лицевая сторона. Запечатывается, как и всё остальное.
files-file = Файл
files-file-hint = Фотография, PDF, письмо, таблица, звук или видео, не больше { $max } МБ. Файл хранится таким, каким пришёл; для просмотра фотографий делается копия без места и устройства.
files-do = Добавить

content-jpg = Фотография (JPEG)
content-png = Изображение (PNG)
content-webp = Изображение (WebP)
content-gif = Изображение (GIF)
content-pdf = PDF
content-docx = Письмо (Word)
content-xlsx = Таблица (Excel)
content-odt = Письмо (OpenDocument)
content-ods = Таблица (OpenDocument)
content-txt = Текст
content-mp3 = Звук (MP3)
content-ogg = Звук (Ogg)
content-mp4 = Звук или видео (MP4)

issue-file-kind = Выберите фотографию, PDF, письмо, таблицу, звук или видео; этот файл другого вида или внутри больше, чем можно
issue-file-large = Выберите файл не больше { $max } МБ; фотографию можно сначала уменьшить на телефоне
issue-file-pixels = Выберите изображение не больше { $max } миллионов точек
issue-file-damaged = Файл повреждён. Возьмите его с телефона или компьютера ещё раз
issue-file-empty = В этом файле ничего нет. Выберите другой
issue-file-none = Выберите файл
issue-file-virus = Проверка нашла в файле вредное. Он не сохранён; сообщите тому, кто следит за компьютерами
issue-file-scanner = Проверка на вирусы не отвечает, поэтому файлы сейчас не принимаются. Сообщите тому, кто следит за программой
issue-file-broken = Файл пришёл не целиком. Отправьте его ещё раз
