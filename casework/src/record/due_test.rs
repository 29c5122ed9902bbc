//! Days of reminders, by what was answered.

use ::entity::vocab::DocumentKind;
use chrono::NaiveDate;

use super::{Answers, due::due};

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

#[test]
fn a_visit_reminds_of_the_next_one() {
    let visit = |kind, month: &str, more: &[(&str, &str)]| {
        let mut typed = vec![("day", "2026-11-20"), ("month", month)];
        typed.extend(more);
        of(kind, &typed).map(|day| day.to_string())
    };
    assert_eq!(visit(DocumentKind::FollowUp, "3", &[]).as_deref(), Some("2027-02-20"));
    assert_eq!(visit(DocumentKind::FollowUp, "6", &[]).as_deref(), Some("2027-05-20"));
    assert_eq!(visit(DocumentKind::FollowUp, "12", &[]), None, "the last one");
    assert_eq!(visit(DocumentKind::AwardVisit, "1", &[]).as_deref(), Some("2027-01-20"));
    let next = [("next", "2026-12-01")];
    assert_eq!(
        visit(DocumentKind::FollowUp, "3", &next).as_deref(),
        Some("2026-12-01"),
        "another day was agreed"
    );
    assert_eq!(
        of(DocumentKind::AwardVisit, &[("day", "2026-11-27")]),
        Some(on(27)),
        "planned ahead"
    );
    assert_eq!(
        of(DocumentKind::ClosureAnswer, &[("answer", "approved")])
            .map(|day| day.to_string())
            .as_deref(),
        Some("2027-02-22")
    );
    assert_eq!(of(DocumentKind::ClosureAnswer, &[("answer", "returned")]), None);
}
