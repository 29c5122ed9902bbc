//! The world that tests live in: a whole Panoh in process, on SQLite or PostgreSQL, with the demo's people and a clock that
//! stands until it is moved. Tests speak HTTP like a browser and never reach around the door.

#![expect(clippy::missing_panics_doc, reason = "a test that cannot go on ends with a panic")]

mod browser;
mod phone;
mod program;
pub mod source;
mod typed;
mod world;

pub use browser::{Browser, Page, encode, multipart};
pub use phone::Phone;
pub use program::panoh;
pub use typed::{TODAY, borrowed, day};
pub use world::{Db, World, own_database};

/// Writes each test once and runs it on both databases.
#[macro_export]
macro_rules! both {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident) $body:block)*) => {
        mod sqlite {
            #[expect(clippy::wildcard_imports, reason = "the test's own names")]
            use super::*;
            $($(#[$meta])* #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                #[allow(unused_mut, clippy::allow_attributes, reason = "some tests change the world")]
                let mut $world = $crate::World::new($crate::Db::Sqlite).await;
                $body
                $world.finish().await;
            })*
        }
        mod postgres {
            #[expect(clippy::wildcard_imports, reason = "the test's own names")]
            use super::*;
            $($(#[$meta])* #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                #[allow(unused_mut, clippy::allow_attributes, reason = "some tests change the world")]
                let mut $world = $crate::World::new($crate::Db::Postgres).await;
                $body
                $world.finish().await;
            })*
        }
    };
}
