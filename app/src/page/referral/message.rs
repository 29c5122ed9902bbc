//! Writing to the other side of a referral: a few words, or an answer with questions of its own.

use axum::{Form, extract::Path, response::Response};
use casework::{
    Error,
    policy::{Relation, Roles},
    record::spec,
    referral,
};
use entity::vocab::{DocumentId, DocumentKind, MessageKind, ReferralId, Role};
use leptos::prelude::*;

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, path, ui};

/// What somebody with these roles writes: lawyers do not answer for the police, nor the police for lawyers; whoever sent it only
/// writes a few words.
pub(super) fn kinds(roles: &Roles, relation: Relation) -> Vec<MessageKind> {
    let (lawyer, police) = (roles.has(Role::Lawyer), roles.has(Role::PoliceLiaison));
    let fits = |kind: &MessageKind| {
        let own = match kind {
            MessageKind::Text | MessageKind::Hearing => true,
            MessageKind::Consultation => lawyer || !police,
            MessageKind::PoliceAnswer => police || !lawyer,
        };
        own && (relation == Relation::Acceptor || *kind == MessageKind::Text)
    };
    MessageKind::ALL.iter().copied().filter(fits).collect()
}

/// The document whose questions a message has.
const fn questions(kind: MessageKind) -> Option<DocumentKind> {
    match kind {
        MessageKind::Text => None,
        MessageKind::Consultation => Some(DocumentKind::Consultation),
        MessageKind::Hearing => Some(DocumentKind::Hearing),
        MessageKind::PoliceAnswer => Some(DocumentKind::PoliceAnswer),
    }
}

/// The kind in an address, if this person may write one.
async fn asked(desk: &Desk, id: ReferralId, word: &str) -> Result<MessageKind, Error> {
    let (_, relation) = referral::cover(&desk.ctx, id).await?;
    let kind = word.parse().map_err(|_| Error::NotFound)?;
    // Nobody writes before it is taken on.
    let opens = relation != Relation::Receiver && kinds(&desk.ctx.actor().roles, relation).contains(&kind);
    opens.then_some(kind).ok_or(Error::NotFound)
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
        let asked = match questions(kind) {
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
