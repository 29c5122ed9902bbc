//! One's own cases.

use axum::extract::Query;
use casework::case::{self, Filter, Row};
use entity::vocab::{CaseState, Role, Section};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{desk::Desk, fault::Reply, form::Filled, i18n::Tr, paged, path, ui};

/// Filters, in the address: none of them is personal.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    year: String,
    #[serde(default)]
    section: String,
    #[serde(default)]
    mine: String,
    #[serde(default, deserialize_with = "paged::number")]
    page: u32,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            state: self.state.parse().ok(),
            year: self.year.parse().ok(),
            section: self.section.parse().ok(),
            opened_by_me: self.mine == "yes",
            page: self.page,
            size: 0,
        }
    }

    /// The address with one filter changed.
    fn with(&self, name: &str, value: &str) -> String {
        let pairs = [
            ("state", &self.state),
            ("year", &self.year),
            ("section", &self.section),
            ("mine", &self.mine),
        ];
        let mut parts: Vec<String> = pairs
            .iter()
            .filter(|(key, kept)| {
                *key != name && kept.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') && !kept.is_empty()
            })
            .map(|(key, kept)| format!("{key}={kept}"))
            .collect();
        if !value.is_empty() {
            parts.push(format!("{name}={value}"));
        }
        if parts.is_empty() {
            path::CASES.to_owned()
        } else {
            format!("{}?{}", path::CASES, parts.join("&"))
        }
    }

    fn filled(&self) -> Filled {
        let pairs = [
            ("state", &self.state),
            ("year", &self.year),
            ("section", &self.section),
            ("mine", &self.mine),
        ];
        Filled::sent(pairs.map(|(key, value)| (key.to_owned(), value.clone())).to_vec())
    }
}

/// Rows of the list.
pub fn table(tr: Tr, rows: &[Row]) -> AnyView {
    let heads = ["case-code-name", "case-number", "case-state", "case-opened"];
    let labels = heads.map(|key| tr.t(key));
    let row = |row: &Row| {
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a href=path::case(row.id)>{row.code_name.clone()}</a></th>
                <td role="cell" data-label=labels[1].clone() class="num">{row.number.clone()}</td>
                <td role="cell" data-label=labels[2].clone()>{ui::case_tag(tr, row.state)}</td>
                <td role="cell" data-label=labels[3].clone()>{ui::day(row.opened)}</td>
            </tr>
        }
    };
    ui::table(None, &labels, rows.iter().map(row).collect_view().into_any())
}

/// The list.
pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Reply {
    let filter = asked.filter();
    let (rows, more) = case::list(&desk.ctx, filter).await?;
    let tr = desk.tr;
    let leads = desk.ctx.actor().roles.any(&[Role::Caseworker, Role::Supervisor]);
    Ok(desk.page("nav-cases", || {
        let none = rows.is_empty().then(|| ui::empty(tr.t("cases-none"), None));
        view! {
            <h1>{tr.t("nav-cases")}</h1>
            {filters(tr, &asked)}
            {none}
            {(!rows.is_empty()).then(|| table(tr, &rows))}
            {paged::links(tr, filter.page, more, |page| asked.with("page", &page.to_string()))}
            {leads.then(|| view! { <div class="acts"><a class="button" href=path::OPEN_CASE>{tr.t("case-open-title")}</a></div> })}
        }
        .into_any()
    }))
}

fn filters(tr: Tr, asked: &Asked) -> AnyView {
    let filled = asked.filled();
    let states = CaseState::ALL
        .iter()
        .map(|state| (state.word().to_owned(), tr.word("case-state", state.word())))
        .collect();
    let sections = Section::ALL
        .iter()
        .map(|section| (section.word().to_owned(), tr.word("section", section.word())))
        .collect();
    let yes = vec![("yes".to_owned(), tr.t("cases-mine"))];
    let year = ui::Typing {
        auto: "off",
        mode: "numeric",
        class: "short num",
    };
    let chosen = [
        (
            "state",
            asked
                .state
                .parse::<CaseState>()
                .ok()
                .map(|state| tr.word("case-state", state.word())),
        ),
        (
            "section",
            asked
                .section
                .parse::<Section>()
                .ok()
                .map(|section| tr.word("section", section.word())),
        ),
        ("year", asked.year.parse::<i32>().ok().map(|year| year.to_string())),
        ("mine", (asked.mine == "yes").then(|| tr.t("cases-mine"))),
    ];
    let chip = |(name, words): (&'static str, Option<String>)| {
        words.map(|words| view! { <li><a href=asked.with(name, "")><span class="unseen">{tr.t("filter-remove")}" "</span>{words}</a></li> })
    };
    let chips = chosen.into_iter().filter_map(chip).collect_view();
    view! {
        <details class="filter">
            <summary>{tr.t("filter")}</summary>
            <form method="get" action=path::CASES role="search">
                <div class="some">
                    {ui::narrowing(tr, &filled, "state", "case-state", states)}
                    {ui::narrowing(tr, &filled, "section", "cases-section", sections)}
                    {ui::line(tr, &filled, "year", "cases-year", None, year)}
                    {ui::picks(tr, &filled, "mine", "cases-whose", None, yes)}
                </div>
                <div class="acts"><button class="second">{tr.t("filter-do")}</button></div>
            </form>
        </details>
        <ul class="chips">{chips}</ul>
    }
    .into_any()
}
