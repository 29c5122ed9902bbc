//! The end of a referral: grants and content go in the same unit that says so, without anybody's key. What is kept: the plain row,
//! what was chosen and the messages, sealed with the sender's case.

use std::collections::HashMap;

use ::entity::{
    document, packet, packet_file, packet_grant, referral,
    vocab::{CaseId, DocumentId, ReferralId},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::{
    Chosen,
    basis::basis,
    state::{Act, LIVE, is_out, next},
};
use crate::{
    ctx::{Ctx, Opened, beside},
    error::{Error, Result},
    file::unkeep,
    house::House,
    record::Answers,
    store::Unit,
};

/// An end: the row before and after, and what goes with it.
#[derive(Debug)]
pub(crate) struct End {
    pub(super) old: referral::Model,
    new: referral::Model,
    content: Option<packet::Model>,
    files: Vec<packet_file::Model>,
    grants: Vec<packet_grant::Model>,
}

impl End {
    /// Puts it into a unit. Nobody can have given the packet meanwhile: whoever does so changes the row.
    pub(crate) fn put(&self, unit: &mut Unit) {
        unit.update(&self.old, &self.new);
        if let Some(content) = &self.content {
            unit.delete(content);
        }
        unit.delete_all(&self.files).delete_all(&self.grants);
    }

    fn sums(&self) -> Vec<Vec<u8>> {
        self.files.iter().map(|file| file.sha256.clone()).collect()
    }
}

/// After the commit: deletes the files of what has ended.
pub(crate) async fn ended_with(house: &House, ends: &[End]) {
    let sums: Vec<_> = ends.iter().flat_map(End::sums).collect();
    if !sums.is_empty() {
        unkeep(house, sums).await;
    }
}

/// The ends of these referrals by an act; those to which it cannot happen are left out.
pub(super) async fn ends(house: &House, rows: Vec<referral::Model>, act: Act) -> Result<Vec<End>> {
    let db = &house.store.db;
    let ids: Vec<ReferralId> = rows.iter().map(|row| row.id).collect();
    let contents = packet::Entity::find().filter(packet::Column::ReferralId.is_in(ids.clone()));
    let files = packet_file::Entity::find().filter(packet_file::Column::ReferralId.is_in(ids.clone()));
    let grants = packet_grant::Entity::find().filter(packet_grant::Column::ReferralId.is_in(ids));
    let mut contents: HashMap<_, _> = contents
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.referral_id, row))
        .collect();
    let mut files_of: HashMap<ReferralId, Vec<packet_file::Model>> = HashMap::new();
    for file in files.all(db).await? {
        files_of.entry(file.referral_id).or_default().push(file);
    }
    let mut grants_of: HashMap<ReferralId, Vec<packet_grant::Model>> = HashMap::new();
    for grant in grants.all(db).await? {
        grants_of.entry(grant.referral_id).or_default().push(grant);
    }
    let now = house.clock.now_ms();
    let end = |old: referral::Model| {
        let new = referral::Model {
            state: next(old.state, act)?,
            revision: old.revision + 1,
            ended_ms: Some(now),
            ..old.clone()
        };
        Some(End {
            content: contents.remove(&old.id),
            files: files_of.remove(&old.id).unwrap_or_default(),
            grants: grants_of.remove(&old.id).unwrap_or_default(),
            old,
            new,
        })
    };
    Ok(rows.into_iter().filter_map(end).collect())
}

/// The end of one referral; `with` may say more in its row.
pub(super) async fn end_of(
    house: &House,
    row: &referral::Model,
    act: Act,
    with: impl FnOnce(&mut referral::Model),
) -> Result<End> {
    let mut end = ends(house, vec![row.clone()], act).await?.pop().ok_or(Error::Conflict)?;
    with(&mut end.new);
    Ok(end)
}

/// Referrals that a consent no longer covers as it is being saved: they end with it.
pub(crate) async fn uncovered(
    ctx: &Ctx,
    opened: &Opened,
    (id, version): (DocumentId, i32),
    answers: &Answers,
) -> Result<Vec<End>> {
    let found = referral::Entity::find()
        .filter(referral::Column::CaseId.eq(opened.case().id))
        .filter(referral::Column::ConsentId.eq(id))
        .filter(referral::Column::State.is_in(LIVE));
    let mut gone = Vec::new();
    for row in found
        .all(&ctx.house().store.db)
        .await?
        .into_iter()
        .filter(|row| is_out(row.state))
    {
        let sealed = row.chosen.as_ref().ok_or(Error::NotFound)?;
        let text = opened.read_beside(beside(row.id, false), row.epoch, sealed)?;
        let chosen: Chosen = serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))?;
        let today = ctx.house().clock.today();
        if basis(&row, &chosen, false, Some((id, version, answers)), today).is_err() {
            gone.push(row);
        }
    }
    ends(ctx.house(), gone, Act::Withdraw).await
}

/// Referrals of a case that go on: nothing of it is shared any longer when the case ends.
pub(crate) async fn live_of_case(house: &House, case: CaseId) -> Result<Vec<referral::Model>> {
    let found = referral::Entity::find()
        .filter(referral::Column::CaseId.eq(case))
        .filter(referral::Column::State.is_in(LIVE));
    Ok(found.all(&house.store.db).await?)
}

/// That a consent is still at the version on which something rests.
pub(super) fn guard_consent(unit: &mut Unit, consent: Option<(DocumentId, i32)>) {
    if let Some((id, version)) = consent {
        let same = Condition::all()
            .add(document::Column::Id.eq(id))
            .add(document::Column::Version.eq(version));
        unit.guard::<document::Entity>(same);
    }
}
