//! The end of a referral: grants and content go in the same unit that says so, without anybody's key. What is kept: the plain row,
//! what was chosen and the messages, sealed with the sender's case.

use std::collections::HashMap;

use ::entity::{
    document, packet, packet_file, packet_grant, referral,
    vocab::{CaseId, DocumentId, ReferralId, ReferralState},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::{
    Chosen,
    basis::basis,
    content::shot_of,
    state::{Act, LIVE, is_out, next},
};
use crate::{
    audit::NewEntry,
    ctx::{Ctx, Opened, beside, logged_under},
    error::{Error, Result},
    file::unkeep,
    house::House,
    policy::Verb,
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
    /// Puts it into a unit.
    pub(crate) fn put(&self, unit: &mut Unit) {
        Self::put_all(std::slice::from_ref(self), unit);
    }

    /// Puts several into a unit. Nobody can have given a packet meanwhile: whoever does so changes the row.
    pub(super) fn put_all(all: &[Self], unit: &mut Unit) {
        for end in all {
            unit.update(&end.old, &end.new);
        }
        unit.delete_all(all.iter().filter_map(|end| end.content.as_ref()));
        unit.delete_all(all.iter().flat_map(|end| &end.files));
        unit.delete_all(all.iter().flat_map(|end| &end.grants));
    }

    /// Puts it into a unit that is about something else, with an entry of its own: nobody who reads the referral's life may miss it.
    pub(crate) fn put_beside(&self, unit: &mut Unit) {
        let verb = match self.new.state {
            ReferralState::Returned => Verb::ReturnReferral,
            ReferralState::Expired => Verb::ExpireReferral,
            _ => Verb::WithdrawReferral,
        };
        if let Some(of) = &unit.entry {
            let entry = NewEntry {
                org: of.org,
                actor: of.actor,
                session: of.session,
                ..NewEntry::of(verb)
            };
            unit.also(entry.case(logged_under(&self.old)).subject(self.old.id.0));
        }
        self.put(unit);
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

/// What rests on a consent as it is being saved.
#[derive(Debug)]
pub(crate) struct Resting {
    /// Referrals that it no longer covers: they end with it.
    pub(crate) ends: Vec<End>,
    /// That nothing else is out on an older version of it: what was sent in this moment is not overlooked.
    pub(crate) others: Condition,
}

/// What rests on a consent as it is being saved.
pub(crate) async fn resting(ctx: &Ctx, opened: &Opened, (id, version): (DocumentId, i32), answers: &Answers) -> Result<Resting> {
    let found = referral::Entity::find()
        .filter(referral::Column::CaseId.eq(opened.case().id))
        .filter(referral::Column::ConsentId.eq(id))
        .filter(referral::Column::State.is_in(LIVE));
    let (mut gone, mut known) = (Vec::new(), Vec::new());
    let rows = found.all(&ctx.house().store.db).await?;
    for row in rows.into_iter().filter(|row| is_out(row.state)) {
        known.push(row.id);
        let sealed = row.chosen.as_ref().ok_or(Error::NotFound)?;
        let text = opened.read_beside(beside(row.id, false), row.epoch, sealed)?;
        let chosen: Chosen = serde_json::from_slice(&text).map_err(|fault| Error::Internal(fault.to_string()))?;
        let today = ctx.house().clock.today();
        let shared = shot_of(ctx, &opened.packet(&row)?).await?;
        let pictures = shared.is_some_and(|shot| shot.has_pictures());
        if basis(&row, &chosen, pictures, Some((id, version, answers)), today).is_err() {
            gone.push(row);
        }
    }
    let out = LIVE.into_iter().filter(|state| is_out(*state));
    Ok(Resting {
        ends: ends(ctx.house(), gone, Act::Withdraw).await?,
        others: Condition::all()
            .add(referral::Column::ConsentId.eq(id))
            .add(referral::Column::State.is_in(out))
            .add(referral::Column::Id.is_not_in(known)),
    })
}

/// Referrals of a case that go on: nothing of it is shared any longer when the case ends.
pub(crate) fn live_of_case(case: CaseId) -> Condition {
    Condition::all()
        .add(referral::Column::CaseId.eq(case))
        .add(referral::Column::State.is_in(LIVE))
}

/// That a document is still at the version on which something rests.
pub(super) fn guard_version(unit: &mut Unit, (id, version): (DocumentId, i32)) {
    let same = Condition::all()
        .add(document::Column::Id.eq(id))
        .add(document::Column::Version.eq(version));
    unit.guard::<document::Entity>(same);
}
