//! The records of a case, question by question.

use ::entity::vocab::DocumentKind;

use super::{
    Field, Kind, Spec,
    list::{
        AGE_RANGE, CAME, CONSULTATION_KIND, CONTACT, COUNTRY, EDUCATION, GENDER, LANGUAGE, MARITAL, NOTE_KIND, URGENT, YES_NO,
    },
};

/// One line.
const LINE: Kind = Kind::Line(120);
/// A remark.
const REMARK: Kind = Kind::Text(4_000);
/// A long text.
const STORY: Kind = Kind::Text(40_000);

static INTAKE: Spec = Spec {
    kind: DocumentKind::Intake,
    fields: &[
        Field::new("came", Kind::One(&CAME)).needed(),
        Field::new("came-from", LINE).hint(),
        Field::new("day", Kind::PastDay).needed(),
        Field::new("language", Kind::One(&LANGUAGE)).group("first-hours"),
        Field::new("interpreter", Kind::One(&YES_NO)),
        Field::new("with-children", Kind::Number(0, 30)),
        Field::new("urgent", Kind::Many(&URGENT)),
        Field::new("danger-now", Kind::One(&YES_NO)).hint(),
        Field::new("remark", REMARK),
    ],
};

static PERSON: Spec = Spec {
    kind: DocumentKind::Person,
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

static WHEREABOUTS: Spec = Spec {
    kind: DocumentKind::Whereabouts,
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

static NOTE: Spec = Spec {
    kind: DocumentKind::Note,
    fields: &[
        Field::new("day", Kind::PartialDate).needed().hint(),
        Field::new("kind", Kind::One(&NOTE_KIND)),
        Field::new("text", STORY).needed(),
    ],
};

static CONSULTATION: Spec = Spec {
    kind: DocumentKind::Consultation,
    fields: &[
        Field::new("day", Kind::PastDay).needed(),
        Field::new("kind", Kind::One(&CONSULTATION_KIND)).needed(),
        Field::new("contact", Kind::One(&CONTACT)),
        Field::new("question", REMARK),
        Field::new("advice", STORY).needed(),
        Field::new("next-step", REMARK),
        Field::new("minutes", Kind::Number(1, 1_440)).hint(),
    ],
};

/// The questions of a document.
#[must_use]
pub const fn spec(kind: DocumentKind) -> &'static Spec {
    match kind {
        DocumentKind::Intake => &INTAKE,
        DocumentKind::Person => &PERSON,
        DocumentKind::Whereabouts => &WHEREABOUTS,
        DocumentKind::Note => &NOTE,
        DocumentKind::Consultation => &CONSULTATION,
    }
}

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

    #[test]
    fn names_of_questions_are_unique_in_a_form() {
        for kind in DocumentKind::ALL {
            let mut keys: Vec<_> = spec(*kind).fields.iter().map(|field| field.key).collect();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), spec(*kind).fields.len(), "{kind}");
            assert_eq!(spec(*kind).kind, *kind);
        }
    }
}
