//! Markup and script typed into any field come back as text: in the form that has to be put right, on the page, in every
//! version, beside another person's version, in the search.

use casework::{
    demo::{PASSPHRASE, writer},
    record::{Kind, spec},
};
use entity::vocab::{DocumentId, DocumentKind};
use tests::{Browser, Page, both};

use super::{documents, id_of, journey_request::is_request, person, second_case};

pub(super) const TYPED: [&str; 4] = [
    "</textarea></title><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' autofocus onfocus='alert(1)' \" autofocus onfocus=\"alert(1)",
    "<svg/onload=alert(1)><!-- ]]> &lt;script&gt;alert(1)",
];

/// Tags that the pages have.
const TAGS: &str = "html head meta title link script body a button header div svg path form span i input details summary nav ul li main \
    section p strong h1 h2 dl dt dd footer table thead tbody tr th td label fieldset legend textarea select option ol article time \
    code pre caption h3 g line text polyline circle leptos-island leptos-children";

/// The tags of a page with the names of their attributes, as a browser reads them.
fn tags(html: &str) -> Vec<(String, Vec<String>)> {
    let ends = |letter: char, more: &str| letter.is_whitespace() || more.contains(letter);
    let (mut all, mut rest) = (Vec::new(), html);
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if !rest.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            continue;
        }
        let name = rest.split(|letter: char| ends(letter, "/>")).next().unwrap_or("");
        rest = &rest[name.len()..];
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let attribute = rest.split(|letter: char| ends(letter, "=/>")).next().unwrap_or("");
            rest = &rest[attribute.len()..];
            if let Some(value) = rest.strip_prefix('=') {
                rest = match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).map_or("", |(_, after)| after),
                    _ => value.trim_start_matches(|letter: char| !letter.is_whitespace() && letter != '>'),
                };
            }
            attributes.push(attribute.to_lowercase());
        }
        if ["script", "textarea", "title", "style"].contains(&name) {
            rest = rest.find(&format!("</{name}")).map_or("", |end| &rest[end..]);
        }
        all.push((name.to_lowercase(), attributes));
    }
    all
}

/// Whether a page is made of nothing but what belongs on a page of ours.
pub(super) fn harmless(page: &Page, what: &str) {
    let mut scripts = 0;
    for (tag, attributes) in tags(&page.text) {
        assert!(
            TAGS.split_whitespace().any(|known| known == tag),
            "{what}: <{tag}> {attributes:?}"
        );
        let alive = attributes
            .iter()
            .find(|name| name.starts_with("on") || *name == "style" || *name == "srcdoc");
        assert_eq!(alive, None, "{what}: <{tag}>");
        assert!(tag != "script" || attributes.iter().any(|name| name == "nonce"), "{what}");
        scripts += usize::from(tag == "script");
    }
    assert!(scripts <= 3, "{what}: {scripts} scripts");
    assert!(!page.text.contains("<script>alert"), "{what}");
}

pub(super) fn comes_back(page: &Page, status: u16, what: &str) {
    assert_eq!(page.status, status, "{what}: {}", page.text);
    harmless(page, what);
    assert!(
        page.text.contains("alert(1)"),
        "{what}: what was typed comes back: {}",
        page.text
    );
}

/// A form with `typed` in every field that takes words; in the others something that is taken, or not if `broken`.
pub(super) fn form(kind: DocumentKind, typed: &str, broken: bool) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut push = |name: String, value: &str| all.push((name, value.to_owned()));
    for field in spec(kind).fields {
        let fine = match field.kind {
            Kind::Line(max) => typed.chars().take(max).collect(),
            Kind::Text(_) => typed.to_owned(),
            Kind::One(list) | Kind::Many(list) => list.words[0].to_owned(),
            Kind::Number(least, _) => least.to_string(),
            Kind::Item(_) => "0".to_owned(),
            Kind::Pick(_) if !broken => continue,
            Kind::Pick(_) => String::new(),
            Kind::Phone => "+992 92 000 00 09".to_owned(),
            Kind::Time => "14:30".to_owned(),
            Kind::Money => {
                push(format!("{}-currency", field.key), "TJS");
                "120.50".to_owned()
            }
            Kind::PartialDate | Kind::PastDay | Kind::Day => {
                for (part, fine) in [("day", "2"), ("month", "3"), ("year", "2026")] {
                    push(format!("{}-{part}", field.key), if broken { typed } else { fine });
                }
                continue;
            }
        };
        push(field.key.to_owned(), if broken { typed } else { &fine });
    }
    all
}

pub(super) async fn post(browser: &mut Browser, to: &str, form: &[(String, String)], more: &[(&str, &str)]) -> Page {
    let mut fields: Vec<(&str, &str)> = more.to_vec();
    fields.extend(form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    browser.post(to, &fields).await
}

both! {
    async fn in_every_record_of_a_case(w) {
        let case = w.first_case().await;
        for kind in DocumentKind::ALL.iter().filter(|kind| !is_request(**kind)) {
            let mut author = w.sign_in(writer(*kind)).await;
            let document = documents(&w, id_of(&case), *kind).await[0].id;
            let to = if kind.is_single() { format!("{case}/{kind}/edit") } else { format!("{case}/{kind}/{document}") };
            for typed in TYPED {
                let page = post(&mut author, &to, &form(*kind, typed, true), &[("base", typed), ("document", typed)]).await;
                comes_back(&page, 422, &format!("{kind}: to be put right"));
                let base = author.get(&to).await.input("base");
                let saved = post(&mut author, &to, &form(*kind, typed, false), &[("base", &base)]).await;
                assert_eq!(saved.status, 303, "{kind}: {}", saved.text);
                let version: i32 = base.parse::<i32>().expect("a version") + 1;
                for to in [to.clone(), format!("{case}/{kind}"), format!("{case}/versions/{document}/{version}")] {
                    comes_back(&author.get(&to).await, 200, &to);
                }
                let late = form(*kind, &format!("{typed} {typed}"), false);
                let page = post(&mut author, &to, &late, &[("base", "1"), ("document", typed)]).await;
                comes_back(&page, 409, &format!("{kind}: two versions"));
            }
        }
        let mut nigora = w.sign_in("nigora").await;
        comes_back(&nigora.post(&format!("{case}/name"), &[]).await, 200, "the name");
        for below in ["", "/timeline", "/openings", "/share"] {
            harmless(&nigora.get(&format!("{case}{below}")).await, below);
        }
    }

    /// What was answered is not changed, so these are written anew, in the order in which they follow each other.
    async fn in_every_request(w) {
        let case = second_case(&w).await;
        let (mut nigora, mut zarina) = (w.sign_in("nigora").await, w.sign_in("zarina").await);
        let jasur = person(&w, "jasur").await.to_string();
        assert_eq!(nigora.post(&format!("{case}/share/award/give"), &[("to-award", &jasur)]).await.status, 303);
        let mut jasur = w.sign_in("jasur").await;
        let papers = ["id-copy", "photo", "proof", "plan", "certificate"].map(|paper| ("papers", paper));
        let typed = TYPED[0];
        let mut item = String::new();
        for kind in DocumentKind::ALL.iter().filter(|kind| is_request(**kind)) {
            let author = match writer(*kind) {
                "zarina" => &mut zarina,
                "jasur" => &mut jasur,
                _ => &mut nigora,
            };
            let to = format!("{case}/{kind}/new");
            let id = DocumentId::random().to_string();
            let broken = post(author, &to, &form(*kind, typed, true), &[("base", "0"), ("document", &id)]).await;
            comes_back(&broken, 422, &to);
            let request = broken.input("request");
            // Three suppliers, of whom one is chosen.
            let times = if *kind == DocumentKind::Quotation { 3 } else { 1 };
            for time in 0..times {
                let (id, chosen) = (DocumentId::random().to_string(), if time == 0 { "yes" } else { "no" });
                let supplier = format!("{typed}{time}");
                let mut more = vec![("base", "0"), ("document", id.as_str()), ("item", item.as_str()), ("chosen", chosen), ("request", request.as_str())];
                more.extend(papers);
                if matches!(kind, DocumentKind::Quotation | DocumentKind::Purchase) {
                    more.push(("supplier", &supplier));
                }
                let saved = post(author, &to, &form(*kind, typed, false), &more).await;
                assert_eq!(saved.status, 303, "{kind}: {}", saved.text);
                comes_back(&author.get(&format!("{case}/{kind}")).await, 200, &to);
                if *kind == DocumentKind::Item {
                    item.clone_from(&id);
                    let application = documents(&w, id_of(&case), DocumentKind::Application).await[0].id;
                    assert_eq!(author.post(&format!("{case}/requests/{application}"), &[("do", "submit")]).await.status, 303);
                }
            }
        }
        harmless(&nigora.get(&format!("{case}/award")).await, "the grant in kind");
        harmless(&nigora.get("/tasks").await, "what there is to do");
    }

    async fn in_every_other_form(w) {
        let (mut nobody, mut nigora, mut malika) = (w.browser(), w.sign_in("nigora").await, w.sign_in("malika").await);
        let (mut zarina, case) = (w.sign_in("zarina").await, w.first_case().await);
        let stay = casework::shelter::stays(&w.ctx("nigora").await, id_of(&case)).await.expect("stays")[0].row.id;
        for (place, typed) in TYPED.into_iter().enumerate() {
            comes_back(&nobody.post("/sign-in", &[("login", typed), ("passphrase", "wrong")]).await, 422, "sign-in");
            comes_back(&nobody.post("/recover", &[("login", typed), ("code", typed)]).await, 422, "recovery");
            comes_back(&nigora.post("/search", &[("name", typed)]).await, 200, "search");
            comes_back(&nigora.post("/search", &[("name", typed), ("year", typed), ("phone", typed)]).await, 422, "search");
            let page = post(&mut nigora, "/cases/open", &form(DocumentKind::Intake, typed, true), &[("case", typed), ("second", typed)]).await;
            comes_back(&page, 422, "a new case");
            comes_back(&malika.post("/people/invite", &[("name", typed), ("login", typed), ("roles", typed)]).await, 422, "invitation");
            let (name, until) = (typed.chars().take(40).collect::<String>(), format!("{stay}-until-day"));
            comes_back(&zarina.post("/house/places", &[("what", typed), ("name", &name)]).await, 422, "nothing to add");
            assert_eq!(zarina.post("/house/places", &[("what", "house"), ("name", &name)]).await.status, 303);
            comes_back(&nigora.post(&format!("{case}/stay"), &[("stay", typed), ("from-day", typed), ("bed", typed)]).await, 422, "a bed");
            comes_back(&nigora.post(&format!("{case}/stay/{stay}"), &[("do", "extend"), (&until, typed)]).await, 422, "a day of leaving");
            let login = format!("colleague-{place}");
            let made = malika.post("/people/invite", &[("name", typed), ("login", &login), ("roles", "supervisor")]).await;
            let token = made.text.split("/invitation/").nth(1).and_then(|rest| rest.split('<').next()).expect("a token");
            let to = format!("/invitation/{token}");
            comes_back(&nobody.get(&to).await, 200, "the invited person's page");
            assert_eq!(nobody.post(&to, &[("passphrase", PASSPHRASE), ("again", PASSPHRASE)]).await.status, 200);
            let mut colleague = w.sign_in(&login).await;
            for to in ["/", "/me", "/people", "/log"] {
                comes_back(&colleague.get(to).await, 200, to);
            }
        }
        comes_back(&zarina.get("/house").await, 200, "the name of a house on the board");
        comes_back(&zarina.get("/house/places").await, 200, "and in the list of places");
        comes_back(&malika.get("/people").await, 200, "the list of people");
        comes_back(&nigora.get("/cases/open").await, 200, "the choice of the second holder");
    }

    async fn in_addresses(w) {
        let mut nigora = w.sign_in("nigora").await;
        let typed = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for place in ["/", "/cases/", "/cases?state=", "/cases?year=", "/cases?mine=", "/log?before=", "/invitation/", "/a/x/", "/people/"] {
            let page = nigora.get(&format!("{place}{typed}")).await;
            assert!(page.status != 500, "{place}");
            harmless(&page, place);
        }
    }
}
