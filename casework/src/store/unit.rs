//! A unit of change: an entry of the log and the rows it is about, committed together or not at all.
//!
//! Every change of a tracked row puts the row's new hash into the entry by construction, so no row can change without
//! its entry. Conditions (`guard`) are part of the unit: the writer runs them in the same transaction.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, DbBackend, EntityTrait, Iterable, QueryFilter, QuerySelect, QueryTrait, Statement,
};

use super::tracked::{Tracked, row_hash, row_key};
use crate::audit::{NewEntry, State};

/// Rows that one statement deletes at most: each column of each is a value of it.
const TOGETHER: usize = 64;

/// One statement of a unit.
#[derive(Clone, Debug)]
pub enum Step {
    /// Must change exactly so many rows, else somebody was faster: conflict.
    Rows(Statement, u64),
    /// May change any number of rows.
    Any(Statement),
    /// Must find a row, else conflict.
    Found(Statement),
    /// Must find none, else conflict.
    Missing(Statement),
}

/// What is committed together.
#[derive(Debug)]
pub struct Unit {
    pub(crate) entry: Option<NewEntry>,
    /// Entries that follow: the same change, told of something else that it is about.
    pub(crate) also: Vec<NewEntry>,
    pub(crate) steps: Vec<Step>,
    backend: DbBackend,
}

impl Unit {
    /// A unit with an entry.
    #[must_use]
    pub fn new(backend: DbBackend, entry: NewEntry) -> Self {
        Self {
            entry: Some(entry),
            also: Vec::new(),
            steps: Vec::new(),
            backend,
        }
    }

    /// A unit without an entry: only for sessions, throttles and forms that are begun, which are not tracked.
    #[must_use]
    pub(crate) fn unlogged(backend: DbBackend) -> Self {
        Self {
            entry: None,
            also: Vec::new(),
            steps: Vec::new(),
            backend,
        }
    }

    /// Says with an entry of its own what the change means for something else. Hashes of rows stand in the first entry.
    pub(crate) fn also(&mut self, entry: NewEntry) -> &mut Self {
        self.also.push(entry);
        self
    }

    fn note<M: Tracked>(&mut self, row: &M, was: Option<[u8; 32]>, hash: Option<[u8; 32]>) {
        let (table, key) = row_key(row);
        if let Some(entry) = &mut self.entry {
            entry.states.push(State { table, key, was, hash });
        }
    }

    /// Adds a row.
    pub fn insert<M: Tracked>(&mut self, row: &M) -> &mut Self {
        self.note(row, None, Some(row_hash(row)));
        let statement = M::Entity::insert(whole(row)).build(self.backend);
        self.steps.push(Step::Rows(statement, 1));
        self
    }

    /// Replaces a row, if it is still exactly as it was read: nobody's change in between is lost, and the entry says what
    /// was replaced, so a row that was changed outside the log stays found after the next honest change.
    pub fn update<M: Tracked>(&mut self, old: &M, new: &M) -> &mut Self {
        self.note(new, Some(row_hash(old)), Some(row_hash(new)));
        let statement = M::Entity::update_many()
            .set(whole(new))
            .filter(exactly(old))
            .build(self.backend);
        self.steps.push(Step::Rows(statement, 1));
        self
    }

    /// Deletes a row, if it is still exactly as it was read.
    pub fn delete<M: Tracked>(&mut self, old: &M) -> &mut Self {
        self.delete_all([old])
    }

    /// Deletes rows, if each is still exactly as it was read: by few statements, because each goes to the database and back.
    pub fn delete_all<'a, M: Tracked + 'a>(&mut self, old: impl IntoIterator<Item = &'a M>) -> &mut Self {
        let old: Vec<&M> = old.into_iter().collect();
        for some in old.chunks(TOGETHER) {
            for &row in some {
                self.note(row, Some(row_hash(row)), None);
            }
            let any = some.iter().fold(Condition::any(), |any, &row| any.add(exactly(row)));
            let statement = M::Entity::delete_many().filter(any).build(self.backend);
            self.steps.push(Step::Rows(statement, some.len() as u64));
        }
        self
    }

    /// Demands that a row exists when the unit is committed.
    pub fn guard<E: EntityTrait>(&mut self, condition: Condition) -> &mut Self {
        self.steps.push(Step::Found(self.one_of::<E>(condition)));
        self
    }

    /// Demands that no row exists when the unit is committed.
    pub fn guard_none<E: EntityTrait>(&mut self, condition: Condition) -> &mut Self {
        self.steps.push(Step::Missing(self.one_of::<E>(condition)));
        self
    }

    fn one_of<E: EntityTrait>(&self, condition: Condition) -> Statement {
        E::find()
            .select_only()
            .expr(sea_orm::sea_query::Expr::val(1))
            .filter(condition)
            .limit(1)
            .build(self.backend)
    }

    /// Runs a statement on a table that is not tracked.
    pub(crate) fn run(&mut self, step: Step) -> &mut Self {
        self.steps.push(step);
        self
    }

    /// Which database the statements are for.
    #[must_use]
    pub const fn backend(&self) -> DbBackend {
        self.backend
    }
}

fn whole<M: Tracked>(row: &M) -> M::Active {
    row.clone().into_active_model().reset_all()
}

/// The condition that selects a row only while every column is as it was read.
fn exactly<M: Tracked>(row: &M) -> Condition {
    <M::Entity as EntityTrait>::Column::iter().fold(Condition::all(), |all, column| {
        let value = row.get(column);
        if value == value.as_null() {
            all.add(column.is_null())
        } else {
            all.add(column.eq(value))
        }
    })
}
