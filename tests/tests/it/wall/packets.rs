//! Packets: put into the place of another, put back after they were taken away, or made by somebody who writes rows, they open
//! nothing, and `panoh verify` names them.

use casework::crypto::{Grant, Key, PersonKeys};
use entity::{
    message, packet, packet_grant, referral,
    vocab::{DocumentId, PersonId, ReferralId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::{Browser, World};

use super::{
    attack::{Attacker, plant, put},
    moved::exchanged,
    person, public_keys, siege,
};
use crate::referral::kit::{Sent, accepted, sent};

async fn content(w: &World, id: ReferralId) -> packet::Model {
    let found = packet::Entity::find_by_id(id).one(&w.house.store.db).await;
    found.expect("a database").expect("a packet")
}

async fn grant(w: &World, id: ReferralId, who: PersonId) -> packet_grant::Model {
    let found = packet_grant::Entity::find_by_id((id, who)).one(&w.house.store.db).await;
    found.expect("a database").expect("a grant of a packet")
}

/// A message of the receiver's.
async fn said(w: &World, browser: &mut Browser, to: &Sent) -> message::Model {
    let (id, there) = (DocumentId::random().to_string(), to.there());
    let typed = [("message", id.as_str()), ("text", "Паёми гиранда")];
    assert_eq!(browser.post(&format!("{there}/messages/text"), &typed).await.status, 303);
    let found = message::Entity::find().filter(message::Column::ReferralId.eq(to.id));
    let found = found.one(&w.house.store.db).await.expect("a database");
    found.expect("a message")
}

/// Two referrals that Anvar has taken on.
async fn two(w: &World) -> ([Sent; 2], Browser) {
    let ((one, _), (other, anvar)) = (accepted(w).await, accepted(w).await);
    ([one, other], anvar)
}

/// A grant in the place of `row`, with a key that the attacker knows.
async fn forged(w: &World, row: &packet_grant::Model, signer: &PersonKeys) -> packet_grant::Model {
    let of = referral::Entity::find_by_id(row.referral_id).one(&w.house.store.db).await;
    let of = of.expect("a database").expect("a referral");
    let grant = Grant {
        org: of.from_org.expect("a sender").0,
        case: of.id.0,
        scope: "packet".to_owned(),
        epoch: 1,
        grantee: row.person_id.0,
        grantee_epoch: 1,
        grantor: row.grantor_id.0,
        key: Key::from_bytes([7; 32]),
        expires: None,
        log_size: 0,
    };
    let to = public_keys(w, row.person_id).await.recipient;
    let sealed = grant.seal(signer, &to).expect("a sealed grant");
    packet_grant::Model { sealed, ..row.clone() }
}

siege! {
    async fn a_content_in_the_place_of_another(w) {
        let ([one, other], mut anvar) = two(w).await;
        let attacker = Attacker::on(w).await;
        let (first, second) = (content(w, one.id).await, content(w, other.id).await);
        let findings = exchanged!(attacker, first, second, [sealed], anvar.get(&one.there()).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }

    async fn a_key_in_the_place_of_another(w) {
        let ([one, other], mut anvar) = two(w).await;
        let (attacker, who) = (Attacker::on(w).await, person(w, "anvar").await);
        let (first, second) = (grant(w, one.id, who).await, grant(w, other.id, who).await);
        let findings = exchanged!(attacker, first, second, [sealed], anvar.get(&one.there()).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
        let findings = exchanged!(attacker, first, second, [sealed, seal], anvar.get(&one.there()).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }

    async fn a_message_in_the_place_of_another(w) {
        let ([one, other], mut anvar) = two(w).await;
        let (first, second) = (said(w, &mut anvar, &one).await, said(w, &mut anvar, &other).await);
        let attacker = Attacker::on(w).await;
        let findings = exchanged!(attacker, first, second, [sealed], anvar.get(&one.there()).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }

    async fn a_grant_signed_by_a_stranger_or_for_oneself(w) {
        let (sent, mut anvar) = accepted(w).await;
        let (attacker, own) = (Attacker::on(w).await, grant(w, sent.id, person(w, "anvar").await).await);
        let stranger = PersonKeys::generate().expect("keys");
        let made = forged(w, &own, &stranger).await;
        put!(attacker, made);
        crate::wall::unreadable(&anvar.get(&sent.there()).await, "a planted key");
        put!(attacker, own);
        assert_eq!(anvar.get(&sent.there()).await.status, 200, "it was only that");
        let (mut rustam, who) = (w.sign_in("rustam").await, person(w, "rustam").await);
        let (_, keys) = crate::wall::keys_of(w, &rustam).await;
        let planted = packet_grant::Model { person_id: who, grantor_id: who, ..own };
        plant!(attacker, packet_grant, forged(w, &planted, &keys).await);
        let page = rustam.get(&sent.there()).await;
        assert!(page.status != 200 && !page.text.contains("Юлдошева"), "{}: {}", page.status, page.text);
        assert!(!attacker.findings(&[]).await.is_empty());
    }

    async fn a_grant_that_is_planted_before_it_is_taken_on_opens_nothing(w) {
        let sent = sent(w).await;
        let (attacker, own) = (Attacker::on(w).await, grant(w, sent.id, person(w, "anvar").await).await);
        let (mut rustam, who) = (w.sign_in("rustam").await, person(w, "rustam").await);
        let (_, keys) = crate::wall::keys_of(w, &rustam).await;
        let planted = packet_grant::Model { person_id: who, grantor_id: who, ..own };
        plant!(attacker, packet_grant, forged(w, &planted, &keys).await);
        let before = (crate::referral::kit::state(w, sent.id).await, content(w, sent.id).await);
        let page = rustam.post(&sent.there(), &[("do", "accept")]).await;
        assert!(![200, 303].contains(&page.status.as_u16()) && !page.text.contains("Юлдошева"), "{}: {}", page.status, page.text);
        let after = (crate::referral::kit::state(w, sent.id).await, content(w, sent.id).await);
        assert_eq!(after, before, "and takes nothing from anybody");
        assert!(!attacker.findings(&[]).await.is_empty());
    }

    async fn what_was_taken_away_is_put_back_and_opens_nothing(w) {
        let sent = sent(w).await;
        let mehrangez = person(w, "mehrangez").await;
        let hers = grant(w, sent.id, mehrangez).await;
        let mut anvar = w.sign_in("anvar").await;
        assert_eq!(anvar.post(&sent.there(), &[("do", "accept")]).await.status, 303);
        let attacker = Attacker::on(w).await;
        plant!(attacker, packet_grant, hers);
        let mut colleague = w.sign_in("mehrangez").await;
        for page in [colleague.get(&sent.there()).await, colleague.post(&sent.there(), &[("do", "accept")]).await] {
            assert_eq!(page.status, 404, "a colleague has taken it on: {}", page.text);
        }
        let (own, was) = (grant(w, sent.id, person(w, "anvar").await).await, content(w, sent.id).await);
        assert_eq!(anvar.post(&sent.there(), &[("do", "complete"), ("outcome", "done")]).await.status, 303);
        plant!(attacker, packet_grant, own);
        plant!(attacker, packet, was);
        let page = anvar.get(&sent.there()).await;
        assert_eq!(page.status, 404, "what has ended stays so: {}", page.text);
        assert!(!attacker.findings(&[]).await.is_empty());
    }
}
