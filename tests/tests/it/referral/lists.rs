//! Lists with more than a page, and addresses that ask for pages there are none of.

use entity::{
    referral as row,
    vocab::{ReferralId, ReferralReason, ReferralState},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use tests::{World, both};

use crate::referral::kit::{row_of, sent};

/// More than a hundred, and no whole number of pages.
const NUMBER: i32 = 130;

/// Ends that are older, as copies of a row; they are only counted and listed.
async fn ended(w: &World, of: &row::Model) {
    let anvar = crate::wall::person(w, "anvar").await;
    for place in 0..NUMBER {
        let mut row = of.clone();
        (row.id, row.number, row.state) = (ReferralId::random(), place + 1, ReferralState::Returned);
        (row.accepted_by, row.reason) = (Some(anvar), Some(ReferralReason::Conflict));
        row.ended_ms = Some(of.at_ms - i64::from(place) - 1);
        (row.packet_key, row.chosen) = (None, of.chosen.clone());
        let done = row.into_active_model().reset_all().insert(&w.house.store.db).await;
        done.expect("a row");
    }
}

both! {
    async fn what_has_ended_hides_nothing_that_waits(w) {
        let sent = sent(&w).await;
        ended(&w, &row_of(&w, sent.id).await).await;
        let mut anvar = w.sign_in("anvar").await;
        let first = anvar.get("/referrals").await;
        assert!(first.text.contains(&sent.there()), "{}", first.text);
        assert!(first.text.matches("We know somebody involved").count() == 25, "a page of what has ended: {}", first.text);
        let last = anvar.get("/referrals?page=5").await;
        assert_eq!(last.text.matches("We know somebody involved").count(), 5);
        assert!(last.links().iter().any(|link| link == "/referrals?page=4") && !last.links().iter().any(|link| link == "/referrals?page=6"));
        let mut nigora = w.sign_in("nigora").await;
        let list = format!("{}/referrals", sent.case);
        assert_eq!(nigora.get(&list).await.text.matches("Help of a lawyer").count(), 25);
        assert_eq!(nigora.get(&format!("{list}?page=5")).await.text.matches("Help of a lawyer").count(), 6);
        let planted = row::Entity::delete_many().filter(row::Column::Number.lte(NUMBER));
        assert_eq!(planted.exec(&w.house.store.db).await.expect("rows").rows_affected, 130, "no entry speaks of them");
    }

    async fn no_number_of_a_page_is_a_fault(w) {
        let sent = sent(&w).await;
        let case = &sent.case;
        let mut zarina = w.sign_in("zarina").await;
        for to in ["/cases", "/tasks", "/desk", "/desk/days", "/referrals", &format!("/desk/{}", sent.id), &format!("{case}/note"), &format!("{case}/files/identity"), &format!("{case}/referrals")] {
            for page in ["9999999999999999999999", "4294967295", "-1", "two", ""] {
                let answer = zarina.get(&format!("{to}?page={page}")).await;
                assert_eq!(answer.status, 200, "{to}?page={page}: {}", answer.text);
            }
        }
    }
}
