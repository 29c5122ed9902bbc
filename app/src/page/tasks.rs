//! What is to be done by when. What a task is about is read by opening it: here stand the kind, the code name and the day.

use axum::{
    Form,
    extract::{Path, Query},
};
use casework::case::{self, Count, Due, Task};
use chrono::NaiveDate;
use entity::vocab::{CaseId, DocumentId};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{answer::see_other, desk::Desk, fault::Reply, i18n::Tr, paged, path, ui};

/// Which tasks.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    all: String,
    #[serde(default, deserialize_with = "paged::number")]
    page: u32,
}

/// The list.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    let of_all = asked.all == "yes";
    let due = Due {
        until: None,
        of_all,
        page: asked.page,
    };
    let (tasks, more) = case::tasks(&desk.ctx, due).await?;
    let count = case::count(&desk.ctx).await?;
    let (tr, today) = (desk.tr, desk.ctx.house().clock.today());
    Ok(desk.page("tasks-title", || {
        let at = |page| format!("{}?page={page}{}", path::TASKS, if of_all { "&all=yes" } else { "" });
        let (other, other_key) = if of_all {
            (path::TASKS.to_owned(), "tasks-mine")
        } else {
            (format!("{}?all=yes", path::TASKS), "tasks-all")
        };
        let none = tasks.is_empty().then(|| ui::empty(tr.t("tasks-none"), None));
        view! {
            <h1>{tr.t("tasks-title")}</h1>
            <p>{tr.t("tasks-intro")}</p>
            {counts(tr, count)}
            <p><a href=other>{tr.t(other_key)}</a></p>
            {none}
            {list(tr, &tasks, today, false)}
            {paged::links(tr, asked.page, more, at)}
        }
        .into_any()
    }))
}

/// How much there is to do.
pub fn counts(tr: Tr, count: Count) -> Option<AnyView> {
    let line = |(number, key, class): (u64, &str, &'static str)| {
        (number > 0)
            .then(|| view! { <li class=class><a href=path::TASKS>{tr.with(key, &[("number", &number.to_string())])}</a></li> })
    };
    let lines = [
        (count.overdue, "tasks-overdue", "late"),
        (count.today, "tasks-today", ""),
        (count.week, "tasks-week", ""),
    ];
    (count != Count::default()).then(|| view! { <ul class="counts">{lines.map(line).into_iter().collect_view()}</ul> }.into_any())
}

/// Where the record is.
fn place(task: &Task) -> String {
    let list = path::record(task.case, task.kind);
    if task.kind.is_single() {
        list
    } else {
        format!("{list}#d{}", task.document)
    }
}

/// Tasks below each other; `home` to come back to the start page after ticking one off.
pub fn list(tr: Tr, tasks: &[Task], today: NaiveDate, home: bool) -> Option<AnyView> {
    let line = |task: &Task| {
        let day = view! { {tr.t("tasks-by")}" "{ui::day(task.day)} };
        let when = match task.day.cmp(&today) {
            std::cmp::Ordering::Less => ui::tag(tr.t("tasks-late"), "late"),
            std::cmp::Ordering::Equal => ui::tag(tr.t("tasks-now"), "wait"),
            std::cmp::Ordering::Greater => ().into_any(),
        };
        let whose = match (task.mine, task.whose.is_empty()) {
            (true, _) => format!(" · {}", tr.t("tasks-for-me")),
            (false, true) => String::new(),
            (false, false) => format!(" · {}", task.whose),
        };
        let what = tr.t(&format!("document-{}", task.kind));
        let label = format!("{}: {what}, {}", tr.t("tasks-tick"), task.code_name);
        let tick = task.may_tick.then(|| {
            view! {
                <form method="post" action=path::tick(task.case, task.document)>
                    <input type="hidden" name="home" value=if home { "yes" } else { "" }/>
                    <button class="second small" aria-label=label>{tr.t("tasks-tick")}</button>
                </form>
            }
        });
        view! {
            <li>
                <div><a href=place(task)>{what}</a><p class="hint">{task.code_name.clone()}" · "{task.number.clone()}{whose}</p></div>
                <div class="due"><span>{day}" "{when}</span>{tick}</div>
            </li>
        }
    };
    let lines = tasks.iter().map(line).collect_view();
    (!tasks.is_empty()).then(|| view! { <ul class="tasks">{lines}</ul> }.into_any())
}

/// Where to go on after ticking off.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Ticked {
    #[serde(default)]
    home: String,
}

/// Ticks a reminder off.
pub async fn tick(desk: Desk, Path((id, document)): Path<(CaseId, DocumentId)>, Form(sent): Form<Ticked>) -> Reply {
    case::tick_off(&desk.ctx, id, document).await?;
    Ok(see_other(if sent.home == "yes" { path::HOME } else { path::TASKS }))
}
