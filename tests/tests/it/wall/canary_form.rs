//! Forms with a canary in every field.

use casework::record::{Kind, spec};
use entity::vocab::DocumentKind;

use super::{canary::Aviary, child::Remote};

/// Names and values.
pub(super) type Form = Vec<(String, String)>;

/// A form full of canaries; one that is refused if `broken`.
pub(super) fn form(kind: DocumentKind, birds: &mut Aviary, broken: bool) -> Form {
    let mut form = Form::new();
    for field in spec(kind).fields {
        let value = match field.kind {
            Kind::One(_) | Kind::Phone | Kind::Time | Kind::Money | Kind::Pick(_) if broken => birds.name(40),
            Kind::Line(most) => birds.name(most),
            Kind::Text(_) => format!("{}, баъд {}", birds.name(40), birds.name(40)),
            Kind::One(list) | Kind::Many(list) => list.words[0].to_owned(),
            Kind::Number(least, _) => least.to_string(),
            Kind::Item(_) => "0".to_owned(),
            // What the case has is chosen by who knows it.
            Kind::Pick(_) => continue,
            Kind::Phone => birds.phone(),
            Kind::Time => "14:30".to_owned(),
            Kind::Money => {
                form.push((format!("{}-currency", field.key), "TJS".to_owned()));
                "120.50".to_owned()
            }
            Kind::PartialDate | Kind::PastDay | Kind::Day => {
                let day = if broken { birds.name(40) } else { "2".to_owned() };
                form.extend(
                    [("day", day.as_str()), ("month", "3"), ("year", "2025")]
                        .map(|(part, value)| (format!("{}-{part}", field.key), value.to_owned())),
                );
                continue;
            }
        };
        form.push((field.key.to_owned(), value));
    }
    form
}

pub(super) fn post(browser: &mut Remote, to: &str, form: &Form, more: &[(&str, &str)], status: u16) -> String {
    // What is said beside a form goes before what it says itself.
    let mut fields: Vec<(&str, &str)> = more.to_vec();
    fields.extend(form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let page = browser.post(to, &fields);
    assert_eq!(page.status, status, "{to}: {}", page.text);
    if page.location().is_empty() {
        page.text
    } else {
        page.location().to_owned()
    }
}

/// Whether a canary of a form is on a page.
pub(super) fn shows(page: &str, form: &Form, birds: &Aviary) -> bool {
    birds
        .all
        .iter()
        .any(|canary| page.contains(canary) && form.iter().any(|(_, value)| value.contains(canary)))
}
