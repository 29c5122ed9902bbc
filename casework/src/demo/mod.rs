//! The demo shelter: invented organisations, people and cases, entered through the same services as a person's typing.

mod award;
mod centre;
mod centre_table;
mod days;
mod house;
mod referral;
mod stories;
mod typing;
mod whole;

pub use typing::writer;

use std::sync::Arc;

use ::entity::{
    person,
    vocab::{OrgKind, PersonId, Role},
};
use sea_orm::EntityTrait;

use typing::cases;

use crate::{
    auth::{self, Credentials, Device, Profile, Visitor},
    crypto::OrgRecovery,
    ctx::Ctx,
    error::{Error, Result},
    house::House,
    people::{self, Founding, Invitation},
    policy::Roles,
};

/// Somebody of the demo.
#[derive(Clone, Copy, Debug)]
pub struct Somebody {
    /// Sign-in name.
    pub login: &'static str,
    /// Name.
    pub name: &'static str,
    /// Role.
    pub role: Role,
    /// Which organisation.
    pub org: OrgKind,
}

const fn somebody(login: &'static str, name: &'static str, role: Role, org: OrgKind) -> Somebody {
    Somebody { login, name, role, org }
}

/// Everybody of the demo, in the order in which they join. Each organisation begins with its administrator, and a
/// supervisor comes before those who wait for the organisation's keys.
pub const PEOPLE: &[Somebody] = &[
    somebody("malika", "Малика Назарова", Role::Administrator, OrgKind::Shelter),
    somebody("zarina", "Зарина Раҳимова", Role::Supervisor, OrgKind::Shelter),
    somebody("nigora", "Нигора Саидова", Role::Caseworker, OrgKind::Shelter),
    somebody("parvina", "Парвина Юсуфӣ", Role::Caseworker, OrgKind::Shelter),
    somebody("firuz", "Фирӯз Ҳакимов", Role::Lawyer, OrgKind::Shelter),
    somebody("shahlo", "Шаҳло Қодирзода", Role::Psychologist, OrgKind::Shelter),
    somebody("gulnora", "Гулнора Азимова", Role::Nurse, OrgKind::Shelter),
    somebody("mahbuba", "Маҳбуба Саидова", Role::HouseStaff, OrgKind::Shelter),
    somebody("alisher", "Алишер Назаров", Role::ReportingOfficer, OrgKind::Shelter),
    somebody("jasur", "Ҷасур Латипов", Role::Funder, OrgKind::Shelter),
    somebody("daler", "Далер Муминзода", Role::Auditor, OrgKind::Shelter),
    somebody("sitora", "Ситора Норова", Role::Administrator, OrgKind::Police),
    somebody("rustam", "Рустам Ғафуров", Role::PoliceLiaison, OrgKind::Police),
    somebody("saodat", "Саодат Мирзоева", Role::PoliceLiaison, OrgKind::Police),
    somebody("firdavs", "Фирдавс Каримзода", Role::Administrator, OrgKind::LegalAid),
    somebody("anvar", "Анвар Бобоев", Role::Lawyer, OrgKind::LegalAid),
    somebody("mehrangez", "Меҳрангез Олимова", Role::Lawyer, OrgKind::LegalAid),
];

/// The passphrase of everybody in the demo. Worth nothing elsewhere: `--demo` fills only an empty data folder.
pub const PASSPHRASE: &str = "chinor-anor-daryo-kuh-27";

/// The name of the invented shelter.
pub(crate) const SHELTER: &str = "Паноҳгоҳи «Офтоб»";

const ORGS: &[(OrgKind, &str)] = &[
    (OrgKind::Shelter, SHELTER),
    (OrgKind::Police, "Шуъбаи милисаи намоишӣ"),
    (OrgKind::LegalAid, "Маркази ҳуқуқии намоишӣ"),
];

/// What the demo's recovery keys are; written to files by the program so that the drill can be tried.
#[derive(Debug)]
pub struct Demo {
    /// By organisation's name, the secret half.
    pub recovery: Vec<(String, String)>,
}

/// Whether the database has nobody in it yet.
pub async fn is_empty(house: &House) -> Result<bool> {
    Ok(person::Entity::find().one(&house.store.db).await?.is_none()
        && ::entity::org::Entity::find().one(&house.store.db).await?.is_none())
}

/// Fills an empty database.
pub async fn fill(house: &Arc<House>) -> Result<Demo> {
    let mut recovery = Vec::new();
    for (kind, name) in ORGS {
        let key = OrgRecovery::generate()?;
        recovery.push(((*name).to_owned(), key.secret().to_string()));
        found_org(house, *kind, name, key.recipient()).await?;
    }
    house::places(house).await?;
    cases(house).await?;
    house.checkpoint().await?;
    Ok(Demo { recovery })
}

/// Enters what the demo's centre did in the years before: 51 cases more. Apart from [`fill`], because a test of one case needs
/// none of them.
///
/// # Errors
/// As the services it calls.
pub async fn centre(house: &Arc<House>) -> Result<()> {
    typing::centre(house).await?;
    house.checkpoint().await
}

/// Founds an organisation and lets its people join: the administrator invites, the supervisor gives the keys.
async fn found_org(house: &Arc<House>, kind: OrgKind, name: &str, recovery: String) -> Result<()> {
    let mut people = PEOPLE.iter().filter(|one| one.org == kind);
    let first = people.next().ok_or(Error::NotFound)?;
    let founding = Founding {
        kind,
        name: name.to_owned(),
        recovery,
        second_factor: false,
        administrator: profile(first),
        roles: Roles::new(vec![Role::Administrator]),
    };
    let (_, token) = people::found(house, &founding).await?;
    auth::join(house, &token, PASSPHRASE).await?;
    let administrator = enter(house, first.login).await?;
    let mut joined: Vec<PersonId> = Vec::new();
    for one in people {
        let invitation = Invitation {
            name: one.name.to_owned(),
            login: one.login.to_owned(),
            roles: vec![one.role.word().to_owned()],
        };
        let token = people::invite(&administrator, &invitation).await?;
        joined.push(auth::join(house, &token, PASSPHRASE).await?.person);
    }
    auth::end(&administrator, None).await?;
    let Some(supervisor) = PEOPLE.iter().find(|one| one.org == kind && one.role == Role::Supervisor) else {
        return Ok(());
    };
    let supervisor = enter(house, supervisor.login).await?;
    for person in joined {
        people::give_keys(&supervisor, person).await?;
    }
    auth::end(&supervisor, None).await
}

fn profile(one: &Somebody) -> Profile {
    Profile {
        name: one.name.to_owned(),
        login: one.login.to_owned(),
    }
}

/// Signs somebody of the demo in.
pub async fn enter(house: &Arc<House>, login: &str) -> Result<Ctx> {
    let typed = Credentials {
        login: login.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        code: String::new(),
    };
    let visitor = Visitor {
        device: Device::Computer,
        address: None,
    };
    let token = auth::sign_in(house, &typed, visitor).await?;
    auth::find(house, &token).await?.ok_or(Error::SignedOut)
}
