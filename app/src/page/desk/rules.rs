//! The organisation's rules: which referrals somebody else approves, and the days for recovery and reflection.

use axum::{Form, response::Response};
use casework::{Error, policy::Action, referral};
use entity::vocab::ApprovalRule;
use leptos::prelude::*;

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, path, ui};

/// The form, as the rules are now.
pub async fn show(desk: Desk) -> Reply {
    desk.ctx.may(Action::KeepRules).await?;
    let rules = referral::rules(&desk.ctx).await?;
    let typed = vec![
        ("approval".to_owned(), rules.approval.to_string()),
        ("reflection-days".to_owned(), rules.reflection_days.to_string()),
    ];
    Ok(form(&desk, &Filled::sent(typed)))
}

fn form(desk: &Desk, filled: &Filled) -> Response {
    let tr = desk.tr;
    let rule = |rule: &ApprovalRule| (rule.word().to_owned(), tr.word("approval", rule.word()));
    let rules = ApprovalRule::ALL.iter().map(rule).collect();
    let number = ui::Typing {
        mode: "numeric",
        class: "short num",
        ..ui::FREE
    };
    desk.form("rules-title", filled, || {
        view! {
            {ui::errors(tr, filled)}
            <h1>{tr.t("rules-title")}</h1>
            <p>{tr.t("rules-intro")}</p>
            <form method="post" action=path::RULES>
                {ui::radio(tr, filled, "approval", "rules-approval", Some("rules-approval-hint"), rules)}
                {ui::line(tr, filled, "reflection-days", "rules-reflection", Some("rules-reflection-hint"), number)}
                {ui::acts(tr.t("save"), Some((path::DESK.to_owned(), tr.t("back"))))}
            </form>
        }
        .into_any()
    })
}

/// Sets them.
pub async fn set(desk: Desk, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    match referral::set_rules(&desk.ctx, &filled.typed).await {
        Ok(()) => Ok(see_other(path::DESK)),
        Err(Error::Invalid(issues)) => Ok(form(&desk, &filled.wrong(issues))),
        Err(fault) => Err(fault.into()),
    }
}
