//! The mark of a referral as a page showed it: what is sent or approved is what was looked at, and nothing that came after.

use ::entity::{
    document, file, referral,
    vocab::{DocumentId, FileId},
};
use data_encoding::HEXLOWER;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Chosen, is_out, send::changed};
use crate::{crypto::sha256, ctx::Ctx, error::Result};

/// The mark: the row's revision, and before it was sent which versions of which records and which files would go.
pub(super) async fn mark_of(ctx: &Ctx, row: &referral::Model, chosen: &Chosen) -> Result<String> {
    if is_out(row.state) {
        return Ok(row.revision.to_string());
    }
    let db = &ctx.house().store.db;
    let records: Vec<DocumentId> = chosen.records.iter().map(|record| record.id).collect();
    let records = document::Entity::find()
        .filter(document::Column::Id.is_in(records))
        .order_by_asc(document::Column::Id);
    let files: Vec<FileId> = chosen.files.iter().map(|(_, id)| *id).collect();
    let files = file::Entity::find()
        .filter(file::Column::Id.is_in(files))
        .order_by_asc(file::Column::Id);
    let mut bytes = Vec::new();
    for record in records.all(db).await? {
        bytes.extend_from_slice(record.id.0.as_bytes());
        bytes.extend_from_slice(&record.version.to_be_bytes());
    }
    for file in files.all(db).await? {
        bytes.extend_from_slice(file.id.0.as_bytes());
    }
    Ok(format!("{}.{}", row.revision, HEXLOWER.encode(&sha256(&bytes)[..8])))
}

/// That the referral is still as it was looked at.
pub(super) async fn looked_at(ctx: &Ctx, (row, chosen): (&referral::Model, &Chosen), mark: &str) -> Result<()> {
    if mark_of(ctx, row, chosen).await? == mark {
        Ok(())
    } else {
        Err(changed())
    }
}
