//! What a request says of who sends it: device, network address, and whether the page may be asked for again.

use std::net::{IpAddr, SocketAddr};

use axum::{
    extract::{ConnectInfo, MatchedPath},
    http::{Method, header, request::Parts},
};
use casework::auth::{Device, Visitor};

use crate::route::ROUTES;

/// What comes when the address is asked for once more, as after changing the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The same page: it was only looked at.
    Page,
    /// A form was sent; it comes empty.
    Form,
    /// A form was sent to where nothing can be looked at.
    Nothing,
}

/// Device and address.
pub(crate) fn visitor(parts: &Parts, behind_proxy: bool) -> Visitor {
    let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    Visitor {
        device: if agent.is_some_and(|agent| agent.contains("Mobile")) {
            Device::Phone
        } else {
            Device::Computer
        },
        address: address(parts, behind_proxy),
    }
}

/// The network address of who asks; none for this very machine, where everybody behind an unnamed proxy seems to be.
fn address(parts: &Parts, behind_proxy: bool) -> Option<IpAddr> {
    if behind_proxy {
        // The last one is what our own proxy saw; what stands before it anybody can write.
        let last = parts.headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        let last = last.rsplit(',').next()?.trim();
        let with_port = || last.parse().ok().map(|peer: SocketAddr| peer.ip());
        return last.parse().ok().or_else(with_port);
    }
    let ConnectInfo(peer) = parts.extensions.get::<ConnectInfo<SocketAddr>>()?;
    Some(peer.ip().to_canonical()).filter(|address| !address.is_loopback())
}

/// What can be asked for again at this address.
pub(crate) fn again(parts: &Parts) -> Again {
    if matches!(parts.method, Method::GET | Method::HEAD) {
        return Again::Page;
    }
    let path = parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str);
    if ROUTES.iter().any(|route| route.get && path == Some(route.path)) {
        Again::Form
    } else {
        Again::Nothing
    }
}
