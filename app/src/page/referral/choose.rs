//! Choosing what of a section is shared: record by record, question by question, file by file. Nothing is ticked that was not chosen.

use axum::{Form, extract::Path};
use casework::{
    Error,
    case::{self, Sheet},
    record::{Field, spec},
    referral::{self, Chosen, Offer, is_guarded},
};
use entity::vocab::{CaseId, DocumentKind, ReferralId, Section};
use leptos::prelude::*;

use super::words;
use crate::{
    answer::see_other,
    desk::Desk,
    fault::Reply,
    form::Filled,
    i18n::Tr,
    page::case::{Place, framed},
    path, ui,
};

/// The form.
pub async fn show(desk: Desk, Path((id, referral, word)): Path<(CaseId, ReferralId, String)>) -> Reply {
    page(&desk, (id, referral, section(&word)?), &Filled::default()).await
}

fn section(word: &str) -> Result<Section, Error> {
    word.parse().map_err(|_| Error::NotFound)
}

async fn page(desk: &Desk, (id, referral, section): (CaseId, ReferralId, Section), filled: &Filled) -> Reply {
    let offer = referral::offer(&desk.ctx, id, referral, section).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    Ok(desk.form("referral-choose", filled, || {
        let none = (offer.records.is_empty() && offer.files.is_empty()).then(|| ui::empty(tr.t("referral-choose-none"), None));
        let records = offer
            .records
            .iter()
            .map(|(kind, sheet)| record(tr, *kind, sheet, (&offer.chosen, filled)));
        let sure = is_guarded(section).then(|| sure(tr, filled));
        let body = view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("referral-choose")}": "{tr.word("section", section.word())}</h1>
            <p>{tr.t("referral-choose-intro")}</p>
            {none}
            <form method="post" action=path::choose(id, referral, section)>
                {records.collect_view()}
                {files(tr, section, &offer, filled)}
                {sure}
                {ui::acts(tr.t("save"), Some((path::case_referral(id, referral), tr.t("back"))))}
            </form>
        };
        framed(tr, &desk.ctx, &case, Place::Referrals, None, body.into_any())
    }))
}

/// What is guarded most needs a second step.
fn sure(tr: Tr, filled: &Filled) -> AnyView {
    let options = vec![("yes".to_owned(), tr.t("referral-sure-yes"))];
    ui::picks(tr, filled, "sure", "referral-sure", Some("referral-sure-hint"), options)
}

/// Whether a box is ticked: as it was sent, if it has to be put right, so that what was unticked stays so; else as it was chosen.
fn stays(filled: &Filled, name: &str, value: &str, chosen: bool) -> bool {
    if filled.issues.is_empty() {
        chosen
    } else {
        filled.has(name, value)
    }
}

fn record(tr: Tr, kind: DocumentKind, sheet: &Sheet, (chosen, filled): (&Chosen, &Filled)) -> AnyView {
    let spec = spec(kind);
    let words = |key: &str| spec.field(key).and_then(|field| ui::answer(tr, field, &sheet.answers));
    let head: Vec<String> = spec.head.iter().filter_map(|key| words(key)).collect();
    let legend = if head.is_empty() {
        tr.t(&format!("document-{kind}"))
    } else {
        format!("{}: {}", tr.t(&format!("document-{kind}")), head.join(" · "))
    };
    let one = |field: &'static Field| {
        let given = ui::answer(tr, field, &sheet.answers)?;
        let value = format!("{}/{}", sheet.id, field.key);
        let ticked = stays(filled, "field", &value, chosen.has(sheet.id, field.key));
        Some(view! {
            <label class="pick"><input type="checkbox" name="field" value=value checked=ticked/>
                <span>{ui::label(tr, spec, field)}": "<span class="soft" dir="auto">{given}</span></span></label>
        })
    };
    let fields = spec.fields.iter().filter_map(one).collect_view();
    view! { <fieldset><legend dir="auto">{legend}</legend>{fields}</fieldset> }.into_any()
}

fn files(tr: Tr, section: Section, offer: &Offer, filled: &Filled) -> Option<AnyView> {
    let one = |(id, about): &(entity::vocab::FileId, casework::file::About)| {
        let value = id.to_string();
        let ticked = stays(filled, "file", &value, offer.chosen.files.contains(&(section, *id)));
        let name = if about.remark.is_empty() {
            about.name.clone()
        } else {
            about.remark.clone()
        };
        view! {
            <label class="pick"><input type="checkbox" name="file" value=value checked=ticked/>
                <span><span dir="auto">{name}</span>" · "{tr.word("content", &about.content)}" · "{words::size(tr, about.size)}</span></label>
        }
    };
    let list = offer.files.iter().map(one).collect_view();
    (!offer.files.is_empty()).then(|| {
        view! { <fieldset><legend>{tr.t("files-title")}</legend><p class="hint">{tr.t("referral-files-hint")}</p>{list}</fieldset> }.into_any()
    })
}

/// Keeps what was ticked.
pub async fn choose(
    desk: Desk,
    Path((id, referral, word)): Path<(CaseId, ReferralId, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Reply {
    let (section, filled) = (section(&word)?, Filled::sent(typed));
    match referral::choose(&desk.ctx, id, referral, section, &filled.typed).await {
        Ok(()) => Ok(see_other(&path::case_referral(id, referral))),
        Err(Error::Invalid(issues)) => page(&desk, (id, referral, section), &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}
