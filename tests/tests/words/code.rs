//! Code and sentences: every key has its sentence, and every sentence its use.

use std::collections::BTreeSet;

use app::i18n::{Lang, Tr};
use casework::{
    audit::Outcome,
    auth::Device,
    consent::Standing,
    danger::Level,
    file::Content,
    instrument::Instrument,
    policy::Verb,
    record::{CURRENCY, Kind, Status, spec},
    screening::Advice,
};
use entity::vocab::{
    ApprovalRule, CaseState, DocumentKind, EmergencyFinding, MessageKind, OrgKeyKind, OrgKind, PersonState, ReferralBasis,
    ReferralOutcome, ReferralPurpose, ReferralReason, ReferralState, RequestState, Role, RoomKind, Section, StayState, Urgency,
};
use tests::source::{Source, sources};

use super::sentences::of;

/// Files whose literals are looked through: pages, and what casework says to them.
pub(crate) fn code() -> Vec<Source> {
    let mut code = sources(&["app/src", "casework/src"], &[".rs"]);
    code.retain(|source| !source.path.ends_with("_test.rs"));
    code
}

/// Names of lists of words that stand in code where a key could: not keys themselves.
const LISTS: &[&str] = &[
    "person-state",
    "consent-standing",
    "not-arrive",
    "room-kind",
    "stay-do",
    "stay-state",
    "request-state",
    "referral-state",
    "emergency-finding",
];

/// Keys that code puts together, by the way it does.
fn put_together() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut list = |name: &str, words: &[&str]| keys.extend(words.iter().map(|word| format!("{name}-{word}")));
    list("role", &Role::ALL.iter().map(|role| role.word()).collect::<Vec<_>>());
    list("home", &Role::ALL.iter().map(|role| role.word()).collect::<Vec<_>>());
    list(
        "section",
        &Section::ALL.iter().map(|section| section.word()).collect::<Vec<_>>(),
    );
    list(
        "emergency-finding",
        &EmergencyFinding::ALL.iter().map(|finding| finding.word()).collect::<Vec<_>>(),
    );
    list(
        "case-state",
        &CaseState::ALL.iter().map(|state| state.word()).collect::<Vec<_>>(),
    );
    list(
        "person-state",
        &PersonState::ALL.iter().map(|state| state.word()).collect::<Vec<_>>(),
    );
    list("verb", &Verb::ALL.iter().map(|verb| verb.word()).collect::<Vec<_>>());
    list("outcome", &[Outcome::Done.word(), Outcome::Denied.word()]);
    list("device", &[Device::Phone.word(), Device::Computer.word()]);
    list("room-kind", &RoomKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>());
    list(
        "stay-state",
        &StayState::ALL.iter().map(|state| state.word()).collect::<Vec<_>>(),
    );
    list(
        "request-state",
        &RequestState::ALL.iter().map(|state| state.word()).collect::<Vec<_>>(),
    );
    macro_rules! words {
        ($($name:literal $list:ty),*) => {
            $(list($name, &<$list>::ALL.iter().map(|word| word.word()).collect::<Vec<_>>());)*
        };
    }
    words!(
        "referral-state" ReferralState,
        "referral-purpose" ReferralPurpose,
        "referral-basis" ReferralBasis,
        "referral-reason" ReferralReason,
        "referral-outcome" ReferralOutcome,
        "urgency" Urgency,
        "message" MessageKind,
        "approval" ApprovalRule
    );
    list("desk-pattern", &["many", "night", "after"]);
    list("content", &Content::ALL.map(Content::word));
    list("figures", &["what", "number"]);
    list("figure-received", &["means"]);
    list("figure-children", &["means"]);
    list("figure-returned", &["means"]);
    list("danger", &Level::ALL.iter().map(|level| level.word()).collect::<Vec<_>>());
    list("advice", &Advice::ALL.iter().map(|advice| advice.word()).collect::<Vec<_>>());
    list("standing", &["positive", "negative", "open"]);
    list(
        "consent-standing",
        &Standing::ALL.iter().map(|standing| standing.word()).collect::<Vec<_>>(),
    );
    list("trend", &["day", "score", "band"]);
    list("clusters", &["met", "open"]);
    let bands = DocumentKind::ALL
        .iter()
        .filter_map(|kind| Instrument::of(*kind))
        .flat_map(|one| &one.bands);
    list("band", &bands.map(|band| band.word.as_str()).collect::<Vec<_>>());
    list("screened", &["dimension", "strong", "medium", "weak", "unknown", "standing"]);
    list("turn", &["comes", "goes"]);
    list("board", &["bed", "tonight", "until"]);
    list("step", &Status::ALL.map(Status::word));
    list("stay-do", &["arrive", "depart", "not-arrive", "extend"]);
    // No page shows these yet, but each word of the vocabulary has its sentence from the first day.
    list("org-kind", &OrgKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>());
    list("org-key", &OrgKeyKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>());
    list(
        "document",
        &DocumentKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>(),
    );
    keys.extend(CURRENCY.words.iter().map(|word| format!("{}-{word}", CURRENCY.name)));
    for kind in DocumentKind::ALL {
        keys.insert(format!("{kind}-heading"));
        keys.insert(format!("{kind}-intro"));
        if !kind.is_single() {
            keys.insert(format!("{kind}-new"));
        }
        for field in spec(*kind).fields.iter().filter(|field| !matches!(field.kind, Kind::Item(_))) {
            keys.insert(format!("{kind}-{}", field.key));
            if field.hint {
                keys.insert(format!("{kind}-{}-hint", field.key));
            }
            if !field.group.is_empty() {
                keys.insert(format!("{kind}-group-{}", field.group));
            }
            if let Kind::One(list) | Kind::Many(list) = field.kind {
                keys.extend(list.words.iter().map(|word| format!("{}-{word}", list.name)));
            }
        }
    }
    keys
}

/// A literal that can be nothing but a key: hyphens between words, of which the first begins other keys.
fn like_a_key(literal: &str, families: &BTreeSet<&str>) -> bool {
    let parts: Vec<&str> = literal.split('-').collect();
    let plain = |part: &&str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    parts.len() > 1 && parts.iter().all(plain) && families.contains(parts[0])
}

#[test]
fn every_key_has_its_sentence_and_no_sentence_is_without_use() {
    let sentences = of(Lang::Tg);
    let families: BTreeSet<&str> = sentences
        .keys()
        .filter_map(|key| key.split_once('-'))
        .map(|(first, _)| first)
        .collect();
    let mut used = put_together();
    for source in code() {
        for literal in source.read().literals {
            let page = source.path.starts_with("app/") && !LISTS.contains(&literal.as_str());
            if sentences.contains_key(&literal) || literal.starts_with("issue-") || (page && like_a_key(&literal, &families)) {
                match literal.split_once('-') {
                    Some(("fault", _)) => drop(used.insert(format!("{literal}-help"))),
                    Some(("help", _)) if source.path.ends_with("page/help.rs") => drop(used.insert(format!("{literal}-text"))),
                    _ => {}
                }
                used.insert(literal);
            }
        }
    }
    let missing: Vec<_> = used.iter().filter(|key| !sentences.contains_key(*key)).collect();
    assert!(missing.is_empty(), "keys without a sentence: {missing:?}");
    let idle: Vec<_> = sentences.keys().filter(|key| !used.contains(*key)).collect();
    assert!(idle.is_empty(), "sentences that nothing shows: {idle:?}");
    for lang in Lang::ALL {
        for key in &used {
            assert!(Tr(lang).has(key), "{key} in {}", lang.code());
        }
    }
}
