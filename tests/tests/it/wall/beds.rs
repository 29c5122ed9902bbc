//! Never two people in one bed, never one person in two: for any order of keeping, coming, staying longer and leaving, and
//! when several colleagues do it in the same moment.

use std::collections::BTreeMap;

use casework::{
    Ctx, Error,
    shelter::{self, Booking, Change},
};
use chrono::{Days, NaiveDate};
use entity::{
    night, stay,
    vocab::{BedId, CaseId, RoomKind, StayId, StayState},
};
use sea_orm::{ActiveModelTrait, EntityTrait};
use tests::{World, both};

use super::{id_of, second_case};

/// Steps of each random history.
const STEPS: usize = 120;

/// Numbers that look random and are the same in each run (Knuth's linear congruential generator).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// The nights are those of the stays that are expected or here, no bed twice, nobody twice.
async fn holds_together(w: &World) {
    let db = &w.house.store.db;
    let nights = night::Entity::find().all(db).await.expect("nights");
    let stays = stay::Entity::find().all(db).await.expect("stays");
    let (mut beds, mut people) = (BTreeMap::new(), BTreeMap::new());
    for night in &nights {
        assert_eq!(
            beds.insert((night.bed_id, night.day), night.stay_id),
            None,
            "two people in one bed"
        );
        assert_eq!(
            people.insert((night.case_id, night.companion, night.day), night.bed_id),
            None,
            "one person in two beds"
        );
    }
    for stay in stays {
        let of_stay: Vec<NaiveDate> = nights
            .iter()
            .filter(|night| night.stay_id == stay.id)
            .map(|night| night.day)
            .collect();
        let expected = match stay.state {
            StayState::NotArrived => 0,
            _ => (stay.until_day - stay.from_day).num_days(),
        };
        assert_eq!(
            i64::try_from(of_stay.len()).expect("a number"),
            expected,
            "{stay:?}: {of_stay:?}"
        );
        assert!(
            of_stay.iter().all(|day| (stay.from_day..stay.until_day).contains(day)),
            "{stay:?}"
        );
    }
}

async fn beds(ctx: &Ctx, w: &World) -> Vec<BedId> {
    let today = w.clock.today();
    let free = shelter::free_beds(ctx, today, today + Days::new(60)).await.expect("beds");
    free.into_iter()
        .filter(|(_, kind, _)| *kind == RoomKind::Women)
        .map(|(id, ..)| id)
        .take(3)
        .collect()
}

fn booking(bed: BedId, companion: i32, from: NaiveDate, nights: u64) -> Booking {
    Booking {
        id: StayId::random(),
        companion,
        kind: RoomKind::Women,
        bed,
        from,
        until: from + Days::new(nights),
    }
}

/// One random step; what may not be is refused and changes nothing.
async fn step(w: &World, ctx: &Ctx, dice: &mut Chance, (cases, beds): (&[CaseId], &[BedId])) {
    let mut pick = |bound: usize| usize::try_from(dice.below(bound as u64)).expect("small");
    let case = cases[pick(cases.len())];
    let today = w.clock.today();
    let done = if pick(3) == 0 {
        let (bed, companion) = (beds[pick(beds.len())], i32::try_from(pick(2)).expect("small"));
        let new = booking(bed, companion, today + Days::new(pick(20) as u64), 1 + pick(12) as u64);
        shelter::book(ctx, case, new).await
    } else {
        let stays = shelter::stays(ctx, case).await.expect("stays");
        if stays.is_empty() {
            return;
        }
        let row = &stays[pick(stays.len())].row;
        let until = today + Days::new(pick(30) as u64);
        let change = [
            Change::Arrive,
            Change::Arrive,
            Change::Depart,
            Change::NotArrive,
            Change::Extend(until),
        ][pick(5)];
        shelter::change(ctx, case, row.id, change).await
    };
    assert!(matches!(done, Ok(()) | Err(Error::Invalid(_))), "{done:?}");
    if pick(10) == 0 {
        w.clock.advance(86_400_000);
    }
}

both! {
    async fn for_any_history(w) {
        let cases = [id_of(&w.first_case().await), id_of(&second_case(&w).await)];
        for seed in [1, 2, 3] {
            let mut chance = Chance(seed);
            for place in 0..STEPS {
                // The session ends after half a day, so it begins anew now and then.
                let ctx = w.ctx("nigora").await;
                let beds = beds(&ctx, &w).await;
                if beds.is_empty() {
                    w.clock.advance(10 * 86_400_000);
                    continue;
                }
                step(&w, &ctx, &mut chance, (&cases, &beds)).await;
                if place % 20 == 0 {
                    holds_together(&w).await;
                }
            }
            holds_together(&w).await;
        }
    }

    async fn when_many_want_the_same_bed_at_once(w) {
        let ctx = w.ctx("nigora").await;
        let (bed, today) = (beds(&ctx, &w).await[0], w.clock.today());
        let cases = [id_of(&w.first_case().await), id_of(&second_case(&w).await)];
        let attempts = (0..12).map(|number| {
            let (ctx, case) = (ctx.clone(), cases[number % 2]);
            let from = today + Days::new(number as u64 % 3);
            tokio::spawn(async move { shelter::book(&ctx, case, booking(bed, 3 + i32::try_from(number / 2).expect("small"), from, 5)).await })
        });
        let mut kept = 0;
        for attempt in attempts.collect::<Vec<_>>() {
            match attempt.await.expect("an answer") {
                Ok(()) => kept += 1,
                Err(fault) => assert!(matches!(fault, Error::Invalid(_)), "{fault:?}"),
            }
        }
        assert_eq!(kept, 1, "the bed is kept for one of them");
        holds_together(&w).await;
    }

    async fn the_database_itself_refuses(w) {
        let db = &w.house.store.db;
        let taken = night::Entity::find().one(db).await.expect("a question").expect("a night of the demo");
        let free = beds(&w.ctx("nigora").await, &w).await[0];
        for (bed_id, companion, kept, what) in [
            (taken.bed_id, 9, false, "a second person in the bed"),
            (free, taken.companion, false, "one person in two beds"),
            (free, 9, true, "another person in another bed"),
        ] {
            let night = night::ActiveModel::from(night::Model { bed_id, companion, ..taken.clone() });
            assert_eq!(night.reset_all().insert(db).await.is_ok(), kept, "{what}");
        }
    }

    async fn who_overstays_keeps_the_next_out(w) {
        let (first, second, today) = (id_of(&w.first_case().await), id_of(&second_case(&w).await), w.clock.today());
        let ctx = w.ctx("nigora").await;
        let bed = beds(&ctx, &w).await[0];
        let (slow, next) = (booking(bed, 5, today, 1), booking(bed, 0, today + Days::new(1), 3));
        shelter::book(&ctx, first, slow).await.expect("kept");
        shelter::change(&ctx, first, slow.id, Change::Arrive).await.expect("here");
        shelter::book(&ctx, second, next).await.expect("kept from the day of leaving on");
        w.clock.advance(2 * 86_400_000);
        let ctx = w.ctx("nigora").await;
        let early = shelter::change(&ctx, second, next.id, Change::Arrive).await;
        assert!(matches!(&early, Err(Error::Invalid(issues)) if issues[0].key == "issue-bed-slept-in"), "{early:?}");
        shelter::change(&ctx, first, slow.id, Change::Depart).await.expect("left");
        shelter::change(&ctx, second, next.id, Change::Arrive).await.expect("the bed is empty");
        holds_together(&w).await;
    }
}
