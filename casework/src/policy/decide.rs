//! The decision itself.

use ::entity::vocab::{OrgKeyKind, Role, Section};

use super::{Action, Roles, entitled, may_hold, may_write, receives};

/// How the person stands to the case that the action is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The action is not about a case.
    NoCase,
    /// Holds the section in question; for a case as a whole, any section.
    Holder,
    /// Holds the section in question for a day only, in an emergency.
    Guest,
    /// Holds another section of the case.
    Member,
    /// Works in the case's organisation and holds nothing of it.
    Colleague,
    /// Works elsewhere, or the case does not exist.
    Outsider,
    /// Holds the packet that the action is about, as one of those who sent it.
    Sender,
    /// Holds the packet that the action is about, and nobody has taken it on yet.
    Receiver,
    /// Has taken on the referral that the action is about.
    Acceptor,
}

/// What the policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// May.
    Allow,
    /// May not, and may know it.
    Deny,
    /// May not even know that there is such a case.
    Hide,
}

/// Decides.
#[must_use]
pub fn decide(roles: &Roles, action: Action, relation: Relation) -> Decision {
    match relation {
        Relation::NoCase => about_no_case(roles, action),
        Relation::Holder => allow_if(as_holder(roles, action)),
        Relation::Guest => allow_if(as_holder(roles, action) && !passes_on(action)),
        Relation::Member => allow_if(as_member(roles, action)),
        Relation::Colleague | Relation::Outsider => Decision::Hide,
        Relation::Sender | Relation::Receiver | Relation::Acceptor => allow_if(receives(roles) && about_packet(action, relation)),
    }
}

const fn allow_if(yes: bool) -> Decision {
    if yes { Decision::Allow } else { Decision::Deny }
}

const LEADING: &[Role] = &[Role::Caseworker, Role::Supervisor];

fn about_no_case(roles: &Roles, action: Action) -> Decision {
    allow_if(match action {
        Action::OpenCase | Action::SearchNames => roles.any(LEADING),
        Action::ReadLog | Action::ReadSearches => roles.any(&[Role::Auditor, Role::Supervisor]),
        Action::SeeFigures => entitled(roles, OrgKeyKind::Report),
        Action::SeeBoard => roles.any(&[Role::Caseworker, Role::Supervisor, Role::HouseStaff]),
        Action::SeePeople => roles.any(&[Role::Administrator, Role::Supervisor, Role::Auditor]),
        Action::ManagePeople | Action::SeeStrengths | Action::LoadStrengths => roles.has(Role::Administrator),
        Action::KeepHouse | Action::KeepRules | Action::GiveOrgKey(OrgKeyKind::Match | OrgKeyKind::Report) => {
            roles.has(Role::Supervisor)
        }
        Action::RenewOrgKey(kind) => entitled(roles, kind),
        Action::ListReferrals | Action::ReferIn => receives(roles),
        Action::GiveOrgKey(OrgKeyKind::Audit) | Action::SeeDesk | Action::ExportDesk | Action::ReviewEmergency => {
            roles.any(&[Role::Supervisor, Role::Auditor])
        }
        // These are about a case; without one there is nothing to allow.
        Action::SeeCase
        | Action::Read(_)
        | Action::Write(_)
        | Action::Answer(_)
        | Action::Give(_)
        | Action::TakeAway(_)
        | Action::TakeOver(_)
        | Action::Share(_)
        | Action::SeeOpenings
        | Action::SeeReferral
        | Action::AnswerReferral
        | Action::OpenReferral
        | Action::OpenReferralFile
        | Action::TakeBackLetter => false,
    })
}

/// What may be done with a packet: its content is opened by who sent it and by who has taken the referral on.
const fn about_packet(action: Action, relation: Relation) -> bool {
    match action {
        Action::SeeReferral => true,
        Action::AnswerReferral => matches!(relation, Relation::Receiver | Relation::Acceptor),
        Action::OpenReferral | Action::OpenReferralFile => matches!(relation, Relation::Sender | Relation::Acceptor),
        Action::TakeBackLetter => matches!(relation, Relation::Sender),
        _ => false,
    }
}

fn as_holder(roles: &Roles, action: Action) -> bool {
    match action {
        Action::SeeCase => true,
        // Whoever keeps the consents keeps the referrals; what another section holds is shared by who reads it.
        Action::Share(Section::Consent) => as_holder(roles, Action::Write(Section::Consent)),
        Action::Read(section) | Action::Share(section) => can_hold(roles, section),
        Action::Write(section) => roles.iter().any(|role| may_hold(role, section) && may_write(role, section)),
        // Who answers is never who may write into it, but for supervisors, who answer each other's.
        Action::Answer(section) => match section {
            Section::Award => roles.has(Role::Funder),
            // The end of a case, and referrals.
            Section::Plan | Section::Consent => roles.has(Role::Supervisor),
            Section::Identity
            | Section::Whereabouts
            | Section::Needs
            | Section::Narrative
            | Section::Screening
            | Section::Risk
            | Section::House
            | Section::Medical
            | Section::PrivateHealth
            | Section::Psychosocial
            | Section::Legal
            | Section::Reintegration
            | Section::Papers => false,
        },
        Action::Give(section) | Action::TakeAway(section) | Action::TakeOver(section) => {
            roles.any(LEADING) && can_hold(roles, section)
        }
        Action::SeeOpenings => roles.any(LEADING),
        Action::OpenCase
        | Action::SearchNames
        | Action::ReadLog
        | Action::ReadSearches
        | Action::SeeFigures
        | Action::SeeBoard
        | Action::KeepHouse
        | Action::SeeStrengths
        | Action::LoadStrengths
        | Action::SeePeople
        | Action::ManagePeople
        | Action::GiveOrgKey(_)
        | Action::RenewOrgKey(_)
        | Action::ListReferrals
        | Action::ReferIn
        | Action::SeeReferral
        | Action::AnswerReferral
        | Action::OpenReferral
        | Action::OpenReferralFile
        | Action::TakeBackLetter
        | Action::SeeDesk
        | Action::ExportDesk
        | Action::KeepRules
        | Action::ReviewEmergency => false,
    }
}

/// What gives a section to others or answers for it: nothing for who holds it for a day.
const fn passes_on(action: Action) -> bool {
    matches!(
        action,
        Action::Give(_) | Action::TakeAway(_) | Action::TakeOver(_) | Action::Answer(_) | Action::Share(_)
    )
}

fn as_member(roles: &Roles, action: Action) -> bool {
    match action {
        Action::SeeCase => true,
        Action::SeeOpenings => roles.any(LEADING),
        Action::Read(_)
        | Action::Write(_)
        | Action::Answer(_)
        | Action::Give(_)
        | Action::TakeAway(_)
        | Action::TakeOver(_)
        | Action::Share(_)
        | Action::OpenCase
        | Action::SearchNames
        | Action::ReadLog
        | Action::ReadSearches
        | Action::SeeFigures
        | Action::SeeBoard
        | Action::KeepHouse
        | Action::SeeStrengths
        | Action::LoadStrengths
        | Action::SeePeople
        | Action::ManagePeople
        | Action::GiveOrgKey(_)
        | Action::RenewOrgKey(_)
        | Action::ListReferrals
        | Action::ReferIn
        | Action::SeeReferral
        | Action::AnswerReferral
        | Action::OpenReferral
        | Action::OpenReferralFile
        | Action::TakeBackLetter
        | Action::SeeDesk
        | Action::ExportDesk
        | Action::KeepRules
        | Action::ReviewEmergency => false,
    }
}

/// Whether one of the roles may hold the section at all: a nurse who became a cleaner still has old grants.
fn can_hold(roles: &Roles, section: Section) -> bool {
    roles.iter().any(|role| may_hold(role, section))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(role: Role) -> Roles {
        Roles::new(vec![role])
    }

    #[test]
    fn a_lawyer_reads_and_writes_the_legal_section_and_nothing_else() {
        for section in Section::ALL {
            let read = decide(&one(Role::Lawyer), Action::Read(*section), Relation::Holder);
            let write = decide(&one(Role::Lawyer), Action::Write(*section), Relation::Holder);
            let expected = if *section == Section::Legal {
                Decision::Allow
            } else {
                Decision::Deny
            };
            assert_eq!((read, write), (expected, expected), "{section}");
        }
    }

    #[test]
    fn nobody_without_a_grant_learns_that_a_case_exists() {
        for role in Role::ALL {
            for relation in [Relation::Colleague, Relation::Outsider] {
                for action in [
                    Action::SeeCase,
                    Action::Read(Section::Legal),
                    Action::SeeOpenings,
                    Action::Give(Section::Needs),
                ] {
                    assert_eq!(decide(&one(*role), action, relation), Decision::Hide, "{role} {action:?}");
                }
            }
        }
    }

    #[test]
    fn who_holds_a_section_for_a_day_reads_and_writes_as_a_holder_and_passes_nothing_on() {
        for (role, section) in Role::ALL
            .iter()
            .flat_map(|role| Section::ALL.iter().map(move |section| (role, *section)))
        {
            let to = |action, relation| decide(&one(*role), action, relation);
            for action in [Action::Read(section), Action::Write(section)] {
                assert_eq!(to(action, Relation::Guest), to(action, Relation::Holder), "{role} {action:?}");
            }
            for action in [
                Action::Give(section),
                Action::TakeAway(section),
                Action::TakeOver(section),
                Action::Answer(section),
                Action::Share(section),
            ] {
                assert_eq!(to(action, Relation::Guest), Decision::Deny, "{role} {action:?}");
            }
        }
    }

    #[test]
    fn administrators_and_auditors_hold_nothing() {
        for role in [
            Role::Administrator,
            Role::Auditor,
            Role::ReportingOfficer,
            Role::PoliceLiaison,
        ] {
            for section in Section::ALL {
                assert!(!may_hold(role, *section), "{role} {section}");
                assert_eq!(decide(&one(role), Action::Read(*section), Relation::Holder), Decision::Deny);
            }
        }
    }
}
