//! What a handler is given: who asks, and how to answer. Only [`Desk`], of signed-in people, has a [`Ctx`]; [`Porch`] is for all.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use casework::{
    Ctx, Error, House,
    auth::{self, Visitor},
    crypto::Token,
};

use crate::{
    answer::see_other,
    fault::Fault,
    form::Filled,
    i18n::{Lang, Tr},
    path,
    shell::{Frame, document},
    visitor::{Again, again, visitor},
};

/// The session's cookie. The prefix makes browsers refuse it from anywhere but this very host over a secure channel.
pub const SESSION: &str = "__Host-sid";
/// The language's cookie.
pub const LANGUAGE: &str = "lang";

/// What every page shares.
#[derive(Clone, Debug)]
pub struct App {
    /// The running program.
    pub house: Arc<House>,
    /// Where "leave now" goes: a page that says nothing about who visits it.
    pub exit_to: Arc<str>,
    /// A telephone number for help, shown at the foot of each page; empty if there is none.
    pub help_phone: Arc<str>,
    /// Whether a proxy stands before the program and names the address of who asks in `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Whether the instance key lies beside the database; administrators are told.
    pub key_beside_data: bool,
}

/// The nonce of a response, made by the server's edge and named in its content security policy.
#[derive(Clone, Debug)]
pub struct Nonce(pub Arc<str>);

/// Anybody's request.
#[derive(Clone, Debug)]
pub struct Porch {
    /// What every page shares.
    pub app: App,
    /// Translates.
    pub tr: Tr,
    /// Of this response.
    pub nonce: Nonce,
    /// The address asked for, to come back to after changing the language.
    pub here: String,
    /// What it shows then.
    pub again: Again,
    /// Phone or computer, and from where.
    pub visitor: Visitor,
    session: Option<Token>,
}

/// The value of a cookie.
fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split("; "))
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The language of a request: the cookie's, else the browser's.
pub fn language(headers: &HeaderMap) -> Lang {
    cookie(headers, LANGUAGE).and_then(Lang::parse).unwrap_or_else(|| {
        headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .map(Lang::accepted)
            .unwrap_or_default()
    })
}

impl Porch {
    fn of(parts: &Parts, app: &App) -> Self {
        Self {
            app: app.clone(),
            tr: Tr(language(&parts.headers)),
            nonce: parts.extensions.get().cloned().unwrap_or_else(|| Nonce("".into())),
            here: parts.uri.path().to_owned(),
            again: again(parts),
            visitor: visitor(parts, app.behind_proxy),
            session: cookie(&parts.headers, SESSION).and_then(|text| Token::parse(text).ok()),
        }
    }

    /// The person behind the session's cookie, if there is one.
    pub async fn signed_in(&self) -> Result<Option<Ctx>, Error> {
        match &self.session {
            Some(token) => auth::find(&self.app.house, token).await,
            None => Ok(None),
        }
    }

    /// A page for somebody who is not signed in.
    pub fn page(&self, status: StatusCode, title: &str, body: impl FnOnce() -> leptos::prelude::AnyView) -> Response {
        let title = self.tr.t(title);
        document(
            &Frame {
                porch: self,
                actor: None,
                title: &title,
                issues: false,
            },
            status,
            body,
        )
    }
}

impl FromRequestParts<App> for Porch {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(parts, app))
    }
}

/// A signed-in person's request.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The request.
    pub porch: Porch,
    /// Who acts.
    pub ctx: Ctx,
    /// Translates.
    pub tr: Tr,
}

impl FromRequestParts<App> for Desk {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let porch = Porch::of(parts, app);
        let ctx = porch.signed_in().await.map_err(|error| Fault(error).into_response())?;
        let Some(ctx) = ctx else {
            return Err(see_other(path::SIGN_IN));
        };
        if ctx.actor().needs_factor && !path::before_factor(&porch.here) {
            return Err(see_other(path::SECOND_FACTOR));
        }
        let tr = porch.tr;
        Ok(Self { porch, ctx, tr })
    }
}

impl OptionalFromRequestParts<App> for Desk {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Response> {
        let porch = Porch::of(parts, app);
        let ctx = porch.signed_in().await.map_err(|error| Fault(error).into_response())?;
        let tr = porch.tr;
        Ok(ctx.map(|ctx| Self { porch, ctx, tr }))
    }
}

impl Desk {
    /// A page. `title` is a key and never holds anything personal.
    pub fn page(&self, title: &str, body: impl FnOnce() -> leptos::prelude::AnyView) -> Response {
        self.answer(StatusCode::OK, title, false, body)
    }

    /// A form; if something in it is wrong it has to be looked at again, and the values are still in it.
    pub fn form(&self, title: &str, filled: &Filled, body: impl FnOnce() -> leptos::prelude::AnyView) -> Response {
        if filled.issues.is_empty() {
            self.page(title, body)
        } else {
            self.answer(StatusCode::UNPROCESSABLE_ENTITY, title, true, body)
        }
    }

    /// Two versions to choose from.
    pub fn clash(&self, title: &str, body: impl FnOnce() -> leptos::prelude::AnyView) -> Response {
        self.answer(StatusCode::CONFLICT, title, false, body)
    }

    fn answer(&self, status: StatusCode, title: &str, issues: bool, body: impl FnOnce() -> leptos::prelude::AnyView) -> Response {
        let title = self.tr.t(title);
        document(
            &Frame {
                porch: &self.porch,
                actor: Some(self.ctx.actor()),
                title: &title,
                issues,
            },
            status,
            body,
        )
    }
}
