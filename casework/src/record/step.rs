//! A form cut into steps, for one thing per page: which questions stand together, how far each step is, and what becomes of a
//! record when one step of it is saved. How steps look is for pages; saving is in `case::save`.

use chrono::NaiveDate;

use super::{
    Answers, Field, Pairs, Spec,
    answers::{fill, too_early},
};
use crate::error::{Error, Issue, Result};

/// Questions of a step, at most.
pub(super) const MOST: usize = 6;

/// Questions that are asked on one page.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The group that they are of: the heading's key is `KIND-group-GROUP`. Empty before the first group.
    pub group: &'static str,
    /// Which part of a group that is cut, from 1; 0 if it is not cut.
    pub part: usize,
    /// The questions.
    pub fields: &'static [Field],
}

/// How far a step is. It is never stored: the answers say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing is answered.
    Empty,
    /// Something is answered.
    Begun,
    /// Everything is answered.
    Full,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Empty, Self::Begun, Self::Full];

    /// The last part of the translation key `step-WORD`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Begun => "begun",
            Self::Full => "full",
        }
    }
}

/// The steps of a form: one for each group, and more for a group with many questions.
#[must_use]
pub fn steps(spec: &Spec) -> Vec<Step> {
    let mut steps = Vec::new();
    for group in spec.fields.chunk_by(|_, next| next.group.is_empty()) {
        let cut = group.len() > MOST;
        for (place, fields) in group.chunks(MOST).enumerate() {
            steps.push(Step {
                group: group.first().map_or("", |field| field.group),
                part: if cut { place + 1 } else { 0 },
                fields,
            });
        }
    }
    steps
}

/// The step at a place that counts from 1.
#[must_use]
pub fn step_at(spec: &Spec, place: usize) -> Option<Step> {
    steps(spec).get(place.checked_sub(1)?).copied()
}

/// How many questions of a step are answered.
#[must_use]
pub fn answered(step: &Step, answers: &Answers) -> usize {
    step.fields.iter().filter(|field| !answers.many(field.key).is_empty()).count()
}

/// How far a step is.
#[must_use]
pub fn status(step: &Step, answers: &Answers) -> Status {
    match answered(step, answers) {
        0 => Status::Empty,
        number if number < step.fields.len() => Status::Begun,
        _ => Status::Full,
    }
}

/// A record with these questions answered anew; all others stay as they were, answered or not.
///
/// # Errors
/// [`Error::Invalid`] with an issue for each of these questions that needs another look.
pub fn merge(spec: &Spec, fields: &[Field], base: &Answers, typed: &Pairs, today: NaiveDate) -> Result<Answers> {
    rebase(spec, fields, base, base, typed, today).map(|(answers, _)| answers)
}

/// As [`merge`], if somebody else saved the record `now` while a form showed it as `shown`: only what this person changed goes
/// on top of it. Also whether somebody else answered one of the changed questions otherwise; then the answers are what would be
/// saved if this person's choice were their own.
///
/// # Errors
/// As [`merge`].
pub fn rebase(
    spec: &Spec,
    fields: &[Field],
    shown: &Answers,
    now: &Answers,
    typed: &Pairs,
    today: NaiveDate,
) -> Result<(Answers, bool)> {
    let (mut mine, mut answers, mut clash) = (shown.clone(), now.clone(), false);
    let mut issues = fill(&mut mine, fields, typed, today);
    for key in fields.iter().map(|field| field.key) {
        let (wanted, there, before) = (mine.many(key), now.many(key), shown.many(key));
        if wanted != before {
            clash |= there != before && there != wanted;
            answers.set(key, wanted.to_vec());
        }
    }
    issues.extend(disordered(spec, fields, &answers));
    if issues.is_empty() {
        Ok((answers, clash))
    } else {
        Err(Error::Invalid(issues))
    }
}

/// Dates in the wrong order, as far as one of these questions can put it right.
fn disordered(spec: &Spec, fields: &[Field], answers: &Answers) -> Vec<Issue> {
    let here = |key: &str| fields.iter().any(|field| field.key == key);
    let mut issues = Vec::new();
    for field in spec.fields.iter().filter(|field| too_early(field, answers)) {
        if here(field.key) {
            issues.push(Issue::new(field.key, "issue-date-order"));
        } else if here(field.after) {
            issues.push(Issue::new(field.after, "issue-date-later"));
        }
    }
    issues
}
