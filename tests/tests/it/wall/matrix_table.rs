//! The table of who may do what. One letter for each person, in the order of [`WHO`]:
//! `+` may, `-` knows of it but may not (403), `0` is told there is no such thing (404), `s` is sent to the sign-in page.
//!
//! The case is the demo's first: `nigora` opened it, `zarina` is its second holder, `firuz` was given its legal section,
//! `shahlo`, `gulnora` and `jasur` their own sections, `parvina` is a caseworker like nigora but holds nothing of it, `sitora` and `rustam` are of the police.

/// The columns: administrator, supervisor, caseworker, the other caseworker, lawyer, psychologist, nurse, house staff, reporting officer, auditor, funder's representative, then the
/// administrator and the liaison of another organisation, and somebody who is not signed in.
pub(super) const WHO: [&str; 14] = [
    "malika", "zarina", "nigora", "parvina", "firuz", "shahlo", "gulnora", "mahbuba", "alisher", "daler", "jasur", "sitora",
    "rustam", "nobody",
];

/// Method, route, address, what is sent, and who gets what. Words in angle brackets stand for ids.
pub(super) type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// The caseworker's form for a new case, filled in.
const NEW_CASE: &str = "case=<new>&came=self&day-day=22&day-month=11&day-year=2026&second=<zarina>";

#[rustfmt::skip]
pub(super) const TABLE: &[Row] = &[
    ("GET",  "/sign-in",            "/sign-in",             "", "++++++++++++++"),
    ("POST", "/sign-in",            "/sign-in",             "login=somebody&passphrase=wrong", "++++++++++++++"),
    ("GET",  "/recover",            "/recover",             "", "++++++++++++++"),
    ("POST", "/recover",            "/recover",             "login=somebody", "++++++++++++++"),
    ("GET",  "/help",               "/help",                "", "++++++++++++++"),
    ("POST", "/language",           "/language",            "to=en&back=/help", "++++++++++++++"),
    ("GET",  "/invitation/{token}", "/invitation/<token>",  "", "++++++++++++++"),
    ("POST", "/invitation/{token}", "/invitation/<token>",  "passphrase=short&again=short", "++++++++++++++"),
    ("GET",  "/invitation/{token}", "/invitation/<new>",    "", "00000000000000"),

    ("GET",  "/",                   "/",                    "", "+++++++++++++s"),
    ("GET",  "/me",                 "/me",                  "", "+++++++++++++s"),
    ("POST", "/me/sessions/end",    "/me/sessions/end",     "session=00", "+++++++++++++s"),
    ("GET",  "/me/passphrase",      "/me/passphrase",       "", "+++++++++++++s"),
    ("POST", "/me/passphrase",      "/me/passphrase",       "current=wrong", "+++++++++++++s"),
    ("GET",  "/me/recovery-code",   "/me/recovery-code",    "", "+++++++++++++s"),
    ("POST", "/me/recovery-code",   "/me/recovery-code",    "current=wrong", "+++++++++++++s"),
    ("GET",  "/me/second-factor",   "/me/second-factor",    "", "+++++++++++++s"),
    ("POST", "/me/second-factor",   "/me/second-factor",    "code=000000", "+++++++++++++s"),
    ("POST", "/me/second-factor",   "/me/second-factor",    "begin=yes", "+++++++++++++s"),
    ("POST", "/me/second-factor/paper", "/me/second-factor/paper", "current=wrong", "+++++++++++++s"),
    ("POST", "/me/stay",            "/me/stay",             "", "+++++++++++++s"),

    ("GET",  "/people",             "/people",              "", "++-------+-+-s"),
    ("GET",  "/people/invite",      "/people/invite",       "", "+----------+-s"),
    ("POST", "/people/invite",      "/people/invite",       "name=", "+----------+-s"),
    ("GET",  "/strengths",          "/strengths",           "", "+----------+-s"),
    ("POST", "/strengths",          "/strengths",           "text=", "+----------+-s"),
    ("POST", "/people/{id}/keys",   "/people/<malika>/keys", "", "-+-------+---s"),
    ("POST", "/people/{id}/end",    "/people/<malika>/end", "", "+----------0-s"),
    ("GET",  "/house",              "/house",               "", "-+++---+-----s"),
    ("GET",  "/house/places",       "/house/places",        "", "-+-----------s"),
    ("POST", "/house/places",       "/house/places",        "what=house&name=", "-+-----------s"),
    ("POST", "/house/beds/{bed}",   "/house/beds/<bed>",    "state=usable", "-+-----------s"),
    ("GET",  "/tasks",              "/tasks",               "", "+++++++++++++s"),
    ("GET",  "/figures",            "/figures",             "", "-+++----+----s"),
    ("POST", "/figures",            "/figures",             "from-day=x", "-+++----+----s"),
    ("GET",  "/log",                "/log",                 "", "-+-------+---s"),
    ("GET",  "/log",                "/log?searches=yes",    "", "-+-------+---s"),
    ("GET",  "/search",             "/search",              "", "-+++---------s"),
    ("POST", "/search",             "/search",              "name=Анджира", "-+++---------s"),
    ("GET",  "/cases",              "/cases",               "", "+++++++++++++s"),
    ("GET",  "/cases/open",         "/cases/open",          "", "-+++---------s"),
    ("POST", "/cases/open",         "/cases/open",          "", "-+++---------s"),
    ("POST", "/cases/open",         "/cases/open",          NEW_CASE, "-+++---------s"),
    ("GET",  "/paper/{kind}",       "/paper/person",        "", "+++++++++++++s"),
    ("GET",  "/paper/{kind}",       "/paper/passwords",     "", "0000000000000s"),

    ("GET",  "/cases/{id}",           "/cases/<case>",           "", "0++0+++000+00s"),
    ("GET",  "/cases/{id}",           "/cases/<new>",            "", "0000000000000s"),
    ("POST", "/cases/{id}/name",      "/cases/<case>/name",      "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/timeline",  "/cases/<case>/timeline",  "", "0++0+++000+00s"),
    ("GET",  "/cases/{id}/openings",  "/cases/<case>/openings",  "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/share",     "/cases/<case>/share",     "", "0++0---000-00s"),
    ("POST", "/cases/{id}/share/{section}/give", "/cases/<case>/share/legal/give",    "to=<malika>", "0++0---000-00s"),
    ("POST", "/cases/{id}/share/{section}/give", "/cases/<case>/share/identity/give", "to=<malika>", "0++0---000-00s"),
    ("POST", "/cases/{id}/share/{section}/take", "/cases/<case>/share/identity/take", "from=<zarina>", "0++0---000-00s"),

    ("GET",  "/cases/{id}/stay",      "/cases/<case>/stay",      "", "0++0---000-00s"),
    ("POST", "/cases/{id}/stay",      "/cases/<case>/stay",      "companion=many", "0++0---000-00s"),
    ("POST", "/cases/{id}/stay/{stay}", "/cases/<case>/stay/<stay>", "do=nothing", "0++0---000-00s"),
    ("POST", "/cases/{id}/stay/{stay}", "/cases/<other>/stay/<stay>", "do=depart", "0000000000000s"),

    ("POST", "/cases/{id}/reminders/{document}", "/cases/<case>/reminders/<task>", "", "0++0---000-00s"),
    ("POST", "/cases/{id}/reminders/{document}", "/cases/<other>/reminders/<task>", "", "0000000000000s"),
    ("GET",  "/cases/{id}/award",     "/cases/<case>/award",     "", "0++0---000+00s"),
    ("GET",  "/cases/{id}/files/{section}", "/cases/<case>/files/identity", "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/files/{section}", "/cases/<case>/files/legal", "", "0++0+--000-00s"),
    ("POST", "/cases/{id}/files/{section}", "/cases/<case>/files/identity", "", "0++0---000-00s"),
    ("POST", "/cases/{id}/files/{section}", "/cases/<case>/files/legal", "", "0--0+--000-00s"),
    ("GET",  "/cases/{id}/files/{section}/{file}", "/cases/<case>/files/identity/<file>", "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/files/{section}/{file}", "/cases/<case>/files/legal/<file>", "", "00000--000-00s"),
    ("GET",  "/cases/{id}/files/{section}/{file}", "/cases/<other>/files/identity/<file>", "", "0000000000000s"),
    ("POST", "/cases/{id}/files/{section}/{file}/parts/{number}", "/cases/<case>/files/identity/<file>/parts/0", "", "0++0---000-00s"),
    ("POST", "/cases/{id}/files/{section}/{file}/parts/{number}", "/cases/<case>/files/legal/<file>/parts/0", "", "0--0+--000-00s"),
    ("GET",  "/cases/{id}/files/{section}/{file}/view", "/cases/<case>/files/identity/<file>/view", "", "0++0---000-00s"),
    ("POST", "/cases/{id}/requests/{document}", "/cases/<case>/requests/<application>", "do=submit", "0++0---000-00s"),
    ("POST", "/cases/{id}/requests/{document}", "/cases/<other>/requests/<application>", "do=submit", "0000000000000s"),
    ("POST", "/cases/{id}/{kind}/draft", "/cases/<case>/note/draft", "document=<new>&discard=yes", "0++0---000-00s"),
    ("POST", "/cases/{id}/{kind}/draft", "/cases/<case>/award-decision/draft", "document=<new>&discard=yes", "0--0---000+00s"),

    ("GET",  "/cases/{id}/versions/{document}", "/cases/<case>/versions/<note>",         "", "0++0000000000s"),
    ("GET",  "/cases/{id}/versions/{document}", "/cases/<case>/versions/<consultation>", "", "0++0+00000000s"),
    ("GET",  "/cases/{id}/versions/{document}/{version}", "/cases/<case>/versions/<note>/1",         "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/versions/{document}/{version}", "/cases/<case>/versions/<consultation>/1", "", "0++0+--000-00s"),
    ("GET",  "/cases/{id}/versions/{document}/{version}", "/cases/<case>/versions/<note>/7",         "", "0000---000-00s"),
    // A document of one case under the address of another.
    ("GET",  "/cases/{id}/versions/{document}/{version}", "/cases/<other>/versions/<note>/1", "", "0000000000000s"),

    ("GET",  "/cases/{id}/{kind}",      "/cases/<case>/intake",       "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}",      "/cases/<case>/person",       "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}",      "/cases/<case>/whereabouts",  "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}",      "/cases/<case>/note",         "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}",      "/cases/<case>/consultation", "", "0++0+--000-00s"),
    ("GET",  "/cases/{id}/{kind}",      "/cases/<case>/passwords",    "", "0000000000000s"),
    ("GET",  "/cases/{id}/{kind}/edit", "/cases/<case>/person/edit",  "", "0++0---000-00s"),
    ("POST", "/cases/{id}/{kind}/edit", "/cases/<case>/person/edit",  "children=many", "0++0---000-00s"),
    ("POST", "/cases/{id}/{kind}/edit", "/cases/<case>/intake/edit",  "", "0++0---000-00s"),
    ("POST", "/cases/{id}/{kind}/edit", "/cases/<case>/whereabouts/edit", "mobile=x", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}/new",  "/cases/<case>/note/new",     "", "0++0---000-00s"),
    ("POST", "/cases/{id}/{kind}/new",  "/cases/<case>/note/new",     "document=<new>", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}/new",  "/cases/<case>/consultation/new", "", "0--0+--000-00s"),
    ("POST", "/cases/{id}/{kind}/new",  "/cases/<case>/consultation/new", "document=<new>", "0--0+--000-00s"),
    ("GET",  "/cases/{id}/{kind}/{document}", "/cases/<case>/note/<note>", "", "0++0---000-00s"),
    ("POST", "/cases/{id}/{kind}/{document}", "/cases/<case>/note/<note>", "base=1", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}/{document}", "/cases/<case>/consultation/<consultation>", "", "0++0+--000-00s"),
    ("POST", "/cases/{id}/{kind}/{document}", "/cases/<case>/consultation/<consultation>", "base=1", "0--0+--000-00s"),
    ("GET",  "/cases/{id}/{kind}/{document}", "/cases/<other>/note/<note>", "", "0000000000000s"),
    ("GET",  "/cases/{id}/{kind}/steps", "/cases/<case>/person/steps", "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}/steps", "/cases/<case>/note/steps",   "", "0000000000000s"),
    ("GET",  "/cases/{id}/{kind}/steps/{place}", "/cases/<case>/person/steps/1",  "", "0++0---000-00s"),
    ("GET",  "/cases/{id}/{kind}/steps/{place}", "/cases/<case>/person/steps/99", "", "0000---000-00s"),
    ("POST", "/cases/{id}/{kind}/steps/{place}", "/cases/<case>/person/steps/4",  "children=many", "0++0---000-00s"),
    ("POST", "/cases/{id}/{kind}/steps/{place}", "/cases/<case>/note/steps/1",    "text=x", "0000000000000s"),
    ("GET",  "/cases/{id}/{kind}/check", "/cases/<case>/person/check", "", "0++0---000-00s"),

    // These end the session, so they come last.
    ("POST", "/sign-out", "/sign-out", "", "ssssssssssssss"),
    ("POST", "/exit",     "/exit",     "", "++++++++++++++"),
];
