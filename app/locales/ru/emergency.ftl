### Доступ к разделу на один день в срочном случае и его проверка.

emergency-give = На один день, в срочном случае
emergency-give-intro = Доступ открывается сразу и сам заканчивается через 24 часа. Потом его проверяет тот, кто не давал его и не пользовался им.
emergency-why = Почему нельзя подождать?
emergency-why-hint = Одним предложением, без имён. Это прочтут те, кто проверяет.
emergency-do = Дать доступ на один день
emergency-tag = на один день
emergency-title = Доступ на один день
emergency-intro = Разделы, к которым дали доступ в срочном случае. Посмотрите, почему и сколько раз их открывали; если что-то неясно, спросите обоих. Никто не проверяет то, что сам дал или чем сам пользовался.
emergency-none = Доступа на один день не давали.
emergency-number = { $number ->
    [one] { $number } срочный случай ждёт проверки
    [few] { $number } срочных случая ждут проверки
   *[many] { $number } срочных случаев ждут проверки
  }
emergency-waits = ждёт проверки
emergency-goes-on = ещё действует
emergency-who = Кому
emergency-giver = Кто дал
emergency-reason = Почему
emergency-from = С какого времени
emergency-until = До какого времени
emergency-opened = Сколько раз открыли
emergency-reviewed = Кто проверил
emergency-own = Вы дали этот доступ или пользовались им: проверить должен кто-то другой.
emergency-no-key = У вас ещё нет ключа к этому тексту. Его может дать руководитель.
emergency-finding-justified = Это было нужно
emergency-finding-unjustified = Это не было нужно
