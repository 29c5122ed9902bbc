//! A whole Panoh for one test.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use app::App;
use axum::Router;
use casework::{
    Ctx, House, Settings,
    audit::{Expected, Verdict},
    checkup,
    clock::Clock,
    crypto::{Cost, InstanceKey, Key},
    demo,
    store::Store,
};
use sea_orm::{ConnectionTrait, Database};
use uuid::Uuid;

use crate::Browser;

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Db {
    /// A file of its own.
    Sqlite,
    /// A database of its own on the throw-away server.
    Postgres,
}

/// A whole Panoh.
#[derive(Debug)]
pub struct World {
    /// The running program.
    pub house: Arc<House>,
    /// The clock.
    pub clock: Clock,
    /// Which database.
    pub db: Db,
    /// The data folder (SQLite), or a folder for the test's own files.
    pub folder: PathBuf,
    /// The database's address (PostgreSQL).
    pub url: Option<String>,
    /// The instance key's bytes, for tests that play the operator.
    pub instance: [u8; 32],
    router: Router,
}

/// 22 November 2026, noon in Khujand.
const NOON: i64 = 1_795_330_800_000;

impl World {
    /// A world with the demo's organisations, people and cases.
    pub async fn new(db: Db) -> Self {
        let world = Self::empty(db).await;
        demo::fill(&world.house).await.expect("the demo");
        world
    }

    /// A world with nobody in it.
    pub async fn empty(db: Db) -> Self {
        let folder = std::env::temp_dir().join(format!("panoh-test-{}", Uuid::new_v4()));
        std::fs::create_dir_all(folder.join("store")).expect("a folder");
        let (store, url) = match db {
            Db::Sqlite => (Store::sqlite(&folder.join("store/panoh.db")).await.expect("a database"), None),
            Db::Postgres => {
                let url = own_database().await;
                (Store::postgres(&url).await.expect("a database"), Some(url))
            }
        };
        let instance = *Key::random().expect("randomness").as_bytes();
        let clock = Clock::manual(NOON);
        let house = Self::house(store, instance, (&clock, &folder));
        let router = Self::router_of(&house);
        Self {
            house,
            clock,
            db,
            folder,
            url,
            instance,
            router,
        }
    }

    fn house(store: Store, instance: [u8; 32], (clock, folder): (&Clock, &Path)) -> Arc<House> {
        // Cheap passphrases: the real cost has a test of its own.
        let settings = Settings {
            cost: Cost {
                memory_kib: 64,
                passes: 1,
            },
            files: folder.join("files"),
            ..Settings::default()
        };
        House::open(store, InstanceKey::new(Key::from_bytes(instance)), clock.clone(), settings)
    }

    fn router_of(house: &Arc<House>) -> Router {
        let app = App {
            house: house.clone(),
            exit_to: "https://tg.wikipedia.org/".into(),
            help_phone: "+992 00 000 00 00".into(),
            behind_proxy: true,
            key_beside_data: false,
        };
        server::http::edge(app)
    }

    /// The same data in a new process, as after a restart.
    pub async fn restart(&mut self) {
        let store = match &self.url {
            None => Store::sqlite(&self.folder.join("store/panoh.db")).await.expect("a database"),
            Some(url) => Store::postgres(url).await.expect("a database"),
        };
        self.house = Self::house(store, self.instance, (&self.clock, &self.folder));
        self.router = Self::router_of(&self.house);
    }

    /// A second process on the same PostgreSQL database, with a clock of its own.
    pub async fn second(&self, clock: &Clock) -> Arc<House> {
        let url = self.url.as_ref().expect("PostgreSQL");
        let store = Store::postgres(url).await.expect("a database");
        Self::house(store, self.instance, (clock, &self.folder))
    }

    /// Somebody's browser, not signed in.
    #[must_use]
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Signs somebody of the demo in over HTTP.
    pub async fn sign_in(&self, login: &str) -> Browser {
        let mut browser = self.browser();
        let page = browser
            .post(
                "/sign-in",
                &[("login", login), ("passphrase", demo::PASSPHRASE), ("code", "")],
            )
            .await;
        assert_eq!(page.location(), "/", "{login} signs in: {}", page.text);
        browser
    }

    /// Somebody of the demo, for tests below HTTP.
    pub async fn ctx(&self, login: &str) -> Ctx {
        demo::enter(&self.house, login).await.expect("a person of the demo")
    }

    /// The address of the demo's first case, as its caseworker sees it: the one with a consultation.
    pub async fn first_case(&self) -> String {
        let mut nigora = self.sign_in("nigora").await;
        let page = nigora.get("/cases").await;
        let number = format!("{}-001", self.clock.year());
        let row = page
            .text
            .split("<tr")
            .find(|row| row.contains(&number))
            .expect("the first case");
        row.split("href=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("a link")
            .to_owned()
    }

    /// What the verifier says now.
    pub async fn verdict(&self) -> Verdict {
        checkup::verify(&self.house.store.db, &self.house.settings.files, &Expected::default())
            .await
            .expect("a readable database")
    }

    /// Every test ends with a log and files that verify.
    pub async fn finish(self) {
        assert_eq!(self.verdict().await.findings, [], "the log verifies after the test");
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// A database of this test's own on the throw-away server that `make test` starts.
/// A database of its own on the throw-away PostgreSQL: its address.
pub async fn own_database() -> String {
    let server = std::env::var("PANOH_TEST_POSTGRES").expect("PANOH_TEST_POSTGRES names a PostgreSQL server; type: make test");
    let admin = Database::connect(&server).await.expect("the throw-away PostgreSQL");
    let name = format!("t{}", Uuid::new_v4().simple());
    admin
        .execute_unprepared(&format!("CREATE DATABASE {name}"))
        .await
        .expect("a database");
    admin.close().await.expect("closed");
    let (base, query) = server.split_once('?').unwrap_or((&server, ""));
    let base = base.rsplit_once('/').map_or(base, |(base, _)| base);
    format!("{base}/{name}?{query}")
}
