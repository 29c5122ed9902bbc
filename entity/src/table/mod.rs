//! One file per table.

pub mod audit_entry;
pub mod audit_head;
pub mod card;
pub mod case;
pub mod chain;
pub mod checkpoint;
pub mod document;
pub mod document_version;
pub mod factor;
pub mod grant;
pub mod invitation;
pub mod log_key;
pub mod org;
pub mod org_chain;
pub mod org_grant;
pub mod org_key;
pub mod paper_code;
pub mod person;
pub mod person_key;
pub mod section;
pub mod session;
pub mod slot;
pub mod throttle;
