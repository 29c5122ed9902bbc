//! A referral that came to oneself: first only what it is about; what is shared opens when it is taken on. Also a letter that one
//! sent, as long as it goes on.

mod admit;
mod cover;
mod packet;

use axum::{Form, extract::Path};
use casework::{
    Error, Issue,
    policy::Relation,
    referral::{self, Answer},
};
use entity::vocab::{CaseId, FileId, ReferralId, ReferralSide};

use crate::{answer::see_other, desk::Desk, fault::Reply, form::Filled, page::case::given, path};

/// What the form says that puts a letter into a case.
const INTO: &str = "into-case";

/// What the form says that takes a letter back.
const TAKE_BACK: &str = "take-back";

/// The page.
pub async fn show(desk: Desk, Path(id): Path<ReferralId>) -> Reply {
    page(&desk, id, &Filled::default()).await
}

async fn page(desk: &Desk, id: ReferralId, filled: &Filled) -> Reply {
    if !referral::opens(&desk.ctx, id).await? {
        let (line, _) = referral::cover(&desk.ctx, id).await?;
        return Ok(desk.form("incoming-title", filled, || cover::view(desk.tr, &line, filled)));
    }
    let content = referral::content(&desk.ctx, id).await?;
    let relation = match content.side {
        ReferralSide::Receiver => Relation::Acceptor,
        ReferralSide::Sender => Relation::Sender,
    };
    let admit = admit::asked(desk, &content, relation).await?;
    Ok(desk.form("incoming-title", filled, || {
        packet::view(desk, &content, relation, (admit, filled))
    }))
}

/// The name of a question: each form of the page has its own.
fn place(field: &str, act: &str) -> String {
    format!("{field}-{act}")
}

fn known(word: &str) -> Option<Answer> {
    Some(match word {
        "accept" => Answer::Accept,
        "decline" => Answer::Decline,
        "redirect" => Answer::Redirect,
        "begin" => Answer::Begin,
        "complete" => Answer::Complete,
        "return" => Answer::Return,
        _ => return None,
    })
}

/// Answers it, or puts it into a case.
pub async fn answer(desk: Desk, Path(id): Path<ReferralId>, Form(typed): Form<Vec<(String, String)>>) -> Reply {
    let filled = Filled::sent(typed);
    let act = filled.value("do").to_owned();
    let done = match act.as_str() {
        INTO => into_case(&desk, id, filled.value("case")).await,
        TAKE_BACK => referral::take_back(&desk.ctx, id).await.map(|()| path::REFERRALS.to_owned()),
        _ => answered(&desk, id, &act, &filled).await,
    };
    match done {
        Ok(to) => Ok(see_other(&to)),
        Err(Error::Invalid(issues)) => page(&desk, id, &filled.wrong(issues)).await,
        Err(fault) => Err(fault.into()),
    }
}

async fn into_case(desk: &Desk, id: ReferralId, case: &str) -> Result<String, Error> {
    let case: CaseId = case.parse().map_err(|_| Issue::new("case", "issue-choose-one"))?;
    referral::into_case(&desk.ctx, id, case).await?;
    Ok(path::case(case))
}

async fn answered(desk: &Desk, id: ReferralId, act: &str, filled: &Filled) -> Result<String, Error> {
    let Some(answer) = known(act) else {
        // What no page of ours sends; still asked of the policy and logged.
        referral::cover(&desk.ctx, id).await?;
        return Err(Error::NotFound);
    };
    let suffix = place("", act);
    let bare = |(name, value): &(String, String)| (name.strip_suffix(&suffix).unwrap_or(name).to_owned(), value.clone());
    let pairs: Vec<_> = filled.typed.iter().map(bare).collect();
    match referral::answer(&desk.ctx, id, answer, &pairs).await {
        Ok(()) if matches!(answer, Answer::Accept | Answer::Begin) => Ok(path::referral(id)),
        Ok(()) => Ok(path::REFERRALS.to_owned()),
        Err(Error::Invalid(mut issues)) => {
            for issue in issues.iter_mut().filter(|issue| !issue.field.is_empty()) {
                issue.field = place(&issue.field, act);
            }
            Err(Error::Invalid(issues))
        }
        Err(fault) => Err(fault),
    }
}

/// Gives a file of the packet out.
pub async fn take_file(desk: Desk, Path((id, file)): Path<(ReferralId, FileId)>) -> Reply {
    let reading = referral::file(&desk.ctx, id, file).await?;
    Ok(given(reading, &file, true))
}
