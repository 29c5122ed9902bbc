//! Running the steps of a unit in a transaction. What a batch of units is, and when it is committed, is in `audit::writer`.

use sea_orm::{ConnectionTrait, DatabaseTransaction, TransactionTrait};

use super::Step;
use crate::error::{Error, Result};

/// Runs a unit's steps so that a failing one leaves nothing of the unit behind.
pub(crate) async fn apart(tx: &DatabaseTransaction, steps: &[Step]) -> Result<()> {
    if steps.is_empty() {
        return Ok(());
    }
    let savepoint = tx.begin().await?;
    match run(&savepoint, steps).await {
        Ok(()) => savepoint.commit().await?,
        Err(fault) => {
            savepoint.rollback().await?;
            return Err(fault);
        }
    }
    Ok(())
}

/// Runs steps up to the first that cannot be done.
pub(crate) async fn run(tx: &DatabaseTransaction, steps: &[Step]) -> Result<()> {
    for step in steps {
        let done = match step {
            Step::Rows(statement, number) => tx
                .execute_raw(statement.clone())
                .await
                .map(|done| done.rows_affected() == *number),
            Step::Any(statement) => tx.execute_raw(statement.clone()).await.map(|_| true),
            Step::Found(statement) => tx.query_one_raw(statement.clone()).await.map(|row| row.is_some()),
            Step::Missing(statement) => tx.query_one_raw(statement.clone()).await.map(|row| row.is_none()),
        };
        match done {
            Ok(true) => {}
            Ok(false) => return Err(Error::Conflict),
            Err(fault) => {
                return Err(match fault.sql_err() {
                    Some(sea_orm::SqlErr::UniqueConstraintViolation(_)) => Error::Conflict,
                    _ => Error::Unavailable(fault.to_string()),
                });
            }
        }
    }
    Ok(())
}
