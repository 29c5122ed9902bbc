//! The journey's requests: a grant in kind from the application to the visit, and the end of the case, asked for, answered and
//! taken up again. They have an order, and what was answered no longer changes.

use entity::vocab::DocumentKind;

use super::{
    canary::Aviary,
    canary_form::{Form, form, post},
    child::{Panoh, Remote},
    journey::{fill, ids_of},
};

/// Kinds that are written here and not with the others.
pub(super) fn is_request(kind: DocumentKind) -> bool {
    use DocumentKind::{Closure, ClosureAnswer, Reopening};
    kind.section() == entity::vocab::Section::Award || matches!(kind, Closure | ClosureAnswer | Reopening)
}

pub(super) fn requests(panoh: &Panoh, nigora: &mut Remote, case: &str, birds: &mut Aviary) {
    award(panoh, nigora, case, birds);
    let mut zarina = panoh.sign_in("zarina");
    let done = [("next", "closed"), ("answer", "approved")];
    fill(nigora, case, DocumentKind::Closure, birds, &done, true);
    assert_eq!(zarina.get("/").status, 200);
    fill(&mut zarina, case, DocumentKind::ClosureAnswer, birds, &done, false);
    fill(nigora, case, DocumentKind::Reopening, birds, &[], true);
}

fn award(panoh: &Panoh, nigora: &mut Remote, case: &str, birds: &mut Aviary) {
    let to = format!("{case}/award");
    assert_eq!(nigora.get(&to).status, 200);
    for kind in [DocumentKind::Application, DocumentKind::BusinessPlan, DocumentKind::Item] {
        fill(
            nigora,
            case,
            kind,
            birds,
            &[("quantity", "2"), ("requested", "241"), ("ceiling", "300")],
            true,
        );
    }
    let application = ids_of(nigora, case, DocumentKind::Application).remove(0);
    let mut whole = form(DocumentKind::Application, birds, false);
    whole.retain(|(name, _)| !["requested", "ceiling", "papers"].contains(&name.as_str()));
    let papers = ["id-copy", "photo", "proof", "plan", "certificate"].map(|paper| ("papers", paper));
    let mut more = vec![
        ("base", "2"),
        ("requested", "241"),
        ("ceiling", "300"),
        ("ceiling-currency", "TJS"),
    ];
    more.extend(papers);
    post(nigora, &format!("{case}/application/{application}"), &whole, &more, 303);
    let request = format!("{case}/requests/{application}");
    for act in ["submit", "withdraw", "submit"] {
        post(nigora, &request, &Form::new(), &[("do", act)], 303);
    }
    let mut jasur = panoh.sign_in("jasur");
    assert_eq!(jasur.get(&to).status, 200);
    fill(&mut jasur, case, DocumentKind::AwardDecision, birds, &[], false);
    fill(nigora, case, DocumentKind::Quotation, birds, &[], true);
    for _ in 0..2 {
        let id = entity::vocab::DocumentId::random().to_string();
        let mut other = form(DocumentKind::Quotation, birds, false);
        other.retain(|(name, _)| name != "chosen");
        let more = [("base", "0"), ("document", id.as_str()), ("chosen", "no")];
        post(nigora, &format!("{case}/quotation/new"), &other, &more, 303);
    }
    // Bought from who was chosen: the first one.
    let chosen = ids_of(nigora, case, DocumentKind::Quotation).pop().expect("a quotation");
    let supplier = nigora.get(&format!("{case}/quotation/{chosen}")).input("supplier");
    fill(nigora, case, DocumentKind::Purchase, birds, &[("supplier", &supplier)], true);
    let item = ids_of(nigora, case, DocumentKind::Item).remove(0);
    let of_item = [("item", item.as_str()), ("condition", "new")];
    fill(nigora, case, DocumentKind::Received, birds, &of_item, true);
    fill(nigora, case, DocumentKind::Handover, birds, &of_item, true);
    fill(nigora, case, DocumentKind::AwardVisit, birds, &[], true);
    post(nigora, &request, &Form::new(), &[("do", "finish")], 303);
    assert_eq!(nigora.get(&to).status, 200);
}
