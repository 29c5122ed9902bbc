//! Recruitment, journey and exploitation in the codes of the Human Trafficking Case Data Standard, and the act, means and
//! purpose of the Palermo Protocol. The story in the person's own words is in `note`, signs are in `screening`, the status
//! is in `decision`.
//!
//! The standard's historic trafficking event stands here three times; its `hte_Type` is the key's first word: `recruitment`,
//! `transit`, `exploitation`. Vulnerabilities, deprecated there, are asked with needs and risk.

use ::entity::vocab::DocumentKind;

use super::{
    LINE, REMARK,
    trafficking_list::{ACT, APP, CONTROL, EXPLOITATION, INDUSTRY, MEANS, METHOD, PURPOSE, RELATIONSHIP, SEX},
};
use crate::record::{Field, Kind, Spec, list::COUNTRY};

pub(super) static TRAFFICKING: Spec = Spec {
    kind: DocumentKind::Trafficking,
    head: &[],
    fields: &[
        Field::new("age", Kind::Number(0, 120))
            .hint()
            .htcds("vic_AgeWhenTrafficked")
            .group("recruitment"),
        Field::new("relationship", Kind::One(&RELATIONSHIP)).htcds("vic_RelationshipToTrafficker"),
        Field::new("method", Kind::Many(&METHOD)).htcds("vic_MethodOfRecruitment"),
        Field::new("recruitment-apps", Kind::Many(&APP)).htcds("vic_RecruitmentWebsitesAndApps"),
        Field::new("recruitment-at", LINE).hint().htcds("vic_LocationOfRecruitment"),
        Field::new("promised", REMARK).hint(),
        Field::new("paid", Kind::Money),
        Field::new("recruitment-country", Kind::One(&COUNTRY)).htcds("hte_Country"),
        Field::new("recruitment-region", LINE).htcds("hte_State"),
        Field::new("recruitment-city", LINE).hint().htcds("hte_City"),
        Field::new("recruitment-from", Kind::PartialDate).htcds("hte_Date"),
        Field::new("recruitment-to", Kind::PartialDate).after("recruitment-from"),
        Field::new("transit-country", Kind::One(&COUNTRY))
            .htcds("hte_Country")
            .group("journey"),
        Field::new("transit-city", LINE).hint().htcds("hte_City"),
        Field::new("transit-from", Kind::PartialDate).htcds("hte_Date"),
        Field::new("transit-to", Kind::PartialDate).after("transit-from"),
        Field::new("transit-description", REMARK).hint().htcds("hte_Description"),
        Field::new("exploitation-country", Kind::One(&COUNTRY))
            .htcds("hte_Country")
            .group("place"),
        Field::new("exploitation-region", LINE).htcds("hte_State"),
        Field::new("exploitation-city", LINE).hint().htcds("hte_City"),
        Field::new("exploitation-street", LINE).htcds("hte_Street"),
        Field::new("exploitation-at", LINE).hint().htcds("vic_LocationOfExploitation"),
        Field::new("exploitation-from", Kind::PartialDate).htcds("hte_Date"),
        Field::new("exploitation-to", Kind::PartialDate).after("exploitation-from"),
        Field::new("exploitation", Kind::Many(&EXPLOITATION))
            .htcds("vic_TypeOfExploitation")
            .group("exploitation"),
        Field::new("industry", Kind::One(&INDUSTRY))
            .hint()
            .htcds("vic_ForcedLabourIndustry"),
        Field::new("sexual", Kind::Many(&SEX))
            .hint()
            .htcds("vic_TypeOfSexExploitation"),
        Field::new("exploitation-apps", Kind::Many(&APP))
            .hint()
            .htcds("vic_ExploitationWebsitesAndApps"),
        Field::new("hours", Kind::Number(1, 24)),
        Field::new("days-a-week", Kind::Number(1, 7)),
        Field::new("unpaid", Kind::Money),
        Field::new("exploitation-description", REMARK).hint().htcds("hte_Description"),
        Field::new("control", Kind::Many(&CONTROL))
            .htcds("vic_MethodsOfControl")
            .group("control"),
        Field::new("debt", Kind::Money),
        Field::new("left", REMARK),
        Field::new("evidence", REMARK).hint(),
        Field::new("act", Kind::Many(&ACT)).group("palermo"),
        Field::new("means", Kind::Many(&MEANS)).hint(),
        Field::new("purpose", Kind::Many(&PURPOSE)).hint(),
        Field::new("remark", REMARK).group("after"),
    ],
};
