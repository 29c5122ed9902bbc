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
        DocumentKind::FollowUp | DocumentKind::AwardVisit => day("day").filter(|day| *day > today).or_else(|| day("next")),
        DocumentKind::Hearing => day("next"),
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
        | DocumentKind::ClosureAnswer
        | DocumentKind::Reopening
        | DocumentKind::HouseRules
        | DocumentKind::DayNote
        | DocumentKind::Property
        | DocumentKind::Incident
        | DocumentKind::Consultation
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
        DocumentKind::FollowUp => &[DocumentKind::FollowUp],
        DocumentKind::AwardVisit => &[DocumentKind::AwardVisit],
        DocumentKind::BestInterests => &[DocumentKind::BestInterests],
        DocumentKind::Reopening => &[DocumentKind::Closure],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
    }

    fn of(kind: DocumentKind, typed: &[(&str, &str)]) -> Option<NaiveDate> {
        let mut answers = Answers::default();
        for (key, value) in typed {
            answers.set(key, vec![(*value).to_owned()]);
        }
        due(kind, &answers, on(22))
    }

    #[test]
    fn a_danger_is_looked_at_again_by_its_level_or_sooner() {
        let risk = |more: &[(&str, &str)]| {
            let mut typed = vec![("day", "2026-11-20"), ("likelihood", "3"), ("impact", "4")];
            typed.extend(more);
            of(DocumentKind::Risk, &typed)
        };
        assert_eq!(risk(&[]), Some(on(27)), "high: within seven days");
        assert_eq!(risk(&[("next-review", "2026-11-23")]), Some(on(23)));
        assert_eq!(
            risk(&[("next-review", "2027-05-01")]),
            Some(on(27)),
            "never later than the level allows"
        );
        assert_eq!(risk(&[("closed", "2026-11-21")]), None);
    }

    #[test]
    fn what_is_done_reminds_nobody() {
        assert_eq!(of(DocumentKind::Task, &[("due", "2026-11-25")]), Some(on(25)));
        assert_eq!(of(DocumentKind::Task, &[("due", "2026-11-25"), ("state", "done")]), None);
        assert_eq!(
            of(DocumentKind::Goal, &[("due", "2026-11-25"), ("ended", "2026-11-20")]),
            None
        );
        assert_eq!(of(DocumentKind::Hearing, &[("day", "2026-11-25")]), Some(on(25)));
        let over = [("day", "2026-11-20"), ("result", "put off"), ("next", "2026-11-30")];
        assert_eq!(of(DocumentKind::Hearing, &over), Some(on(30)));
        let consent = [("state", "given"), ("valid-until", "2026-11-30")];
        assert_eq!(of(DocumentKind::Consent, &consent), Some(on(23)));
        assert_eq!(
            of(DocumentKind::Consent, &[("state", "refused"), ("valid-until", "2026-11-30")]),
            None
        );
    }

    #[test]
    fn the_alarm_of_a_questionnaire_is_a_task_of_the_same_day() {
        assert_eq!(of(DocumentKind::Phq9, &[("i9", "1")]), Some(on(22)));
        assert_eq!(of(DocumentKind::Phq9, &[("i9", "0")]), None);
    }

    #[test]
    fn a_job_is_asked_about_after_three_six_and_twelve_months() {
        let job = |more: &[(&str, &str)]| {
            let mut typed = vec![("from", "2026-01-31")];
            typed.extend(more);
            of(DocumentKind::Job, &typed).map(|day| day.to_string())
        };
        assert_eq!(job(&[]).as_deref(), Some("2026-04-30"));
        assert_eq!(job(&[("at-3-months", "yes")]).as_deref(), Some("2026-07-31"));
        assert_eq!(job(&[("at-3-months", "yes"), ("ended", "2026-05-01")]), None);
    }
}
