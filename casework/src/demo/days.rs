//! The demo's first case day by day in the house, and how the third one ended and began again. Everybody here is invented.

use ::entity::vocab::DocumentKind;

use super::stories::Typed;

/// Days, absences and tasks of the first case.
#[rustfmt::skip]
pub(super) const DAYS: &[(DocumentKind, Typed)] = &[
    (DocumentKind::HouseRules, &[("day", "-18"), ("language", "tgk"), ("interpreter", "no"), ("explained", "quiet-hours"),
        ("explained", "phone-and-photos"), ("explained", "visitors"), ("explained", "going-out"),
        ("explained", "alcohol-and-drugs"), ("explained", "children"), ("explained", "cleaning"), ("explained", "complaints"),
        ("explained", "leaving-is-free"), ("accepted", "yes"), ("form", "signature"), ("remark", "Ду бор пурсид, ки дар ҳақиқат \
        ҳар вақт рафтан мумкин аст ё не. Калиди ҷевонашро худаш нигоҳ медорад. Мехоҳад, ки Сабрина шаб дар ҳуҷраи худаш бошад; \
        ҳамин хел мувофиқа шуд.")]),
    (DocumentKind::DayNote, &[("day", "-18"), ("shift", "night"), ("text", "То соати ду хоб накард, бо Сабрина дар паҳлӯи \
        чароғ нишаст. Чой нӯшиданд. Ду бор омада пурсид, ки дар қулф аст ё не; якҷоя рафта дидем. Баъд ҳарду хобиданд."),
        ("for-next-shift", "Саҳар барвақт бедор накунед. Чароғи хурд шаб фурӯзон монад.")]),
    (DocumentKind::DayNote, &[("day", "-14"), ("shift", "evening"), ("text", "Баъди паёми рақами ношинос чеҳрааш парид, \
        Сабрина аз доманаш ҷудо намешуд. Дар ошхона якҷоя оши бурида пухтем, оҳиста-оҳиста ором шуд. Пурсид, ки Шаҳло пагоҳ \
        меояд ё не."), ("for-next-shift", "Дарро ду бор санҷед. Агар хоб накунад, танҳо намонед, бо ӯ нишинед.")]),
    (DocumentKind::DayNote, &[("day", "-8"), ("shift", "day"), ("text", "Аз дармонгоҳ баргашта, ба Сабрина куртачаи лӯхтак \
        дӯхт. Ду зани дигар низ омада нишастанд, бори аввал бо онҳо хандид. Хӯроки пешинро пурра хӯрд.")]),
    (DocumentKind::DayNote, &[("day", "-1"), ("shift", "evening"), ("text", "Сабрина шеъри навашро хонд, ҳама чапак заданд. \
        Анҷира бегоҳ бо Азиз гап зад, баъд рӯзҳоро то вохӯрӣ ҳисоб кард. Соати даҳ ҳарду хобиданд."),
        ("for-next-shift", "Соати 7:30 бедор кунед: рӯзи курс.")]),
    (DocumentKind::Absence, &[("day", "-7"), ("time", "08:30"), ("to", "Ба курси дӯзандагӣ"), ("with", "Маҳбуба Саидова"),
        ("expected", "-7"), ("expected-time", "13:00"), ("back", "-7"), ("back-time", "12:50"),
        ("remark", "Рӯзи аввал. Дар роҳ дасташро дошт, дар бозгашт худаш пеш-пеш мерафт. Сабрина бо навбатдор ранг кард.")]),
    (DocumentKind::Absence, &[("day", "-5"), ("time", "09:00"), ("to", "Ба бозор, барои либоси гарм"),
        ("with", "Сабрина ва Нигора Саидова"), ("expected", "-5"), ("expected-time", "11:30"), ("back", "-5"),
        ("back-time", "12:10"), ("remark", "Чил дақиқа дер карданд, дар роҳ занг зада гуфтанд.")]),
    (DocumentKind::Absence, &[("day", "0"), ("time", "08:30"), ("to", "Ба курси дӯзандагӣ"), ("with", "Маҳбуба Саидова"),
        ("expected", "0"), ("expected-time", "13:00")]),
    (DocumentKind::Task, &[("task", "Ба муаллимаи Азиз занг зада пурсидан, ки ӯро кӣ мебарад"), ("due", "-6"),
        ("state", "done"), ("done-on", "-6"), ("remark", "Танҳо ба бибиаш медиҳад, рақами моро дорад.")]),
    (DocumentKind::Task, &[("task", "Аз шуъба пурсидан, ки шиноснома кай тайёр мешавад"), ("due", "1"), ("state", "open")]),
    (DocumentKind::Task, &[("task", "Барои рӯзи пурсиш мошин ва корманд барои Сабрина ёфтан"), ("due", "5"), ("state", "open")]),
    (DocumentKind::Task, &[("task", "Барои вохӯрии гурӯҳӣ ҷой гирифтан"), ("due", "-2"), ("state", "dropped"),
        ("remark", "Ҳоло намехоҳад; баъди як моҳ худамон мепурсем.")]),
];

/// The third case: asked to be ended, given back, ended, taken up again.
#[rustfmt::skip]
pub(super) const ENDING: &[(DocumentKind, Typed)] = &[
    (DocumentKind::Closure, &[("day", "-40"), ("reason", "goals-met"), ("next", "follow-up"),
        ("checklist", "goals-reviewed"), ("checklist", "no-high-risk"), ("checklist", "contact-agreed"),
        ("checklist", "exit-talk"), ("why-not", "Шаҳодатномаи курсаш ҳанӯз дар мо аст."), ("contact", "unknown")]),
    (DocumentKind::ClosureAnswer, &[("answer", "returned"), ("reason", "Аввал шаҳодатнома ва пулаш баргардонида шавад ва пурсида \
        шавад, ки кумак чӣ гуна буд. Муҳлати нигоҳдории парвандаро ҳам нависед.")]),
    (DocumentKind::Closure, &[("day", "-36"), ("reason", "goals-met"), ("next", "closed"),
        ("checklist", "goals-reviewed"), ("checklist", "no-high-risk"), ("checklist", "referrals-answered"),
        ("checklist", "medicine-back"), ("checklist", "papers-back"), ("checklist", "property-back"),
        ("checklist", "contact-agreed"), ("checklist", "exit-talk"), ("checklist", "satisfaction-asked"),
        ("checklist", "keep-until-set"), ("keep-until", "1790"), ("contact", "no"), ("exit-talk", "«Аз ҳама бештар он кумак \
        кард, ки касе маро шитоб накунонд. Дар рӯзҳои аввал намедонистам, ба кӣ савол диҳам; ба навомадагон ҳамон рӯз гӯед.» \
        Занги моро намехоҳад, рақами моро гирифт ва гуфт, ки агар лозим шавад, худаш занг мезанад."), ("satisfaction", "good")]),
    (DocumentKind::ClosureAnswer, &[("answer", "approved"), ("reason", "Ҳама чиз супурда шудааст. Ба хоҳишаш эҳтиром мекунем: \
        худамон занг намезанем.")]),
    (DocumentKind::Reopening, &[("day", "-4"), ("why", "new-need"), ("remark", "Худаш занг зад: корфармои нав музди ду моҳро \
        надодааст, аз ҳуқуқшинос маслиҳат мехоҳад. Хатар нест, дар хонаи худаш зиндагӣ мекунад.")]),
];
