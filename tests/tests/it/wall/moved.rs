//! No sealed row of a case can be moved: put into the place of another it does not open, and `panoh verify` names it.

use entity::{
    card, chain, document_version, grant, org_grant,
    vocab::{CardKind, CaseId, DocumentKind, OrgKeyKind, Section},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use tests::World;

use super::{
    attack::{Attacker, put},
    documents, id_of, person, second_case, siege, unreadable,
};

/// Exchanges columns of two rows; looks; asks the verifier; puts the rows back and looks again, so that it was only this
/// that could not be read.
macro_rules! exchanged {
    ($attacker:expr, $one:expr, $other:expr, [$($column:ident),+], $look:expr) => {{
        let (one, other) = ($one.clone(), $other.clone());
        let (mut first, mut second) = (one.clone(), other.clone());
        $(std::mem::swap(&mut first.$column, &mut second.$column);)+
        assert_ne!(one, first, "two different rows");
        $crate::wall::attack::put!($attacker, first, second);
        $crate::wall::unreadable(&$look, concat!(stringify!($look), " after ", $(stringify!($column)),+));
        let findings = $attacker.findings(&[]).await;
        $crate::wall::attack::put!($attacker, one, other);
        let again = $look;
        assert!([200, 303].contains(&again.status.as_u16()), "{} {}", again.status, again.text);
        findings
    }};
}
pub(super) use exchanged;

/// The versions of the documents of a kind, the oldest document first.
async fn versions(w: &World, case: CaseId, kind: DocumentKind) -> Vec<document_version::Model> {
    let mut all = Vec::new();
    for document in documents(w, case, kind).await {
        let of = document_version::Column::DocumentId.eq(document.id);
        let query = document_version::Entity::find()
            .filter(of)
            .order_by_asc(document_version::Column::Version);
        all.extend(query.all(&w.house.store.db).await.expect("versions"));
    }
    all
}

async fn grant_of(w: &World, case: &str, section: Section, login: &str) -> grant::Model {
    let key = (id_of(case), section, person(w, login).await);
    grant::Entity::find_by_id(key)
        .one(&w.house.store.db)
        .await
        .expect("a database")
        .expect("a grant")
}

siege! {
    async fn a_note_in_the_place_of_another(w) {
        let case = w.first_case().await;
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let notes = versions(w, id_of(&case), DocumentKind::Note).await;
        let findings = exchanged!(attacker, notes[0], notes[1], [sealed], nigora.get(&format!("{case}/note")).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }

    async fn a_record_in_another_case(w) {
        let (one, other) = (w.first_case().await, second_case(w).await);
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let first = versions(w, id_of(&one), DocumentKind::Person).await.remove(0);
        let second = versions(w, id_of(&other), DocumentKind::Person).await.remove(0);
        let findings = exchanged!(attacker, first, second, [sealed], nigora.get(&format!("{one}/person")).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
        exchanged!(attacker, first, second, [sealed], nigora.post(&format!("{one}/name"), &[]).await);
    }

    async fn an_older_version_in_the_place_of_a_newer_one(w) {
        let case = w.first_case().await;
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let saved = nigora.post(&format!("{case}/whereabouts/edit"), &[("base", "1"), ("city", "Хуҷанд")]).await;
        assert_eq!(saved.status, 303);
        let both = versions(w, id_of(&case), DocumentKind::Whereabouts).await;
        let findings = exchanged!(attacker, both[0], both[1], [sealed], nigora.get(&format!("{case}/whereabouts")).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
        exchanged!(attacker, both[0], both[1], [sealed, at_ms, author], nigora.get(&format!("{case}/whereabouts")).await);
    }

    async fn a_record_in_another_section(w) {
        let case = w.first_case().await;
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let person = versions(w, id_of(&case), DocumentKind::Person).await.remove(0);
        let needs = versions(w, id_of(&case), DocumentKind::Intake).await.remove(0);
        exchanged!(attacker, person, needs, [sealed], nigora.get(&format!("{case}/intake")).await);
    }

    async fn a_card_in_another_case(w) {
        let cases = [w.first_case().await, second_case(w).await];
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        for kind in CardKind::ALL {
            let mut cards = Vec::new();
            for case in &cases {
                let row = card::Entity::find_by_id((id_of(case), *kind)).one(&attacker.db).await.expect("a database");
                cards.push(row.expect("a card"));
            }
            let findings = match kind {
                CardKind::Name => {
                    let typed = [("name", "Анжира Ашурова")];
                    exchanged!(attacker, cards[0], cards[1], [sealed], nigora.post("/search", &typed).await)
                }
                // The facts card is read when the next one is made from it.
                CardKind::Facts => {
                    put!(attacker, card::Model { sealed: cards[1].sealed.clone(), ..cards[0].clone() });
                    let typed = [("base", "1"), ("came", "self"), ("day-day", "1"), ("day-month", "3"), ("day-year", "2026")];
                    unreadable(&nigora.post(&format!("{}/intake/edit", cases[0]), &typed).await, "saving over a moved card");
                    attacker.findings(&[]).await
                }
            };
            assert!(!findings.is_empty(), "{kind}");
        }
    }

    async fn a_grant_of_another_section_case_or_person(w) {
        let (case, other) = (w.first_case().await, second_case(w).await);
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let own = grant_of(w, &case, Section::Identity, "nigora").await;
        for wrong in [
            grant_of(w, &case, Section::Needs, "nigora").await,
            grant_of(w, &other, Section::Identity, "nigora").await,
            grant_of(w, &case, Section::Identity, "zarina").await,
        ] {
            let findings = exchanged!(attacker, own, wrong, [sealed], nigora.get(&format!("{case}/person")).await);
            assert_eq!(findings.len(), 2, "{findings:?}");
        }
    }

    async fn a_key_of_the_organisation_of_another_person(w) {
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let (one, other) = (person(w, "nigora").await, person(w, "parvina").await);
        let query = org_grant::Entity::find().filter(org_grant::Column::Kind.eq(OrgKeyKind::Match));
        let rows = query.all(&attacker.db).await.expect("grants");
        let of = |id| rows.iter().find(|row| row.person_id == id).expect("a grant").clone();
        let findings =
            exchanged!(attacker, of(one), of(other), [sealed], nigora.post("/search", &[("name", "Ашурова")]).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }

    async fn a_link_of_the_key_history(w) {
        let case = w.first_case().await;
        let (mut nigora, attacker) = (w.sign_in("nigora").await, Attacker::on(w).await);
        let firuz = person(w, "firuz").await.to_string();
        for (way, field) in [("take", "from"), ("give", "to-legal"), ("take", "from"), ("give", "to-legal")] {
            let done = nigora.post(&format!("{case}/share/legal/{way}"), &[(field, &firuz)]).await;
            assert_eq!(done.status, 303, "{way}: {}", done.text);
        }
        let links = chain::Entity::find().filter(chain::Column::CaseId.eq(id_of(&case))).all(&attacker.db).await.expect("links");
        assert_eq!(links.len(), 2, "two keys were left behind");
        let findings = exchanged!(attacker, links[0], links[1], [wrapped], nigora.get(&format!("{case}/consultation")).await);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }
}
