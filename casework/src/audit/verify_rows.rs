//! The part of the verifier that knows rows: each change must start from the row that the log knew, and each current row of
//! every tracked table must be what the latest entry about it says: nothing more, nothing less.

use std::collections::HashMap;

use futures_util::TryStreamExt;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, StreamTrait};

use super::{Entry, Finding, Hash, State, Verdict};
use crate::store::{Tracked, row_hash, row_key, with_tracked};

/// Table and key, and the hash that the log knows.
#[derive(Default)]
pub(super) struct Rows(HashMap<(String, String), Hash>);

impl Rows {
    /// Takes over what an entry says.
    pub(super) fn remember(&mut self, entry: Entry, verdict: &mut Verdict) {
        for State { table, key, was, hash } in entry.states {
            let place = (table, key);
            let known = match hash {
                Some(hash) => self.0.insert(place.clone(), hash),
                None => self.0.remove(&place),
            };
            if known != was {
                let (table, key) = place;
                let seq = entry.seq;
                verdict.findings.push(Finding::RowReplaced { table, key, seq });
            }
        }
    }

    /// Compares with the rows that are there now.
    pub(super) async fn compare<C: ConnectionTrait + StreamTrait>(mut self, db: &C, verdict: &mut Verdict) -> Result<(), DbErr> {
        macro_rules! scan_all {
            ($($table:ident),*) => {
                $(self.scan::<::entity::$table::Model, C>(db, verdict).await?;)*
            };
        }
        with_tracked!(scan_all);
        let missing = self.0.into_keys().map(|(table, key)| Finding::RowMissing { table, key });
        let mut missing: Vec<_> = missing.collect();
        missing.sort_by_key(ToString::to_string);
        verdict.findings.append(&mut missing);
        Ok(())
    }

    async fn scan<M: Tracked, C: ConnectionTrait + StreamTrait>(&mut self, db: &C, verdict: &mut Verdict) -> Result<(), DbErr>
    where
        M::Entity: EntityTrait<Model = M>,
    {
        let mut rows = M::Entity::find().stream(db).await?;
        while let Some(row) = rows.try_next().await? {
            verdict.rows += 1;
            let (table, key) = row_key(&row);
            let place = (table, key);
            let known = self.0.remove(&place);
            if known == Some(row_hash(&row)) {
                continue;
            }
            let (table, key) = place;
            verdict.findings.push(match known {
                Some(_) => Finding::RowChanged { table, key },
                None => Finding::RowUnknown { table, key },
            });
        }
        Ok(())
    }
}
