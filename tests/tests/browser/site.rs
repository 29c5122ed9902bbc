//! Panoh on a port of this machine, a neutral place to leave to, and a note of all that was sent.

use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use app::App;
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::header,
    middleware::{self, Next},
    response::{Html, Response},
    routing::get,
};
use casework::{
    House, Settings,
    crypto::{Cost, InstanceKey, Key},
};
use http_body_util::BodyExt;
use tests::{Db, World};
use tokio::{net::TcpListener, task::JoinHandle};

/// How long the neutral place takes to answer: as slow as a bad line.
const SLOW: Duration = Duration::from_millis(500);

/// A response as it went over the wire.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// Which address.
    pub(crate) path: String,
    /// Bytes of the body, compressed.
    pub(crate) bytes: usize,
    /// `content-encoding`.
    pub(crate) coding: String,
}

type Note = Arc<Mutex<Vec<Sent>>>;

/// Panoh on a port.
pub(crate) struct Site {
    pub(crate) world: World,
    /// `http://127.0.0.1:PORT`.
    pub(crate) home: String,
    /// Where "leave now" goes.
    pub(crate) away: String,
    note: Note,
    servers: [JoinHandle<()>; 2],
}

impl Site {
    /// With the demo's people and cases.
    pub(crate) async fn new(db: Db) -> Self {
        Self::idle(db, Settings::default().idle_ms).await
    }

    /// The same, with sessions that end after `idle_ms` without a request.
    pub(crate) async fn idle(db: Db, idle_ms: i64) -> Self {
        let world = World::new(db).await;
        let settings = Settings {
            cost: Cost {
                memory_kib: 64,
                passes: 1,
            },
            idle_ms,
            files: world.folder.join("files"),
            ..Settings::default()
        };
        let instance = InstanceKey::new(Key::from_bytes(world.instance));
        let house = House::open(world.house.store.clone(), instance, world.clock.clone(), settings);
        let elsewhere = || async {
            tokio::time::sleep(SLOW).await;
            Html("<!DOCTYPE html><html lang=\"en\"><title>Weather</title><h1>Sunny</h1></html>")
        };
        let (port, leaving) = serve(Router::new().route("/", get(elsewhere))).await;
        // Another name, so that for the browser it is another site.
        let away = format!("http://localhost:{port}/");
        let app = App {
            house,
            exit_to: away.as_str().into(),
            help_phone: "+992 00 000 00 00".into(),
            behind_proxy: false,
            key_beside_data: false,
        };
        let note = Note::default();
        let edge = server::http::edge(app).layer(middleware::from_fn_with_state(note.clone(), take_note));
        let (port, panoh) = serve(edge).await;
        Self {
            world,
            home: format!("http://127.0.0.1:{port}"),
            away,
            note,
            servers: [leaving, panoh],
        }
    }

    fn noted(&self) -> MutexGuard<'_, Vec<Sent>> {
        self.note.lock().expect("nobody fails while noting")
    }

    /// All that was sent since the last time.
    pub(crate) fn sent(&self) -> Vec<Sent> {
        std::mem::take(&mut *self.noted())
    }

    /// Ends the servers and verifies the log.
    pub(crate) async fn finish(self) {
        for server in self.servers {
            server.abort();
        }
        self.world.finish().await;
    }
}

async fn serve(router: Router) -> (u16, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    (
        port,
        tokio::spawn(async move { axum::serve(listener, router).await.expect("serves") }),
    )
}

async fn take_note(State(note): State<Note>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let (parts, body) = next.run(request).await.into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes();
    let coding = parts
        .headers
        .get(header::CONTENT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    note.lock().expect("nobody fails while noting").push(Sent {
        path,
        bytes: bytes.len(),
        coding,
    });
    Response::from_parts(parts, Body::from(bytes))
}
