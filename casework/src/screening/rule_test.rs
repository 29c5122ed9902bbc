//! The rule against its source, case by case, and for any answers.

use proptest::prelude::*;

use super::*;
use crate::record::Answers;

fn answers(profile: Profile, yes: &[&str], unknown: &[&str]) -> Answers {
    let mut answers = Answers::default();
    answers.set("profile", vec![profile.word().to_owned()]);
    answers.set("rule", vec![Strengths::built_in().rule().to_owned()]);
    for (id, _) in Strengths::built_in().of(profile) {
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
    weigh(&answers(profile, yes, unknown), &Strengths::built_in())
        .expect("a profile")
        .advice
}

fn standing(profile: Profile, yes: &[&str], dimension: Dimension) -> Standing {
    let weighed = weigh(&answers(profile, yes, &[]), &Strengths::built_in()).expect("a profile");
    let mut found = weighed.reasons.iter().filter(|reason| reason.dimension == dimension);
    found.next().expect("every dimension").standing
}

#[test]
fn the_lists_have_the_sizes_of_the_source() {
    let sizes = |profile| {
        Dimension::ALL.map(|one| {
            Strengths::built_in()
                .of(profile)
                .filter(|(id, _)| id.starts_with(one.prefix()))
                .count()
        })
    };
    assert_eq!(sizes(Profile::AdultLabour), [10, 10, 16, 9, 15, 7]);
    assert_eq!(sizes(Profile::ChildLabour).iter().sum::<usize>(), 65);
    assert!(
        Strengths::built_in()
            .of(Profile::ChildLabour)
            .all(|(_, strength)| strength > Strength::Weak)
    );
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
    nothing.set("rule", vec![Strengths::built_in().rule().to_owned()]);
    assert_eq!(
        weigh(&nothing, &Strengths::built_in()).expect("a profile").advice,
        Advice::Insufficient,
        "nothing was asked"
    );
    assert_eq!(weigh(&Answers::default(), &Strengths::built_in()), None);
}

#[test]
fn only_what_could_not_be_had_is_provisional() {
    let marked: Vec<_> = Profile::ALL
        .into_iter()
        .filter(|profile| Strengths::built_in().is_provisional(*profile))
        .collect();
    assert_eq!(marked, [Profile::AdultSexual, Profile::ChildSexual]);
}

#[test]
fn answers_saved_under_another_rule_are_not_weighed_by_this_one() {
    let mut old = answers(Profile::AdultLabour, &["ex01", "ex02"], &[]);
    old.set("rule", vec!["ilo-2031/1".to_owned()]);
    assert_eq!(weigh(&old, &Strengths::built_in()), None);
}

#[test]
fn loaded_strengths_weigh_and_keep_their_name() {
    let text = Strengths::built_in()
        .text()
        .replace("provisional - - yes yes", "provisional - - - yes");
    let loaded = Strengths::read(&text.replace("dr01 S", "dr01 W")).expect("strengths");
    assert!(loaded.rule().starts_with("ilo-2009/") && loaded.rule() != Strengths::built_in().rule());
    assert!(!loaded.is_provisional(Profile::AdultSexual) && loaded.is_provisional(Profile::ChildSexual));
    assert_eq!(Strengths::read(loaded.text()).expect("again").rule(), loaded.rule());
    assert_ne!(Strengths::read(&text).expect("others").rule(), loaded.rule());
    let mut answers = answers(Profile::AdultLabour, &["dr01", "dr02"], &[]);
    assert_eq!(weigh(&answers, &loaded), None, "it was saved under others");
    answers.set("rule", vec![loaded.rule().to_owned()]);
    let weighed = weigh(&answers, &loaded).expect("a profile");
    let deceived = weighed.reasons.iter().find(|reason| reason.dimension == Dimension::Deception);
    assert_eq!(
        deceived.map(|reason| (reason.strong, reason.medium, reason.weak)),
        Some((0, 1, 1))
    );
}

#[test]
fn strengths_that_cannot_be_read_are_said_line_by_line() {
    let text = Strengths::built_in().text().to_owned();
    let fault = |text: &str| Strengths::read(text).map_err(|issue| (issue.key, issue.args)).err();
    let number = |text: &str, line: &str| {
        text.lines()
            .position(|one| one == line)
            .map_or(0, |place| place + 1)
            .to_string()
    };
    for (from, to, key) in [
        ("cr01 S S S S", "cr01 S S S", "issue-strengths-line"),
        ("cr01 S S S S", "cr01 S S S X", "issue-strengths-line"),
        ("cr01 S S S S", "cr99 S S S S", "issue-strengths-indicator"),
        ("cr01 S S S S", "dr01 S S S S", "issue-strengths-indicator"),
        ("provisional - - yes yes", "provisional no", "issue-strengths-line"),
    ] {
        let (found, params) = fault(&text.replace(from, to)).expect("a fault");
        assert_eq!((found, params[0].1.clone()), (key, number(&text, from)), "{to}");
    }
    let without = |line: &str| text.replace(&format!("{line}\n"), "");
    assert_eq!(
        fault(&without("cr01 S S S S")).map(|fault| fault.0),
        Some("issue-strengths-missing")
    );
    assert_eq!(
        fault(&without("provisional - - yes yes")).map(|fault| fault.0),
        Some("issue-strengths-provisional")
    );
    let bare: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let bare = bare.join("\n");
    assert_eq!(fault(&bare).map(|fault| fault.0), Some("issue-strengths-source"));
    assert!(fault("").is_some());
}

proptest! {
    /// Whatever is answered: another yes never takes a positive dimension away, and "not a victim" is said only if no
    /// answer to what is unknown could say otherwise.
    #[test]
    fn for_any_answers(words in proptest::collection::vec(0_u8..3, 67), child in any::<bool>(), flip in 0_usize..67) {
        let profile = if child { Profile::ChildLabour } else { Profile::AdultLabour };
        let strengths = Strengths::built_in();
        let ids: Vec<_> = strengths.of(profile).map(|(id, _)| id).collect();
        let of = |wanted: u8| ids.iter().zip(&words).filter(move |(_, word)| **word == wanted).map(|(id, _)| *id).collect::<Vec<_>>();
        let (yes, unknown) = (of(0), of(1));
        let before = weigh(&answers(profile, &yes, &unknown), &Strengths::built_in()).expect("a profile");
        let mut more = yes.clone();
        more.push(ids[flip % ids.len()]);
        let after = weigh(&answers(profile, &more, &unknown), &Strengths::built_in()).expect("a profile");
        for (was, is) in before.reasons.iter().zip(&after.reasons) {
            prop_assert!(was.standing != Standing::Positive || is.standing == Standing::Positive);
        }
        if before.advice == Advice::NotVictim {
            let all = [yes, unknown].concat();
            prop_assert_eq!(weigh(&answers(profile, &all, &[]), &Strengths::built_in()).expect("a profile").advice, Advice::NotVictim);
        }
    }
}
