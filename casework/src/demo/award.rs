//! The demo's grant in kind: from the application of the first case to the goods in her hands. Everybody here is invented.

use std::{collections::BTreeMap, sync::Arc};

use ::entity::vocab::{CaseId, DocumentKind};

use super::{
    stories::Typed,
    typing::{professional, write},
};
use crate::{
    case::{self, Step},
    ctx::Ctx,
    error::{Error, Result},
    house::House,
};

/// In the order in which it was written. Where goods are chosen stands their name. After the last of the goods the application
/// goes to the funder.
#[rustfmt::skip]
const CHAIN: &[(DocumentKind, Typed)] = &[
    (DocumentKind::Application, &[("category", "victim"), ("project", "Муҳоҷирати бехатар ва оғози нав"),
        ("district", "TJ-SU-16"), ("need", "Ду фарзанд дорад ва даромад надорад. Дӯзандагиро аз кӯдакӣ медонад ва дар курс \
        меомӯзад, вале мошини худ надорад. Мехоҳад аз хона, бо фармоиш кор кунад."), ("requested", "8900"),
        ("requested-currency", "TJS"), ("ceiling", "10000"), ("ceiling-currency", "TJS"), ("rate", "1 USD = 9,50 TJS"),
        ("rate-on", "-14"), ("papers", "id-copy"), ("papers", "photo"), ("papers", "proof"), ("papers", "plan"),
        ("papers", "certificate")]),
    (DocumentKind::BusinessPlan, &[("activity", "sewing"), ("activity-what", "Парда, ҷойпӯш ва либоси кӯдакона бо фармоиш"),
        ("training", "Аз модараш омӯхтааст, се сол барои ҳамсояҳо дӯхтааст. Ҳоло ба курси дӯзандагӣ меравад."),
        ("own", "300"), ("own-currency", "TJS"), ("own-what", "Қайчӣ, дарзмол ва мизи кории худаш."), ("market", "Се оила \
        аллакай парда фармоиш доданӣ. Дар маҳалла ду дӯзанда ҳаст, вале либоси кӯдакона касе намедӯзад."),
        ("income", "1600"), ("income-currency", "TJS"), ("risks", "Зимистон фармоиш кам ва барқ номунтазам мешавад: он вақт \
        рӯзона медӯзад ва кӯрпачаҳоро пешакӣ тайёр мекунад.")]),
    (DocumentKind::Item, &[("name", "Мошини дӯзандагӣ"), ("spec", "Барқӣ, дарзи рост ва каҷу килеб, 85 Вт"), ("quantity", "1"),
        ("unit", "piece"), ("price", "4200"), ("price-currency", "TJS")]),
    (DocumentKind::Item, &[("name", "Оверлок"), ("spec", "Чорришта, барои матоъҳои тунук ва ғафс"), ("quantity", "1"),
        ("unit", "piece"), ("price", "3800"), ("price-currency", "TJS")]),
    (DocumentKind::Item, &[("name", "Матоъ"), ("spec", "Пахтагӣ, бараш 220 см, се ранг"), ("quantity", "20"), ("unit", "metre"),
        ("price", "45"), ("price-currency", "TJS")]),
    (DocumentKind::AwardDecision, &[("answer", "approved"), ("day", "-10"), ("letter", "Г-27"), ("amount", "8900"),
        ("amount-currency", "TJS"), ("conditions", "Нусхаи ҳисобнома ва санади супоридан дар давоми ду ҳафта баъд аз \
        супоридан фиристода шавад.")]),
    (DocumentKind::Quotation, &[("supplier", "Мағозаи «Чевар»"), ("day", "-9"), ("price", "8750"), ("price-currency", "TJS"),
        ("chosen", "yes"), ("why", "Аз ҳама арзон, ду сол кафолат медиҳад ва мошинҳоро худаш ройгон мерасонад.")]),
    (DocumentKind::Quotation, &[("supplier", "Маркази таҷҳизоти дӯзандагӣ"), ("day", "-9"), ("price", "9100"),
        ("price-currency", "TJS"), ("chosen", "no"), ("why", "Сифаташ баробар, вале нархаш аз маблағи тасдиқшуда зиёд.")]),
    (DocumentKind::Quotation, &[("supplier", "Дӯкони «Сӯзани тиллоӣ»"), ("day", "-8"), ("price", "8900"),
        ("price-currency", "TJS"), ("chosen", "no"), ("why", "Кафолат танҳо шаш моҳ, расонидан пулакӣ.")]),
    (DocumentKind::Purchase, &[("day", "-6"), ("supplier", "Мағозаи «Чевар»"), ("order", "Ф-112"), ("invoice", "Ҳ-3408"),
        ("total", "8750"), ("total-currency", "TJS"), ("paid-on", "-6"),
        ("remark", "Оверлок баъд аз як ҳафта мерасад: дар анбори мағоза набуд.")]),
    (DocumentKind::Received, &[("item", "Мошини дӯзандагӣ"), ("day", "-4"), ("quantity", "1"), ("serial", "ДМ-2204417"),
        ("condition", "new"), ("remark", "Дар назди фурӯшанда даргиронда, санҷида шуд.")]),
    (DocumentKind::Received, &[("item", "Матоъ"), ("day", "-4"), ("quantity", "12"), ("condition", "new"),
        ("remark", "Боқимондааш бо оверлок меояд.")]),
    (DocumentKind::Handover, &[("item", "Мошини дӯзандагӣ"), ("day", "-3"), ("quantity", "1"),
        ("place", "Маркази касбомӯзии калонсолон"), ("signed", "signature"), ("witness", "Устоди курси дӯзандагӣ"),
        ("act", "С-14")]),
    (DocumentKind::Handover, &[("item", "Матоъ"), ("day", "-3"), ("quantity", "8"), ("place", "Маркази касбомӯзии калонсолон"),
        ("signed", "signature"), ("witness", "Устоди курси дӯзандагӣ"), ("act", "С-14")]),
    (DocumentKind::AwardVisit, &[("day", "27"), ("month", "1")]),
];

/// Writes the chain: the caseworker, and where it is answered the funder's representative.
pub(super) async fn award(house: &Arc<House>, caseworker: &Ctx, id: CaseId) -> Result<()> {
    let mut goods = BTreeMap::new();
    for (kind, typed) in CHAIN {
        if *kind == DocumentKind::AwardDecision {
            goods = submit(caseworker, id).await?;
            professional(house, caseworker, id, *kind, ("jasur", typed)).await?;
            continue;
        }
        let chosen = |(key, value): &(&'static str, &'static str)| {
            let of_goods = goods.get(*value).filter(|_| *key == "item");
            (*key, of_goods.cloned().unwrap_or_else(|| (*value).to_owned()))
        };
        let typed: Vec<(&str, String)> = typed.iter().map(chosen).collect();
        write(caseworker, id, *kind, &typed).await?;
    }
    Ok(())
}

/// Sends the application to the funder; gives the goods by name.
async fn submit(caseworker: &Ctx, id: CaseId) -> Result<BTreeMap<String, String>> {
    let award = case::award(caseworker, id).await?.ok_or(Error::NotFound)?;
    case::step(caseworker, id, award.request.document_id, Step::Submit).await?;
    let items = award.papers.into_iter().filter(|(kind, _)| *kind == DocumentKind::Item);
    Ok(items
        .map(|(_, sheet)| (sheet.answers.one("name").to_owned(), sheet.id.to_string()))
        .collect())
}
