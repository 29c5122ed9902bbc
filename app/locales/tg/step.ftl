### Filling in a record step by step, and the blank forms for paper.

## How far a step is
step-empty = Оғоз нашудааст
step-begun = Оғоз шудааст
step-full = Пурра

## Step by step
step-start = Қадам ба қадам пур кардан
step-intro = Қадамҳоро бо тартиби дилхоҳ пур кунед. Ҳар қадам алоҳида нигоҳ дошта мешавад; қадами бе ҷавоб мондаро баъдтар пур кардан мумкин аст.
step-answered = Ҷавоб дода шуд: { $number } аз { $all }
step-part = { $title }, қисми { $part }
step-place = Қадами { $number } аз { $all }
step-all = Ҳамаи қадамҳо
step-next = Нигоҳ доштан ва идома додан
step-skip = Ҷавоб надодан
step-long = Ҳамаи саволҳо дар як саҳифа
step-check = Санҷидани ҷавобҳо
step-check-intro = Ҳамаи ин аллакай нигоҳ дошта шудааст. Он чи навишта нашудааст, ҳар вақт илова кардан мумкин аст.
step-done = Бозгашт ба парванда
issue-date-later = Ин сана баъд аз санае меояд, ки бояд пас аз он бошад: аввал он санаро дуруст кунед

## On paper
paper-link = Варақаи коғазӣ
paper-how = Ин саҳифаро аз менюи браузер чоп кунед. Варақаи пуршударо зери қулф нигоҳ доред.
paper-case = Номи рамзӣ ва рақами парванда
paper-by = Кӣ пур кард
paper-on = Санаи пур кардан
paper-tick-one = Якеро қайд кунед.
paper-tick-any = Ҳамаи мувофиқашро қайд кунед.
