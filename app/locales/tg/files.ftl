### Files of a case.

files-title = Файлҳо
files-none = Ҳанӯз файл нест. Ҷойи аксҳо, сканҳо, мактубҳо ва паёмҳои овозӣ дар бораи ин қисми парванда ҳамин ҷост.
files-name = Бо ин ном омад
files-kind = Навъ ва андоза
files-kb = { $number } КБ
files-mb = { $number } МБ
files-sum = Суммаи санҷишӣ (SHA-256)
files-look = Дидан
files-take = Гирифтан
files-add = Илова кардани файл
files-remark = Ин чист?
files-remark-hint = Масалан: маълумотномаи духтур, рӯяш. Мисли ҳама чиз мӯҳр карда мешавад.
files-file = Файл
files-file-hint = Акс, PDF, мактуб, ҷадвал, садо ё видео, на бештар аз { $max } МБ. Файл чунон ки омад, нигоҳ дошта мешавад; барои дидани аксҳо нусхае бе ҷой ва дастгоҳ сохта мешавад.
files-do = Илова кардан

content-jpg = Акс (JPEG)
content-png = Тасвир (PNG)
content-webp = Тасвир (WebP)
content-gif = Тасвир (GIF)
content-pdf = PDF
content-docx = Мактуб (Word)
content-xlsx = Ҷадвал (Excel)
content-odt = Мактуб (OpenDocument)
content-ods = Ҷадвал (OpenDocument)
content-txt = Матн
content-mp3 = Садо (MP3)
content-ogg = Садо (Ogg)
content-mp4 = Садо ё видео (MP4)

issue-file-kind = Акс, PDF, мактуб, ҷадвал, садо ё видео интихоб кунед; ин файл навъи дигар аст ё дарунаш аз ҳад калон аст
issue-file-large = Файли на бештар аз { $max } МБ интихоб кунед; аксро аввал дар телефон хурд кардан мумкин аст
issue-file-pixels = Тасвири на бештар аз { $max } миллион нуқта интихоб кунед
issue-file-damaged = Файл вайрон аст. Онро аз телефон ё компютер бори дигар гиред
issue-file-empty = Дар ин файл чизе нест. Файли дигарро интихоб кунед
issue-file-none = Файлро интихоб кунед
issue-file-virus = Санҷиш дар файл чизи зараровар ёфт. Он нигоҳ дошта нашуд; ба касе, ки ба компютерҳо нигоҳ мекунад, гӯед
issue-file-scanner = Барномаи санҷиши вирус ҷавоб намедиҳад, барои ҳамин ҳоло файл қабул намешавад. Ба касе, ки ба барнома нигоҳ мекунад, гӯед
issue-file-broken = Файл пурра наомад. Онро бори дигар фиристед
