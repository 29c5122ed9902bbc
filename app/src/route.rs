//! Every address of Panoh, with its methods: the one list that the router is made of and that the wall tests walk.

use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};

use crate::{
    assets,
    desk::App,
    page::{
        case, cases, desk, figures, help, home, house, join, log, me, open_case, paper, people, recover, referral, search,
        sign_in, strengths, tasks,
    },
};

/// An address.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// With parameters in braces.
    pub path: &'static str,
    /// Whether it can be looked at.
    pub get: bool,
    /// Whether something can be sent there.
    pub post: bool,
    /// Whether somebody who is not signed in may go there.
    pub open: bool,
}

macro_rules! routes {
    ($($access:ident $path:literal $(get $get:path)? $(, post $post:path)?;)*) => {
        /// Every address but those of files.
        pub const ROUTES: &[Route] = &[$(Route {
            path: $path,
            get: routes!(@has $($get)?),
            post: routes!(@has $($post)?),
            open: routes!(@open $access),
        },)*];

        fn routed(router: Router<App>) -> Router<App> {
            router $(.route($path, routes!(@method $($get)?; $($post)?)))*
        }
    };
    (@has) => { false };
    (@has $handler:path) => { true };
    (@open everybody) => { true };
    (@open signed_in) => { false };
    (@method $get:path; $post:path) => { get($get).post($post) };
    (@method $get:path;) => { get($get) };
    (@method ; $post:path) => { post($post) };
}

routes! {
    everybody "/sign-in" get sign_in::show, post sign_in::sign_in;
    everybody "/sign-out" , post sign_in::sign_out;
    everybody "/exit" , post sign_in::exit;
    everybody "/language" , post sign_in::language;
    everybody "/recover" get recover::show, post recover::recover;
    everybody "/help" get help::show;
    everybody "/invitation/{token}" get join::show, post join::join;
    signed_in "/" get home::show;
    signed_in "/me" get me::show;
    signed_in "/me/sessions/end" , post me::end_session;
    signed_in "/me/passphrase" get me::show_secret, post me::change;
    signed_in "/me/recovery-code" get me::show_code, post me::new_code;
    signed_in "/me/second-factor" get me::show_factor, post me::confirm;
    signed_in "/me/second-factor/paper" , post me::paper;
    signed_in "/me/stay" , post me::stay;
    signed_in "/people" get people::list;
    signed_in "/people/invite" get people::show_invite, post people::invite;
    signed_in "/people/{id}/keys" , post people::give_keys;
    signed_in "/people/{id}/end" , post people::end_access;
    signed_in "/house" get house::board;
    signed_in "/house/places" get house::places, post house::add;
    signed_in "/house/beds/{bed}" , post house::bed;
    signed_in "/strengths" get strengths::show, post strengths::load;
    signed_in "/log" get log::show;
    signed_in "/tasks" get tasks::show;
    signed_in "/figures" get figures::show, post figures::ask;
    signed_in "/paper/{kind}" get paper::show;
    signed_in "/search" get search::show, post search::search;
    signed_in "/cases" get cases::list;
    signed_in "/cases/open" get open_case::show, post open_case::open;
    signed_in "/cases/{id}" get case::overview;
    signed_in "/cases/{id}/name" , post case::reveal;
    signed_in "/cases/{id}/timeline" get case::timeline;
    signed_in "/cases/{id}/openings" get case::openings;
    signed_in "/cases/{id}/share" get case::show_share;
    signed_in "/cases/{id}/share/{section}/give" , post case::give;
    signed_in "/cases/{id}/share/{section}/day" , post case::give_for_a_day;
    signed_in "/cases/{id}/share/{section}/take" , post case::take_away;
    signed_in "/cases/{id}/stay" get case::show_stays, post case::book_stay;
    signed_in "/cases/{id}/stay/{stay}" , post case::change_stay;
    signed_in "/cases/{id}/reminders/{document}" , post tasks::tick;
    signed_in "/cases/{id}/requests/{document}" , post case::act_on_request;
    signed_in "/cases/{id}/referrals" get referral::case_list;
    signed_in "/cases/{id}/referrals/new" get referral::show_new, post referral::begin;
    signed_in "/cases/{id}/referrals/{referral}" get referral::show_outgoing, post referral::act;
    signed_in "/cases/{id}/referrals/{referral}/edit" get referral::show_edit, post referral::edit;
    signed_in "/cases/{id}/referrals/{referral}/choose/{section}" get referral::show_choice, post referral::choose;
    signed_in "/cases/{id}/referrals/{referral}/preview" get referral::preview;
    signed_in "/cases/{id}/referrals/{referral}/messages" , post referral::write_from_case;
    signed_in "/cases/{id}/referrals/{referral}/messages/{message}" , post referral::take_over;
    signed_in "/cases/{id}/referrals/{referral}/copy" get referral::show_copy, post referral::copy;
    signed_in "/cases/{id}/referrals/{referral}/copy/letter" get referral::cover_letter;
    signed_in "/cases/{id}/shared" get referral::told;
    signed_in "/referrals" get referral::inbox;
    signed_in "/referrals/new" get referral::show_letter, post referral::send_letter;
    signed_in "/referrals/{referral}" get referral::show_incoming, post referral::answer;
    signed_in "/referrals/{referral}/messages/{kind}" get referral::show_message, post referral::write;
    signed_in "/referrals/{referral}/files/{file}" get referral::take_file;
    signed_in "/desk" get desk::show;
    signed_in "/desk/sheet" , post desk::sheet;
    signed_in "/desk/days" get desk::show_days;
    signed_in "/desk/days/{emergency}" , post desk::review_day;
    signed_in "/desk/rules" get desk::show_rules, post desk::set_rules;
    signed_in "/desk/{referral}" get desk::life;
    signed_in "/desk/{referral}/proof/{seq}" get desk::proof;
    signed_in "/cases/{id}/award" get case::show_award;
    signed_in "/cases/{id}/files/{section}" get case::list_files, post case::add_file;
    signed_in "/cases/{id}/files/{section}/{file}" get case::take_file;
    signed_in "/cases/{id}/files/{section}/{file}/view" get case::view_file;
    signed_in "/cases/{id}/files/{section}/{file}/parts/{number}" , post case::take_part;
    signed_in "/cases/{id}/versions/{document}" get case::list_versions;
    signed_in "/cases/{id}/versions/{document}/{version}" get case::show_version;
    signed_in "/cases/{id}/{kind}" get case::show;
    signed_in "/cases/{id}/{kind}/edit" get case::edit_record, post case::save_record;
    signed_in "/cases/{id}/{kind}/draft" , post case::keep_draft;
    signed_in "/cases/{id}/{kind}/new" get case::new_note, post case::save_note;
    signed_in "/cases/{id}/{kind}/steps" get case::list_steps;
    signed_in "/cases/{id}/{kind}/steps/{place}" get case::show_step, post case::save_step;
    signed_in "/cases/{id}/{kind}/check" get case::check;
    signed_in "/cases/{id}/{kind}/{document}" get case::edit_note, post case::save_note;
}

/// The pages and the files. The server's edge goes around it, with [`crate::faults`] for whatever is answered without a page.
pub fn router(app: App) -> Router {
    routed(Router::new())
        .route("/a/{hash}/{name}", get(assets::serve))
        // Said here, so that every layer goes around an address that is nowhere, too.
        .fallback(|| async { StatusCode::NOT_FOUND })
        .with_state(app)
}
