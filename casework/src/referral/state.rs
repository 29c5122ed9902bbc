//! How a referral goes on: which act leads from where to where. Pure. Who may act is in `policy`; what an act does besides is in
//! `send`, `receive` and `end`.

use ::entity::{
    referral,
    vocab::{ReferralBasis, ReferralState, ReferralWay},
};

use crate::clock::local;

/// What can be done with a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Give it to somebody who approves.
    Ask,
    /// Send it: it needs no approval, or has it.
    Send,
    /// Give it back to who put it together.
    GiveBack,
    /// See that it came.
    Receive,
    /// Take it on.
    Accept,
    /// Not take it on.
    Decline,
    /// Not take it on, because it belongs elsewhere.
    Redirect,
    /// Work begins.
    Begin,
    /// It is done.
    Complete,
    /// Give it back after it was taken on.
    Return,
    /// Take it back.
    Withdraw,
    /// Its time is over.
    Expire,
}

#[cfg(test)]
impl Act {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Ask,
        Self::Send,
        Self::GiveBack,
        Self::Receive,
        Self::Accept,
        Self::Decline,
        Self::Redirect,
        Self::Begin,
        Self::Complete,
        Self::Return,
        Self::Withdraw,
        Self::Expire,
    ];
}

/// Where an act leads; nowhere if it cannot be done then.
#[must_use]
pub const fn next(state: ReferralState, act: Act) -> Option<ReferralState> {
    use ReferralState::{
        Accepted, Awaiting, Completed, Declined, Draft, Expired, InProgress, Received, Redirected, Returned, Sent, Withdrawn,
    };
    Some(match (state, act) {
        (Draft, Act::Ask) => Awaiting,
        (Draft | Awaiting, Act::Send) => Sent,
        (Awaiting, Act::GiveBack) => Draft,
        (Sent, Act::Receive) => Received,
        (Sent | Received, Act::Accept) => Accepted,
        (Sent | Received, Act::Decline) => Declined,
        (Sent | Received, Act::Redirect) => Redirected,
        (Accepted, Act::Begin) => InProgress,
        (Accepted | InProgress, Act::Complete) => Completed,
        (Accepted | InProgress, Act::Return) => Returned,
        (_, Act::Withdraw) if is_live(state) => Withdrawn,
        (_, Act::Expire) if is_live(state) => Expired,
        _ => return None,
    })
}

/// Whether a referral goes on: it can still be answered, opened, taken back.
#[must_use]
pub const fn is_live(state: ReferralState) -> bool {
    use ReferralState::{Accepted, Awaiting, Draft, InProgress, Received, Sent};
    matches!(state, Draft | Awaiting | Sent | Received | Accepted | InProgress)
}

/// The states of a referral that goes on.
pub const LIVE: [ReferralState; 6] = [
    ReferralState::Draft,
    ReferralState::Awaiting,
    ReferralState::Sent,
    ReferralState::Received,
    ReferralState::Accepted,
    ReferralState::InProgress,
];

/// Whether its packet is with the receiver.
#[must_use]
pub const fn is_out(state: ReferralState) -> bool {
    is_live(state) && !matches!(state, ReferralState::Draft | ReferralState::Awaiting)
}

/// Whether a referral's time is over at a moment: its last day is past, or what went without consent was not approved in time.
#[must_use]
pub fn is_over(row: &referral::Model, now_ms: i64) -> bool {
    let late =
        row.approved_by.is_none() && row.basis != ReferralBasis::Consent && row.approve_by_ms.is_some_and(|by| by <= now_ms);
    is_live(row.state) && (late || local(now_ms).date_naive() > row.ends)
}

/// Whether an answer is late.
#[must_use]
pub fn is_overdue(row: &referral::Model, now_ms: i64) -> bool {
    let open = matches!(row.state, ReferralState::Sent | ReferralState::Received);
    open && local(now_ms).date_naive() > row.answer_by
}

/// Whether the other side can read words that are said with the end. A letter's writer has no case that keeps its key: with the end
/// all that is left for them is the plain reason or outcome.
#[must_use]
pub const fn keeps_words(row: &referral::Model) -> bool {
    matches!(row.way, ReferralWay::Here)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The model: how often a referral went through what cannot happen twice.
    #[derive(Debug, Default)]
    struct Seen {
        sent: usize,
        answered: usize,
        ended: usize,
    }

    proptest! {
        #[test]
        fn no_history_skips_or_repeats_a_state(acts in prop::collection::vec(0usize..Act::ALL.len(), 0..40)) {
            let (mut state, mut seen) = (ReferralState::Draft, Seen::default());
            for act in acts.into_iter().map(|place| Act::ALL[place]) {
                let Some(to) = next(state, act) else { continue };
                prop_assert!(is_live(state), "{state} has ended, and {act:?} went on");
                match to {
                    ReferralState::Sent => seen.sent += 1,
                    ReferralState::Accepted | ReferralState::Declined | ReferralState::Redirected => {
                        prop_assert_eq!(seen.sent, 1, "nothing is answered that was not sent");
                        seen.answered += 1;
                    }
                    ReferralState::InProgress | ReferralState::Completed | ReferralState::Returned => {
                        prop_assert_eq!(seen.answered, 1, "nothing is worked on that was not taken on");
                    }
                    _ => {}
                }
                seen.ended += usize::from(!is_live(to));
                state = to;
            }
            prop_assert!(seen.sent <= 1 && seen.answered <= 1 && seen.ended <= 1, "{seen:?}");
            prop_assert_eq!(seen.ended == 1, !is_live(state));
        }
    }

    #[test]
    fn whatever_goes_on_can_be_taken_back_and_runs_out() {
        for state in ReferralState::ALL {
            for act in [Act::Withdraw, Act::Expire] {
                assert_eq!(next(*state, act).is_some(), is_live(*state), "{state} {act:?}");
            }
            assert_eq!(LIVE.contains(state), is_live(*state));
            let ways = Act::ALL.into_iter().filter(|act| next(*state, *act).is_some()).count();
            assert_eq!(ways == 0, !is_live(*state), "{state}: what has ended stays so");
        }
    }
}
