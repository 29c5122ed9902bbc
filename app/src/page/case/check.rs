//! Check your answers: every step of a record with what was answered and what was not, each with the way back to it.

use axum::extract::Path;
use casework::record::{Step, spec, steps};
use entity::vocab::CaseId;
use leptos::prelude::*;

use super::{
    side::{Place, framed},
    step::{now, title},
};
use crate::{desk::Desk, fault::Reply, path, ui};

/// All answers of a record.
pub async fn show(desk: Desk, Path((id, word)): Path<(CaseId, String)>) -> Reply {
    let now = now(&desk, id, &word).await?;
    let (tr, kind) = (desk.tr, now.kind);
    Ok(desk.page("step-check", || {
        let part = |(step, place): (&Step, usize)| {
            let title = title(tr, kind, step);
            view! {
                <h2>{title.clone()}</h2>
                {ui::checked(tr, spec(kind), step.fields, &now.answers)}
                <div class="acts">
                    <a href=path::step(id, kind, place)>{tr.t("edit")}<span class="unseen">": "{title}</span></a>
                </div>
            }
        };
        let all = steps(spec(kind));
        let body = view! {
            <a class="back" href=path::steps(id, kind)>{tr.t("step-all")}</a>
            <h1>{tr.t("step-check")}</h1>
            <p>{tr.t("step-check-intro")}</p>
            {all.iter().zip(1..).map(part).collect_view()}
            <div class="acts"><a class="button" href=path::case(id)>{tr.t("step-done")}</a></div>
        };
        framed(tr, &desk.ctx, &now.case, Place::Document(kind), None, body.into_any())
    }))
}
