//! The demo's centre, like the one of 2009–2011: 57 people, 19 men and 38 women, 6 of them children with a parent, and what
//! help they had (domain facts 6, R01–R03). Everybody here is invented.
//!
//! Only the table, and what somebody would type for a row of it; `typing` enters it. Cases told at length are in `stories`.

use ::entity::vocab::DocumentKind;

use super::centre_table::{CHILDREN, F, FURTHER, NONE, RETURNS, Row};

/// One form as somebody would fill it in; a day is counted from today, as in `stories`.
pub(super) type Filled = Vec<(&'static str, String)>;

fn said(key: &'static str, value: impl Into<String>) -> (&'static str, String) {
    (key, value.into())
}

/// How the person came.
pub(super) fn intake(row: &Row) -> Filled {
    let children = CHILDREN.iter().filter(|child| child.0 == row.no).count();
    let interpreter = if row.language == "kir" { "yes" } else { "no" };
    let mut typed = vec![said("came", row.came), said("day", row.day.to_string())];
    typed.extend([said("language", row.language), said("interpreter", interpreter)]);
    typed.extend((children > 0).then(|| said("with-children", children.to_string())));
    typed.extend(row.urgent.split(' ').map(|word| said("urgent", word)));
    typed
}

/// All that is written into the case, in order; the intake is typed when it is opened.
pub(super) fn records(row: &Row) -> Vec<(DocumentKind, Filled)> {
    let mut records = vec![(DocumentKind::Person, person(row))];
    records.extend(children(row).into_iter().map(|typed| (DocumentKind::Family, typed)));
    if row.exploitation != NONE {
        records.push((DocumentKind::Trafficking, vec![said("exploitation", row.exploitation)]));
    }
    records.extend(services(row).into_iter().map(|typed| (DocumentKind::Service, typed)));
    if !row.district.is_empty() {
        records.push((DocumentKind::ReintegrationPlan, vec![said("district", row.district)]));
    }
    records.extend(give_back(row).map(|typed| (DocumentKind::Return, typed)));
    records
}

fn person(row: &Row) -> Filled {
    let names = ["family", "given", "patronymic"].into_iter().zip(row.name.splitn(3, ' '));
    let latin = ["family-latin", "given-latin"].into_iter().zip(row.latin.split(' '));
    let mut typed: Filled = names.chain(latin).map(|(key, part)| said(key, part)).collect();
    typed.extend([said("gender", row.gender), said("birth-year", row.born.to_string())]);
    typed.extend([said("citizenship", row.citizenship), said("first-language", row.language)]);
    typed
}

#[rustfmt::skip]
fn children(row: &Row) -> Vec<Filled> {
    let parent = if row.gender == F { "Бо модараш" } else { "Бо падараш" };
    let mine = CHILDREN.iter().filter(|child| child.0 == row.no);
    mine.map(|&(_, name, latin, gender, age, school)| vec![
        said("relation", "child"), said("name", name), said("name-latin", latin), said("gender", gender), said("age", age),
        said("dependant", "yes"), said("came", "yes"), said("assessed", "yes"), said("lives-with", parent),
        said("school", school), said("remark", "Аломати истисмори худи кӯдак ёфт нашуд."),
    ]).collect()
}

/// A talk and a visit for everybody, and further help; what they were about does not stand here.
#[rustfmt::skip]
fn services(row: &Row) -> Vec<Filled> {
    let talk = (row.no, "psychological", 2 + i64::from(row.no % 4), 1, "Сӯҳбати аввал.");
    let visit = (row.no, "medical", 1 + i64::from(row.no % 3), 1, "Муоинаи умумӣ.");
    let further = FURTHER.iter().filter(|help| help.0 == row.no).copied();
    [talk, visit].into_iter().chain(further).map(|(_, category, after, quantity, outcome)| vec![
        said("day", (row.day + after).to_string()), said("category", category),
        said("quantity", quantity.to_string()), said("outcome", outcome),
    ]).collect()
}

#[rustfmt::skip]
fn give_back(row: &Row) -> Option<Filled> {
    let &(_, minors, left, route, receiver) = RETURNS.iter().find(|journey| journey.0 == row.no)?;
    Some(vec![
        said("to", row.citizenship), said("citizenship", row.citizenship), said("minors", minors.to_string()),
        said("consented", "yes"), said("guardian", "yes"), said("best-interests", "yes"), said("nationality-checked", "yes"),
        said("travel-paper", "Шаҳодатномаи бозгашт"), said("route", route), said("handed-to", receiver),
        said("left", left.to_string()), said("arrived", (left + 3).to_string()), said("confirmed-by", "Худаш, бо телефон"),
        said("remark", "Кӯдаконаш назди хешовандон буданд, дар паноҳгоҳ зиндагӣ накардаанд."),
    ])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::demo::centre_table::{M, ROWS};
    use crate::{
        demo::stories::STORIES,
        record::{Kind, spec},
    };

    /// The rows that have a record of this kind with this answer, once for each such record.
    fn rows(kind: DocumentKind, key: &str, value: &str) -> Vec<u8> {
        let fits = |(other, typed): &(DocumentKind, Filled)| *other == kind && typed.iter().any(|(k, v)| *k == key && v == value);
        let times = |row: &Row| vec![row.no; records(row).iter().filter(|record| fits(record)).count()];
        ROWS.iter().flat_map(times).collect()
    }

    #[test]
    fn they_are_57_people_6_of_them_children() {
        assert!(ROWS.iter().map(|row| row.no).eq(1..=51));
        let of = |kind, gender| rows(kind, "gender", gender).len();
        assert_eq!((of(DocumentKind::Person, M), of(DocumentKind::Person, F)), (16, 35));
        assert_eq!((of(DocumentKind::Family, M), of(DocumentKind::Family, F)), (3, 3));
        assert!(CHILDREN.iter().map(|child| child.0).collect::<BTreeSet<_>>().len() <= 5);
    }

    #[test]
    fn help_is_of_more_services_than_people() {
        for (category, people) in [("psychological", 51), ("medical", 51), ("legal", 1)] {
            let services = rows(DocumentKind::Service, "category", category);
            assert_eq!(services.iter().collect::<BTreeSet<_>>().len(), people, "{category}");
            assert!(services.len() > people, "{category}");
        }
    }

    #[test]
    fn two_women_went_home_to_russia_with_6_minors_who_are_not_of_the_57() {
        assert_eq!(rows(DocumentKind::Return, "to", "RU"), [9, 34]);
        assert_eq!(rows(DocumentKind::Person, "citizenship", "RU"), [9, 34]);
        assert!(ROWS.iter().all(|row| row.citizenship != "RU" || row.gender == F));
        let minors = |count| rows(DocumentKind::Return, "minors", count);
        assert_eq!((minors("4"), minors("2")), (vec![9], vec![34]));
        assert!(CHILDREN.iter().all(|child| child.0 != 9 && child.0 != 34));
    }

    #[test]
    fn no_two_people_have_a_given_name_in_common() {
        let stories = STORIES.iter().flat_map(|story| story.records).flat_map(|(_, typed)| *typed);
        let told = stories.filter(|(key, _)| key.starts_with("given")).map(|(_, name)| *name);
        let names = ROWS.iter().flat_map(|row| [row.name, row.latin]);
        let names = names.chain(CHILDREN.iter().flat_map(|child| [child.1, child.2]));
        let given: Vec<_> = names.filter_map(|name| name.split(' ').nth(1)).chain(told).collect();
        assert_eq!(given.iter().collect::<BTreeSet<_>>().len(), given.len());
    }

    #[test]
    fn everything_answers_a_question_of_its_form() {
        let intakes = ROWS.iter().map(|row| (DocumentKind::Intake, intake(row)));
        for (kind, typed) in ROWS.iter().flat_map(records).chain(intakes) {
            for (key, value) in &typed {
                let field = spec(kind).field(key.strip_suffix("-year").unwrap_or(key));
                let fits = match field.map(|field| field.kind) {
                    Some(Kind::One(list) | Kind::Many(list)) => list.words.contains(&value.as_str()),
                    Some(Kind::Number(least, most)) => value.parse().is_ok_and(|number: i64| (least..=most).contains(&number)),
                    Some(Kind::Line(most) | Kind::Text(most)) => (1..=most).contains(&value.chars().count()),
                    // Adults already in 2009.
                    Some(Kind::PartialDate) => value.parse().is_ok_and(|year: i32| (1940..=1990).contains(&year)),
                    // Before the stories, so that a period keeps them apart.
                    Some(Kind::PastDay) => value.parse().is_ok_and(|day: i64| (-730..=-40).contains(&day)),
                    _ => false,
                };
                assert!(fits, "{kind} {key}: {value}");
            }
            let mut needed = spec(kind).fields.iter().filter(|field| field.needed);
            assert!(needed.all(|field| typed.iter().any(|(key, _)| *key == field.key)), "{kind}");
        }
    }
}
