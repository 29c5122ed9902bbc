//! Files of a case: photographs, scans, letters, voice messages. Sealed with age under their section's key (`crypto::blob`),
//! kept in a folder beside the database; what is known of each stands sealed in its row.
//!
//! What a file is, is judged by its content and never by its name. Nothing is unpacked, played or drawn here.

mod content;
mod content_size;
mod content_zip;
mod folder;
mod list;
mod packet;
mod part;
mod reading;
mod scan;
mod seal;
mod sink;
mod strip;
mod strip_web;
mod upload;

pub use content::{Content, MOST_BYTES};
pub use folder::{sweep_files, verify_files};
pub use list::{About, FILES, FilePage, FileSheet, files, read};
pub use part::{Came, PART, assemble, take_part};
pub use reading::Reading;
pub use scan::Scanner;
pub use upload::Upload;

pub(crate) use list::about;
pub(crate) use packet::{copy, read_packet, unkeep};

#[cfg(test)]
mod content_test;
#[cfg(test)]
mod scan_test;
#[cfg(test)]
mod strip_test;
