//! `panoh init`: a data folder, an organisation, its recovery key in the hands of custodians, its first administrator.
//!
//! The recovery key exists only while this runs: any two custodians together can put it together again with the stock
//! `age` program, and nobody alone can.

use casework::{
    auth::Profile,
    crypto::OrgRecovery,
    demo,
    people::{self, Founding},
    policy::Roles,
};
use entity::vocab::{OrgId, Role};

use crate::{
    boot::{self, Sentence},
    cli::Init,
};

/// Makes it.
///
/// # Errors
/// A sentence.
pub async fn run(options: Init) -> Result<(), Sentence> {
    if !(2..=5).contains(&options.custodians.len()) {
        return Err("give --custodian two to five times, each with the age recipient of another person".to_owned());
    }
    let recovery = OrgRecovery::generate().map_err(|fault| fault.to_string())?;
    let shares = recovery
        .split_for_pairs(&options.custodians)
        .map_err(|_| "a custodian is not an age recipient (age1…), or the same one is named twice".to_owned())?;
    let house = boot::open(&options.place, true).await?;
    if !options.another && !demo::is_empty(&house).await.map_err(|fault| fault.to_string())? {
        return Err(format!(
            "{} already holds an organisation; nothing was changed. To add one more, say --another",
            options.place.data.display()
        ));
    }
    let mut folder = options.place.data.join("recovery");
    if options.another {
        folder = folder.join(OrgId::random().to_string());
    }
    boot::private_folder(&folder)?;
    for (one, other, file) in &shares {
        boot::private_file(&folder.join(format!("custodians-{}-{}.age", one + 1, other + 1)), file)?;
    }
    let founding = Founding {
        kind: options.kind,
        name: options.organisation,
        recovery: recovery.recipient(),
        second_factor: true,
        administrator: Profile {
            name: options.administrator,
            login: options.sign_in,
        },
        roles: Roles::new(vec![Role::Administrator]),
    };
    let (_, token) = people::found(&house, &founding)
        .await
        .map_err(|fault| format!("the organisation could not be made: {fault}"))?;
    house.checkpoint().await.map_err(|fault| fault.to_string())?;
    println!("Made {}.\n", options.place.data.display());
    println!(
        "1. Take the files in {} away: each pair of custodians keeps theirs, and no copy stays here.",
        folder.display()
    );
    println!(
        "2. Keep a copy of {} apart from every backup of the database.",
        boot::key_file(&options.place).display()
    );
    println!("3. Start panoh serve; the administrator opens this address within a week and chooses a passphrase:\n");
    println!("   /invitation/{token}\n");
    println!("4. Then invite a supervisor first: cases can be opened once a supervisor has joined.");
    Ok(())
}
