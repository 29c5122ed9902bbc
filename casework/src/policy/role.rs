//! Which sections a role may hold and write. A person may have several roles; any one of them suffices.

use std::fmt;

use ::entity::vocab::{OrgKeyKind, Role, Section};

/// The roles of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// From a list; sorted, each once.
    #[must_use]
    pub fn new(mut roles: Vec<Role>) -> Self {
        roles.sort_unstable();
        roles.dedup();
        Self(roles)
    }

    /// From the database column; unknown words give no right.
    #[must_use]
    pub fn parse(words: &str) -> Self {
        Self::new(words.split(' ').filter_map(|word| word.parse().ok()).collect())
    }

    /// Whether this is one of them.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.0.contains(&role)
    }

    /// Whether one of these is among them.
    #[must_use]
    pub fn any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.has(*role))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Role> + '_ {
        self.0.iter().copied()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = self.iter().map(Role::word).collect();
        f.write_str(&words.join(" "))
    }
}

/// Whether a role may be given the key of a section.
#[must_use]
pub const fn may_hold(role: Role, section: Section) -> bool {
    match role {
        Role::Caseworker | Role::Supervisor => true,
        Role::Lawyer => matches!(section, Section::Legal),
        Role::Psychologist => matches!(section, Section::Psychosocial),
        Role::Nurse => matches!(section, Section::Medical | Section::PrivateHealth),
        Role::HouseStaff => matches!(section, Section::Needs | Section::House),
        Role::Funder => matches!(section, Section::Award),
        Role::PoliceLiaison | Role::ReportingOfficer | Role::Auditor | Role::Administrator => false,
    }
}

/// Whether somebody with these roles should hold a key of the organisation.
#[must_use]
pub fn entitled(roles: &Roles, kind: OrgKeyKind) -> bool {
    match kind {
        OrgKeyKind::Match => roles.any(&[Role::Caseworker, Role::Supervisor]),
        OrgKeyKind::Report => roles.any(&[Role::Caseworker, Role::Supervisor, Role::ReportingOfficer]),
        OrgKeyKind::Audit => roles.any(&[Role::Supervisor, Role::Auditor]),
    }
}

/// Whether somebody with these roles takes part in referrals between organisations.
#[must_use]
pub fn receives(roles: &Roles) -> bool {
    roles.any(&[Role::Caseworker, Role::Supervisor, Role::Lawyer, Role::PoliceLiaison])
}

/// Whether a role may write into a section that it holds. Professional sections are written by their profession.
#[must_use]
pub const fn may_write(role: Role, section: Section) -> bool {
    match section {
        Section::Legal => matches!(role, Role::Lawyer),
        Section::Medical | Section::PrivateHealth => matches!(role, Role::Nurse),
        Section::Psychosocial => matches!(role, Role::Psychologist),
        Section::House => matches!(role, Role::Caseworker | Role::Supervisor | Role::HouseStaff),
        Section::Identity
        | Section::Whereabouts
        | Section::Consent
        | Section::Needs
        | Section::Narrative
        | Section::Screening
        | Section::Risk
        | Section::Plan
        | Section::Reintegration
        | Section::Award
        | Section::Papers => matches!(role, Role::Caseworker | Role::Supervisor),
    }
}
