//! The fullest case, the start page of somebody with many cases, and a large house.

use std::sync::Arc;

use app::App;
use axum::http::StatusCode;
use casework::{
    Ctx, House,
    case::{self, Draft},
    demo,
    file::{Upload, files},
    shelter::{self, Booking, NewPlace},
};
use chrono::Days;
use entity::{
    document, document_version, file,
    vocab::{CaseId, DocumentId, DocumentKind, FileId, RoomKind, Section, StayId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use tests::Browser;

use crate::{
    fill,
    floor::{Floor, Sealed},
    measure::{Fail, Times, each},
    table::Table,
};

/// What the fullest case has of each kind.
const FULL: [(DocumentKind, u32); 3] = [
    (DocumentKind::Note, 200),
    (DocumentKind::Service, 60),
    (DocumentKind::Phq9, 20),
];
const FILES: u32 = 40;
const OWN_CASES: u32 = 300;
const TASKS_EACH: u32 = 4;
/// One case has none, so that there are a thousand.
const TASKS: u32 = 1_000;
const ROOMS: u32 = 50;
const BEDS_EACH: u32 = 4;
const RUNS: u32 = 200;

type Typed = Vec<(String, String)>;

pub(crate) fn typed(pairs: &[(&str, &str)]) -> Typed {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

fn day(name: &str, day: u32) -> Typed {
    let day = (day % 27 + 1).to_string();
    [("day", day.as_str()), ("month", "10"), ("year", "2026")]
        .map(|(part, value)| (format!("{name}-{part}"), value.to_owned()))
        .to_vec()
}

/// Some hundred words, as a caseworker writes after a long talk.
pub(crate) fn long_text() -> String {
    "Дар бораи роҳ, кор ва тарсаш оромона нақл кард; ҳама чиз бофта аст, барои андозагирӣ. ".repeat(12)
}

fn record(kind: DocumentKind, number: u32) -> Typed {
    let mut all = day("day", number);
    all.extend(match kind {
        DocumentKind::Note => typed(&[("kind", "conversation"), ("text", &long_text())]),
        DocumentKind::Service => typed(&[("category", "medical"), ("provider", "Беморхона"), ("outcome", &long_text())]),
        _ => typed(&[("mode", "self"), ("i1", "1"), ("i2", "2"), ("i3", "0"), ("i9", "0")]),
    });
    all
}

async fn write(ctx: &Ctx, case: CaseId, kind: DocumentKind, typed: &Typed) -> Result<(), Fail> {
    let id = Some(DocumentId::random());
    case::save(ctx, case, kind, Draft { id, base: 0, typed }).await?;
    Ok(())
}

/// Fills the table's third part.
pub(crate) async fn measure(table: &mut Table, house: &Arc<House>, floor: &Floor) -> Result<(), Fail> {
    fullest(table, house, floor).await?;
    beds(table, house, floor).await?;
    start_page(table, house, floor).await
}

/// The floor commits an entry and opens as many bytes with the bare cipher.
async fn fullest(table: &mut Table, house: &Arc<House>, floor: &Floor) -> Result<(), Fail> {
    let nigora = demo::enter(house, "nigora").await?;
    let id = fill::fill(&nigora, 1).await?[0];
    let shahlo = demo::enter(house, "shahlo").await?;
    case::give(&nigora, id, DocumentKind::Phq9.section(), shahlo.actor().person).await?;
    for (kind, number) in FULL {
        let author = if kind == DocumentKind::Phq9 { &shahlo } else { &nigora };
        for number in 0..number {
            write(author, id, kind, &record(kind, number)).await?;
        }
    }
    for number in 0..FILES {
        let mut upload = Upload::begin(&nigora, id, Section::Papers, FileId::random()).await?;
        upload.take(long_text().as_bytes()).await?;
        upload
            .finish(&nigora, &format!("мактуб {number}.txt"), "Мактуби бофта", None)
            .await?;
    }
    let ctx = &nigora;
    for (kind, number) in FULL {
        let sealed = Sealed::new(lengths(house, id, kind).await?.into_iter())?;
        let open = async || {
            case::pages(ctx, id, kind, 0).await?;
            Ok(())
        };
        opening(
            table,
            &format!("fullest case: {kind}, {} of {number}", number.min(25)),
            (floor, &sealed),
            open,
        )
        .await?;
    }
    let rows = file::Entity::find()
        .filter(file::Column::CaseId.eq(id))
        .limit(25)
        .all(&house.store.db)
        .await?;
    let sealed = Sealed::new(rows.iter().map(|row| row.sealed.len()))?;
    let open = async || {
        files(ctx, id, Section::Papers, 0).await?;
        Ok(())
    };
    opening(table, &format!("fullest case: files, 25 of {FILES}"), (floor, &sealed), open).await
}

/// Opens a page of a section many times, taking turns with the floor.
pub(crate) async fn opening(
    table: &mut Table,
    what: &str,
    (floor, sealed): (&Floor, &Sealed),
    open: impl AsyncFn() -> Result<(), Fail>,
) -> Result<(), Fail> {
    let (mut ours, mut bottom) = (Times::default(), Times::default());
    for _ in 0..4 {
        bottom.add(
            each(RUNS / 4, |_| async {
                floor.commit().await?;
                sealed.open().map(drop)
            })
            .await?,
        );
        ours.add(each(RUNS / 4, |_| open()).await?);
    }
    let met = ours.percentile(99) <= 2.0 * bottom.percentile(99);
    table.times(what, &ours, &bottom, "p99 ≤ 2 × floor", Some(met));
    Ok(())
}

/// Sealed bytes of the documents on the first page.
async fn lengths(house: &House, id: CaseId, kind: DocumentKind) -> Result<Vec<usize>, Fail> {
    let db = &house.store.db;
    let rows = document::Entity::find()
        .filter(document::Column::CaseId.eq(id))
        .filter(document::Column::Kind.eq(kind))
        .all(db)
        .await?;
    let ids = rows.iter().take(usize::try_from(case::PAGE)?).map(|row| row.id);
    let versions = document_version::Entity::find()
        .filter(document_version::Column::DocumentId.is_in(ids))
        .all(db)
        .await?;
    Ok(versions.into_iter().map(|version| version.sealed.len()).collect())
}

/// Two hundred beds, half of them taken. The floor commits.
async fn beds(table: &mut Table, house: &Arc<House>, floor: &Floor) -> Result<(), Fail> {
    let (zarina, nigora) = (demo::enter(house, "zarina").await?, demo::enter(house, "nigora").await?);
    let there = shelter::places(&zarina).await?.houses.pop().ok_or("no house")?;
    for room in 0..ROOMS {
        shelter::add(
            &zarina,
            NewPlace::Room(there.id, RoomKind::Women),
            &format!("Ҳуҷраи {}", room + 10),
        )
        .await?;
    }
    let rooms = shelter::places(&zarina).await?.rooms;
    for room in rooms.iter().filter(|room| room.kind == RoomKind::Women).take(ROOMS as usize) {
        for bed in 0..BEDS_EACH {
            shelter::add(&zarina, NewPlace::Bed(room.id), &format!("{}", bed + 10)).await?;
        }
    }
    let today = house.clock.today();
    let until = today + Days::new(20);
    let cases = fill::fill(&nigora, ROOMS * BEDS_EACH / 2).await?;
    let free = shelter::free_beds(&nigora, today, until).await?;
    let women = free.into_iter().filter(|(_, kind, _)| *kind == RoomKind::Women);
    for (case, (bed, kind, _)) in cases.into_iter().zip(women) {
        let new = Booking {
            id: StayId::random(),
            companion: 0,
            kind,
            bed,
            from: today,
            until,
        };
        shelter::book(&nigora, case, new).await?;
    }
    let mut browser = browser(house).await?;
    let bottom = each(50, |_| floor.commit()).await?;
    let ours = pages(&mut browser, "/house", 50).await?;
    let soon = ours.percentile(99) < 100.0;
    table.times("board of 200 beds, whole page", &ours, &bottom, "< 100 ms", Some(soon));
    Ok(())
}

/// A caseworker with three hundred cases and a thousand tasks. The floor commits.
async fn start_page(table: &mut Table, house: &Arc<House>, floor: &Floor) -> Result<(), Fail> {
    let parvina = demo::enter(house, "parvina").await?;
    let cases = fill::fill(&parvina, OWN_CASES).await?;
    let mut made = 0;
    'all: for turn in 0..TASKS_EACH {
        for id in &cases {
            let mut task = typed(&[("task", "Ба духтур занг задан")]);
            task.extend(day("due", made + turn));
            write(&parvina, *id, DocumentKind::Task, &task).await?;
            made += 1;
            if made == TASKS {
                break 'all;
            }
        }
    }
    let mut browser = browser_of(house, "parvina").await?;
    let bottom = each(50, |_| floor.commit()).await?;
    let ours = pages(&mut browser, "/", 50).await?;
    let soon = ours.percentile(99) < 150.0;
    table.times(
        &format!("start page: {OWN_CASES} cases, {made} tasks"),
        &ours,
        &bottom,
        "< 150 ms",
        Some(soon),
    );
    Ok(())
}

async fn browser(house: &Arc<House>) -> Result<Browser, Fail> {
    browser_of(house, "nigora").await
}

pub(crate) async fn browser_of(house: &Arc<House>, login: &str) -> Result<Browser, Fail> {
    let app = App {
        house: house.clone(),
        exit_to: "https://tg.wikipedia.org/".into(),
        help_phone: "".into(),
        behind_proxy: false,
        key_beside_data: false,
    };
    let mut browser = Browser::new(server::http::edge(app));
    let typed = [("login", login), ("passphrase", demo::PASSPHRASE), ("code", "")];
    let page = browser.post("/sign-in", &typed).await;
    if page.status == StatusCode::SEE_OTHER {
        Ok(browser)
    } else {
        Err(format!("{login} cannot sign in").into())
    }
}

pub(crate) async fn pages(browser: &mut Browser, to: &str, times: u32) -> Result<Times, Fail> {
    let mut taken = Times::default();
    for _ in 0..times {
        let begun = std::time::Instant::now();
        let page = browser.get(to).await;
        if page.status != StatusCode::OK {
            return Err(format!("{to}: {}", page.status).into());
        }
        taken.took(begun.elapsed());
    }
    Ok(taken)
}
