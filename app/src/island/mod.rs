//! Islands: the few parts that live in the browser. Each gets finished sentences, so no translation goes into WebAssembly,
//! and each is comfort: the page works without it.

mod session_clock;

pub use session_clock::SessionClock;
