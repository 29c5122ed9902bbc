//! An unlocked section: what opening gives, and all that can be done with it.
//!
//! The fields are private to this file, and the only place that fills them in uses up a receipt.

use std::io::{BufReader, Read, Write};

use ::entity::{
    case, chain as chain_row, document, document_version, grant, section,
    vocab::{CaseId, DocumentId, FileId, Section},
};
use age::stream::{StreamReader, StreamWriter};
use data_encoding::HEXLOWER;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use zeroize::Zeroizing;

use super::{Ctx, Known, chain_context, document_context};
use crate::{
    audit::{NewEntry, Receipt},
    crypto::{
        Expected, Grant, Key,
        blob::{self, BlobContext, BlobPart},
        chain, envelope,
    },
    error::{Error, Result},
    policy::Verb,
    store::Unit,
};

/// An unlocked section. Made only by [`Ctx::open`]:
///
/// ```compile_fail,E0451
/// fn forge(case: entity::case::Model, key: casework::crypto::Key) -> casework::Opened {
///     casework::Opened { case, section: entity::vocab::Section::Legal, epoch: 1, key, older: Vec::new(), seq: 0 }
/// }
/// ```
pub struct Opened {
    case: case::Model,
    section: Section,
    epoch: i32,
    key: Key,
    older: Vec<chain_row::Model>,
    seq: u64,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opened")
            .field("case", &self.case.id)
            .field("section", &self.section)
            .finish_non_exhaustive()
    }
}

impl Ctx {
    /// Unlocks a section with the person's own grant. Uses up the receipt.
    pub(super) async fn unlock(&self, receipt: Receipt, known: Known, section: Section) -> Result<Opened> {
        let Known { case, grants, .. } = known;
        if !receipt.covers(self.actor.person, case.id, section) {
            return Err(Error::Internal("a receipt for something else".to_owned()));
        }
        let row = grants
            .into_iter()
            .find(|grant| grant.section == section)
            .ok_or(Error::NotFound)?;
        let key = self.key_of(&case, &row, receipt.seq()).await?;
        let older = self.older(case.id, section, row.epoch).await?;
        Ok(Opened {
            case,
            section,
            epoch: row.epoch,
            key,
            older,
            seq: receipt.seq(),
        })
    }

    /// The keys before this one, wrapped; the first has none before it.
    async fn older(&self, case: CaseId, section: Section, epoch: i32) -> Result<Vec<chain_row::Model>> {
        if epoch == 1 {
            return Ok(Vec::new());
        }
        let links = chain_row::Entity::find()
            .filter(chain_row::Column::CaseId.eq(case))
            .filter(chain_row::Column::Section.eq(section))
            .order_by_desc(chain_row::Column::Epoch);
        Ok(links.all(&self.house.store.db).await?)
    }

    async fn key_of(&self, case: &case::Model, row: &grant::Model, seq: u64) -> Result<Key> {
        self.house.check_endorsed(row)?;
        let grantor = self.house.public_keys(row.grantor_id, row.grantor_epoch).await?;
        let expected = Expected {
            org: case.org_id.0,
            case: case.id.0,
            scope: row.section.word(),
            epoch: row.epoch.unsigned_abs(),
            grantee: self.actor.person.0,
            grantee_epoch: row.person_epoch.unsigned_abs(),
            grantor: row.grantor_id.0,
        };
        let grant = Grant::open(&row.sealed, &self.actor.keys, &grantor, &expected, self.house.clock.now_ms())?;
        if grant.log_size > seq {
            let found = format!(
                "the log has {seq} entries, and had {} when this was given: it was cut",
                grant.log_size
            );
            return Err(Error::Internal(found));
        }
        Ok(grant.key)
    }

    /// A unit that writes into an opened section: it holds only while the section's key is still the one that was unlocked, the
    /// person holds it, and the case stands as it stood then.
    pub(crate) fn change(&self, opened: &Opened, verb: Verb, subject: Option<DocumentId>) -> Unit {
        let entry = self.entry(verb).case(opened.case.id).section(opened.section);
        let mut unit = self.unit(NewEntry {
            subject: subject.map(|id| id.0),
            ..entry
        });
        let fresh = sea_orm::Condition::all()
            .add(section::Column::CaseId.eq(opened.case.id))
            .add(section::Column::Section.eq(opened.section))
            .add(section::Column::Epoch.eq(opened.epoch));
        let held = sea_orm::Condition::all()
            .add(grant::Column::CaseId.eq(opened.case.id))
            .add(grant::Column::Section.eq(opened.section))
            .add(grant::Column::PersonId.eq(self.actor.person))
            .add(grant::Column::Epoch.eq(opened.epoch));
        let stands = sea_orm::Condition::all()
            .add(case::Column::Id.eq(opened.case.id))
            .add(case::Column::State.eq(opened.case.state));
        unit.guard::<section::Entity>(fresh)
            .guard::<grant::Entity>(held)
            .guard::<case::Entity>(stands);
        unit
    }
}

impl Opened {
    /// The case.
    #[must_use]
    pub const fn case(&self) -> &case::Model {
        &self.case
    }

    /// The section.
    #[must_use]
    pub const fn section(&self) -> Section {
        self.section
    }

    /// The present key's epoch.
    #[must_use]
    pub const fn epoch(&self) -> i32 {
        self.epoch
    }

    /// The entry in the log that this opening rests on.
    #[must_use]
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// The present key, for giving it on and for rotating; nothing outside `case` needs it.
    pub(crate) const fn key(&self) -> &Key {
        &self.key
    }

    /// Reads one version of a document of this section.
    pub(crate) fn read(&self, document: &document::Model, version: &document_version::Model) -> Result<Zeroizing<Vec<u8>>> {
        if document.case_id != self.case.id || document.kind.section() != self.section || version.document_id != document.id {
            return Err(Error::NotFound);
        }
        let key = self.key_of_epoch(version.epoch)?;
        let context = document_context(&self.case, self.section, version.epoch, document.id, version.version);
        Ok(envelope::open(&key, &context, &version.sealed)?)
    }

    /// Reads what was sealed by this section's [`seal`](Self::seal) and is no version of a document: a draft (version 0), what is
    /// known of a file.
    pub(crate) fn read_beside(&self, id: DocumentId, epoch: i32, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let key = self.key_of_epoch(epoch)?;
        let context = document_context(&self.case, self.section, epoch, id, 0);
        Ok(envelope::open(&key, &context, sealed)?)
    }

    /// Seals one version of a document of this section; version 0 for what is none.
    pub(crate) fn seal(&self, document: DocumentId, version: i32, plain: &[u8]) -> Result<Vec<u8>> {
        Ok(envelope::seal(
            &self.key,
            &document_context(&self.case, self.section, self.epoch, document, version),
            plain,
        )?)
    }

    /// A text that only those know who hold the section's key: what is hashed with it tells others nothing.
    pub(crate) fn salt(&self, purpose: &str) -> String {
        HEXLOWER.encode(self.key.derive(&format!("panoh/salt/{purpose}/1")).as_bytes())
    }

    /// Seals a file of this section as it is written.
    pub(crate) fn seal_file<W: Write>(&self, file: (FileId, BlobPart), output: W) -> Result<StreamWriter<W>> {
        Ok(blob::seal(&self.key, &self.file_context(file, self.epoch), output)?)
    }

    /// Opens a file of this section as it is read.
    pub(crate) fn open_file<R: Read>(
        &self,
        file: (FileId, BlobPart),
        epoch: i32,
        input: R,
    ) -> Result<StreamReader<BufReader<R>>> {
        let key = self.key_of_epoch(epoch)?;
        Ok(blob::open(&key, &self.file_context(file, epoch), input)?)
    }

    const fn file_context(&self, (file, part): (FileId, BlobPart), epoch: i32) -> BlobContext<'static> {
        BlobContext {
            org: self.case.org_id.0,
            case: self.case.id.0,
            scope: self.section.word(),
            epoch: epoch.unsigned_abs(),
            blob: file.0,
            part,
        }
    }

    /// Walks back from the present key: each key opens the one before it, never the one after.
    fn key_of_epoch(&self, epoch: i32) -> Result<Key> {
        let mut key = self.key.clone();
        for link in self.older.iter().filter(|link| link.epoch >= epoch) {
            key = chain::unwrap(&link.wrapped, &key, &chain_context(&self.case, self.section, link.epoch))?;
        }
        Ok(key)
    }
}
