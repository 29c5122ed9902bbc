//! On which day a record wants to be looked at again, worked out from its answers when it is saved. The day is kept plain, so
//! that a reminder fires without any key; what it is about stays sealed.

use ::entity::vocab::{DocumentKind, PersonId};
use chrono::{Days, Months, NaiveDate};

use super::{Answers, Kind, PartialDate, picked, spec};
use crate::{consent, danger, instrument::Instrument};

/// Warned before a consent runs out.
const CONSENT: Days = Days::new(7);
/// Warned before the time for recovery and reflection ends.
const REFLECTION: Days = Days::new(3);
/// Warned before a paper is no longer valid: a new one takes about two months.
const PAPER: Days = Days::new(60);

fn day(answers: &Answers, key: &str) -> Option<NaiveDate> {
    PartialDate::parse(answers.one(key)).and_then(|date| date.earliest())
}

/// The day; none if nothing is open. `today` is the day on which it is saved.
#[must_use]
pub fn due(kind: DocumentKind, answers: &Answers, today: NaiveDate) -> Option<NaiveDate> {
    let is = |key: &str, words: &[&str]| words.contains(&answers.one(key));
    let none = |key: &str| answers.one(key).is_empty();
    let day = |key: &str| day(answers, key);
    match kind {
        DocumentKind::Task => day("due").filter(|_| !is("state", &["done", "dropped"]) && none("done-on")),
        DocumentKind::Goal => day("due").filter(|_| !is("state", &["reached", "dropped"]) && none("ended")),
        DocumentKind::Plan | DocumentKind::PlanReview | DocumentKind::BestInterests | DocumentKind::ReintegrationPlan => {
            day("next-review")
        }
        DocumentKind::Risk => {
            let by_level = day("day")
                .and_then(|seen| danger::level(answers, seen))
                .map(|(_, until)| until);
            let sooner = [day("next-review"), by_level].into_iter().flatten().min();
            sooner.filter(|_| none("closed"))
        }
        DocumentKind::Consent => match consent::standing(answers, today) {
            consent::Standing::Live => day("valid-until").map(|until| until - CONSENT),
            consent::Standing::Expired | consent::Standing::Withdrawn | consent::Standing::Refused => None,
        },
        DocumentKind::Decision => day("reflection-until").map(|until| until - REFLECTION),
        DocumentKind::Hearing if none("result") => day("day"),
        // A visit that is planned, then the one after it.
        DocumentKind::FollowUp | DocumentKind::AwardVisit => {
            let ahead = day("day").filter(|day| *day > today);
            ahead.or_else(|| day("next")).or_else(|| visit_after(answers))
        }
        // The visits begin three months after the help has ended.
        DocumentKind::ClosureAnswer => is("answer", &["approved"]).then(|| today + Months::new(3)),
        DocumentKind::Hearing | DocumentKind::Consultation | DocumentKind::PoliceAnswer => day("next"),
        DocumentKind::Visit => [day("next-visit"), day("referral-day")].into_iter().flatten().min(),
        DocumentKind::Medicine => day("until").filter(|_| !is("stopped", &["yes"])),
        DocumentKind::PrivateHealth => day("next-step"),
        DocumentKind::Session => day("next-meeting"),
        DocumentKind::Absence => day("expected").filter(|_| none("back")),
        DocumentKind::Course => day("until").filter(|_| !is("state", &["finished", "left"])),
        DocumentKind::Job => job(answers),
        DocumentKind::Loan => day("until").filter(|_| !is("state", &["repaid", "refused"])),
        DocumentKind::Paper => day("valid-until").map(|until| until - PAPER),
        DocumentKind::Closure => day("keep-until"),
        DocumentKind::Srq20 | DocumentKind::Phq9 | DocumentKind::Gad7 | DocumentKind::Pcl5 | DocumentKind::Who5 => {
            // Whoever holds the section is told the same day, not only who asked the questions.
            Instrument::of(kind).filter(|one| one.score(answers).alarm).map(|_| today)
        }
        DocumentKind::Intake
        | DocumentKind::NeedsAssessment
        | DocumentKind::Service
        | DocumentKind::Person
        | DocumentKind::Family
        | DocumentKind::Whereabouts
        | DocumentKind::Note
        | DocumentKind::Trafficking
        | DocumentKind::Screening
        | DocumentKind::SafetyPlan
        | DocumentKind::Reopening
        | DocumentKind::HouseRules
        | DocumentKind::DayNote
        | DocumentKind::Property
        | DocumentKind::Incident
        | DocumentKind::ReferralIn
        | DocumentKind::Proceeding
        | DocumentKind::Education
        | DocumentKind::Return
        | DocumentKind::Application
        | DocumentKind::BusinessPlan
        | DocumentKind::Item
        | DocumentKind::AwardDecision
        | DocumentKind::Quotation
        | DocumentKind::Purchase
        | DocumentKind::Received
        | DocumentKind::Handover => None,
    }
}

/// The next check of a job, three, six and twelve months after its beginning (domain facts 4.12).
fn job(answers: &Answers) -> Option<NaiveDate> {
    let from = day(answers, "from").filter(|_| answers.one("ended").is_empty())?;
    let open = |months: &u32| answers.one(&format!("at-{months}-months")).is_empty();
    [3, 6, 12]
        .iter()
        .find(|months| open(months))
        .map(|months| from + Months::new(*months))
}

/// The visit after this one: they are after one, three, six and twelve months (domain facts 4.11, 4.12).
fn visit_after(answers: &Answers) -> Option<NaiveDate> {
    let months = match answers.one("month") {
        "1" => 2,
        "3" => 3,
        "6" => 6,
        _ => return None,
    };
    day(answers, "day").map(|day| day + Months::new(months))
}

/// Whether a record of this kind says itself when it is done: then its reminder goes with the answer, and nobody ticks it off.
#[must_use]
pub const fn closes_itself(kind: DocumentKind) -> bool {
    matches!(kind, DocumentKind::Task | DocumentKind::Goal | DocumentKind::Absence)
}

/// Whose task it is; none for everybody who holds the section.
#[must_use]
pub fn whose(kind: DocumentKind, answers: &Answers) -> Option<PersonId> {
    let holder = spec(kind)
        .fields
        .iter()
        .find(|field| matches!(field.kind, Kind::Pick(super::Pick::Holder)))?;
    picked(answers.one(holder.key)).0.parse().ok()
}

/// Kinds whose earlier reminders a new record of this kind answers: the review has been held, the visit made.
#[must_use]
pub const fn supersedes(kind: DocumentKind) -> &'static [DocumentKind] {
    match kind {
        DocumentKind::PlanReview => &[DocumentKind::Plan, DocumentKind::PlanReview],
        DocumentKind::Session => &[DocumentKind::Session],
        DocumentKind::FollowUp => &[DocumentKind::FollowUp, DocumentKind::ClosureAnswer],
        DocumentKind::AwardVisit => &[DocumentKind::AwardVisit],
        DocumentKind::BestInterests => &[DocumentKind::BestInterests],
        DocumentKind::Reopening => &[DocumentKind::Closure, DocumentKind::ClosureAnswer],
        _ => &[],
    }
}
