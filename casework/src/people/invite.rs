//! Inviting somebody. The administrator learns a token to hand over, never a key or a passphrase.

use ::entity::vocab::{Role, Section};

use crate::{
    auth::{Profile, free_login, make_invitation},
    ctx::Ctx,
    error::{Error, Issue, Result},
    policy::{Action, Roles, Verb, may_hold},
};

/// What the administrator fills in.
#[derive(Clone, Debug, Default)]
pub struct Invitation {
    /// Name as colleagues read it.
    pub name: String,
    /// Sign-in name.
    pub login: String,
    /// Role words.
    pub roles: Vec<String>,
}

const NAME_LIMIT: usize = 100;
const LOGIN_LIMIT: usize = 40;

/// Invites somebody into one's own organisation; gives the token.
pub async fn invite(ctx: &Ctx, new: &Invitation) -> Result<String> {
    ctx.may(Action::ManagePeople).await?;
    let house = ctx.house();
    let (name, login) = (new.name.trim(), new.login.trim());
    let roles: Vec<Role> = new.roles.iter().filter_map(|word| word.parse().ok()).collect();
    let mut issues = Vec::new();
    if name.is_empty() || name.chars().count() > NAME_LIMIT {
        issues.push(Issue::new("name", "issue-text-needed").with("max", NAME_LIMIT));
    }
    if login.is_empty() || login.chars().count() > LOGIN_LIMIT {
        issues.push(Issue::new("login", "issue-text-needed").with("max", LOGIN_LIMIT));
    } else if !free_login(house, login).await? {
        issues.push(Issue::new("login", "issue-login-taken"));
    }
    if roles.is_empty() || roles.len() != new.roles.len() {
        issues.push(Issue::new("roles", "issue-choose-one"));
    }
    // Who decides about accounts holds no case: the one could otherwise quietly become the other.
    let holds = |role: &Role| Section::ALL.iter().any(|section| may_hold(*role, *section));
    if roles.contains(&Role::Administrator) && roles.iter().any(holds) {
        issues.push(Issue::new("roles", "issue-administrator-alone"));
    }
    if !issues.is_empty() {
        return Err(Error::Invalid(issues));
    }
    let profile = Profile {
        name: name.to_owned(),
        login: login.to_owned(),
    };
    let actor = ctx.actor();
    let (row, token) = make_invitation(house, actor.org, &profile, &Roles::new(roles), Some(actor.person))?;
    let mut unit = ctx.unit(ctx.entry(Verb::Invite).subject(row.id.0));
    unit.insert(&row);
    ctx.commit(unit).await?;
    Ok(token)
}
