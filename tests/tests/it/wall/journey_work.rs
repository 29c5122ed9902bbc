//! The journey's daily work: beds, what there is to do, a form that is begun, figures.

use entity::vocab::{DocumentId, DocumentKind, FileId};

use super::{
    canary::Aviary,
    canary_form::{Form, form, post, shows},
    child::{Panoh, Remote},
    journey::ids_of,
};

/// Looks at the beds, keeps one, and gives it back. Names of rooms are no secret: nothing in them is a canary.
pub(super) fn in_the_house(panoh: &Panoh, nigora: &mut Remote, case: &str) {
    let mut zarina = panoh.sign_in("zarina");
    assert_eq!(zarina.get("/house/places").status, 200);
    post(
        &mut zarina,
        "/house/places",
        &Form::new(),
        &[("what", "house"), ("name", "2")],
        303,
    );
    let places = zarina.get("/house/places").text;
    let bed = places
        .split("/house/beds/")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a bed");
    post(
        &mut zarina,
        &format!("/house/beds/{bed}"),
        &Form::new(),
        &[("state", "usable")],
        303,
    );
    assert_eq!(nigora.get("/house").status, 200);
    let to = format!("{case}/stay");
    let page = nigora.get(&to);
    let offered = page
        .text
        .split("name=\"bed\"")
        .nth(1)
        .and_then(|rest| rest.split("<option value=\"").nth(2));
    let bed = offered
        .and_then(|rest| rest.split('"').next())
        .expect("a free bed")
        .to_owned();
    let names = [
        "stay",
        "from-day",
        "from-month",
        "from-year",
        "until-day",
        "until-month",
        "until-year",
    ];
    let mut typed: Form = names.iter().map(|name| ((*name).to_owned(), page.input(name))).collect();
    typed.extend([("companion", "0"), ("bed", &bed)].map(|(name, value)| (name.to_owned(), value.to_owned())));
    post(nigora, &to, &typed, &[("kind", "men")], 422);
    post(nigora, &to, &typed, &[("kind", "women")], 303);
    let stay = nigora.get(&to).text;
    let stay = stay
        .split(&format!("action=\"{to}/"))
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("the stay")
        .to_owned();
    post(nigora, &format!("{to}/{stay}"), &Form::new(), &[("do", "not-arrive")], 303);
}

/// Adds a file whose text is a canary, looks at it, takes it out; one that is refused comes first.
fn in_the_files(nigora: &mut Remote, case: &str, birds: &mut Aviary) {
    let to = format!("{case}/files/papers");
    assert_eq!(nigora.get(&to).status, 200);
    let (text, name, remark) = (birds.name(40), birds.name(40), birds.name(40));
    let ids = [0, 1].map(|_| FileId::random().to_string());
    let broken = [b"MZ\0".as_slice(), text.as_bytes()].concat();
    assert_eq!(
        nigora
            .post_file(&to, &[("id", &ids[0]), ("remark", &remark)], (&name, &broken))
            .status,
        422
    );
    for _ in 0..2 {
        let photo = [super::matrix::PHOTO, text.as_bytes()].concat();
        assert_eq!(
            nigora
                .post_file(&to, &[("id", &ids[1]), ("remark", &remark)], (&name, &photo))
                .status,
            303
        );
    }
    let part = nigora.post(&format!("{to}/{}/parts/0", ids[0]), &[("part", &text)]);
    assert_eq!((part.status.as_u16(), part.text.as_str()), (200, "1"));
    let page = nigora.get(&to).text;
    assert!(page.contains(&remark) && page.contains(&name), "{page}");
    assert!(nigora.get(&format!("{to}/{}", ids[1])).text.contains(&text), "as it came");
    assert!(
        !nigora.get(&format!("{to}/{}/view", ids[1])).text.contains(&text),
        "what follows the picture is not in the copy"
    );
}

/// What there is to do, a form that is begun, figures.
pub(super) fn at_work(panoh: &Panoh, nigora: &mut Remote, case: &str, birds: &mut Aviary) {
    post(
        nigora,
        &format!("{case}/person/steps/4"),
        &Form::new(),
        &[("children", "many")],
        422,
    );
    for to in ["/tasks", "/tasks?all=yes", "/figures", "/paper/person"] {
        assert_eq!(nigora.get(to).status, 200, "{to}");
    }
    assert_eq!(panoh.sign_in("alisher").post("/figures", &[("from-day", "x")]).status, 422);
    in_the_files(nigora, case, birds);
    let course = ids_of(nigora, case, DocumentKind::Course).remove(0);
    post(nigora, &format!("{case}/reminders/{course}"), &Form::new(), &[], 303);
    let begun = form(DocumentKind::Note, birds, false);
    let id = DocumentId::random().to_string();
    let to = format!("{case}/note/draft");
    post(nigora, &to, &begun, &[("base", "0"), ("document", &id)], 204);
    let page = nigora.get(&format!("{case}/note/new"));
    assert!(shows(&page.text, &begun, birds), "what was begun: {}", page.text);
    post(
        nigora,
        &to,
        &Form::new(),
        &[("discard", "yes"), ("base", "0"), ("document", &id)],
        303,
    );
}
