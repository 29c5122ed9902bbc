//! The frame of a case's pages: identity bar and side navigation.

use casework::{
    Ctx,
    case::{Overview, number},
    policy::Action,
};
use entity::vocab::{DocumentKind, Role, Section};
use leptos::prelude::*;

use crate::{i18n::Tr, path, ui};

/// Where one is within a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At a glance.
    Overview,
    /// A record or the notes.
    Document(DocumentKind),
    /// Stays in the house.
    Stay,
    /// The grant in kind.
    Award,
    /// The files of a section.
    Files(Section),
    /// What was asked of other organisations.
    Referrals,
    /// What happened.
    Timeline,
    /// Who has opened it.
    Openings,
    /// Who holds what.
    Share,
}

/// Puts a page of a case into its frame. `name` is the real name, if it was asked for.
pub fn framed(tr: Tr, ctx: &Ctx, case: &Overview, place: Place, name: Option<String>, body: AnyView) -> AnyView {
    view! {
        {bar(tr, case, name)}
        <div class="case">{side(tr, ctx, case, place)}<div>{body}</div></div>
    }
    .into_any()
}

fn bar(tr: Tr, case: &Overview, name: Option<String>) -> AnyView {
    let may_ask = case.held.contains(&DocumentKind::Person.section());
    let ask = (may_ask && name.is_none()).then(|| {
        view! { <form method="post" action=path::name(case.case.id)><button class="link">{tr.t("case-show-name")}</button></form> }
    });
    let name = name.map(|name| view! { <p dir="auto"><strong>{name}</strong></p> });
    view! {
        <section class="who" aria-label=tr.t("case-which")>
            <p><strong>{case.case.code_name.clone()}</strong></p>
            <p class="num">{number(&case.case)}</p>
            <p>{ui::case_tag(tr, case.case.state)}</p>
            {name}{ask}
        </section>
    }
    .into_any()
}

/// The places of a case that this person has: of the section where one is its kinds, of every other one the way in.
fn places(ctx: &Ctx, case: &Overview, here: Place) -> Vec<(Place, String, String)> {
    let id = case.case.id;
    let mut places = vec![(Place::Overview, path::case(id), "case-overview".to_owned())];
    for section in Section::ALL.iter().filter(|section| case.may(ctx, Action::Read(**section))) {
        let inside = match here {
            Place::Document(kind) => kind.section() == *section,
            Place::Stay => *section == Section::House,
            Place::Award => *section == Section::Award,
            Place::Files(of) => of == *section,
            _ => false,
        };
        if *section == Section::House {
            places.push((Place::Stay, path::stays(id), "stay-title".to_owned()));
        }
        if *section == Section::Award {
            places.push((Place::Award, path::award(id), "award-title".to_owned()));
        }
        let kinds: Vec<_> = DocumentKind::of(*section).collect();
        match kinds.as_slice() {
            [] => {}
            // The chain is the way in.
            _ if *section == Section::Award && !inside => {}
            [only] => places.push((Place::Document(*only), path::record(id, *only), heading(*only))),
            [first, ..] if !inside => {
                places.push((
                    Place::Document(*first),
                    path::record(id, *first),
                    format!("section-{section}"),
                ));
            }
            all => places.extend(
                all.iter()
                    .map(|kind| (Place::Document(*kind), path::record(id, *kind), heading(*kind))),
            ),
        }
        if inside {
            places.push((Place::Files(*section), path::files(id, *section), "files-title".to_owned()));
        }
    }
    if case.held.contains(&Section::Consent) {
        places.push((Place::Referrals, path::case_referrals(id), "referrals-title".to_owned()));
    }
    places.push((Place::Timeline, path::timeline(id), "case-timeline".to_owned()));
    if ctx.actor().roles.any(&[Role::Caseworker, Role::Supervisor]) {
        places.push((Place::Openings, path::openings(id), "case-openings".to_owned()));
    }
    if Section::ALL.iter().any(|section| case.may(ctx, Action::Give(*section))) {
        places.push((Place::Share, path::share(id), "case-share".to_owned()));
    }
    places
}

/// The key of a kind's heading.
pub fn heading(kind: DocumentKind) -> String {
    format!("{kind}-heading")
}

fn side(tr: Tr, ctx: &Ctx, case: &Overview, here: Place) -> AnyView {
    let places = places(ctx, case, here);
    let now = places.iter().find(|(place, ..)| *place == here).map(|(.., key)| tr.t(key));
    let link = |(place, to, key): &(Place, String, String)| {
        view! { <li><a href=to.clone() aria-current=(*place == here).then_some("page")>{tr.t(key)}</a></li> }
    };
    view! {
        <details class="side">
            <summary>{now}</summary>
            <nav aria-label=tr.t("case-places")><ul>{places.iter().map(link).collect_view()}</ul></nav>
        </details>
    }
    .into_any()
}
