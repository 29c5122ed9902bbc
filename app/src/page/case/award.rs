//! The grant in kind of a case: its chain from the application to the last visit, what it adds up to, and what comes next.

use axum::{Form, extract::Path};
use casework::{
    Error, Issue, award,
    case::{self, Award, Overview, Step},
    policy::Action,
    record::Money,
};
use entity::vocab::{CaseId, DocumentId, DocumentKind, RequestState, Section};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    note::list,
    side::{Place, framed, heading},
};
use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// The chain.
pub async fn show(desk: Desk, Path(id): Path<CaseId>) -> Reply {
    page(&desk, id, &Filled::default()).await
}

async fn page(desk: &Desk, id: CaseId, filled: &Filled) -> Reply {
    let award = case::award(&desk.ctx, id).await?;
    let case = case::overview(&desk.ctx, id).await?;
    let tr = desk.tr;
    let writes = !case.has_ended() && case.may(&desk.ctx, Action::Write(Section::Award));
    let answers = case.may(&desk.ctx, Action::Answer(Section::Award));
    Ok(desk.form("award-title", filled, || {
        let ended = award
            .as_ref()
            .is_none_or(|award| matches!(
                award.request.state,
                RequestState::Refused | RequestState::Done | RequestState::Withdrawn
            ));
        let begin = (ended && writes).then(|| {
            view! { <div class="acts"><a class="button second" href=path::new_note(id, DocumentKind::Application)>{tr.t("application-new")}</a></div> }
        });
        let body = match &award {
            None => ui::empty(tr.t("award-intro"), None),
            Some(award) => chain(tr, &case, award, (writes, answers)),
        };
        let body = view! { {ui::errors(tr, filled)}<h1>{tr.t("award-title")}</h1>{body}{begin} };
        framed(tr, &desk.ctx, &case, Place::Award, None, body.into_any())
    }))
}

/// How a request stands.
pub fn state(tr: Tr, state: RequestState) -> AnyView {
    let tone = match state {
        RequestState::Approved | RequestState::Done => "good",
        RequestState::Waiting | RequestState::Draft => "wait",
        RequestState::Returned | RequestState::Refused | RequestState::Withdrawn => "",
    };
    ui::tag(tr.word("request-state", state.word()), tone)
}

fn chain(tr: Tr, overview: &Overview, award: &Award, (writes, answers): (bool, bool)) -> AnyView {
    let (id, request) = (overview.case.id, &award.request);
    let step = |kind: DocumentKind| {
        let number = award.papers.iter().filter(|(of, _)| *of == kind).count();
        let one = kind == DocumentKind::BusinessPlan;
        let may = if kind == DocumentKind::AwardDecision {
            answers && request.state == RequestState::Waiting
        } else {
            writes && award::may_add(request.state, kind) && !(one && number > 0)
        };
        let to = if kind == DocumentKind::AwardDecision {
            path::answer(id, kind, &case::mark_of(request))
        } else {
            path::new_note(id, kind)
        };
        let add = may.then(|| view! { <a class="button second small" href=to>{tr.t(&format!("{kind}-new"))}</a> });
        let count = match number {
            0 => view! { <span class="soft">{tr.t("case-nothing-yet")}</span> }.into_any(),
            number => view! { <span class="num">{number.to_string()}</span> }.into_any(),
        };
        view! { <li><div><a href=path::record(id, kind)>{tr.t(&heading(kind))}</a></div><div class="due">{count}{add}</div></li> }
    };
    let steps = DocumentKind::of(Section::Award).map(step).collect_view();
    view! {
        <p>{state(tr, request.state)}</p>
        {sums(tr, award)}
        <ul class="tasks">{steps}</ul>
        {(writes && matches!(request.state, RequestState::Draft | RequestState::Approved)).then(|| missing(tr, award))}
        {acts(tr, id, award, writes)}
    }
    .into_any()
}

fn sums(tr: Tr, award: &Award) -> AnyView {
    let row = |(key, sum): (&str, Option<Money>)| {
        sum.map(|sum| view! { <div><dt>{tr.t(key)}</dt><dd class="num">{sum.to_string()}</dd></div> })
    };
    let rows = [
        ("award-sum-asked", award.sums.requested),
        ("award-sum-items", award.sums.items),
        ("award-sum-approved", award.sums.approved),
        ("award-sum-spent", award.sums.spent),
    ];
    view! { <dl class="facts">{rows.into_iter().map(row).collect_view()}</dl> }.into_any()
}

/// What the funder still needs, or what still has to be done.
fn missing(tr: Tr, award: &Award) -> Option<AnyView> {
    let issues = &award.missing;
    let key = if award.request.state == RequestState::Draft {
        "award-missing"
    } else {
        "award-unfinished"
    };
    let line = |issue: &Issue| view! { <li>{crate::form::sentence(tr, issue)}</li> };
    let lines = issues.iter().map(line).collect_view();
    (!issues.is_empty()).then(|| view! { <h2>{tr.t(key)}</h2><ul>{lines}</ul> }.into_any())
}

fn acts(tr: Tr, id: CaseId, award: &Award, writes: bool) -> Option<AnyView> {
    let whole = award.missing.is_empty();
    let ways: &[(&str, &str)] = match award.request.state {
        RequestState::Draft if whole => &[("submit", "award-submit"), ("withdraw", "award-drop")],
        RequestState::Draft => &[("withdraw", "award-drop")],
        RequestState::Waiting => &[("withdraw", "award-withdraw")],
        RequestState::Approved if whole => &[("finish", "award-finish")],
        _ => return None,
    };
    let button = |way: &(&'static str, &'static str)| request_button(tr, id, award.request.document_id, *way);
    writes.then(|| ways.iter().map(button).collect_view().into_any())
}

/// A button that moves a request on.
pub fn request_button(tr: Tr, id: CaseId, document: DocumentId, (act, key): (&'static str, &'static str)) -> AnyView {
    let look = if act == "withdraw" { "second" } else { "" };
    view! {
        <form method="post" action=path::request(id, document)>
            <input type="hidden" name="do" value=act/>
            <div class="acts"><button class=look>{tr.t(key)}</button></div>
        </form>
    }
    .into_any()
}

/// What was asked to be done with a request.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default, rename = "do")]
    act: String,
}

/// Moves a request on.
pub async fn act(desk: Desk, Path((id, document)): Path<(CaseId, DocumentId)>, Form(asked): Form<Asked>) -> Reply {
    let step = match asked.act.as_str() {
        "submit" => Step::Submit,
        "withdraw" => Step::Withdraw,
        "finish" => Step::Finish,
        // What no page of ours sends; still asked of the policy and logged.
        _ => {
            case::overview(&desk.ctx, id).await?;
            return Err(Error::NotFound.into());
        }
    };
    let (section, issues) = case::step(&desk.ctx, id, document, step).await?;
    let filled = Filled::default().wrong(issues);
    match (section, filled.issues.is_empty()) {
        (Section::Award, true) => Ok(see_other(&path::award(id))),
        (Section::Award, false) => page(&desk, id, &filled).await,
        (_, true) => Ok(see_other(&path::record(id, DocumentKind::Closure))),
        (_, false) => list(&desk, id, DocumentKind::Closure, (0, &filled)).await,
    }
}
