//! What `panoh verify` and `panoh doctor` see without a key: the log with rows and files, and organisations, roles and days, which
//! are not sealed. Sentences for operators, in English; nothing here changes anything.

use std::path::Path;

use ::entity::{
    log_key, org, person,
    vocab::{PersonState, Role},
};
use sea_orm::{ColumnTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    audit::{self, Expected, Verdict},
    clock::Clock,
    demo,
    file::verify_files,
    policy::Roles,
};

/// Verifies the log, the rows, and the files in a folder.
///
/// # Errors
/// If the database cannot be read.
pub async fn verify(db: &DatabaseConnection, files: &Path, expected: &Expected) -> Result<Verdict, DbErr> {
    let mut verdict = audit::verify(db, expected).await?;
    verdict.findings.extend(verify_files(db, files).await?);
    Ok(verdict)
}

/// Adds what must and what should be done.
pub async fn look(db: &DatabaseConnection, must: &mut Vec<String>, should: &mut Vec<String>) -> Result<(), DbErr> {
    let active = person::Entity::find().filter(person::Column::State.eq(PersonState::Active));
    let people = active.all(db).await?;
    for org in org::Entity::find().all(db).await? {
        if org.name == demo::SHELTER {
            must.push(
                "the invented people of the demo are here, and everybody can read their passphrase: make an empty data folder for real cases"
                    .to_owned(),
            );
        }
        if !org.second_factor {
            should.push(format!("{}: nobody is asked for a second factor", org.name));
        }
        for role in [Role::Supervisor, Role::Administrator] {
            let has = |one: &&person::Model| one.org_id == org.id && Roles::parse(&one.roles).has(role);
            if people.iter().filter(has).count() == 1 {
                should.push(format!("{} has only one {role}: invite a second", org.name));
            }
        }
    }
    let latest = log_key::Entity::find().order_by_desc(log_key::Column::Day).one(db).await?;
    if latest.is_some_and(|key| key.day > Clock::System.utc_day()) {
        must.push(
            "the log's newest key is of a day that has not come: set this computer's clock, or it was wrong before".to_owned(),
        );
    }
    Ok(())
}
