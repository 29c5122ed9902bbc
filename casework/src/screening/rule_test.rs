//! The rule against its source, case by case, and for any answers.

use proptest::prelude::*;

use super::*;
use crate::record::Answers;

fn answers(profile: Profile, yes: &[&str], unknown: &[&str]) -> Answers {
    let mut answers = Answers::default();
    answers.set("profile", vec![profile.word().to_owned()]);
    answers.set("rule", vec![RULE.to_owned()]);
    for (id, _) in strength::of(profile) {
        let word = if yes.contains(&id) {
            "yes"
        } else if unknown.contains(&id) {
            "unknown"
        } else {
            "no"
        };
        answers.set(id, vec![word.to_owned()]);
    }
    answers
}

fn advice(profile: Profile, yes: &[&str], unknown: &[&str]) -> Advice {
    weigh(&answers(profile, yes, unknown)).expect("a profile").advice
}

fn standing(profile: Profile, yes: &[&str], dimension: Dimension) -> Standing {
    let weighed = weigh(&answers(profile, yes, &[])).expect("a profile");
    let mut found = weighed.reasons.iter().filter(|reason| reason.dimension == dimension);
    found.next().expect("every dimension").standing
}

#[test]
fn the_lists_have_the_sizes_of_the_source() {
    let sizes = |profile| Dimension::ALL.map(|one| strength::of(profile).filter(|(id, _)| id.starts_with(one.prefix())).count());
    assert_eq!(sizes(Profile::AdultLabour), [10, 10, 16, 9, 15, 7]);
    assert_eq!(sizes(Profile::ChildLabour).iter().sum::<usize>(), 65);
    assert!(strength::of(Profile::ChildLabour).all(|(_, strength)| strength > Strength::Weak));
}

#[test]
fn a_dimension_is_positive_by_number_and_strength() {
    let labour = |yes: &[&str], dimension| standing(Profile::AdultLabour, yes, dimension);
    for (yes, expected) in [
        (&["cd01", "cd02"][..], Standing::Positive),
        (&["cd01", "cd05"], Standing::Positive),
        (&["cd01", "cd15"], Standing::Positive),
        (&["cd05", "cd06", "cd07"], Standing::Positive),
        (&["cd05", "cd06", "cd15"], Standing::Positive),
        (&["cd01"], Standing::Negative),
        (&["cd05", "cd06"], Standing::Negative),
        (&["cd05", "cd15"], Standing::Negative),
        (&["cd15"], Standing::Negative),
    ] {
        assert_eq!(labour(yes, Dimension::CoercionThere), expected, "{yes:?}");
    }
    assert_eq!(
        labour(&["vr15", "vr16"], Dimension::Vulnerability),
        Standing::Negative,
        "weak signs alone"
    );
}

#[test]
fn the_table_of_the_source() {
    let (deceived, forced, exploited, kept) = (["dr01", "dr02"], ["cr01", "cr02"], ["ex01", "ex02"], ["cd01", "cd02"]);
    let of = |parts: &[[&'static str; 2]]| advice(Profile::AdultLabour, &parts.concat(), &[]);
    assert_eq!(of(&[]), Advice::NotVictim);
    assert_eq!(of(&[deceived]), Advice::NotVictim);
    assert_eq!(of(&[exploited]), Advice::Exploitation);
    assert_eq!(of(&[deceived, exploited]), Advice::DeceptionAndExploitation);
    assert_eq!(of(&[deceived, exploited, kept]), Advice::Victim);
    assert_eq!(of(&[forced, exploited, kept]), Advice::Victim);
    assert_eq!(of(&[exploited, kept]), Advice::Unclear);
    assert_eq!(of(&[kept]), Advice::Unclear);
    let weak = ["vr01", "vr02", "vr03", "ex01", "ex02", "vd01", "vd02", "vd03"];
    assert_eq!(
        advice(Profile::AdultLabour, &weak, &[]),
        Advice::Victim,
        "abuse of vulnerability stands for the means"
    );
    assert_eq!(
        advice(Profile::ChildLabour, &exploited, &[]),
        Advice::Victim,
        "no means are needed for a child"
    );
    assert_eq!(advice(Profile::ChildLabour, &deceived, &[]), Advice::NotVictim);
}

#[test]
fn unknown_is_not_no() {
    assert_eq!(advice(Profile::AdultLabour, &[], &["ex01", "ex02"]), Advice::Insufficient);
    assert_eq!(
        advice(Profile::AdultLabour, &[], &["ex01"]),
        Advice::NotVictim,
        "one sign could not change it"
    );
    let mut nothing = Answers::default();
    nothing.set("profile", vec!["adult-labour".to_owned()]);
    nothing.set("rule", vec![RULE.to_owned()]);
    assert_eq!(
        weigh(&nothing).expect("a profile").advice,
        Advice::Insufficient,
        "nothing was asked"
    );
    assert_eq!(weigh(&Answers::default()), None);
}

#[test]
fn only_what_could_not_be_had_is_provisional() {
    let marked: Vec<_> = Profile::ALL.into_iter().filter(|profile| profile.is_provisional()).collect();
    assert_eq!(marked, [Profile::AdultSexual, Profile::ChildSexual]);
}

#[test]
fn answers_saved_under_another_rule_are_not_weighed_by_this_one() {
    let mut old = answers(Profile::AdultLabour, &["ex01", "ex02"], &[]);
    old.set("rule", vec!["ilo-2031/1".to_owned()]);
    assert_eq!(weigh(&old), None);
}

proptest! {
    /// Whatever is answered: another yes never takes a positive dimension away, and "not a victim" is said only if no
    /// answer to what is unknown could say otherwise.
    #[test]
    fn for_any_answers(words in proptest::collection::vec(0_u8..3, 67), child in any::<bool>(), flip in 0_usize..67) {
        let profile = if child { Profile::ChildLabour } else { Profile::AdultLabour };
        let ids: Vec<_> = strength::of(profile).map(|(id, _)| id).collect();
        let of = |wanted: u8| ids.iter().zip(&words).filter(move |(_, word)| **word == wanted).map(|(id, _)| *id).collect::<Vec<_>>();
        let (yes, unknown) = (of(0), of(1));
        let before = weigh(&answers(profile, &yes, &unknown)).expect("a profile");
        let mut more = yes.clone();
        more.push(ids[flip % ids.len()]);
        let after = weigh(&answers(profile, &more, &unknown)).expect("a profile");
        for (was, is) in before.reasons.iter().zip(&after.reasons) {
            prop_assert!(was.standing != Standing::Positive || is.standing == Standing::Positive);
        }
        if before.advice == Advice::NotVictim {
            let all = [yes, unknown].concat();
            prop_assert_eq!(weigh(&answers(profile, &all, &[])).expect("a profile").advice, Advice::NotVictim);
        }
    }
}
