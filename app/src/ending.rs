//! When the session ends: for the foot of each page, for the island that warns, and for whoever asks to stay.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use casework::{Actor, clock::local};

use crate::i18n::Tr;

/// The end of a session, if nothing happens until then.
pub struct Ending {
    /// Seconds until then.
    pub left: u32,
    /// The foot's sentence.
    pub ends: String,
    /// The warning.
    pub warn: String,
}

impl Ending {
    /// Of somebody's session.
    pub fn of(actor: &Actor, now_ms: i64, tr: Tr) -> Self {
        let at = local(actor.ends_ms).format("%H:%M").to_string();
        Self {
            left: u32::try_from((actor.ends_ms - now_ms) / 1000).unwrap_or_default(),
            ends: tr.with("session-ends", &[("at", &at)]),
            warn: tr.with("session-warn", &[("at", &at)]),
        }
    }
}

/// For `script/islands.js`: finished sentences, so that the browser needs no translations.
impl IntoResponse for Ending {
    fn into_response(self) -> Response {
        let json = serde_json::json!({ "left": self.left, "ends": self.ends, "warn": self.warn });
        ([(header::CONTENT_TYPE, "application/json")], json.to_string()).into_response()
    }
}
