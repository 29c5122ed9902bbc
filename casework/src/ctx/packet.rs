//! The door to a packet: what one organisation shares with another. As for a section, the policy decides, the entry is committed,
//! and only then the key is unlocked. Who holds no grant of it, or held one and the referral has ended, is told there is none.

use ::entity::{
    packet_grant, referral,
    vocab::{CaseId, PersonId, ReferralId, ReferralSide},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait};

use super::{
    Ctx,
    leaf::{Packet, SCOPE, owner},
};
use crate::{
    audit::{NewEntry, Receipt},
    crypto::{Expected, Grant},
    error::{Error, Result},
    policy::{Action, Decision, Relation, Verb, decide},
    referral::{is_live, is_over, lapse},
    store::Unit,
};

/// A referral that the person may know about, before anything of it is unlocked.
#[derive(Clone, Debug)]
pub struct Cover {
    /// Its plain row.
    pub row: referral::Model,
    /// How the person stands to it.
    pub relation: Relation,
    grant: packet_grant::Model,
    seq: u64,
}

/// Under which case the log speaks of a referral: the sender's, or the referral itself where there is none.
pub(crate) fn logged_under(row: &referral::Model) -> CaseId {
    row.case_id.unwrap_or(CaseId(row.id.0))
}

impl Ctx {
    /// Decides and logs an action on a referral that the person holds a grant of; nothing is unlocked.
    ///
    /// # Errors
    /// [`Error::NotFound`] if they hold none, also if the referral has ended in this moment; both are in the log.
    pub async fn see_referral(&self, action: Action, id: ReferralId) -> Result<Cover> {
        let db = &self.house.store.db;
        let (found, grant, now) = tokio::try_join!(
            async { Ok::<_, Error>(referral::Entity::find_by_id(id).one(db).await?) },
            async { Ok(packet_grant::Entity::find_by_id((id, self.actor.person)).one(db).await?) },
            self.house.latest_ms(),
        )?;
        let Some(row) = found else {
            return Err(self.not_there(action, CaseId(id.0), id).await);
        };
        let under = logged_under(&row);
        // Whose grant was deleted with the end, or when a colleague took it on: who sent it sees that they tried.
        let Some(grant) = grant else {
            return Err(self.not_there(action, under, id).await);
        };
        // Its grants went with it; one that is here again was put back.
        if !is_live(row.state) {
            return Err(self.not_there(action, under, id).await);
        }
        if is_over(&row, now) {
            lapse(&self.house, &row).await?;
            return Err(self.not_there(action, under, id).await);
        }
        let relation = match (grant.side, row.accepted_by) {
            (ReferralSide::Sender, _) => Relation::Sender,
            (ReferralSide::Receiver, Some(person)) if person == self.actor.person => Relation::Acceptor,
            (ReferralSide::Receiver, None) => Relation::Receiver,
            (ReferralSide::Receiver, Some(_)) => Relation::Outsider,
        };
        let entry = self.entry(action.verb()).case(under).subject(id.0);
        match decide(&self.actor.roles, action, relation) {
            Decision::Allow => {
                let receipt = self.commit(self.holding(self.unit(entry), &grant)).await;
                let receipt = match receipt {
                    // Taken away in this moment.
                    Err(Error::Conflict) => return Err(self.not_there(action, under, id).await),
                    receipt => receipt?,
                };
                self.covered(&receipt, row, grant, relation)
            }
            Decision::Deny => {
                self.commit(self.unit(entry.denied())).await?;
                Err(Error::Forbidden)
            }
            Decision::Hide => Err(self.not_there(action, under, id).await),
        }
    }

    fn covered(&self, receipt: &Receipt, row: referral::Model, grant: packet_grant::Model, relation: Relation) -> Result<Cover> {
        if !receipt.covers_packet(self.actor.person, row.id) {
            return Err(Error::Internal("a receipt for something else".to_owned()));
        }
        let seq = receipt.seq();
        Ok(Cover {
            row,
            relation,
            grant,
            seq,
        })
    }

    /// The door: decides, logs, unlocks.
    ///
    /// # Errors
    /// As [`Ctx::see_referral`].
    pub async fn open_packet(&self, action: Action, id: ReferralId) -> Result<Packet> {
        let Cover { row, grant, seq, .. } = self.see_referral(action, id).await?;
        self.house.check_endorsed(&grant)?;
        let grantor = self.house.public_keys(grant.grantor_id, grant.grantor_epoch).await?;
        let expected = Expected {
            org: owner(&row),
            case: row.id.0,
            scope: SCOPE,
            epoch: 1,
            grantee: self.actor.person.0,
            grantee_epoch: grant.person_epoch.unsigned_abs(),
            grantor: grant.grantor_id.0,
        };
        let opened = Grant::open(
            &grant.sealed,
            &self.actor.keys,
            &grantor,
            &expected,
            self.house.clock.now_ms(),
        )?;
        if opened.log_size > seq {
            return Err(Error::Internal(
                "the log is shorter than when this packet was given".to_owned(),
            ));
        }
        Ok(Packet {
            row,
            side: grant.side,
            key: opened.key,
            readable: matches!(action, Action::OpenReferral | Action::OpenReferralFile),
        })
    }

    async fn not_there(&self, action: Action, under: CaseId, id: ReferralId) -> Error {
        let entry: NewEntry = self.entry(action.verb()).case(under).subject(id.0).denied();
        match self.commit(self.unit(entry)).await {
            Ok(_) => Error::NotFound,
            Err(fault) => fault,
        }
    }

    /// Makes a unit hold only while the person holds this very grant.
    pub(crate) fn holding(&self, mut unit: Unit, grant: &packet_grant::Model) -> Unit {
        let held = Condition::all()
            .add(packet_grant::Column::ReferralId.eq(grant.referral_id))
            .add(packet_grant::Column::PersonId.eq(self.actor.person))
            .add(packet_grant::Column::AtMs.eq(grant.at_ms));
        unit.guard::<packet_grant::Entity>(held);
        unit
    }

    /// A unit that changes something of a referral by who holds a grant of it.
    pub(crate) fn change_referral(&self, row: &referral::Model, verb: Verb) -> Unit {
        let mut unit = self.unit(self.entry(verb).case(logged_under(row)).subject(row.id.0));
        let held = Condition::all()
            .add(packet_grant::Column::ReferralId.eq(row.id))
            .add(packet_grant::Column::PersonId.eq(self.actor.person));
        unit.guard::<packet_grant::Entity>(held);
        unit
    }

    /// A grant of a packet's key by this person.
    pub(crate) async fn packet_grant(&self, packet: &Packet, to: PersonId, side: ReferralSide) -> Result<packet_grant::Model> {
        let house = &self.house;
        let recipient = house.public_keys(to, 1).await?.recipient;
        let body = Grant {
            org: owner(&packet.row),
            case: packet.row.id.0,
            scope: SCOPE.to_owned(),
            epoch: 1,
            grantee: to.0,
            grantee_epoch: 1,
            grantor: self.actor.person.0,
            key: packet.key.clone(),
            expires: None,
            log_size: house.log_size().await?,
        };
        let mut row = packet_grant::Model {
            referral_id: packet.row.id,
            person_id: to,
            side,
            person_epoch: 1,
            grantor_id: self.actor.person,
            grantor_epoch: self.actor.key_epoch,
            sealed: body.seal(&self.actor.keys, &recipient)?,
            seal: Vec::new(),
            at_ms: house.clock.now_ms(),
        };
        row.seal = house.endorse(&row);
        Ok(row)
    }
}
