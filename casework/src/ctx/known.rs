//! What of a case a person may know: the decision on a case, logged, before anything is unlocked.

use ::entity::{
    case, grant,
    vocab::{CaseId, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect};

use super::Ctx;
use crate::{
    audit::{NewEntry, Receipt},
    error::{Error, Result},
    policy::{Action, Decision, Relation},
};

/// A case that the person may know about: its plain row and what the person holds of it (after an action on a section only
/// that section). No plaintext.
#[derive(Clone, Debug)]
pub struct Known {
    /// The case.
    pub case: case::Model,
    pub(super) grants: Vec<grant::Model>,
}

impl Known {
    /// Whether the person holds a section.
    #[must_use]
    pub fn holds(&self, section: Section) -> bool {
        self.grants.iter().any(|grant| grant.section == section)
    }

    /// How the person stands to a section of the case.
    #[must_use]
    pub fn relation(&self, section: Section) -> Relation {
        to_section(&self.grants, section)
    }

    /// Sections that the person holds.
    #[must_use]
    pub fn held(&self) -> Vec<Section> {
        self.grants.iter().map(|grant| grant.section).collect()
    }
}

fn to_section(grants: &[grant::Model], section: Section) -> Relation {
    match grants.iter().find(|grant| grant.section == section) {
        None => Relation::Member,
        Some(grant) if grant.until_ms.is_some() => Relation::Guest,
        Some(_) => Relation::Holder,
    }
}

impl Ctx {
    pub(super) async fn known(&self, action: Action, id: CaseId) -> Result<(Known, Option<Receipt>)> {
        let entry = NewEntry {
            section: action.section(),
            ..self.entry(action.verb()).case(id)
        };
        let (row, grants) = self.own_grants(id, action.section()).await?;
        let mut grants = self.lasting(grants).await?;
        if grants.is_empty() && action.section().is_some() {
            // What they hold besides says whether they may know of the case.
            grants = self.lasting(self.own_grants(id, None).await?.1).await?;
        }
        let relation = match (&row, action.section()) {
            (None, _) => Relation::Outsider,
            (Some(_), _) if grants.is_empty() => Relation::Colleague,
            (Some(_), Some(section)) => to_section(&grants, section),
            (Some(_), None) => Relation::Holder,
        };
        let decision = self.decide(action, relation);
        if let (Decision::Allow, Some(case)) = (decision, row) {
            let known = Known { case, grants };
            if action == Action::SeeCase && self.has_looked(id) {
                return Ok((known, None));
            }
            let receipt = self.commit(self.unit(entry)).await?;
            if let Ok(mut looked) = self.looked.lock() {
                looked.insert(id);
            }
            return Ok((known, Some(receipt)));
        }
        self.commit(self.unit(entry.denied())).await?;
        Err(if decision == Decision::Deny {
            Error::Forbidden
        } else {
            Error::NotFound
        })
    }

    /// Without those that were given for a day which is over. A clock that is moved back gives nothing back.
    async fn lasting(&self, mut grants: Vec<grant::Model>) -> Result<Vec<grant::Model>> {
        if grants.iter().any(|grant| grant.until_ms.is_some()) {
            let now = self.house.latest_ms().await?;
            grants.retain(|grant| grant.until_ms.is_none_or(|until| until > now));
        }
        Ok(grants)
    }

    /// The case, if it is of the person's organisation, and what the person holds of it; if it is about a section that the
    /// person holds, only that: one question to the database, and others only for those who are refused.
    async fn own_grants(&self, id: CaseId, section: Option<Section>) -> Result<(Option<case::Model>, Vec<grant::Model>)> {
        let db = &self.house.store.db;
        let of_case = grant::Entity::belongs_to(case::Entity)
            .from(grant::Column::CaseId)
            .to(case::Column::Id);
        let held = grant::Entity::find()
            .join(JoinType::InnerJoin, of_case.into())
            .select_also(case::Entity)
            .filter(grant::Column::CaseId.eq(id))
            .filter(grant::Column::PersonId.eq(self.actor.person))
            .filter(case::Column::OrgId.eq(self.actor.org));
        let mut rows = match section {
            Some(section) => held.clone().filter(grant::Column::Section.eq(section)).all(db).await?,
            None => Vec::new(),
        };
        if rows.is_empty() {
            rows = held.all(db).await?;
        }
        let (grants, mut cases): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        if let Some(case) = cases.pop() {
            return Ok((case, grants));
        }
        let case = case::Entity::find_by_id(id).filter(case::Column::OrgId.eq(self.actor.org));
        Ok((case.one(db).await?, grants))
    }

    /// Whether this request has already been logged for the case: the frame of a page whose section was opened is not
    /// another look.
    fn has_looked(&self, id: CaseId) -> bool {
        self.looked.lock().is_ok_and(|looked| looked.contains(&id))
    }
}
