//! One's own account: sessions, passphrase, recovery code, second factor.

mod factor;
mod secret;

pub use factor::{confirm, paper, show as show_factor};
pub use secret::{change, new_code, show as show_secret, show_code};

use axum::{Form, response::IntoResponse};
use casework::auth::{self, Open};
use leptos::prelude::*;

use crate::{answer::see_other, desk::Desk, ending::Ending, fault::Reply, form::Filled, i18n::Tr, path, ui};

/// The account.
pub async fn show(desk: Desk) -> Reply {
    let sessions = auth::sessions(&desk.ctx).await?;
    let refused = auth::refused(&desk.ctx).await?;
    let tr = desk.tr;
    let actor = desk.ctx.actor();
    let roles: Vec<String> = actor.roles.iter().map(|role| tr.word("role", role.word())).collect();
    let links = [
        (path::PASSPHRASE, "passphrase-title"),
        (path::RECOVERY_CODE, "recovery-title"),
        (path::SECOND_FACTOR, "factor-title"),
    ];
    Ok(desk.page("nav-me", || {
        let link = |(to, key): (&'static str, &'static str)| view! { <li><a href=to>{tr.t(key)}</a></li> };
        view! {
            <h1>{actor.name.clone()}</h1>
            <p>{roles.join(", ")}</p>
            <p>{tr.t("me-fingerprint")}" "<code>{desk.ctx.fingerprint()}</code></p>
            <ul class="tasks">{links.map(link).into_iter().collect_view()}</ul>
            <h2>{tr.t("sessions-title")}</h2>
            {refused.map(|refused| ui::refused(tr, refused, None))}
            <p>{tr.t("sessions-intro")}</p>
            <ul class="tasks">{sessions.iter().map(|one| session(tr, one)).collect_view()}</ul>
        }
        .into_any()
    }))
}

fn session(tr: Tr, open: &Open) -> AnyView {
    let this = open.this.then(|| ui::tag(tr.t("sessions-this"), "good"));
    let end = (!open.this).then(|| {
        view! {
            <form method="post" action=path::END_SESSION>
                <input type="hidden" name="session" value=open.id.clone()/>
                <button class="second">{tr.t("sessions-end")}</button>
            </form>
        }
    });
    view! {
        <li>
            <div>{tr.word("device", &open.device)}<p class="hint">{tr.t("sessions-since")}" "{ui::moment(open.opened_ms)}</p></div>
            {this}{end}
        </li>
    }
    .into_any()
}

/// Stays signed in: to ask is enough, because the session was used. Opens no case and is no entry.
pub async fn stay(desk: Desk) -> Reply {
    let now = desk.ctx.house().clock.now_ms();
    Ok(Ending::of(desk.ctx.actor(), now, desk.tr).into_response())
}

/// Ends one of one's own sessions.
pub async fn end_session(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    auth::end(&desk.ctx, Some(Filled::sent(typed).value("session"))).await?;
    Ok(see_other(path::ME))
}
