//! Tables whose every row must match its latest log entry.
//!
//! A row's hash is SHA-256 over its deterministic CBOR. Sessions and throttles are not tracked, because both
//! change with every request; a planted session is refused, because whoever plants it does not have the person's keys. Nights
//! are not, because each follows from its stay.

use sea_orm::{EntityName, EntityTrait, IntoActiveModel, Iterable, ModelTrait, PrimaryKeyToColumn, Value};
use serde::Serialize;

/// A row of a tracked table.
pub trait Tracked: ModelTrait + IntoActiveModel<Self::Active> + Serialize + Clone + Send + Sync + 'static {
    /// Its active model.
    type Active: sea_orm::ActiveModelTrait<Entity = Self::Entity> + Send;
}

/// Calls `$callback!(…)` with the name of every tracked table: the one list, so that `panoh verify` cannot forget one.
macro_rules! with_tracked {
    ($callback:ident) => {
        $callback! {
            org, person, person_key, slot, factor, paper_code, invitation, org_key, org_chain, org_grant, case, section,
            document, document_version, chain, grant, card, house, room, bed, stay,
            reminder, request, file, strengths,
            referral, packet, packet_grant, packet_file, message, packet_copy, org_rule, emergency
        }
    };
}
pub(crate) use with_tracked;

macro_rules! track {
    ($($table:ident),*) => {
        $(impl Tracked for ::entity::$table::Model {
            type Active = ::entity::$table::ActiveModel;
        })*
    };
}
with_tracked!(track);

/// SHA-256 of a row's deterministic bytes.
#[must_use]
pub fn row_hash<M: Tracked>(row: &M) -> [u8; 32] {
    let mut bytes = Vec::new();
    // Writing to memory cannot fail for rows of plain columns; an empty hash would be found by `verify`.
    if ciborium::into_writer(row, &mut bytes).is_err() {
        return [0; 32];
    }
    crate::crypto::sha256(&bytes)
}

/// The table's name and the row's primary key as text, for example `grant` and `5f…/legal/9c…`.
#[must_use]
pub fn row_key<M: Tracked>(row: &M) -> (String, String) {
    let table = <M::Entity as Default>::default().table_name().to_owned();
    let parts = <M::Entity as EntityTrait>::PrimaryKey::iter().map(|key| text(&row.get(key.into_column())));
    (table, parts.collect::<Vec<_>>().join("/"))
}

fn text(value: &Value) -> String {
    match value {
        Value::Uuid(Some(id)) => id.to_string(),
        Value::String(Some(word)) => word.clone(),
        Value::Int(Some(number)) => number.to_string(),
        Value::BigInt(Some(number)) => number.to_string(),
        Value::Bytes(Some(bytes)) => data_encoding::HEXLOWER.encode(bytes),
        other => format!("{other:?}"),
    }
}
