//! Who somebody is and how to reach them: the person fields of HTCDS. The family and papers are in `family` and `papers`.

use ::entity::vocab::DocumentKind;

use super::{LINE, REMARK};
use crate::record::{
    Field, Kind, Spec,
    list::{AGE_RANGE, COUNTRY, EDUCATION, GENDER, LANGUAGE, MARITAL, YES_NO},
};

pub(super) static PERSON: Spec = Spec {
    kind: DocumentKind::Person,
    head: &[],
    fields: &[
        Field::new("given", LINE).htcds("prs_FirstName").group("name"),
        Field::new("family", LINE).htcds("prs_SecondName"),
        Field::new("patronymic", LINE).hint().htcds("prs_MiddleName"),
        Field::new("given-latin", LINE).group("passport").hint(),
        Field::new("family-latin", LINE),
        Field::new("other-names", Kind::Line(300)).hint(),
        Field::new("called", LINE).hint(),
        Field::new("salutation", LINE).htcds("prs_Salutation"),
        Field::new("title", LINE).htcds("prs_Title"),
        Field::new("gender", Kind::One(&GENDER)).htcds("prs_Gender").group("about"),
        Field::new("birth", Kind::PartialDate).hint().htcds("prs_Birthdate"),
        Field::new("age", Kind::One(&AGE_RANGE)).hint(),
        Field::new("citizenship", Kind::Many(&COUNTRY)).htcds("prs_Citizenship"),
        Field::new("citizenship-other", LINE),
        Field::new("identity-number", LINE).hint().htcds("prs_IdentityNumber"),
        Field::new("first-language", Kind::One(&LANGUAGE))
            .htcds("prs_PrimaryLanguage")
            .group("life"),
        Field::new("second-language", Kind::One(&LANGUAGE)).htcds("prs_SecondaryLanguage"),
        Field::new("education", Kind::One(&EDUCATION)).htcds("prs_HighestLevelOfEducation"),
        Field::new("marital", Kind::One(&MARITAL)).htcds("prs_MaritalStatus"),
        Field::new("children", Kind::Number(0, 30)).htcds("prs_NumberOfChildren"),
        Field::new("deceased", Kind::One(&YES_NO)).htcds("prs_Deceased"),
        Field::new("remark", REMARK),
    ],
};

pub(super) static WHEREABOUTS: Spec = Spec {
    kind: DocumentKind::Whereabouts,
    head: &[],
    fields: &[
        Field::new("mobile", Kind::Phone).htcds("prs_MobilePhone").group("reach"),
        Field::new("mobile-safe", Kind::One(&YES_NO)).hint(),
        Field::new("home-phone", Kind::Phone).htcds("prs_HomePhone"),
        Field::new("safe-hours", LINE).hint(),
        Field::new("email", LINE).htcds("prs_Email"),
        Field::new("trusted", Kind::Line(300)).hint(),
        Field::new("country", Kind::One(&COUNTRY))
            .htcds("prs_MailingCountry")
            .group("place"),
        Field::new("region", LINE).htcds("prs_MailingState"),
        Field::new("city", LINE).htcds("prs_MailingCity"),
        Field::new("street", LINE).htcds("prs_MailingStreet"),
        Field::new("postcode", Kind::Line(12)).htcds("prs_MailingPostalCode"),
        Field::new("latitude", Kind::Line(12)).htcds("prs_MailingLatitude"),
        Field::new("longitude", Kind::Line(12)).htcds("prs_MailingLongitude"),
        Field::new("now", REMARK).hint(),
        Field::new("must-not-know", REMARK).hint(),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    /// Every person field of HTCDS 2.0 has its question.
    #[test]
    fn the_htcds_person_fields_are_all_there() {
        let fields = "Salutation FirstName MiddleName SecondName Birthdate Gender Deceased MaritalStatus NumberOfChildren \
            PrimaryLanguage SecondaryLanguage HighestLevelOfEducation Citizenship IdentityNumber Title Email HomePhone MobilePhone \
            MailingCity MailingCountry MailingState MailingStreet MailingPostalCode MailingLongitude MailingLatitude";
        let asked: Vec<_> = PERSON
            .fields
            .iter()
            .chain(WHEREABOUTS.fields)
            .map(|field| field.htcds)
            .collect();
        for field in fields.split_whitespace() {
            assert!(asked.contains(&format!("prs_{field}").as_str()), "prs_{field}");
        }
    }
}
