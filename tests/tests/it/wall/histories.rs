//! Random histories of referrals against a model that knows only which act leads where: whoever acts in whatever order, a referral
//! stands as the model says, its packet is there exactly while it is out, and only who took it on opens it. And acts that come in the
//! same moment have one outcome.

use casework::{
    Ctx, Error,
    referral::{self, Answer},
};
use entity::vocab::{DocumentId, ReferralId, ReferralState};
use tests::{TODAY, World, both};

use crate::referral::kit::{accepted, asked, case_of, drafted, jobs, left, sent, state};
use crate::wall::person;

const DAY: i64 = 86_400_000;
/// Histories, and acts of each.
const HISTORIES: u64 = 8;
const STEPS: usize = 14;
/// Times that two act at once.
const ROUNDS: usize = 8;
const LAWYERS: [&str; 2] = ["anvar", "mehrangez"];

/// Numbers that look random and are the same in each run (Knuth's linear congruential generator).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % bound as u64).expect("small")
    }
}

/// What somebody does; lawyers by their place in [`LAWYERS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Submit,
    Approve,
    GiveBack,
    See(usize),
    Does(usize, Answer),
    Withdraw,
    LastDay,
}

impl Act {
    fn any(chance: &mut Chance) -> Self {
        let who = chance.below(2);
        match chance.below(24) {
            0..=4 => Self::Submit,
            5..=7 => Self::Approve,
            8 => Self::GiveBack,
            9 | 10 => Self::See(who),
            11..=14 => Self::Does(who, Answer::Accept),
            15 | 16 => Self::Does(who, Answer::Begin),
            17 => Self::Does(who, Answer::Decline),
            18 => Self::Does(who, Answer::Redirect),
            19 | 20 => Self::Does(who, Answer::Complete),
            21 => Self::Does(who, Answer::Return),
            22 => Self::Withdraw,
            _ => Self::LastDay,
        }
    }
}

/// What the model knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Model {
    state: ReferralState,
    holder: Option<usize>,
    waits: bool,
}

impl Model {
    fn after(self, act: Act) -> Self {
        use ReferralState::{
            Accepted, Awaiting, Completed, Declined, Draft, Expired, InProgress, Received, Redirected, Returned, Sent, Withdrawn,
        };
        let to = |state| Self { state, ..self };
        let (fresh, own) = (matches!(self.state, Sent | Received), |who| self.holder == Some(who));
        let ended = matches!(self.state, Completed | Returned | Declined | Redirected | Withdrawn | Expired);
        match (self.state, act) {
            (Draft, Act::Submit) => to(if self.waits { Awaiting } else { Sent }),
            (Awaiting, Act::Approve) => to(Sent),
            (Awaiting, Act::GiveBack) => to(Draft),
            (Sent, Act::See(_)) => to(Received),
            (_, Act::Does(who, Answer::Accept)) if fresh => Self {
                state: Accepted,
                holder: Some(who),
                ..self
            },
            (_, Act::Does(_, Answer::Decline)) if fresh => to(Declined),
            (_, Act::Does(_, Answer::Redirect)) if fresh => to(Redirected),
            (Accepted, Act::Does(who, Answer::Begin)) if own(who) => to(InProgress),
            (Accepted | InProgress, Act::Does(who, Answer::Complete)) if own(who) => to(Completed),
            (Accepted | InProgress, Act::Does(who, Answer::Return)) if own(who) => to(Returned),
            (_, Act::Withdraw) if !ended => to(Withdrawn),
            (_, Act::LastDay) if !ended => to(Expired),
            _ => self,
        }
    }

    /// Grants and contents.
    const fn left(self) -> (usize, usize) {
        match self.state {
            ReferralState::Sent | ReferralState::Received => (2, 1),
            ReferralState::Accepted | ReferralState::InProgress => (1, 1),
            _ => (0, 0),
        }
    }
}

async fn act(w: &World, (nigora, zarina): (&Ctx, &Ctx), (case, id): (entity::vocab::CaseId, ReferralId), act: Act) {
    let mark = referral::show(nigora, case, id).await.expect("the referral").mark;
    let words = [("reason", "no-capacity"), ("outcome", "done"), ("text", "Дар рухсатӣ")];
    let words: Vec<_> = words
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let done = match act {
        Act::Submit => referral::submit(nigora, case, id, &mark).await.map(drop),
        Act::Approve => referral::approve(zarina, case, id, &mark).await,
        Act::GiveBack => referral::give_back(zarina, case, id, &mark).await,
        Act::See(who) => referral::cover(&w.ctx(LAWYERS[who]).await, id).await.map(drop),
        Act::Does(who, answer) => referral::answer(&w.ctx(LAWYERS[who]).await, id, answer, &words).await,
        Act::Withdraw => referral::withdraw(nigora, case, id).await,
        Act::LastDay => {
            w.clock.advance(31 * DAY);
            jobs(w).await;
            Ok(())
        }
    };
    let refused = matches!(done, Err(Error::Invalid(_) | Error::NotFound | Error::Forbidden));
    assert!(done.is_ok() || refused, "{act:?}: {done:?}");
}

async fn stands(w: &World, id: ReferralId, model: Model, acts: &[Act]) {
    assert_eq!(
        (state(w, id).await, left(w, id).await),
        (model.state, model.left()),
        "{acts:?}"
    );
    for (place, lawyer) in LAWYERS.iter().enumerate() {
        let opens = referral::content(&w.ctx(lawyer).await, id).await.is_ok();
        let holds = model.left().0 == 1 && model.holder == Some(place);
        assert_eq!(opens, holds, "{lawyer} after {acts:?}");
    }
}

both! {
    async fn for_any_history_a_referral_stands_as_the_model_says(w) {
        let first = drafted(&w).await;
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..HISTORIES {
            let rule = if seed % 2 == 0 { "sensitive" } else { "always" };
            let rules = [("approval", rule), ("reflection-days", "30")];
            assert_eq!(w.sign_in("zarina").await.post("/desk/rules", &rules).await.status, 303);
            let id = ReferralId::random();
            let typed = asked(&w, first.consent).await;
            referral::begin(&w.ctx("nigora").await, case_of(&first), id, &typed).await.expect("a draft");
            let mut model = Model { state: ReferralState::Draft, holder: None, waits: seed % 2 == 1 };
            let (mut chance, mut acts) = (Chance(seed), Vec::new());
            for _ in 0..STEPS {
                let next = Act::any(&mut chance);
                acts.push(next);
                let who = (&w.ctx("nigora").await, &w.ctx("zarina").await);
                act(&w, who, (case_of(&first), id), next).await;
                model = model.after(next);
                seen.insert(model.state);
                stands(&w, id, model, &acts).await;
            }
        }
        assert!(seen.len() >= 8, "the histories go far: {seen:?}");
    }

    async fn a_consent_taken_back_while_it_is_sent_leaves_nothing_out(w) {
        // One begins a little before the other, and the other way round: whichever is faster somewhere is met.
        for round in 0..3 * ROUNDS {
            let late = |by: usize| tokio::time::sleep(std::time::Duration::from_micros(600 * by as u64));
            let (before, after) = ((3 * ROUNDS / 2).saturating_sub(round), round.saturating_sub(3 * ROUNDS / 2));
            let mut one = drafted(&w).await;
            let (mut zarina, here) = (w.sign_in("zarina").await, one.here());
            let mark = one.nigora.get(&here).await.input("mark");
            let to = format!("{}/consent/{}", one.case, one.consent);
            let typed = [&TODAY[..], &[("purpose", "sharing"), ("state", "withdrawn")]].concat();
            let fields = [("do", "submit"), ("mark", mark.as_str())];
            let (sending, taking) = tokio::join!(
                async {
                    late(after).await;
                    one.nigora.post(&here, &fields).await
                },
                async {
                    late(before).await;
                    zarina.write(&to, (one.consent, 1), &typed).await
                },
            );
            assert_eq!(taking.status, 303, "it is taken back whatever else happens: {}", taking.text);
            assert!([303, 422].contains(&sending.status.as_u16()), "{}", sending.text);
            let stands = state(&w, one.id).await;
            assert!(matches!(stands, ReferralState::Draft | ReferralState::Withdrawn), "{stands}: nothing is out on it");
            assert_eq!(left(&w, one.id).await, (0, 0));
        }
    }

    async fn taking_on_and_taking_back_at_once_have_one_outcome(w) {
        for _ in 0..ROUNDS {
            let (mut one, mut anvar) = (sent(&w).await, w.sign_in("anvar").await);
            let (there, here) = (one.there(), one.here());
            let (on, back) = tokio::join!(anvar.post(&there, &[("do", "accept")]), one.nigora.post(&here, &[("do", "withdraw")]));
            assert!(back.status == 303 || back.status == 422, "{}", back.text);
            let (stands, still) = (state(&w, one.id).await, left(&w, one.id).await);
            match stands {
                ReferralState::Withdrawn => assert_eq!(still, (0, 0), "{}", on.status),
                ReferralState::Accepted => assert_eq!((still, on.status.as_u16()), ((1, 1), 303)),
                other => panic!("{other}"),
            }
        }
    }

    async fn somebody_who_leaves_in_the_moment_of_taking_on_keeps_nothing(w) {
        let (waits, (taken, _)) = (sent(&w).await, accepted(&w).await);
        let (mut anvar, mut firdavs) = (w.sign_in("anvar").await, w.sign_in("firdavs").await);
        let (to, there) = (format!("/people/{}/end", person(&w, "anvar").await), waits.there());
        let (gone, _) = tokio::join!(firdavs.post(&to, &[]), anvar.post(&there, &[("do", "accept")]));
        assert_eq!(gone.status, 303, "{}", gone.text);
        assert_eq!((state(&w, taken.id).await, left(&w, taken.id).await), (ReferralState::Returned, (0, 0)));
        let (stands, still) = (state(&w, waits.id).await, left(&w, waits.id).await);
        match stands {
            // He was faster and took it on: then it went back with him. Otherwise his colleague still has it.
            ReferralState::Returned => assert_eq!(still, (0, 0)),
            ReferralState::Sent | ReferralState::Received => assert_eq!(still, (1, 1)),
            other => panic!("{other}"),
        }
        let message = DocumentId::random().to_string();
        let late = [("message", message.as_str()), ("text", "Ман рафтам")];
        assert_ne!(anvar.post(&format!("{there}/messages/text"), &late).await.status, 200);
    }
}
