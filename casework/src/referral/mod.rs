//! Referrals: sharing the least that is needed of a case, for one purpose, with named people, for a time, on the person's consent.
//!
//! A referral is a plain row that says from where to where, what for and how it stands, and a packet that is sealed under a key
//! of its own. The packet's door is in `ctx::packet`. Which act leads where is in `state`; what may be shared on which consent in
//! `basis` and `purpose`. When a referral ends its grants and its content are deleted in the same unit.

mod approval;
mod approve;
mod basis;
mod case_side;
mod chosen;
mod content;
mod desk;
mod draft;
mod draft_form;
mod end;
mod expire;
mod filter;
mod inbox;
mod leaving;
mod life;
mod line;
mod mark;
mod outside;
mod outside_answer;
mod pattern;
mod people;
mod purpose;
mod receive;
mod refer_in;
mod rules;
mod seal;
mod send;
mod shot;
mod state;
mod take_over;
mod thread;
mod told;
mod typed;

pub use approval::Approval;
pub use approve::{approve, give_back, withdraw};
pub use basis::Basis;
pub use case_side::{Shown, outgoing, preview, show, write_from_case};
pub use chosen::{Chosen, Offer, Record, choose, offer};
pub use content::{Content, content, file, opens};
pub use desk::{Counts, DESK, DeskPage, DeskRow, counts, desk, sheet};
pub use draft::{begin, consents, edit};
pub use draft_form::filled;
pub use expire::expire_all;
pub use filter::{DeskFilter, Only};
pub use inbox::{ended, inbox};
pub use life::{Life, Proof, life, proof};
pub use line::Line;
pub use outside::{Copy, copies, export, read_back};
pub use outside_answer::mark_outside;
pub use pattern::{Pattern, patterns};
pub use people::{partners, people_there};
pub use purpose::{SHARED, is_guarded};
pub use receive::{Answer, answer, cover};
pub use refer_in::{into_case, letter, paper, take_back};
pub use rules::{Rules, rules, set_rules};
pub use seal::Seal;
pub use send::submit;
pub use shot::{Shared, SharedFile, Shot};
pub use state::{is_live, is_out, is_overdue, keeps_words};
pub use take_over::take_over;
pub use thread::{Message, Said, document, kinds, write};
pub use told::{Told, told};

pub(crate) use end::{End, ended_with, live_of_case, resting};
pub(crate) use expire::lapse;
pub(crate) use leaving::left;
pub(crate) use state::is_over;
