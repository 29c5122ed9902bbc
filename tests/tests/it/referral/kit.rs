//! What the tests of referrals do again and again.

use casework::referral;
use chrono::{Days, NaiveDate};
use entity::{
    packet, packet_grant, referral as row,
    vocab::{CaseId, DocumentId, OrgKind, ReferralId, ReferralState},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::{Browser, Page, TODAY, World, borrowed, day};

use crate::wall::id_of;

/// A referral of the demo's second case to the lawyers, as far as a test needs it.
pub(crate) struct Sent {
    pub(crate) case: String,
    pub(crate) id: ReferralId,
    pub(crate) consent: DocumentId,
    pub(crate) nigora: Browser,
}

impl Sent {
    /// Its address in the case.
    pub(crate) fn here(&self) -> String {
        format!("{}/referrals/{}", self.case, self.id)
    }

    /// Its address for who receives it.
    pub(crate) fn there(&self) -> String {
        format!("/referrals/{}", self.id)
    }
}

/// The id of an organisation of the demo.
pub(crate) async fn org(w: &World, kind: OrgKind) -> String {
    let found = entity::org::Entity::find().filter(entity::org::Column::Kind.eq(kind));
    let found = found.one(&w.house.store.db).await.expect("a database");
    found.expect("an organisation of the demo").id.to_string()
}

/// Writes a consent.
pub(crate) async fn consent(w: &World, nigora: &mut Browser, case: &str, id: DocumentId, more: &[(&str, &str)]) -> Page {
    let to = org(w, OrgKind::LegalAid).await;
    let mut typed = TODAY.to_vec();
    typed.extend_from_slice(more);
    for (name, value) in [("purpose", "sharing"), ("state", "given"), ("organisation", to.as_str())] {
        if !more.iter().any(|(key, _)| *key == name) {
            typed.push((name, value));
        }
    }
    nigora.write(&format!("{case}/consent/new"), (id, 0), &typed).await
}

/// What the form of a referral to the lawyers says.
pub(crate) async fn asked(w: &World, consent: DocumentId) -> Vec<(String, String)> {
    let today = w.clock.today();
    let mut typed: Vec<(String, String)> = [
        ("to", org(w, OrgKind::LegalAid).await),
        ("purpose", "legal-aid".to_owned()),
        ("urgency", "normal".to_owned()),
        ("basis", "consent".to_owned()),
        ("consent", consent.to_string()),
        ("why", "Машварат лозим аст".to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec();
    typed.extend(day("answer-by", today + Days::new(3)));
    typed.extend(day("ends", today + Days::new(30)));
    typed
}

/// Puts a value in the place of another.
pub(crate) fn with(mut typed: Vec<(String, String)>, name: &str, value: &str) -> Vec<(String, String)> {
    typed.retain(|(key, _)| key != name);
    typed.push((name.to_owned(), value.to_owned()));
    typed
}

/// Another day in its boxes.
pub(crate) fn on(mut typed: Vec<(String, String)>, name: &str, to: NaiveDate) -> Vec<(String, String)> {
    typed.retain(|(key, _)| !key.starts_with(&format!("{name}-")));
    typed.extend(day(name, to));
    typed
}

/// Begins a referral of a case.
pub(crate) async fn begins(nigora: &mut Browser, case: &str, id: ReferralId, typed: &[(String, String)]) -> Page {
    let id = id.to_string();
    let mut fields = vec![("id", id.as_str())];
    fields.extend(borrowed(typed));
    nigora.post(&format!("{case}/referrals/new"), &fields).await
}

/// A referral of the second case to the lawyers that is put together and not yet sent.
pub(crate) async fn drafted(w: &World) -> Sent {
    let case = crate::wall::second_case(w).await;
    let (mut nigora, consent_id, id) = (w.sign_in("nigora").await, DocumentId::random(), ReferralId::random());
    let given = [("data", "identity"), ("data", "story"), ("data", "whereabouts")];
    let page = consent(w, &mut nigora, &case, consent_id, &given).await;
    assert_eq!(page.status, 303, "{}", page.text);
    let page = begins(&mut nigora, &case, id, &asked(w, consent_id).await).await;
    assert_eq!(page.location(), format!("{case}/referrals/{id}"), "{}", page.text);
    Sent {
        case,
        id,
        consent: consent_id,
        nigora,
    }
}

/// The same, sent.
pub(crate) async fn sent(w: &World) -> Sent {
    let mut sent = drafted(w).await;
    let to = sent.here();
    let page = sent.nigora.does(&to, "submit").await;
    assert_eq!(page.status, 303, "{}", page.text);
    assert_eq!(state(w, sent.id).await, ReferralState::Sent);
    sent
}

/// The same, taken on by Anvar.
pub(crate) async fn accepted(w: &World) -> (Sent, Browser) {
    let (sent, mut anvar) = (sent(w).await, w.sign_in("anvar").await);
    let page = anvar.post(&sent.there(), &[("do", "accept")]).await;
    assert_eq!(page.status, 303, "{}", page.text);
    (sent, anvar)
}

/// How a referral stands.
pub(crate) async fn state(w: &World, id: ReferralId) -> ReferralState {
    row_of(w, id).await.state
}

/// A referral's plain row.
pub(crate) async fn row_of(w: &World, id: ReferralId) -> row::Model {
    let found = row::Entity::find_by_id(id).one(&w.house.store.db).await.expect("a database");
    found.expect("the referral")
}

/// Grants and contents that are there of a referral.
pub(crate) async fn left(w: &World, id: ReferralId) -> (usize, usize) {
    let db = &w.house.store.db;
    let grants = packet_grant::Entity::find()
        .filter(packet_grant::Column::ReferralId.eq(id))
        .all(db)
        .await;
    let contents = packet::Entity::find_by_id(id).all(db).await;
    (grants.expect("grants").len(), contents.expect("contents").len())
}

/// What the jobs do each minute.
pub(crate) async fn jobs(w: &World) -> usize {
    referral::expire_all(&w.house).await.expect("the log")
}

/// The case of an address.
pub(crate) fn case_of(sent: &Sent) -> CaseId {
    id_of(&sent.case)
}

/// A referral of the second case for somebody outside, with a file, of which a copy has left.
pub(crate) async fn left_the_house(w: &World) -> Sent {
    let mut sent = drafted(w).await;
    let (case, given, id) = (sent.case.clone(), DocumentId::random(), ReferralId::random());
    let file = entity::vocab::FileId::random().to_string();
    let papers = format!("{case}/files/papers");
    let fields = [("id", file.as_str())];
    let added = sent.nigora.post_file(&papers, &fields, ("a.jpg", crate::wall::PHOTO)).await;
    assert_eq!(added.status, 303);
    let typed = [
        ("organisation", ""),
        ("receiver", "Нотариус"),
        ("data", "identity"),
        ("data", "story"),
        ("data", "papers"),
    ];
    assert_eq!(consent(w, &mut sent.nigora, &case, given, &typed).await.status, 303);
    let typed = with(with(asked(w, given).await, "to", "outside"), "outside", "Нотариус");
    assert_eq!(begins(&mut sent.nigora, &case, id, &typed).await.status, 303);
    sent.id = id;
    let here = sent.here();
    let to = casework::crypto::Identity::random().expect("randomness").recipient();
    for (below, fields, status) in [
        ("/choose/papers", vec![("file", file.as_str())], 303),
        ("/copy", vec![("how", "recipient"), ("recipient", to.as_str())], 200),
    ] {
        let page = sent.nigora.post(&format!("{here}{below}"), &fields).await;
        assert_eq!(page.status, status, "{below}: {}", page.text);
        if status == 303 {
            assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
        }
    }
    sent
}

/// A referral of the same case to the lawyers with a file, taken on by Anvar.
pub(crate) async fn with_a_file(w: &World, sent: &mut Sent) -> (ReferralId, Browser) {
    let (case, given, id) = (sent.case.clone(), DocumentId::random(), ReferralId::random());
    let file = entity::vocab::FileId::random().to_string();
    let fields = [("id", file.as_str()), ("remark", "Шиноснома аз ду тараф")];
    let added = sent
        .nigora
        .post_file(&format!("{case}/files/papers"), &fields, ("a.jpg", crate::wall::PHOTO))
        .await;
    assert_eq!(added.status, 303, "{}", added.text);
    let covered = [("data", "identity"), ("data", "story"), ("data", "papers")];
    assert_eq!(consent(w, &mut sent.nigora, &case, given, &covered).await.status, 303);
    assert_eq!(begins(&mut sent.nigora, &case, id, &asked(w, given).await).await.status, 303);
    let here = format!("{case}/referrals/{id}");
    let page = sent.nigora.post(&format!("{here}/choose/papers"), &[("file", &file)]).await;
    assert_eq!(page.status, 303, "{}", page.text);
    assert_eq!(sent.nigora.does(&here, "submit").await.status, 303);
    let mut anvar = w.sign_in("anvar").await;
    let page = anvar.post(&format!("/referrals/{id}"), &[("do", "accept")]).await;
    assert_eq!(page.status, 303, "{}", page.text);
    (id, anvar)
}
