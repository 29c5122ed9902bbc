//! The tables of the demo's centre: its 51 adults, the children who came along, further help, and who went home. What would be
//! typed for a row is in `centre`. Everybody here is invented.

type Text = &'static str;

/// An adult who came: one case. Its number, by which the tables below name it, counts from 1 in the order of coming. The name
/// is surname, given name and, if the person uses one, patronymic; the district is where the person goes on living, empty for
/// who left the country; what was urgent are words with a blank between.
#[rustfmt::skip]
pub(super) struct Row {
    pub(super) no: u8, pub(super) name: Text, pub(super) latin: Text, pub(super) gender: Text, pub(super) born: i32,
    pub(super) language: Text, pub(super) citizenship: Text, pub(super) district: Text, pub(super) day: i64,
    pub(super) came: Text, pub(super) urgent: Text, pub(super) exploitation: Text,
}

pub(super) const F: &str = "Feminine";
pub(super) const M: &str = "Masculine";
pub(super) const LABOUR: &str = "ForcedLabour";
pub(super) const SEXUAL: &str = "SexualExploitation";
pub(super) const MARRIAGE: &str = "ForcedMarriage";
pub(super) const SERVITUDE: &str = "Servitude";
pub(super) const BEGGING: &str = "ForcedBegging";
/// Vulnerable migrants are helped too.
pub(super) const NONE: &str = "";

#[rustfmt::skip]
const fn row(
    no: u8, name: Text, latin: Text, (gender, born, language, citizenship, district): (Text, i32, Text, Text, Text),
    (day, came, urgent): (i64, Text, Text), exploitation: Text,
) -> Row {
    Row { no, name, latin, gender, born, language, citizenship, district, day, came, urgent, exploitation }
}

/// The 51 adults.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    row(1, "Раҷабова Гулҷаҳон Самадовна", "Rajabova Guljahon", (F, 1984, "tgk", "TJ", "TJ-SU-04"), (-716, "iom", "doctor papers"), SEXUAL),
    row(2, "Турсунов Абдувоҳид Маҳмудович", "Tursunov Abduvohid", (M, 1979, "uzb", "TJ", "TJ-SU-14"), (-705, "police", "bed doctor"), LABOUR),
    row(3, "Холматова Санавбар", "Kholmatova Sanavbar", (F, 1988, "uzb", "TJ", "TJ-SU-16"), (-693, "hotline", "safety bed"), SEXUAL),
    row(4, "Исматзода Фарангис", "Ismatzoda Farangis", (F, 1990, "tgk", "TJ", "TJ-SU-05"), (-676, "women-committee", "safety calm"), MARRIAGE),
    row(5, "Сатторов Ҷӯрабек Ёқубович", "Sattorov Jurabek", (M, 1975, "tgk", "TJ", "TJ-SU-06"), (-668, "iom", "doctor food"), LABOUR),
    row(6, "Шодиева Муаззама Неъматовна", "Shodieva Muazzama", (F, 1986, "tgk", "TJ", "TJ-SU-02"), (-651, "jamoat", "bed child"), SERVITUDE),
    row(7, "Бобоева Хосият", "Boboeva Khosiyat", (F, 1963, "tgk", "TJ", "TJ-SU-06"), (-642, "mahalla", "food clothes"), BEGGING),
    row(8, "Эргашов Илҳомҷон Тоҳир ӯғлӣ", "Ergashov Ilhomjon", (M, 1985, "uzb", "TJ", "TJ-SU-15"), (-629, "border-service", "papers call-family"), LABOUR),
    row(9, "Лаптева Марина Олеговна", "Lapteva Marina", (F, 1978, "rus", "RU", ""), (-612, "consulate", "food papers"), NONE),
    row(10, "Токтосунова Айсулуу", "Toktosunova Aisuluu", (F, 1989, "kir", "KG", "TJ-SU-02"), (-601, "border-service", "bed interpreter"), SEXUAL),
    row(11, "Боқизода Сӯҳроб", "Boqizoda Suhrob", (M, 1983, "tgk", "TJ", "TJ-SU-09"), (-590, "self", "doctor"), LABOUR),
    row(12, "Мирзоева Насиба Ҳотамовна", "Mirzoeva Nasiba", (F, 1976, "tgk", "TJ", "TJ-SU-01"), (-574, "prosecutor", "safety lawyer"), SEXUAL),
    row(13, "Неъматова Дилафрӯз", "Nematova Dilafruz", (F, 1985, "tgk", "TJ", "TJ-SU-11"), (-566, "women-committee", "bed child"), SERVITUDE),
    row(14, "Ҳайдарзода Моҳира", "Haidarzoda Mohira", (F, 1990, "tgk", "TJ", "TJ-SU-13"), (-549, "family", "calm"), MARRIAGE),
    row(15, "Маҳмадов Хайрулло", "Mahmadov Khairullo", (M, 1971, "tgk", "TJ", "TJ-KT-17"), (-540, "iom", "bed papers"), LABOUR),
    row(16, "Тоҷибоева Ойшахон Мамадалиевна", "Tojiboeva Oishakhon", (F, 1967, "uzb", "TJ", "TJ-SU-10"), (-527, "health", "doctor medicine"), NONE),
    row(17, "Пӯлодова Рисолат Турсунбоевна", "Pulodova Risolat", (F, 1982, "tgk", "TJ", "TJ-SU-12"), (-513, "hotline", "safety bed"), SEXUAL),
    row(18, "Раҳматуллоев Дилмурод Анварович", "Rahmatulloev Dilmurod", (M, 1987, "tgk", "TJ", "TJ-SU-17"), (-504, "police", "doctor call-family"), LABOUR),
    row(19, "Қаюмова Шоира Ҳабибовна", "Qayumova Shoira", (F, 1972, "tgk", "TJ", "TJ-SU-01"), (-488, "ngo", "calm"), LABOUR),
    row(20, "Ниёзмуродова Гулбаҳор", "Niyozmurodova Gulbahor", (F, 1988, "tgk", "TJ", "TJ-SU-16"), (-479, "mahalla", "child food"), NONE),
    row(21, "Собиров Қобилҷон", "Sobirov Qobiljon", (M, 1968, "uzb", "TJ", "TJ-SU-03"), (-462, "iom", "doctor clothes"), LABOUR),
    row(22, "Олимҷонова Муҳаббат", "Olimjonova Muhabbat", (F, 1980, "uzb", "TJ", "TJ-SU-08"), (-455, "self", "bed"), SEXUAL),
    row(23, "Сангинова Тӯтинисо Шарофовна", "Sanginova Tutiniso", (F, 1974, "tgk", "TJ", "TJ-SU-18"), (-441, "jamoat", "doctor"), SERVITUDE),
    row(24, "Ибодзода Шавкат", "Ibodzoda Shavkat", (M, 1989, "tgk", "TJ", "TJ-SU-05"), (-426, "consulate", "papers call-family"), LABOUR),
    row(25, "Ҳамроева Зебунисо", "Hamroeva Zebuniso", (F, 1987, "tgk", "TJ", "TJ-SU-07"), (-419, "police", "safety bed"), SEXUAL),
    row(26, "Ёрматова Ойдин", "Yormatova Oydin", (F, 1981, "uzb", "UZ", "TJ-SU-14"), (-402, "border-service", "papers"), LABOUR),
    row(27, "Умарзода Фазилат", "Umarzoda Fazilat", (F, 1990, "tgk", "TJ", "TJ-SU-02"), (-391, "school", "calm bed"), MARRIAGE),
    row(28, "Норматов Улуғбек", "Normatov Ulughbek", (M, 1984, "uzb", "TJ", "TJ-SU-10"), (-380, "iom", "food"), LABOUR),
    row(29, "Ҷабборов Темур Холиқович", "Jabborov Temur", (M, 1973, "tgk", "TJ", "TJ-SU-04"), (-364, "hukumat", "bed child"), LABOUR),
    row(30, "Ризоева Бибихонум", "Rizoeva Bibikhonum", (F, 1955, "tgk", "TJ", "TJ-SU-06"), (-352, "mahalla", "doctor medicine"), BEGGING),
    row(31, "Мамаюсупова Гулзат", "Mamayusupova Gulzat", (F, 1983, "kir", "TJ", "TJ-SU-02"), (-338, "women-committee", "bed"), LABOUR),
    row(32, "Воҳидов Неккадам", "Vohidov Nekkadam", (M, 1977, "tgk", "TJ", "TJ-SU-13"), (-325, "self", "doctor papers"), LABOUR),
    row(33, "Зокирова Матлуба Рашидовна", "Zokirova Matluba", (F, 1979, "tgk", "TJ", "TJ-SU-15"), (-310, "hotline", "safety"), SEXUAL),
    row(34, "Сухова Оксана Геннадьевна", "Sukhova Oksana", (F, 1982, "rus", "RU", ""), (-297, "hukumat", "food papers"), NONE),
    row(35, "Тошматова Ҳилола", "Toshmatova Hilola", (F, 1986, "uzb", "TJ", "TJ-SU-16"), (-284, "ngo", "calm bed"), SEXUAL),
    row(36, "Давлатзода Сурайё", "Davlatzoda Surayo", (F, 1989, "tgk", "TJ", "TJ-RA-07"), (-271, "iom", "bed"), SERVITUDE),
    row(37, "Ғаниева Мукаррама Ваҳобовна", "Ghanieva Mukarrama", (F, 1987, "tgk", "TJ", "TJ-SU-11"), (-262, "jamoat", "child clothes"), NONE),
    row(38, "Мелибоев Зафарҷон", "Meliboev Zafarjon", (M, 1982, "uzb", "TJ", "TJ-SU-12"), (-245, "police", "doctor"), LABOUR),
    row(39, "Кенҷаева Назокат", "Kenjaeva Nazokat", (F, 1978, "tgk", "TJ", "TJ-SU-17"), (-233, "family", "none"), NONE),
    row(40, "Абдусаломова Робия", "Abdusalomova Robiya", (F, 1985, "tgk", "TJ", "TJ-SU-03"), (-220, "hotline", "safety bed"), SEXUAL),
    row(41, "Бердиева Латофат Очиловна", "Berdieva Latofat", (F, 1970, "uzb", "TJ", "TJ-SU-14"), (-206, "health", "doctor"), LABOUR),
    row(42, "Осмонов Эркинбек", "Osmonov Erkinbek", (M, 1980, "kir", "TJ", "TJ-RA-05"), (-192, "border-service", "interpreter papers"), LABOUR),
    row(43, "Худойназарова Савринисо", "Khudoinazarova Savriniso", (F, 1975, "tgk", "TJ", "TJ-SU-09"), (-180, "women-committee", "calm"), SERVITUDE),
    row(44, "Очилзода Меҳринисо", "Ochilzoda Mehriniso", (F, 1990, "tgk", "TJ", "TJ-SU-01"), (-167, "self", "bed call-family"), SEXUAL),
    row(45, "Бобокалонов Музаффар Ҳикматович", "Bobokalonov Muzaffar", (M, 1965, "tgk", "TJ", "TJ-SU-05"), (-151, "ngo", "doctor food"), LABOUR),
    row(46, "Аҳмадҷонова Розия", "Ahmadjonova Roziya", (F, 1984, "uzb", "TJ", "TJ-SU-04"), (-139, "mahalla", "clothes"), NONE),
    row(47, "Лоиқзода Неъмат", "Loiqzoda Nemat", (M, 1988, "tgk", "TJ", "TJ-SU-18"), (-124, "consulate", "papers"), LABOUR),
    row(48, "Дроздова Людмила Фёдоровна", "Drozdova Lyudmila", (F, 1961, "rus", "TJ", "TJ-SU-08"), (-113, "hukumat", "doctor food"), NONE),
    row(49, "Солеҳов Ҷовид", "Solehov Jovid", (M, 1986, "tgk", "TJ", "TJ-SU-07"), (-98, "police", "safety doctor"), LABOUR),
    row(50, "Ҳасанзода Садбарг", "Hasanzoda Sadbarg", (F, 1990, "tgk", "TJ", "TJ-SU-16"), (-82, "other", "bed"), MARRIAGE),
    row(51, "Маҳкамова Шукрона", "Mahkamova Shukrona", (F, 1983, "tgk", "TJ", "TJ-SU-10"), (-66, "women-committee", "calm bed"), SEXUAL),
];

/// The 6 children who came with a parent: the parent's row, who, range of age (a birth year would make adults of them), school.
#[rustfmt::skip]
pub(super) static CHILDREN: &[(u8, &str, &str, &str, &str, &str)] = &[
    (6, "Ҳошимзода Рухшона", "Hoshimzoda Rukhshona", F, "0-8", "no"),
    (6, "Ҳошимзода Сомон", "Hoshimzoda Somon", M, "9-17", "yes"),
    (13, "Неъматова Парасту", "Nematova Parastu", F, "9-17", "yes"),
    (20, "Ниёзмуродов Фаррух", "Niyozmurodov Farrukh", M, "0-8", "no"),
    (29, "Ҷабборов Шодмон", "Jabborov Shodmon", M, "9-17", "yes"),
    (37, "Ғаниева Нозанин", "Ghanieva Nozanin", F, "0-8", "no"),
];

/// Further help, so that persons and services differ in number: row, category, days after coming, quantity, outcome.
#[rustfmt::skip]
pub(super) static FURTHER: &[(u8, &str, i64, u8, &str)] = &[
    (1, "psychological", 9, 4, "Чор вохӯрӣ."), (1, "medical", 12, 1, "Бори дуюм ба духтур рафт."),
    (1, "papers", 14, 1, "Ариза барои шиноснома дода шуд."), (2, "medical", 8, 1, "Дору гирифта шуд."),
    (2, "transport", 16, 1, "Роҳкиро то хона."), (3, "psychological", 10, 3, "Се вохӯрӣ."),
    (4, "psychological", 11, 6, "Шаш вохӯрӣ."), (4, "social", 13, 2, "Бо хешовандонаш гуфтугӯ шуд."),
    (5, "medical", 7, 2, "Ду бор ба духтур рафт."), (5, "food", 1, 14, "Хӯроки духӯра."),
    (6, "childcare", 3, 10, "Кӯдаконро нигоҳ доштем."), (6, "items", 2, 3, "Либос барои модар ва ду кӯдак."),
    (7, "food", 1, 20, "Хӯрок."), (7, "items", 1, 1, "Либоси гарм ва пойафзол."), (8, "transport", 6, 1, "Роҳкиро то хона."),
    (9, "food", 1, 30, "Хӯрок барои оила."), (9, "return", 15, 1, "Ҳуҷҷат ва чипта омода шуд."),
    (10, "interpretation", 2, 4, "Тарҷумон аз қирғизӣ."), (11, "medical", 9, 1, "Бори дуюм ба духтур рафт."),
    (12, "legal", 4, 1, "Маслиҳати ҳуқуқшинос."), (12, "legal", 13, 1, "Ариза навишта шуд."),
    (13, "childcare", 4, 5, "Духтаракро нигоҳ доштем."), (15, "papers", 9, 1, "Ариза барои шиноснома дода шуд."),
    (16, "medical", 6, 3, "Се бор ба духтур рафт."), (17, "psychological", 12, 5, "Панҷ вохӯрӣ."),
    (19, "vocational", 15, 1, "Ба курси дӯзандагӣ навишта шуд."), (20, "items", 2, 2, "Либоси кӯдакона."),
    (21, "items", 1, 1, "Пойафзол ва куртаи гарм."), (24, "transport", 9, 1, "Роҳкиро то хона."),
    (29, "social", 8, 1, "Писарашро ба мактаб гирифтанд."), (30, "medical", 10, 2, "Дору гирифта шуд."),
    (33, "psychological", 9, 2, "Ду вохӯрӣ."), (34, "food", 1, 21, "Хӯрок барои оила."),
    (34, "return", 14, 1, "Ҳуҷҷат ва чипта омода шуд."), (37, "items", 1, 2, "Либос барои модар ва духтар."),
    (40, "psychological", 14, 4, "Чор вохӯрӣ."), (42, "interpretation", 2, 2, "Тарҷумон аз қирғизӣ."),
    (46, "items", 2, 1, "Либос ва кӯрпа."), (48, "food", 1, 10, "Хӯрок."), (49, "medical", 11, 1, "Бори дуюм ба духтур рафт."),
    (51, "vocational", 15, 1, "Ба курси ошпазӣ навишта шуд."),
];

/// The two who went home to Russia: row, minors with her (never of the 57: domain facts 6.1, 2), day of leaving, route, to whom.
#[rustfmt::skip]
pub(super) static RETURNS: &[(u8, u8, i64, &str, &str)] = &[
    (9, 4, -585, "Бо қатор", "Модараш дар истгоҳ"),
    (34, 2, -274, "Бо ҳавопаймо", "Хадамоти иҷтимоии шаҳр"),
];
