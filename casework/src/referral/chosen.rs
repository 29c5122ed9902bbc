//! What is chosen to be shared: by record its questions, and files. Kept sealed with the case, also after the end.

use std::collections::BTreeSet;

use ::entity::{
    document, file, referral,
    vocab::{CaseId, DocumentId, DocumentKind, FileId, PersonId, ReferralId, ReferralState, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

use super::{
    draft::{of_case, save_draft},
    purpose::{SHARED, is_guarded, needed},
};
use crate::{
    case::{Sheet, all_of},
    ctx::{Ctx, Opened},
    error::{Error, Issue, Result},
    file::{About, about},
    policy::Action,
    record::{Pairs, spec},
};

/// A record of which some answers are shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Which.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// Which questions.
    pub fields: Vec<String>,
}

/// What is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// What is asked for, in the sender's words.
    pub why: String,
    /// Why without consent.
    pub reason: String,
    /// To whom; nobody for whoever is on duty there.
    pub people: Vec<PersonId>,
    /// Records.
    pub records: Vec<Record>,
    /// Files.
    pub files: Vec<(Section, FileId)>,
}

impl Chosen {
    /// Sections of which something is shared.
    pub fn sections(&self) -> impl Iterator<Item = Section> + use<> {
        let records = self.records.iter().map(|record| record.kind.section());
        let all: BTreeSet<Section> = records.chain(self.files.iter().map(|(section, _)| *section)).collect();
        all.into_iter()
    }

    /// Whether a question of a record is shared.
    #[must_use]
    pub fn has(&self, id: DocumentId, field: &str) -> bool {
        let record = self.records.iter().find(|record| record.id == id);
        record.is_some_and(|record| record.fields.iter().any(|key| key == field))
    }
}

/// What of a section can be chosen.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Records as they stand.
    pub records: Vec<(DocumentKind, Sheet)>,
    /// Files.
    pub files: Vec<(FileId, About)>,
    /// What is chosen so far.
    pub chosen: Chosen,
}

/// What of a section can be chosen for a referral that is being put together.
///
/// # Errors
/// As [`Ctx::open`] of the section.
pub async fn offer(ctx: &Ctx, case: CaseId, id: ReferralId, section: Section) -> Result<Offer> {
    offered(ctx, case, id, section).await.map(|(offer, _)| offer)
}

async fn offered(ctx: &Ctx, case: CaseId, id: ReferralId, section: Section) -> Result<(Offer, referral::Model)> {
    let (_, row, chosen) = of_case(ctx, case, id, Action::Share(Section::Consent)).await?;
    if row.state != ReferralState::Draft || !SHARED.contains(&section) {
        return Err(Error::NotFound);
    }
    let opened = ctx.open(Action::Read(section), case).await?;
    let offer = Offer {
        records: all_of(ctx, &opened, DocumentKind::of(section)).await?,
        files: files_of(ctx, &opened).await?,
        chosen,
    };
    Ok((offer, row))
}

async fn files_of(ctx: &Ctx, opened: &Opened) -> Result<Vec<(FileId, About)>> {
    let rows = file::Entity::find()
        .filter(file::Column::CaseId.eq(opened.case().id))
        .filter(file::Column::Section.eq(opened.section()))
        .order_by_desc(file::Column::AtMs)
        .all(&ctx.house().store.db)
        .await?;
    rows.into_iter().map(|row| Ok((row.id, about(opened, &row)?))).collect()
}

/// Chooses of a section what was ticked: `field` with `RECORD/QUESTION`, `file` with a file's id. What is guarded most needs
/// `sure` besides.
///
/// # Errors
/// [`Error::Invalid`] without that second step; otherwise as [`Ctx::open`].
pub async fn choose(ctx: &Ctx, case: CaseId, id: ReferralId, section: Section, typed: &Pairs) -> Result<()> {
    let (offer, row) = offered(ctx, case, id, section).await?;
    let ticked = |name: &str, value: &str| typed.iter().any(|(key, typed)| key == name && typed == value);
    let mut chosen = offer.chosen;
    chosen.records.retain(|record| record.kind.section() != section);
    chosen.files.retain(|(of, _)| *of != section);
    for (kind, sheet) in &offer.records {
        let fields = spec(*kind).fields.iter().map(|field| field.key);
        let fields: Vec<String> = fields
            .filter(|key| !sheet.answers.many(key).is_empty() && ticked("field", &format!("{}/{key}", sheet.id)))
            .map(str::to_owned)
            .collect();
        if !fields.is_empty() {
            let (id, kind) = (sheet.id, *kind);
            chosen.records.push(Record { id, kind, fields });
        }
    }
    let files = offer.files.iter().filter(|(id, _)| ticked("file", &id.to_string()));
    chosen.files.extend(files.map(|(id, _)| (section, *id)));
    let some = chosen.sections().any(|of| of == section);
    if some && is_guarded(section) && !ticked("sure", "yes") {
        return Err(Issue::new("sure", "issue-referral-sure").into());
    }
    let (opened, ..) = of_case(ctx, case, id, Action::Share(Section::Consent)).await?;
    save_draft(ctx, &opened, (&row, row.clone()), &chosen).await
}

/// What the purpose cannot do without, as far as the case has it and the person may read it.
pub(super) async fn first(ctx: &Ctx, case: CaseId, row: &referral::Model) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    for (kind, wanted) in needed(row.purpose) {
        let there = document::Entity::find()
            .filter(document::Column::CaseId.eq(case))
            .filter(document::Column::Kind.eq(*kind));
        if there.one(&ctx.house().store.db).await?.is_none() {
            continue;
        }
        let opened = match ctx.open(Action::Read(kind.section()), case).await {
            Err(Error::NotFound | Error::Forbidden) => continue,
            opened => opened?,
        };
        for (kind, sheet) in all_of(ctx, &opened, [*kind]).await? {
            let fields = wanted.iter().filter(|key| !sheet.answers.many(key).is_empty());
            let fields: Vec<String> = fields.map(|key| (*key).to_owned()).collect();
            if !fields.is_empty() {
                records.push(Record {
                    id: sheet.id,
                    kind,
                    fields,
                });
            }
        }
    }
    Ok(records)
}
