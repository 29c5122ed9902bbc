### Дастрасии якрӯза ба бахш дар ҳолати фаврӣ ва санҷиши он.

emergency-give = Барои як рӯз, дар ҳолати фаврӣ
emergency-give-intro = Дастрасӣ дарҳол кушода мешавад ва баъд аз 24 соат худаш тамом мешавад. Баъд онро касе месанҷад, ки на додааст ва на истифода бурдааст.
emergency-why = Чаро интизор шудан мумкин нест?
emergency-why-hint = Бо як ҷумла, бе номҳо. Инро касоне мехонанд, ки месанҷанд.
emergency-do = Барои як рӯз дастрасӣ додан
emergency-tag = барои як рӯз
emergency-title = Дастрасии якрӯза
emergency-intro = Бахшҳое, ки дар ҳолати фаврӣ ба онҳо дастрасӣ дода шудааст. Бинед, ки чаро ва чанд бор кушода шудаанд; агар чизе равшан набошад, аз ҳар ду пурсед. Ҳеҷ кас он чиро, ки худаш додааст ё истифода бурдааст, намесанҷад.
emergency-none = Дастрасии якрӯза дода нашудааст.
emergency-number = { $number } ҳолати фаврӣ мунтазири санҷиш аст
emergency-waits = мунтазири санҷиш
emergency-goes-on = ҳанӯз амал мекунад
emergency-who = Ба кӣ
emergency-giver = Кӣ дод
emergency-reason = Чаро
emergency-from = Аз кай
emergency-until = То кай
emergency-opened = Чанд бор кушода шуд
emergency-reviewed = Кӣ санҷид
emergency-own = Инро шумо додаед ё истифода бурдаед: онро бояд каси дигар санҷад.
emergency-no-key = Калиди ин матн ҳанӯз ба шумо дода нашудааст. Онро роҳбар дода метавонад.
emergency-finding-justified = Ин лозим буд
emergency-finding-unjustified = Ин лозим набуд
