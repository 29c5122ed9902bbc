//! A record's form that has to be looked at again: what is wrong stands in the summary and beside the field, and all that was
//! typed is still there.

use app::i18n::{Lang, Tr};
use entity::vocab::DocumentKind;
use tests::{Page, both};

use super::history::words;
use crate::wall::{documents, id_of};

/// The error beside a field.
fn beside(page: &Page, field: &str) -> Option<String> {
    let rest = page.text.split(&format!("id=\"{field}-error\"")).nth(1)?;
    let words_of = rest.split_once('>')?.1.split("</p>").next()?;
    Some(words(words_of))
}

/// The summary at the top.
fn summary(page: &Page) -> &str {
    let rest = page.text.split("class=\"errors\"").nth(1).unwrap_or("");
    rest.split("</div>").next().unwrap_or("")
}

/// Whether some field is described by the error.
fn described(page: &Page, field: &str) -> bool {
    let ids = page
        .text
        .split("aria-describedby=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    ids.flat_map(str::split_whitespace).any(|id| id == format!("{field}-error"))
}

/// What is in a text area.
fn area<'a>(page: &'a Page, name: &str) -> &'a str {
    let rest = page.text.split(&format!("name=\"{name}\"")).nth(1).unwrap_or("");
    let inside = rest.split_once('>').map_or("", |(_, inside)| inside);
    inside.split("</textarea>").next().unwrap_or("")
}

both! {
    async fn what_is_wrong_stands_in_the_summary_and_beside_the_field(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let long = "ӯ".repeat(121);
        let typed = [
            ("base", "1"), ("given", long.as_str()), ("family", "Ашурова"), ("birth-year", "2100"), ("gender", "by-magic"),
            ("children", "many"),
        ];
        let page = nigora.post(&format!("{case}/person/edit"), &typed).await;
        assert_eq!(page.status, 422);
        let tr = Tr(Lang::En);
        let wrong = [
            ("given", tr.with("issue-too-long", &[("max", "120")])),
            ("birth", tr.t("issue-date-future")),
            ("gender", tr.t("issue-choose-from-list")),
            ("children", tr.with("issue-number", &[("min", "0"), ("max", "30")])),
        ];
        for (field, sentence) in &wrong {
            assert!(summary(&page).contains(&format!("<a href=\"#{field}\">{sentence}</a>")), "{field}: {}", summary(&page));
            assert!(page.text.contains(&format!("id=\"{field}\"")), "the link leads to {field}");
            assert_eq!(beside(&page, field), Some(format!("{}: {sentence}", tr.t("error-word"))), "{field}");
            assert!(described(&page, field), "{field} is read out with its error");
        }
        assert_eq!(summary(&page).matches("<a ").count(), wrong.len(), "{}", summary(&page));
        assert_eq!((beside(&page, "family"), described(&page, "family")), (None, false));
        assert!(page.text.contains(&format!("<title>{}", tr.t("error-word"))), "the tab says so too");
        for name in ["given", "family", "birth-year", "children"] {
            let value = typed.iter().find(|(key, _)| *key == name).expect("typed").1;
            assert_eq!(page.input(name), value, "{name} is kept");
        }
        let written = nigora.get(&format!("{case}/person")).await;
        assert!(written.text.contains("Анҷира") && !written.text.contains("ӯӯӯ"), "nothing is saved by halves");
    }

    async fn a_text_that_is_too_long_is_refused_and_kept(w) {
        let case = w.first_case().await;
        let mut nigora = w.sign_in("nigora").await;
        let (to, before) = (format!("{case}/note/new"), documents(&w, id_of(&case), DocumentKind::Note).await.len());
        let most = "Ҳ".repeat(40_000);
        let long = format!("{most}.");
        let id = "5b0d2a3e-6a39-4a55-8d8e-0d6f0f3c9a23";
        let form = |text| [("document", id), ("base", "0"), ("day-year", "2026"), ("text", text)];
        let page = nigora.post(&to, &form(long.as_str())).await;
        let sentence = Tr(Lang::En).with("issue-too-long", &[("max", "40000")]);
        assert_eq!(page.status, 422);
        assert!(summary(&page).contains(&format!("<a href=\"#text\">{sentence}</a>")), "{}", summary(&page));
        assert!(beside(&page, "text").is_some_and(|error| error.ends_with(&sentence)));
        assert!(area(&page, "text") == long, "every letter is kept: {} of {}", area(&page, "text").len(), long.len());
        assert_eq!(documents(&w, id_of(&case), DocumentKind::Note).await.len(), before, "nothing is cut off and saved");
        assert_eq!(nigora.post(&to, &form(most.as_str())).await.status, 303, "one letter less is kept");
        assert!(nigora.get(&format!("{case}/note")).await.text.contains(&most));
    }
}
