//! A packet's content: what was chosen, as it stands at this moment. Made once, when it is sent; the preview shows the same.

use std::sync::Arc;

use ::entity::{
    document, document_version, file, packet, packet_file, referral,
    vocab::{CaseId, DocumentId, DocumentKind, FileId, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};

use super::{Basis, Chosen};
use crate::{
    case::row_of,
    ctx::{Ctx, Leaf, Opened, Packet},
    error::{Error, Issue, Result},
    file::{About, about, copy, unkeep},
    policy::Action,
    record::Answers,
    store::Unit,
};

/// Some answers of a record as they stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// Which record.
    pub id: DocumentId,
    /// Its version.
    pub version: i32,
    /// What it is.
    pub kind: DocumentKind,
    /// The answers that are shared.
    pub answers: Answers,
}

/// A file that is shared: in the packet it has an id of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedFile {
    /// Which.
    pub id: FileId,
    /// Of which section.
    pub section: Section,
    /// What is known of it.
    pub about: About,
}

/// What the receiver sees.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shot {
    /// What is asked for.
    pub why: String,
    /// Records.
    pub records: Vec<Shared>,
    /// Files.
    pub files: Vec<SharedFile>,
}

impl Shot {
    /// Whether there are pictures in it that are no papers.
    pub(super) fn has_pictures(&self) -> bool {
        let picture = |file: &SharedFile| ["jpeg", "jpg", "png", "webp", "gif"].contains(&file.about.content.as_str());
        self.files.iter().any(|file| file.section != Section::Papers && picture(file))
    }

    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|fault| Error::Internal(fault.to_string()))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        serde_json::from_slice(bytes).map_err(|fault| Error::Internal(fault.to_string()))
    }
}

/// What the receiver would see, and the opened sections that the files come from. Each section is opened through its door.
pub(super) async fn shot(ctx: &Ctx, case: CaseId, chosen: &Chosen) -> Result<(Shot, Vec<Arc<Opened>>)> {
    let mut sections = Vec::new();
    let mut shot = Shot {
        why: chosen.why.clone(),
        ..Shot::default()
    };
    for section in chosen.sections() {
        let opened = match ctx.open(Action::Share(section), case).await {
            // Whoever sends, approves or looks must hold all that is shared: they answer for it.
            Err(Error::NotFound | Error::Forbidden) => {
                return Err(Issue::new("", "issue-referral-section")
                    .with("section", section.word())
                    .into());
            }
            opened => opened?,
        };
        for record in chosen.records.iter().filter(|record| record.kind.section() == section) {
            let Some(row) = row_of(ctx, case, record.id).await? else {
                continue;
            };
            shot.records.push(shared(ctx, &opened, &row, &record.fields).await?);
        }
        for (_, id) in chosen.files.iter().filter(|(of, _)| *of == section) {
            let found = file::Entity::find_by_id(*id).filter(file::Column::CaseId.eq(case));
            let Some(row) = found.one(&ctx.house().store.db).await? else {
                continue;
            };
            let about = about(&opened, &row)?;
            shot.files.push(SharedFile { id: *id, section, about });
        }
        sections.push(Arc::new(opened));
    }
    Ok((shot, sections))
}

async fn shared(ctx: &Ctx, opened: &Opened, row: &document::Model, fields: &[String]) -> Result<Shared> {
    let version = document_version::Entity::find_by_id((row.id, row.version));
    let version = version.one(&ctx.house().store.db).await?.ok_or(Error::NotFound)?;
    let all = Answers::from_bytes(&opened.read(row, &version)?)?;
    let mut answers = Answers::default();
    for key in fields {
        answers.set(key, all.many(key).to_vec());
    }
    Ok(Shared {
        id: row.id,
        version: row.version,
        kind: row.kind,
        answers,
    })
}

/// A packet that is sealed and not yet kept: rows for the unit that sends it. If that fails, its files go.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) content: packet::Model,
    pub(super) files: Vec<packet_file::Model>,
}

impl Made {
    pub(super) fn put(&self, unit: &mut Unit) {
        unit.insert(&self.content);
        for file in &self.files {
            unit.insert(file);
        }
    }

    pub(super) async fn give_up(&self, ctx: &Ctx) {
        unkeep(ctx.house(), self.files.iter().map(|file| file.sha256.clone()).collect()).await;
    }
}

/// Seals what is shared under the packet's key. No basis, no packet.
pub(super) async fn make(
    ctx: &Ctx,
    _basis: Basis,
    packet: &Arc<Packet>,
    (mut shot, sections): (Shot, Vec<Arc<Opened>>),
) -> Result<Made> {
    let referral: &referral::Model = packet.row();
    let mut made = Made {
        content: packet::Model {
            referral_id: referral.id,
            sealed: Vec::new(),
        },
        files: Vec::new(),
    };
    for file in &mut shot.files {
        let Some(opened) = sections.iter().find(|opened| opened.section() == file.section) else {
            continue;
        };
        let copied = match copy(ctx, opened, packet, file.id).await {
            Ok(copied) => copied,
            Err(fault) => {
                made.give_up(ctx).await;
                return Err(fault);
            }
        };
        file.id = copied.id;
        file.about = copied.about.clone();
        let about = serde_json::to_vec(&copied.about).map_err(|fault| Error::Internal(fault.to_string()))?;
        made.files.push(packet_file::Model {
            id: copied.id,
            referral_id: referral.id,
            sealed: packet.seal(Leaf::File(copied.id), &about)?,
            sha256: copied.sha256,
            size: copied.size,
        });
    }
    made.content.sealed = packet.seal(Leaf::Content, &shot.to_bytes()?)?;
    Ok(made)
}
