//! The pages of referrals that are looked at.

use super::{look::Page, site::Site};

/// Ids of referrals of a case: one for somebody outside that is put together, one that waits, one that was taken on.
async fn prepared(site: &Site, case: &str) -> [String; 3] {
    let mut nigora = site.world.sign_in("nigora").await;
    let list = format!("{case}/referrals");
    let links = nigora.get(&list).await.links();
    let here = format!("{list}/");
    let sent: Vec<String> = links
        .into_iter()
        .filter(|link| link.len() == here.len() + 36 && link.starts_with(&here))
        .collect();
    let id = |link: &str| link[here.len()..].to_owned();
    let (mut rustam, mut waits, mut taken) = (site.world.sign_in("rustam").await, String::new(), String::new());
    for link in &sent {
        let status = rustam.get(&format!("/referrals/{}", id(link))).await.status;
        let place = if status == 200 { &mut taken } else { &mut waits };
        *place = id(link);
    }
    let share = nigora.get(&format!("{case}/share")).await.text;
    let who = share
        .split("id=\"who-needs\"")
        .nth(1)
        .and_then(|rest| rest.split("<option value=\"").nth(2));
    let who = who.and_then(|rest| rest.split('"').next()).expect("a colleague").to_owned();
    let day = [("who-needs", who.as_str()), ("why-needs", "Шабона касе назди дари хона аст")];
    assert_eq!(nigora.post(&format!("{case}/share/needs/day"), &day).await.status, 303);
    let form = nigora.get(&format!("{list}/new")).await;
    let (own, to) = (form.input("id"), "outside".to_owned());
    let consent = form
        .text
        .split("id=\"consent\"")
        .nth(1)
        .and_then(|rest| rest.split("<option value=\"").nth(2));
    let consent = consent.and_then(|rest| rest.split('"').next()).expect("a consent").to_owned();
    let names = [
        "answer-by-day",
        "answer-by-month",
        "answer-by-year",
        "ends-day",
        "ends-month",
        "ends-year",
    ];
    let mut typed: Vec<(&str, String)> = names.iter().map(|name| (*name, form.input(name))).collect();
    let more = [
        ("id", own.clone()),
        ("to", to),
        ("outside", "Нотариус".to_owned()),
        ("purpose", "papers".to_owned()),
    ];
    typed.extend(more);
    let more = [("urgency", "normal"), ("basis", "consent"), ("why", "Ваколатнома")];
    typed.extend(more.map(|(name, value)| (name, value.to_owned())));
    typed.push(("consent", consent));
    let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(nigora.post(&format!("{list}/new"), &typed).await.status, 303, "a draft");
    let life = site
        .world
        .sign_in("zarina")
        .await
        .get(&format!("/desk/{taken}"))
        .await
        .links();
    assert!(life.iter().any(|link| link.contains("/proof/")), "{life:?}");
    [own, waits, taken]
}

/// A referral that waits, one that was taken on, one that is put together, letters, the desk.
pub(crate) async fn referrals(site: &Site, case: &str) -> Vec<Page> {
    let [own, waits, taken] = prepared(site, case).await;
    let (list, here) = (format!("{case}/referrals"), format!("{case}/referrals/"));
    let one = "/cases/{id}/referrals/{referral}";
    vec![
        Page("nigora", "referrals", "/cases/{id}/referrals", list.clone()),
        Page("nigora", "referral-new", "/cases/{id}/referrals/new", format!("{list}/new")),
        Page("nigora", "referral-sent", one, format!("{here}{taken}")),
        Page("nigora", "referral-draft", one, format!("{here}{own}")),
        Page(
            "nigora",
            "referral-edit",
            "/cases/{id}/referrals/{referral}/edit",
            format!("{here}{own}/edit"),
        ),
        Page(
            "nigora",
            "referral-choose",
            "/cases/{id}/referrals/{referral}/choose/{section}",
            format!("{here}{own}/choose/whereabouts"),
        ),
        Page(
            "nigora",
            "referral-preview",
            "/cases/{id}/referrals/{referral}/preview",
            format!("{here}{own}/preview"),
        ),
        Page(
            "nigora",
            "referral-copy",
            "/cases/{id}/referrals/{referral}/copy",
            format!("{here}{own}/copy"),
        ),
        Page(
            "nigora",
            "cover-letter",
            "/cases/{id}/referrals/{referral}/copy/letter",
            format!("{here}{own}/copy/letter"),
        ),
        Page("nigora", "referral-told", "/cases/{id}/shared", format!("{case}/shared")),
        Page("nigora", "letter", "/referrals/new", "/referrals/new".to_owned()),
        Page("anvar", "home-legal-aid", "/", "/".to_owned()),
        Page(
            "anvar",
            "referral-cover",
            "/referrals/{referral}",
            format!("/referrals/{waits}"),
        ),
        Page("rustam", "referrals-inbox", "/referrals", "/referrals".to_owned()),
        Page(
            "rustam",
            "referral-open",
            "/referrals/{referral}",
            format!("/referrals/{taken}"),
        ),
        Page(
            "rustam",
            "message",
            "/referrals/{referral}/messages/{kind}",
            format!("/referrals/{taken}/messages/police-answer"),
        ),
        Page("zarina", "desk", "/desk", "/desk".to_owned()),
        Page("zarina", "desk-life", "/desk/{referral}", format!("/desk/{taken}")),
        Page("zarina", "desk-days", "/desk/days", "/desk/days".to_owned()),
        Page("zarina", "desk-rules", "/desk/rules", "/desk/rules".to_owned()),
    ]
}
