//! Ten thousand invented cases, opened and written through the same services as a person's typing.

use std::sync::Arc;

use casework::{
    Ctx,
    case::{self, Draft, Opening},
    people,
    record::{Answers, parse, spec},
};
use entity::vocab::{CaseId, DocumentKind, PersonId, Role};
use tokio::{sync::Semaphore, task::JoinSet};

use crate::measure::Fail;

const GIVEN: [&str; 20] = [
    "Мадина",
    "Зебо",
    "Нигина",
    "Шаҳноза",
    "Фарзона",
    "Ситора",
    "Манижа",
    "Парвина",
    "Гулрухсор",
    "Малоҳат",
    "Рустам",
    "Баҳром",
    "Фирдавс",
    "Ҷамшед",
    "Сӯҳроб",
    "Далер",
    "Умед",
    "Алишер",
    "Комрон",
    "Исфандиёр",
];
const FAMILY: [&str; 25] = [
    "Раҳимов",
    "Каримов",
    "Саидов",
    "Назаров",
    "Юсуфов",
    "Ҳакимов",
    "Қодиров",
    "Азимов",
    "Норов",
    "Ғафуров",
    "Шарифов",
    "Муродов",
    "Бобоев",
    "Давлатов",
    "Холов",
    "Ятимов",
    "Зокиров",
    "Одинаев",
    "Мирзоев",
    "Солиев",
    "Турсунов",
    "Эшонов",
    "Ҷӯраев",
    "Вализода",
    "Қурбонов",
];
const FATHER: [&str; 20] = [
    "Каримов",
    "Раҳмонов",
    "Сафаров",
    "Иброҳимов",
    "Ҳусейнов",
    "Абдуллоев",
    "Шералиев",
    "Маҳмадов",
    "Юнусов",
    "Зафаров",
    "Акбаров",
    "Собиров",
    "Ҷалолов",
    "Наимов",
    "Қосимов",
    "Латифов",
    "Ғанизодаев",
    "Убайдов",
    "Фозилов",
    "Восидов",
];

/// Units under way at the same time: the writer commits them together.
const AHEAD: usize = 16;

fn pair(key: &str, value: &str) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

/// Somebody invented; neighbours differ in every part.
fn person(number: usize) -> Vec<(String, String)> {
    let (given, family, father) = (GIVEN[number % 20], FAMILY[number / 20 % 25], FATHER[number / 500 % 20]);
    vec![
        pair("given", given),
        pair("family", family),
        pair("patronymic", father),
        pair("gender", "Feminine"),
        pair("birth-year", &(1970 + number % 40).to_string()),
        pair("citizenship", "TJ"),
        pair("remark", "Ҳамааш бофта аст, барои андозагирӣ. "),
    ]
}

fn intake(ctx: &Ctx) -> Result<Answers, Fail> {
    let typed = [
        pair("came", "hotline"),
        pair("day-day", "1"),
        pair("day-month", "11"),
        pair("day-year", "2026"),
        pair("urgent", "safety"),
    ];
    Ok(parse(spec(DocumentKind::Intake), &typed, ctx.house().clock.today())?)
}

/// Opens the cases and writes a person into each.
pub(crate) async fn fill(ctx: &Ctx, cases: u32) -> Result<Vec<CaseId>, Fail> {
    let (second, _) = people::colleagues(ctx, &[Role::Supervisor])
        .await?
        .into_iter()
        .next()
        .ok_or("no supervisor")?;
    let (intake, places) = (intake(ctx)?, Arc::new(Semaphore::new(AHEAD)));
    let (mut ids, mut writing) = (Vec::new(), JoinSet::new());
    for number in 0..usize::try_from(cases)? {
        let id = open(ctx, second, intake.clone()).await?;
        ids.push(id);
        let (ctx, place) = (ctx.clone(), places.clone().acquire_owned().await?);
        writing.spawn(async move {
            let done = case::save(
                &ctx,
                id,
                DocumentKind::Person,
                Draft {
                    id: None,
                    base: 0,
                    typed: &person(number),
                },
            )
            .await;
            drop(place);
            done.map(drop)
        });
        while let Some(done) = writing.try_join_next() {
            done??;
        }
        if number % 1_000 == 999 {
            eprintln!("{} cases …", number + 1);
        }
    }
    while let Some(done) = writing.join_next().await {
        done??;
    }
    Ok(ids)
}

async fn open(ctx: &Ctx, second: PersonId, intake: Answers) -> Result<CaseId, Fail> {
    Ok(case::open(
        ctx,
        &Opening {
            id: CaseId::random(),
            second,
            intake,
        },
    )
    .await?)
}
