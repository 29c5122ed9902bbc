//! Writing to the other side of a referral: a few words, or an answer with questions of its own.

use axum::{Form, extract::Path, response::Response};
use casework::{
    Error,
    policy::Relation,
    record::spec,
    referral::{self, document, kinds},
};
use entity::vocab::{DocumentId, MessageKind, ReferralId, ReferralSide};
use leptos::prelude::*;

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, path, ui};

/// The kind in an address, if this person may write one.
async fn asked(desk: &Desk, id: ReferralId, word: &str) -> Result<MessageKind, Error> {
    let (_, relation) = referral::cover(&desk.ctx, id).await?;
    let kind = word.parse().map_err(|_| Error::NotFound)?;
    let side = match relation {
        Relation::Acceptor => ReferralSide::Receiver,
        Relation::Sender => ReferralSide::Sender,
        // Nobody writes before it is taken on.
        _ => return Err(Error::NotFound),
    };
    kinds(&desk.ctx.actor().roles, side)
        .contains(&kind)
        .then_some(kind)
        .ok_or(Error::NotFound)
}

/// The form; it proposes the message's id, so that sending it twice writes one.
pub async fn show(desk: Desk, Path((id, word)): Path<(ReferralId, String)>) -> Reply {
    let kind = asked(&desk, id, &word).await?;
    let mut filled = Filled::sent(vec![("message".to_owned(), DocumentId::random().to_string())]);
    if matches!(kind, MessageKind::Consultation | MessageKind::PoliceAnswer) {
        filled = filled.day("day", desk.ctx.house().clock.today());
    }
    Ok(form(&desk, id, kind, &filled))
}

fn form(desk: &Desk, id: ReferralId, kind: MessageKind, filled: &Filled) -> Response {
    let (tr, title) = (desk.tr, format!("message-{kind}"));
    desk.form(&title, filled, || {
        let asked = match document(kind) {
            Some(kind) => ui::fields(tr, spec(kind), filled),
            None => ui::area(tr, filled, "text", "incoming-words", None),
        };
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t(&title)}</h1>
            <p>{tr.t("incoming-write-intro")}</p>
            <form method="post" action=path::message(id, kind)>
                <input type="hidden" name="message" value=filled.value("message").to_owned()/>
                {asked}
                {ui::acts(tr.t("incoming-send"), Some((path::referral(id), tr.t("back"))))}
            </form>
        }
        .into_any()
    })
}

/// Writes.
pub async fn write(desk: Desk, Path((id, word)): Path<(ReferralId, String)>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let kind = asked(&desk, id, &word).await?;
    let filled = Filled::sent(typed);
    let message: DocumentId = filled.value("message").parse().map_err(|_| Error::NotFound)?;
    match referral::write(&desk.ctx, id, (message, kind), &filled.typed).await {
        Ok(()) => Ok(see_other(&path::referral(id))),
        Err(Error::Invalid(issues)) => Ok(form(&desk, id, kind, &filled.wrong(issues))),
        Err(fault) => Err(fault.into()),
    }
}
