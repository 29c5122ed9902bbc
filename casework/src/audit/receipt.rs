//! The proof that an entry is in the log, durably. Only the writer can make one, and unlocking a section uses it up.

use ::entity::vocab::{CaseId, PersonId, ReferralId, Section};
use uuid::Uuid;

/// A committed entry, bound to who acted on which section of which case. Used once: it is neither `Clone` nor `Copy`.
///
/// Nobody outside the log can make one:
///
/// ```compile_fail,E0624
/// let forged = casework::audit::Receipt::new(0, None, None, (None, None));
/// ```
///
/// and nobody can use one twice:
///
/// ```compile_fail,E0382
/// fn twice(receipt: casework::audit::Receipt) {
///     drop(receipt);
///     drop(receipt);
/// }
/// ```
#[derive(Debug)]
pub struct Receipt {
    seq: u64,
    actor: Option<PersonId>,
    case: Option<CaseId>,
    section: Option<Section>,
    subject: Option<Uuid>,
}

impl Receipt {
    pub(super) const fn new(
        seq: u64,
        actor: Option<PersonId>,
        case: Option<CaseId>,
        (section, subject): (Option<Section>, Option<Uuid>),
    ) -> Self {
        Self {
            seq,
            actor,
            case,
            section,
            subject,
        }
    }

    /// The entry's place in the log.
    #[must_use]
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// Whether the entry is about this person opening this section of this case.
    #[must_use]
    pub fn covers(&self, actor: PersonId, case: CaseId, section: Section) -> bool {
        self.actor == Some(actor) && self.case == Some(case) && self.section == Some(section)
    }

    /// Whether the entry is about this person doing something with this referral.
    #[must_use]
    pub fn covers_packet(&self, actor: PersonId, referral: ReferralId) -> bool {
        self.actor == Some(actor) && self.section.is_none() && self.subject == Some(referral.0)
    }
}
