//! An unlocked packet, and what is sealed under its key: content, files, messages. How one is unlocked is in `packet`.

use std::io::{BufReader, Read, Write};

use ::entity::{
    referral,
    vocab::{DocumentId, FileId, OrgId, ReferralSide},
};
use age::stream::{StreamReader, StreamWriter};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    crypto::{
        Context, Key,
        blob::{self, BlobContext, BlobPart},
        envelope,
    },
    error::{Error, Result},
};

pub(super) const SCOPE: &str = "packet";

/// What of a packet something sealed is. Never changes: it is sealed with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Leaf {
    /// All that is shared but files.
    Content,
    /// What is known of a file.
    File(FileId),
    /// A message.
    Message(DocumentId),
}

/// An unlocked packet. Made only by [`Ctx::open_packet`], and by a section that was opened and holds the packet's key.
pub struct Packet {
    pub(super) row: referral::Model,
    pub(super) side: ReferralSide,
    pub(super) key: Key,
    pub(super) readable: bool,
}

impl std::fmt::Debug for Packet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Packet")
            .field("referral", &self.row.id)
            .finish_non_exhaustive()
    }
}

/// The organisation that a packet is bound to.
pub(super) fn owner(row: &referral::Model) -> Uuid {
    row.from_org.or(row.to_org).unwrap_or(OrgId(Uuid::nil())).0
}

impl Packet {
    /// A packet that is being made: a new key, which nobody holds yet.
    pub(crate) fn make(row: &referral::Model) -> Result<Self> {
        Ok(Self {
            row: row.clone(),
            side: ReferralSide::Sender,
            key: Key::random()?,
            readable: true,
        })
    }

    /// The referral.
    #[must_use]
    pub const fn row(&self) -> &referral::Model {
        &self.row
    }

    /// On which side the person is.
    #[must_use]
    pub const fn side(&self) -> ReferralSide {
        self.side
    }

    fn context(&self, leaf: Leaf) -> Context<'static> {
        let (scope, document) = match leaf {
            Leaf::Content => (SCOPE, self.row.id.0),
            Leaf::File(id) => ("packet-file", id.0),
            Leaf::Message(id) => ("message", id.0),
        };
        Context {
            org: owner(&self.row),
            case: self.row.id.0,
            scope,
            epoch: 1,
            document,
            version: 1,
        }
    }

    pub(crate) fn seal(&self, leaf: Leaf, plain: &[u8]) -> Result<Vec<u8>> {
        Ok(envelope::seal(&self.key, &self.context(leaf), plain)?)
    }

    /// Opens something of the packet: only who may read it, and only while its referral is not over where it is the content.
    pub(crate) fn read(&self, leaf: Leaf, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        if !self.readable {
            return Err(Error::NotFound);
        }
        Ok(envelope::open(&self.key, &self.context(leaf), sealed)?)
    }

    const fn place(&self, file: FileId, org: Uuid) -> BlobContext<'static> {
        BlobContext {
            org,
            case: self.row.id.0,
            scope: SCOPE,
            epoch: 1,
            blob: file.0,
            part: BlobPart::Whole,
        }
    }

    pub(crate) fn seal_file<W: Write>(&self, file: FileId, output: W) -> Result<StreamWriter<W>> {
        Ok(blob::seal(&self.key, &self.place(file, owner(&self.row)), output)?)
    }

    pub(crate) fn open_file<R: Read>(&self, file: FileId, input: R) -> Result<StreamReader<BufReader<R>>> {
        if !self.readable {
            return Err(Error::NotFound);
        }
        Ok(blob::open(&self.key, &self.place(file, owner(&self.row)), input)?)
    }
}
