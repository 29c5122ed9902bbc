//! What the receiver would see: the same views that they have.

use axum::extract::Path;
use casework::{
    Error, case,
    referral::{self, is_out},
};
use entity::vocab::{CaseId, ReferralId};
use leptos::prelude::*;

use super::{outgoing::page, outgoing_acts::going, words};
use crate::{
    desk::Desk,
    fault::Reply,
    form::Filled,
    page::case::{Place, framed},
    path,
};

/// The preview.
pub async fn preview(desk: Desk, Path((id, referral)): Path<(CaseId, ReferralId)>) -> Reply {
    let (line, shot, mark) = match referral::preview(&desk.ctx, id, referral).await {
        Err(Error::Invalid(issues)) => return page(&desk, (id, referral), &Filled::default().wrong(issues)).await,
        found => found?,
    };
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    Ok(desk.page("referral-preview", || {
        let body = view! {
            <h1>{tr.t("referral-preview")}</h1>
            <p>{tr.t("referral-preview-intro")}</p>
            {words::facts(tr, &line)}
            {words::records(tr, &shot)}
            {words::files(tr, &shot.files, None)}
            // What has gone is sealed as it was; this shows what would go now.
            {(!is_out(line.row.state)).then(|| going(&desk, &case, &line.row, &mark))}
            <div class="acts"><a class="button second" href=path::case_referral(id, referral)>{tr.t("back")}</a></div>
        };
        framed(tr, &desk.ctx, &case, Place::Referrals, None, body.into_any())
    }))
}
