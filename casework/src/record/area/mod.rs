//! The questions of every kind of document, area by area. What a question is, is in `spec`; lists that several areas use are
//! in `list`.

mod award;
mod award_goods;
mod closure;
mod consent;
mod consultation;
mod day;
mod decision;
mod education;
mod family;
mod house;
mod intake;
mod legal;
mod medical;
mod needs;
mod note;
mod papers;
mod person;
mod plan;
mod psychosocial;
mod referral;
mod reintegration;
mod risk;
mod score;
mod screening;
mod task;
mod trafficking;
mod trafficking_list;

use ::entity::vocab::DocumentKind;

use super::{Kind, Spec};

/// A word or a number as it stands on a paper.
const SHORT: Kind = Kind::Line(40);
/// One line.
const LINE: Kind = Kind::Line(120);
/// A remark.
const REMARK: Kind = Kind::Text(4_000);
/// A long text.
const STORY: Kind = Kind::Text(40_000);

/// The questions of a document.
#[must_use]
pub const fn spec(kind: DocumentKind) -> &'static Spec {
    match kind {
        DocumentKind::Intake => &intake::INTAKE,
        DocumentKind::ReferralIn => &referral::REFERRAL_IN,
        DocumentKind::PoliceAnswer => &referral::POLICE_ANSWER,
        DocumentKind::NeedsAssessment => &needs::NEEDS_ASSESSMENT,
        DocumentKind::Service => &needs::SERVICE,
        DocumentKind::Person => &person::PERSON,
        DocumentKind::Family => &family::FAMILY,
        DocumentKind::BestInterests => &family::BEST_INTERESTS,
        DocumentKind::Whereabouts => &person::WHEREABOUTS,
        DocumentKind::Consent => &consent::CONSENT,
        DocumentKind::Note => &note::NOTE,
        DocumentKind::Trafficking => &trafficking::TRAFFICKING,
        DocumentKind::Screening => &screening::SCREENING,
        DocumentKind::Decision => &decision::DECISION,
        DocumentKind::Risk => &risk::RISK,
        DocumentKind::SafetyPlan => &risk::SAFETY_PLAN,
        DocumentKind::Plan => &plan::PLAN,
        DocumentKind::Goal => &plan::GOAL,
        DocumentKind::PlanReview => &plan::PLAN_REVIEW,
        DocumentKind::Property => &house::PROPERTY,
        DocumentKind::Incident => &house::INCIDENT,
        DocumentKind::Visit => &medical::VISIT,
        DocumentKind::Medicine => &medical::MEDICINE,
        DocumentKind::PrivateHealth => &medical::PRIVATE_HEALTH,
        DocumentKind::Session => &psychosocial::SESSION,
        DocumentKind::Srq20 => &score::SRQ_20,
        DocumentKind::Phq9 => &score::PHQ_9,
        DocumentKind::Gad7 => &score::GAD_7,
        DocumentKind::Pcl5 => &score::PCL_5,
        DocumentKind::Who5 => &score::WHO_5,
        DocumentKind::Consultation => &consultation::CONSULTATION,
        DocumentKind::Proceeding => &legal::PROCEEDING,
        DocumentKind::Hearing => &legal::HEARING,
        DocumentKind::ReintegrationPlan => &reintegration::REINTEGRATION_PLAN,
        DocumentKind::Education => &education::EDUCATION,
        DocumentKind::Course => &reintegration::COURSE,
        DocumentKind::Job => &reintegration::JOB,
        DocumentKind::Loan => &reintegration::LOAN,
        DocumentKind::Return => &reintegration::RETURN,
        DocumentKind::FollowUp => &reintegration::FOLLOW_UP,
        DocumentKind::Task => &task::TASK,
        DocumentKind::Closure => &closure::CLOSURE,
        DocumentKind::ClosureAnswer => &closure::CLOSURE_ANSWER,
        DocumentKind::Reopening => &closure::REOPENING,
        DocumentKind::HouseRules => &day::HOUSE_RULES,
        DocumentKind::DayNote => &day::DAY_NOTE,
        DocumentKind::Absence => &day::ABSENCE,
        DocumentKind::Application => &award::APPLICATION,
        DocumentKind::BusinessPlan => &award::BUSINESS_PLAN,
        DocumentKind::Item => &award::ITEM,
        DocumentKind::AwardDecision => &award::AWARD_DECISION,
        DocumentKind::Quotation => &award_goods::QUOTATION,
        DocumentKind::Purchase => &award_goods::PURCHASE,
        DocumentKind::Received => &award_goods::RECEIVED,
        DocumentKind::Handover => &award_goods::HANDOVER,
        DocumentKind::AwardVisit => &award_goods::AWARD_VISIT,
        DocumentKind::Paper => &papers::PAPER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_asks_nothing_twice_and_names_only_what_it_asks() {
        for kind in DocumentKind::ALL {
            let spec = spec(*kind);
            let mut keys: Vec<_> = spec.fields.iter().map(|field| field.key).collect();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), spec.fields.len(), "{kind}");
            assert_eq!(spec.kind, *kind);
            assert_eq!(
                spec.head.is_empty(),
                kind.is_single(),
                "{kind}: what is of many has a heading for each"
            );
            let named = spec.head.iter().chain(spec.fields.iter().map(|field| &field.after));
            for key in named.filter(|key| !key.is_empty()) {
                assert!(keys.binary_search(key).is_ok(), "{kind} names {key}");
            }
            for key in ["base", "document", "case"] {
                assert!(
                    keys.binary_search(&key).is_err(),
                    "{kind}: {key} is a name that forms need for themselves"
                );
            }
            // The parts of a date, an amount's currency: they must not be taken for answers of their own.
            for key in &keys {
                let part = ["day", "month", "year", "currency"]
                    .iter()
                    .any(|part| key.ends_with(&format!("-{part}")));
                assert!(
                    !part || spec.fields.iter().all(|field| !key.starts_with(&format!("{}-", field.key))),
                    "{kind} {key}"
                );
            }
        }
    }

    #[test]
    fn lists_have_one_name_each_and_their_words_once() {
        let mut lists = std::collections::BTreeMap::new();
        for field in DocumentKind::ALL.iter().flat_map(|kind| spec(*kind).fields) {
            if let Kind::One(list) | Kind::Many(list) = field.kind {
                let known = lists.entry(list.name).or_insert(list.words);
                assert_eq!(*known, list.words, "two lists are called {}", list.name);
                let mut words = list.words.to_vec();
                words.sort_unstable();
                words.dedup();
                assert_eq!(words.len(), list.words.len(), "{}", list.name);
            }
        }
    }
}
