//! On what a referral rests. A [`Basis`] can be made only here: from a consent that covers receiver, purpose and what is shared, or
//! from one of the three exceptions with its reason. Without one no packet is made.

use ::entity::{
    referral,
    vocab::{DocumentId, OrgId, ReferralBasis, ReferralWay, Section},
};
use chrono::NaiveDate;

use super::{
    Chosen,
    purpose::{self, PHOTOS},
};
use crate::{
    consent::{Standing, standing},
    error::{Error, Issue, Result},
    record::{Answers, PartialDate, picked},
};

/// That a packet may be made. Nobody outside this file can say so:
///
/// ```compile_fail,E0451
/// let basis = casework::referral::Basis { consent: None };
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    consent: Option<(DocumentId, i32)>,
}

impl Basis {
    /// The consent and its version, if it is one.
    #[must_use]
    pub const fn consent(self) -> Option<(DocumentId, i32)> {
        self.consent
    }
}

/// A consent as it stands: which, its version, its answers.
pub(super) type Given<'a> = (DocumentId, i32, &'a Answers);

/// The basis of a referral, if it has one today. `pictures`: whether pictures are shared that are no papers.
///
/// # Errors
/// [`Error::Invalid`] with everything that is not covered.
pub(super) fn basis(
    row: &referral::Model,
    chosen: &Chosen,
    pictures: bool,
    given: Option<Given<'_>>,
    today: NaiveDate,
) -> Result<Basis> {
    if row.basis != ReferralBasis::Consent {
        let reason = chosen.reason.trim().chars().count() >= 10;
        let issue = || Issue::new("reason", "issue-referral-reason");
        return reason.then_some(Basis { consent: None }).ok_or_else(|| issue().into());
    }
    let (id, version, answers) = given.ok_or_else(|| Issue::new("consent", "issue-referral-consent"))?;
    let mut issues = Vec::new();
    if standing(answers, today) != Standing::Live {
        issues.push(Issue::new("consent", "issue-consent-not-live"));
    }
    if !purpose::consents(row.purpose).contains(&answers.one("purpose")) {
        issues.push(Issue::new("consent", "issue-consent-purpose"));
    }
    if !is_for(row, answers) {
        issues.push(Issue::new("consent", "issue-consent-receiver"));
    }
    let last = PartialDate::parse(answers.one("valid-until")).and_then(|date| date.latest());
    if last.is_some_and(|last| last < row.ends) {
        issues.push(Issue::new("ends", "issue-consent-ends"));
    }
    let classes = answers.many("data");
    let covered = |class: &str| classes.iter().any(|given| given == class);
    for section in chosen.sections() {
        if !purpose::class(section).is_some_and(covered) {
            issues.push(Issue::new("consent", "issue-consent-section").with("section", section.word()));
        }
    }
    if pictures && !covered(PHOTOS) {
        issues.push(Issue::new("consent", "issue-consent-photos"));
    }
    if issues.is_empty() {
        Ok(Basis {
            consent: Some((id, version)),
        })
    } else {
        Err(Error::Invalid(issues))
    }
}

/// Whether a consent names the receiver: an organisation here by its id; for somebody outside, a line that names somebody.
fn is_for(row: &referral::Model, answers: &Answers) -> bool {
    match row.way {
        ReferralWay::Outside => !answers.one("receiver").is_empty(),
        _ => picked(answers.one("organisation")).0.parse::<OrgId>().ok() == row.to_org,
    }
}

/// Whether something that is guarded most is shared.
pub(super) fn is_sensitive(chosen: &Chosen) -> bool {
    chosen.sections().any(|section: Section| purpose::is_guarded(section))
}
