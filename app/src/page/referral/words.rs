//! What several pages of referrals show: how one stands, what is known of it, what is shared, what was said.

use casework::{
    record::spec,
    referral::{Line, Message, SharedFile, Shot, document},
};
use entity::{
    referral::Model,
    vocab::{FileId, ReferralBasis, ReferralState, ReferralWay},
};
use leptos::prelude::*;

use crate::{i18n::Tr, ui};

/// How a referral stands.
pub fn state(tr: Tr, state: ReferralState) -> AnyView {
    let tone = match state {
        ReferralState::Accepted | ReferralState::InProgress | ReferralState::Completed => "good",
        ReferralState::Awaiting | ReferralState::Sent | ReferralState::Received => "wait",
        ReferralState::Declined | ReferralState::Returned | ReferralState::Expired => "late",
        ReferralState::Draft | ReferralState::Redirected | ReferralState::Withdrawn => "",
    };
    ui::tag(tr.word("referral-state", state.word()), tone)
}

/// What is known of a referral without any key.
pub fn facts(tr: Tr, line: &Line) -> AnyView {
    known(tr, line, true)
}

/// What the receiver knows before taking it on: not on what it rests, which can tell of the person.
pub fn cover(tr: Tr, line: &Line) -> AnyView {
    known(tr, line, false)
}

/// On what it rests; what went without consent stands out. A letter says itself whether the person agrees.
pub fn basis(tr: Tr, row: &Model) -> AnyView {
    if matches!(row.way, ReferralWay::Letter | ReferralWay::Paper) {
        return tr.t("referral-letter-says").into_any();
    }
    let words = tr.word("referral-basis", row.basis.word());
    if row.basis == ReferralBasis::Consent {
        words.into_any()
    } else {
        ui::tag(words, "late")
    }
}

fn known(tr: Tr, line: &Line, whole: bool) -> AnyView {
    let row = &line.row;
    let fact = |key: &'static str, words: String| {
        (!words.is_empty()).then(|| view! { <div><dt>{tr.t(key)}</dt><dd dir="auto">{words}</dd></div> })
    };
    let late = line.overdue.then(|| ui::tag(tr.t("referral-late"), "late"));
    view! {
        <dl class="facts">
            <div><dt>{tr.t("referral-number")}</dt><dd class="num">{row.number.to_string()}</dd></div>
            <div><dt>{tr.t("referral-how")}</dt><dd>{state(tr, row.state)}</dd></div>
            {fact("referral-purpose", tr.word("referral-purpose", row.purpose.word()))}
            {fact("referral-urgency", tr.word("urgency", row.urgency.word()))}
            {fact("referral-from", line.from.clone())}
            {fact("referral-to", line.to.clone())}
            {whole.then(|| view! { <div><dt>{tr.t("referral-basis")}</dt><dd>{basis(tr, row)}</dd></div> })}
            <div><dt>{tr.t("referral-answer-by")}</dt><dd>{ui::day(row.answer_by)}" "{late}</dd></div>
            <div><dt>{tr.t("referral-ends")}</dt><dd>{ui::day(row.ends)}</dd></div>
            {fact("referral-accepted-by", line.accepted_by.clone())}
            {row.reason.map(|reason| fact("referral-reason", tr.word("referral-reason", reason.word())))}
            {row.outcome.map(|outcome| fact("referral-outcome", tr.word("referral-outcome", outcome.word())))}
        </dl>
    }
    .into_any()
}

/// What is asked for, and the records that are shared.
pub fn records(tr: Tr, shot: &Shot) -> AnyView {
    let why = (!shot.why.is_empty()).then(|| {
        view! { <h2>{tr.t("referral-why")}</h2><div class="text" dir="auto">{shot.why.clone()}</div> }
    });
    let all = shot.records.iter().map(|record| {
        view! { <h3>{tr.t(&format!("{}-heading", record.kind))}</h3>{ui::shown(tr, spec(record.kind), &record.answers, &[])} }
    });
    view! { {why}<h2>{tr.t("referral-shared")}</h2>{all.collect_view()} }.into_any()
}

/// What can be done with a message.
type Take<'a> = &'a dyn Fn(&Message) -> Option<AnyView>;

/// What was said; `take` adds what can be done with a message.
pub fn messages(tr: Tr, all: &[Message], take: Option<Take<'_>>) -> Option<AnyView> {
    let one = |message: &Message| {
        let said = match document(message.kind) {
            Some(kind) => ui::shown(tr, spec(kind), &message.said.answers, &[]),
            None => view! { <div class="text" dir="auto">{message.said.text.clone()}</div> }.into_any(),
        };
        let taken = message.taken.then(|| ui::tag(tr.t("message-taken"), "good"));
        view! {
            <li><article>
                <h3>{tr.word("message", message.kind.word())}</h3>
                {said}
                <p class="soft">{ui::moment(message.at_ms)}" · "{message.author.clone()}" "{taken}</p>
                {take.and_then(|take| take(message))}
            </article></li>
        }
    };
    let list = all.iter().map(one).collect_view();
    (!all.is_empty()).then(|| view! { <h2>{tr.t("message-title")}</h2><ol class="notes">{list}</ol> }.into_any())
}

/// The files that are shared; `to` gives the address of one, where it can be opened. A picture goes without what the camera wrote
/// into it, so its size is known only once it was sent.
pub fn files(tr: Tr, files: &[SharedFile], to: Option<&dyn Fn(FileId) -> String>) -> Option<AnyView> {
    let line = |file: &SharedFile| {
        let about = &file.about;
        let name = match to {
            Some(to) => view! { <a href=to(file.id) download="" dir="auto">{about.name.clone()}</a> }.into_any(),
            None => view! { <span dir="auto">{about.name.clone()}</span> }.into_any(),
        };
        let size = to.map(|_| view! { " · "{size(tr, about.size)} });
        view! {
            <li>
                <div>{name}<p class="hint" dir="auto">{about.remark.clone()}</p></div>
                <div class="due"><span>{tr.word("content", &about.content)}{size}</span></div>
            </li>
        }
    };
    let lines = files.iter().map(line).collect_view();
    (!files.is_empty()).then(|| view! { <h3>{tr.t("incoming-files")}</h3><ul class="tasks">{lines}</ul> }.into_any())
}

/// Bytes as people say them.
pub fn size(tr: Tr, bytes: u64) -> String {
    const MEGA: u64 = 1 << 20;
    if bytes < MEGA {
        return tr.with("files-kb", &[("number", &bytes.div_ceil(1 << 10).to_string())]);
    }
    let number = format!("{},{}", bytes / MEGA, bytes % MEGA * 10 / MEGA);
    tr.with("files-mb", &[("number", &number)])
}

/// The words of a list as choices.
macro_rules! options {
    ($tr:expr, $list:ty, $name:literal) => {
        <$list>::ALL
            .iter()
            .map(|word| (word.word().to_owned(), $tr.word($name, word.word())))
            .collect::<Vec<_>>()
    };
}
pub(super) use options;
