//! What the sender's case keeps of a packet: its key, under the section of consents.

use ::entity::{
    referral,
    vocab::{DocumentId, ReferralId, ReferralSide, Section},
};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Opened, leaf::Packet};
use crate::{
    crypto::Key,
    error::{Error, Result},
};

/// Where a case keeps a packet's key and what was chosen: two places, so that one is never taken for the other.
pub(crate) const fn beside(id: ReferralId, key: bool) -> DocumentId {
    DocumentId(Uuid::from_u128(id.0.as_u128() ^ key as u128))
}

impl Opened {
    /// The packet of a referral of this case. Its key is sealed under the section of consents: whoever keeps those keeps what
    /// was shared on them.
    pub(crate) fn packet(&self, row: &referral::Model) -> Result<Packet> {
        let ours = row.case_id == Some(self.case().id) || row.into_case == Some(self.case().id);
        let sealed = row.packet_key.as_ref().filter(|_| ours && self.section() == Section::Consent);
        let key = self.read_beside(beside(row.id, true), row.epoch, sealed.ok_or(Error::NotFound)?)?;
        let key = Zeroizing::new(<[u8; 32]>::try_from(key.as_slice()).map_err(|_| Error::NotFound)?);
        let side = if row.case_id.is_some() {
            ReferralSide::Sender
        } else {
            ReferralSide::Receiver
        };
        Ok(Packet {
            row: row.clone(),
            side,
            key: Key::from_bytes(*key),
            readable: true,
        })
    }

    /// The packet's key for keeping with the case.
    pub(crate) fn keep_packet(&self, packet: &Packet) -> Result<Vec<u8>> {
        self.seal(beside(packet.row.id, true), 0, packet.key.as_bytes())
    }
}
