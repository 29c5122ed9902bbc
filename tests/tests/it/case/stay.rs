//! A stay from the kept bed to the last morning.

use app::i18n::{Lang, Tr};
use casework::{clock::DAY_MS, shelter};
use chrono::{Days, NaiveDate};
use entity::vocab::{RoomKind, StayId};
use tests::{Browser, Page, World, borrowed, both, day};

use crate::wall::{id_of, second_case};

/// A bed for men that is free these days.
pub(super) async fn free_bed(w: &World, from: NaiveDate, until: NaiveDate) -> String {
    let free = shelter::free_beds(&w.ctx("nigora").await, from, until)
        .await
        .expect("the free beds");
    free.into_iter()
        .find(|(_, kind, _)| *kind == RoomKind::Men)
        .expect("a free bed")
        .0
        .to_string()
}

pub(super) async fn book(
    browser: &mut Browser,
    case: &str,
    bed: &str,
    days_of: (NaiveDate, NaiveDate),
    more: &[(&str, &str)],
) -> Page {
    let mut typed = day("from", days_of.0);
    typed.extend(day("until", days_of.1));
    let id = StayId::random().to_string();
    let mut fields: Vec<(&str, &str)> = more.to_vec();
    fields.extend(borrowed(&typed));
    fields.extend([("stay", id.as_str()), ("companion", "0"), ("kind", "men"), ("bed", bed)]);
    browser.post(&format!("{case}/stay"), &fields).await
}

/// The address at which the latest stay is changed.
pub(super) async fn latest(browser: &mut Browser, case: &str) -> String {
    let page = browser.get(&format!("{case}/stay")).await;
    let action = page.text.split("action=\"").filter_map(|rest| rest.split('"').next());
    action
        .filter(|to| to.contains("/stay/"))
        .map(str::to_owned)
        .next()
        .expect("a stay that can be changed")
}

/// Asks for another day of leaving.
async fn leaves_on(browser: &mut Browser, to: &str, day: &[(String, String)]) -> Page {
    let mut fields = vec![("do", "extend")];
    fields.extend(borrowed(day));
    browser.post(to, &fields).await
}

both! {
    async fn from_the_kept_bed_to_the_last_morning(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let until = today + Days::new(10);
        let mut nigora = w.sign_in("nigora").await;
        let bed = free_bed(&w, today, until).await;
        assert_eq!(book(&mut nigora, &case, &bed, (today, until), &[]).await.status, 303);
        let stay = latest(&mut nigora, &case).await;
        assert_eq!(nigora.post(&stay, &[("do", "depart")]).await.status, 422, "who has not come cannot leave");
        assert_eq!(nigora.post(&stay, &[("do", "arrive")]).await.status, 303);
        let name = format!("{}-until", stay.rsplit('/').next().expect("an id"));
        let longer = day(&name, today + Days::new(20));
        let mut fields: Vec<(&str, &str)> = longer.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("do", "extend"));
        assert_eq!(nigora.post(&stay, &fields).await.status, 303);
        let taken = shelter::free_beds(&w.ctx("nigora").await, today + Days::new(15), today + Days::new(16)).await.expect("beds");
        assert!(taken.iter().all(|(id, ..)| id.to_string() != bed), "the further nights are taken");
        w.clock.advance(3 * 86_400_000);
        let mut nigora = w.sign_in("nigora").await;
        assert_eq!(nigora.post(&stay, &[("do", "depart")]).await.status, 303);
        let free = shelter::free_beds(&w.ctx("nigora").await, w.clock.today(), until).await.expect("beds");
        assert!(free.iter().any(|(id, ..)| id.to_string() == bed), "from the day of leaving on the bed is free");
        let timeline = nigora.get(&format!("{case}/timeline")).await.text;
        for word in ["Bed kept", "Came to stay", "Day of leaving changed", "Left the house"] {
            assert!(timeline.contains(word), "{word}: {timeline}");
        }
    }

    async fn what_cannot_be_is_said_and_nothing_is_kept(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let mut nigora = w.sign_in("nigora").await;
        let (soon, late) = (today + Days::new(5), today + Days::new(400));
        let bed = free_bed(&w, today, soon).await;
        for (days, bed, issue) in [
            ((soon, today), bed.as_str(), "until"),
            ((today, today), &bed, "until"),
            ((today, late), &bed, "until"),
            ((today - Days::new(60), soon), &bed, "from"),
            ((today, soon), "", "bed"),
            ((today, soon), "4f1b2c3d-0000-4000-8000-000000000000", "bed"),
        ] {
            let page = book(&mut nigora, &case, bed, days, &[]).await;
            assert_eq!(page.status, 422, "{days:?}");
            assert!(page.text.contains(&format!("href=\"#{issue}\"")), "{issue}: {}", page.text);
        }
        let page = book(&mut nigora, &case, &bed, (today, soon), &[("kind", "women")]).await;
        assert_eq!(page.status, 422, "a room that is for others");
        assert!(shelter::stays(&w.ctx("nigora").await, id_of(&case)).await.expect("stays").is_empty());
    }

    async fn sent_twice_a_bed_is_kept_once(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let until = today + Days::new(5);
        let mut nigora = w.sign_in("nigora").await;
        let bed = free_bed(&w, today, until).await;
        let same = [("stay", "4f1b2c3d-0000-4000-8000-000000000001")];
        for _ in 0..2 {
            assert_eq!(book(&mut nigora, &case, &bed, (today, until), &same).await.status, 303);
        }
        assert_eq!(shelter::stays(&w.ctx("nigora").await, id_of(&case)).await.expect("stays").len(), 1);
    }

    async fn a_day_of_leaving_too_far_ahead_is_kept_beside_its_own_stay(w) {
        let (case, today) = (w.first_case().await, w.clock.today());
        let (ctx, mut nigora) = (w.ctx("nigora").await, w.sign_in("nigora").await);
        let before = shelter::stays(&ctx, id_of(&case)).await.expect("the stays of a mother and her child");
        let [name, other] = [0, 1].map(|place| format!("{}-until", before[place].row.id));
        let to = format!("{case}/stay/{}", before[0].row.id);
        let far = day(&name, today + Days::new(181));
        let page = leaves_on(&mut nigora, &to, &far).await;
        assert_eq!(page.status, 422, "{}", page.text);
        for (part, value) in far.iter().chain(&day(&other, before[1].row.until_day)) {
            assert_eq!(page.input(part), *value, "{part}: {}", page.text);
        }
        let wrong = |field: &str| page.text.contains(&format!("id=\"{field}-error\""));
        assert_eq!((wrong(&name), wrong(&other), wrong("until")), (true, false, false), "{}", page.text);
        for place in [format!("href=\"#{name}\""), format!("id=\"{name}\"")] {
            assert!(page.text.contains(&place), "the summary leads to the field: {place}: {}", page.text);
        }
        let after = shelter::stays(&ctx, id_of(&case)).await.expect("stays");
        assert_eq!(after[0].row, before[0].row, "nothing is kept by halves");
        let most = day(&name, today + Days::new(180));
        assert_eq!(leaves_on(&mut nigora, &to, &most).await.status, 303, "a day less is taken");
    }

    async fn a_bed_that_somebody_has_stays_in_service_and_one_out_of_service_is_not_kept(w) {
        let (case, today) = (second_case(&w).await, w.clock.today());
        let (from, until) = (today + Days::new(1), today + Days::new(3));
        let bed = free_bed(&w, from, until).await;
        let (to, out, sentence) = (format!("/house/beds/{bed}"), [("state", "out-of-service")], Tr(Lang::En).t("issue-bed-in-use"));
        assert_eq!(book(&mut w.sign_in("nigora").await, &case, &bed, (from, until), &[]).await.status, 303);
        let expected = w.sign_in("zarina").await.post(&to, &out).await;
        assert!(expected.status == 422 && expected.text.contains(&sentence), "somebody is expected: {}", expected.text);
        w.clock.advance(DAY_MS);
        let mut nigora = w.sign_in("nigora").await;
        let stay = latest(&mut nigora, &case).await;
        assert_eq!(nigora.post(&stay, &[("do", "arrive")]).await.status, 303);
        w.clock.advance(3 * DAY_MS);
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        let slept_in = zarina.post(&to, &out).await;
        assert!(slept_in.status == 422 && slept_in.text.contains(&sentence), "somebody is there still: {}", slept_in.text);
        assert_eq!(nigora.post(&stay, &[("do", "depart")]).await.status, 303);
        assert_eq!(zarina.post(&to, &out).await.status, 303, "now nobody has it");
        let nights = (w.clock.today(), w.clock.today() + Days::new(2));
        let page = book(&mut nigora, &case, &bed, nights, &[]).await;
        assert!(page.status == 422 && page.text.contains("href=\"#bed\""), "it is out of service: {}", page.text);
        assert_eq!(zarina.post(&to, &[("state", "usable")]).await.status, 303);
        assert_eq!(book(&mut nigora, &case, &bed, nights, &[]).await.status, 303, "back in service");
    }
}
