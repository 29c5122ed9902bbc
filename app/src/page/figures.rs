//! The centre in figures: counted anew from records each time, each with what it counts.

use axum::Form;
use casework::{
    Error,
    case::{self, Counted, Figures, Period},
    policy::Action,
};
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use crate::{desk::Desk, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// The figures of this year.
pub async fn show(desk: Desk) -> Reply {
    let today = desk.ctx.house().clock.today();
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let filled = Filled::default().day("from", first).day("until", today);
    count(desk, filled).await
}

/// The figures of another period. By a post, so that no address is kept that says what was counted.
pub async fn ask(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    count(desk, Filled::sent(typed)).await
}

async fn count(desk: Desk, filled: Filled) -> Reply {
    let (Some(from), Some(until)) = (filled.whole_day("from"), filled.whole_day("until")) else {
        desk.ctx.may(Action::SeeFigures).await?;
        let day = |name: &str| {
            filled
                .whole_day(name)
                .is_none()
                .then(|| casework::Issue::new(name, "issue-date-wrong"))
        };
        let issues = ["from", "until"].into_iter().filter_map(day).collect();
        return Ok(page(&desk, &filled.wrong(issues), None));
    };
    let period = Period { from, until };
    match case::figures(&desk.ctx, period).await {
        Ok(figures) => Ok(page(&desk, &filled, Some((figures, period)))),
        Err(Error::Invalid(issues)) => Ok(page(&desk, &filled.wrong(issues), None)),
        Err(fault) => Err(fault.into()),
    }
}

fn page(desk: &Desk, filled: &Filled, counted: Option<(Figures, Period)>) -> axum::response::Response {
    let tr = desk.tr;
    let now = desk.ctx.house().clock.now_ms();
    desk.form("figures-title", filled, || {
        let counted = counted.map(|(figures, period)| {
            view! {
                <p>{ui::day(period.from)}" – "{ui::day(period.until)}" · "{tr.t("figures-as-of")}" "{ui::moment(now)}</p>
                {tables(tr, &figures)}
                <p class="soft">{tr.t("figures-source")}</p>
            }
        });
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("figures-title")}</h1>
            <p>{tr.t("figures-intro")}</p>
            <form method="post" action=path::FIGURES>
                {ui::date(tr, filled, "from", "figures-from", "date-hint")}
                {ui::date(tr, filled, "until", "figures-until", "date-hint")}
                {ui::acts(tr.t("figures-do"), None)}
            </form>
            {counted}
        }
        .into_any()
    })
}

/// What is counted, what that means, and the number; parts of the line above stand further in.
type Line = (String, Option<String>, u64, bool);

fn table(tr: Tr, caption: &str, lines: Vec<Line>) -> AnyView {
    let labels = ["what", "number"].map(|column| tr.word("figures", column));
    let number = labels[1].clone();
    let row = |(what, means, count, part): Line| {
        let means = means.map(|words| view! { <p class="hint">{words}</p> });
        let class = if part { "part" } else { "" };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row" class=class>{what}{means}</th>
                <td role="cell" class="num" data-label=number.clone()>{count.to_string()}</td>
            </tr>
        }
    };
    let rows = lines.into_iter().map(row).collect_view().into_any();
    ui::table(Some(tr.t(caption)), &labels, rows)
}

/// A number and its parts by sex.
fn by_sex(tr: Tr, key: &str, parts: [&str; 2], counted: Counted) -> Vec<Line> {
    let line = |word: &str, number: u64| (tr.t(word), None, number, true);
    let others = counted.all - counted.female - counted.male;
    let mut lines = vec![
        (tr.t(key), Some(tr.t(&format!("{key}-means"))), counted.all, false),
        line(parts[0], counted.female),
        line(parts[1], counted.male),
    ];
    lines.extend((others > 0).then(|| line("figure-sex-unknown", others)));
    lines
}

fn tables(tr: Tr, figures: &Figures) -> AnyView {
    let mut received = by_sex(
        tr,
        "figure-received",
        ["figure-women-girls", "figure-men-boys"],
        figures.received,
    );
    received.extend(by_sex(
        tr,
        "figure-children",
        ["figure-girls", "figure-boys"],
        figures.children,
    ));
    let mut helped = vec![(
        tr.t("figure-psychosocial"),
        Some(tr.t("figure-psychosocial-means")),
        figures.psychosocial,
        false,
    )];
    let kind = |(kind, number): (&String, &u64)| (tr.word("service-category", kind), None, *number, false);
    helped.extend(figures.helped.iter().map(kind));
    let mut returned = by_sex(tr, "figure-returned", ["figure-women", "figure-men"], figures.returned);
    let minors = tr.t("figure-returned-minors-means");
    returned.push((tr.t("figure-returned-minors"), Some(minors), figures.returned_minors, false));
    view! {
        {table(tr, "figures-received", received)}
        {table(tr, "figures-helped", helped)}
        <p class="soft">{tr.t("figures-helped-means")}</p>
        {table(tr, "figures-returned", returned)}
    }
    .into_any()
}
