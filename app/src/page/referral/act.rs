//! What is done with a referral of a case by a button.

use axum::{Form, extract::Path};
use casework::{Error, case, referral};
use entity::vocab::{CaseId, DocumentId, ReferralId};

use super::outgoing::page;
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, path};

/// Moves a referral on.
pub async fn act(
    desk: Desk,
    Path((id, referral)): Path<(CaseId, ReferralId)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Reply {
    let filled = Filled::sent(typed);
    let (ctx, mark) = (&desk.ctx, filled.value("mark"));
    let done = match filled.value("do") {
        "submit" => referral::submit(ctx, id, referral, mark).await.map(drop),
        "approve" => referral::approve(ctx, id, referral, mark).await,
        "give-back" => referral::give_back(ctx, id, referral, mark).await,
        "withdraw" => referral::withdraw(ctx, id, referral).await,
        "accepted" | "declined" | "completed" => {
            referral::mark_outside(ctx, id, referral, filled.value("do"), &filled.typed).await
        }
        // What no page of ours sends; still asked of the policy and logged.
        _ => {
            case::overview(ctx, id).await?;
            Err(Error::NotFound)
        }
    };
    let done = match filled.value("do") {
        "submit" | "approve" => done.map_err(unplaced),
        _ => done,
    };
    settled(&desk, (id, referral), done, filled).await
}

/// Writes to the other side.
pub async fn write_from_case(
    desk: Desk,
    Path((id, referral)): Path<(CaseId, ReferralId)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Reply {
    let filled = Filled::sent(typed);
    let message: DocumentId = filled.value("message").parse().map_err(|_| Error::NotFound)?;
    let done = referral::write_from_case(&desk.ctx, id, referral, message, &filled.typed).await;
    settled(&desk, (id, referral), done, filled).await
}

/// Takes over what the other side wrote.
pub async fn take_over(desk: Desk, Path((id, referral, message)): Path<(CaseId, ReferralId, DocumentId)>) -> Reply {
    let done = referral::take_over(&desk.ctx, id, referral, message).await;
    settled(&desk, (id, referral), done, Filled::default()).await
}

/// What is wrong with a referral before it goes: its questions are on another page, so nothing here leads to them.
fn unplaced(fault: Error) -> Error {
    match fault {
        Error::Invalid(mut issues) => {
            for issue in &mut issues {
                issue.field.clear();
            }
            Error::Invalid(issues)
        }
        fault => fault,
    }
}

async fn settled(desk: &Desk, (id, referral): (CaseId, ReferralId), done: Result<(), Error>, filled: Filled) -> Reply {
    match done {
        Ok(()) => Ok(see_other(&path::case_referral(id, referral))),
        Err(Error::Invalid(issues)) => page(desk, (id, referral), &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}
