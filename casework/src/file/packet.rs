//! Files of a packet: copies sealed anew under the packet's key. Of a picture the copy without metadata is given, if there is one:
//! where and when a photograph was taken is nobody's business.

use std::{
    fs::{self, File},
    io,
    sync::Arc,
};

use ::entity::{
    file, packet_file,
    vocab::{FileId, ReferralId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    About, Reading,
    folder::{aside, attempt, disk, kept},
    list::about,
    seal::Sealing,
};
use crate::{
    crypto::blob::BlobPart,
    ctx::{Ctx, Leaf, Opened, Packet},
    error::{Error, Result},
    house::House,
};

/// A copy in the folder.
#[derive(Debug)]
pub(crate) struct Copied {
    pub(crate) id: FileId,
    pub(crate) about: About,
    pub(crate) sha256: Vec<u8>,
    pub(crate) size: i64,
}

/// Copies a file of an opened section for a packet, piece by piece.
pub(crate) async fn copy(ctx: &Ctx, opened: &Arc<Opened>, packet: &Arc<Packet>, id: FileId) -> Result<Copied> {
    let row = file::Entity::find_by_id(id)
        .filter(file::Column::CaseId.eq(opened.case().id))
        .filter(file::Column::Section.eq(opened.section()))
        .one(&ctx.house().store.db)
        .await?
        .ok_or(Error::NotFound)?;
    let mut about = about(opened, &row)?;
    let (part, from) = match &row.view_sha256 {
        Some(view) => (BlobPart::View, view.clone()),
        None => (BlobPart::Whole, row.sha256.clone()),
    };
    let size = if part == BlobPart::View { about.view_size } else { about.size };
    let (folder, opened, packet, new) = (
        ctx.house().settings.files.clone(),
        Arc::clone(opened),
        Arc::clone(packet),
        FileId::random(),
    );
    let sealed = aside(move || {
        let file = File::open(kept(&folder, &from)).map_err(|fault| disk(&fault))?;
        let plain = opened.open_file((id, part), row.epoch, file)?;
        let mut sealing = Sealing::begin(attempt(&folder), |output| packet.seal_file(new, output))?;
        let copied = io::copy(&mut io::Read::take(plain, size), &mut sealing).map_err(|fault| disk(&fault))?;
        if copied != size {
            return Err(Error::Internal("a file is shorter than it was".to_owned()));
        }
        let sealed = sealing.finish()?;
        let (sha256, bytes) = (sealed.sha256.to_vec(), sealed.size);
        sealed.keep(&kept(&folder, &sha256)).map_err(|fault| disk(&fault))?;
        Ok((sha256, bytes))
    });
    let (sha256, bytes) = sealed.await?;
    if row.view_sha256.is_some() {
        // That of the original would be looked for in vain.
        about.sha256.clear();
    }
    about.size = size;
    about.view_size = 0;
    Ok(Copied {
        id: new,
        about,
        sha256,
        size: i64::try_from(bytes).unwrap_or(i64::MAX),
    })
}

/// Deletes files of packets that no row speaks of any more.
pub(crate) async fn unkeep(house: &House, sums: Vec<Vec<u8>>) {
    let folder = house.settings.files.clone();
    let gone = aside(move || {
        for sum in sums {
            drop(fs::remove_file(kept(&folder, &sum)));
        }
        Ok(())
    });
    if let Err(fault) = gone.await {
        tracing::error!(%fault, "packet.unkeep");
    }
}

/// Reads a file of a packet.
pub(crate) async fn read_packet(house: &House, packet: Packet, referral: ReferralId, id: FileId) -> Result<Reading> {
    let row = packet_file::Entity::find_by_id(id)
        .filter(packet_file::Column::ReferralId.eq(referral))
        .one(&house.store.db)
        .await?
        .ok_or(Error::NotFound)?;
    let about = packet.read(Leaf::File(id), &row.sealed)?;
    let about: About = serde_json::from_slice(&about).map_err(|fault| Error::Internal(fault.to_string()))?;
    let path = kept(&house.settings.files, &row.sha256);
    let bytes = aside(move || {
        let file = File::open(path).map_err(|fault| disk(&fault))?;
        packet.open_file(id, file)
    });
    let size = about.size;
    Ok(Reading::new(about, size, bytes.await?))
}
