//! A case at a glance: number, code name, state, what is written, who holds what. No key is needed and no content is shown.

use std::collections::BTreeMap;

use ::entity::{
    case, document, file, grant,
    vocab::{CaseId, CaseState, DocumentKind, PersonId, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, sea_query::Expr};

use super::request::takes;
use crate::{
    ctx::Ctx,
    error::Result,
    name::alphabet_key,
    policy::{Action, Decision, Relation, decide},
};

/// Somebody who holds sections of a case.
#[derive(Clone, Debug)]
pub struct Holder {
    /// Who.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Sections they hold, among those the asking person holds.
    pub sections: Vec<Section>,
    /// Those of them that they hold for a day only.
    pub for_a_day: Vec<Section>,
}

/// A case at a glance.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The case.
    pub case: case::Model,
    /// Sections that the person holds.
    pub held: Vec<Section>,
    /// Those of them that they hold for a day only, in an emergency.
    pub lent: Vec<Section>,
    /// How many documents there are, for sections that the person holds.
    pub written: BTreeMap<DocumentKind, i64>,
    /// How many files there are, for sections that the person holds.
    pub files: BTreeMap<Section, i64>,
    /// Who holds them.
    pub holders: Vec<Holder>,
    /// Whether the person may see who has opened the case.
    pub sees_openings: bool,
}

#[derive(FromQueryResult)]
struct FileCount {
    section: Section,
    number: i64,
}

#[derive(FromQueryResult)]
struct Count {
    kind: DocumentKind,
    number: i64,
}

impl Overview {
    /// Whether the case has ended: nothing more is written into it but that it is taken up again.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.case.state == CaseState::Closed
    }

    /// Whether the person may write a document of this kind now.
    #[must_use]
    pub fn may_write(&self, ctx: &Ctx, kind: DocumentKind) -> bool {
        takes(self.case.state, kind) && self.may(ctx, Action::writing(kind))
    }

    /// Whether the person may do this in a section of the case.
    #[must_use]
    pub fn may(&self, ctx: &Ctx, action: Action) -> bool {
        let relation = match action.section() {
            None => Relation::Holder,
            Some(section) if self.lent.contains(&section) => Relation::Guest,
            Some(section) if self.held.contains(&section) => Relation::Holder,
            Some(_) => Relation::Member,
        };
        decide(&ctx.actor().roles, action, relation) == Decision::Allow
    }
}

/// Looks at a case.
pub async fn overview(ctx: &Ctx, id: CaseId) -> Result<Overview> {
    let known = ctx.see(Action::SeeCase, id).await?;
    let db = &ctx.house().store.db;
    let counts = document::Entity::find()
        .select_only()
        .column(document::Column::Kind)
        .column_as(Expr::cust("COUNT(*)"), "number")
        .filter(document::Column::CaseId.eq(id))
        .group_by(document::Column::Kind)
        .into_model::<Count>()
        .all(db)
        .await?;
    let written = counts
        .into_iter()
        .filter(|count| known.holds(count.kind.section()))
        .map(|count| (count.kind, count.number))
        .collect();
    let files = file::Entity::find()
        .select_only()
        .column(file::Column::Section)
        .column_as(Expr::cust("COUNT(*)"), "number")
        .filter(file::Column::CaseId.eq(id))
        .group_by(file::Column::Section)
        .into_model::<FileCount>()
        .all(db)
        .await?
        .into_iter()
        .filter(|count| known.holds(count.section))
        .map(|count| (count.section, count.number))
        .collect();
    let mut by_person: BTreeMap<PersonId, Vec<(Section, bool)>> = BTreeMap::new();
    for row in grant::Entity::find().filter(grant::Column::CaseId.eq(id)).all(db).await? {
        if row.person_id != PersonId::RECOVERY && known.holds(row.section) {
            by_person
                .entry(row.person_id)
                .or_default()
                .push((row.section, row.until_ms.is_some()));
        }
    }
    let mut holders = Vec::with_capacity(by_person.len());
    for (id, mut sections) in by_person {
        sections.sort_unstable();
        holders.push(Holder {
            id,
            name: ctx.house().name_of(id).await?,
            for_a_day: sections.iter().filter(|(_, day)| *day).map(|(section, _)| *section).collect(),
            sections: sections.into_iter().map(|(section, _)| section).collect(),
        });
    }
    holders.sort_by_cached_key(|holder| alphabet_key(&holder.name));
    let relation = Relation::Holder;
    let sees_openings = decide(&ctx.actor().roles, Action::SeeOpenings, relation) == Decision::Allow;
    let mut held = known.held();
    held.sort_unstable();
    let for_a_day = |section: &Section| known.relation(*section) == Relation::Guest;
    let lent = held.iter().copied().filter(for_a_day).collect();
    Ok(Overview {
        case: known.case,
        held,
        lent,
        written,
        files,
        holders,
        sees_openings,
    })
}
