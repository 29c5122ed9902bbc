//! `panoh serve`.

use std::{io::Write, net::SocketAddr, sync::Arc, time::Instant};

use app::App;
use casework::{House, demo};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use crate::{
    boot::{self, Sentence},
    cli::Serve,
    http, jobs,
};

/// Keeps keys out of core files: this process must not leave its memory on the disk.
pub fn quiet_core() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    if let Err(fault) = setrlimit(Resource::Core, none) {
        eprintln!("panoh: core dumps cannot be turned off: {fault}");
    }
}

fn logs() {
    let filter = EnvFilter::try_from_env("PANOH_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    // A second call in one process (tests) changes nothing.
    drop(
        tracing_subscriber::fmt()
            .json()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .try_init(),
    );
}

/// Serves until the process is told to stop.
///
/// # Errors
/// A sentence.
pub async fn run(options: Serve) -> Result<(), Sentence> {
    let begun = Instant::now();
    logs();
    let listener = TcpListener::bind(options.listen).await.map_err(|fault| {
        format!(
            "cannot listen on {}: {fault}; name a free address with --listen",
            options.listen
        )
    })?;
    let house = boot::open(&options.place, options.demo).await?;
    let words = if options.demo {
        fill_demo(&house, &options).await?
    } else {
        String::new()
    };
    let address = listener.local_addr().map_err(|fault| fault.to_string())?;
    let app = App {
        house: house.clone(),
        exit_to: options.exit_url.into(),
        help_phone: options.help_phone.into(),
        behind_proxy: options.behind_proxy,
        key_beside_data: boot::key_file(&options.place).starts_with(&options.place.data),
    };
    let work = jobs::start(house.clone());
    // Nobody may be listening any more, as with `| head`; that is no reason to end.
    let _ = writeln!(
        std::io::stdout(),
        "Panoh is ready on http://{address} (after {} ms)\n{words}",
        begun.elapsed().as_millis()
    );
    let served = axum::serve(listener, http::edge(app).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(told_to_stop())
        .await;
    work.abort();
    jobs::last(&house).await;
    served.map_err(|fault| fault.to_string())
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return drop(tokio::signal::ctrl_c().await);
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

/// Fills an empty database with the demo and says how to sign in.
async fn fill_demo(house: &Arc<House>, options: &Serve) -> Result<String, Sentence> {
    if demo::is_empty(house).await.map_err(|fault| fault.to_string())? {
        eprintln!("Filling the data folder with the demo shelter …");
        let made = demo::fill(house)
            .await
            .map_err(|fault| format!("the demo could not be made: {fault}"))?;
        demo::centre(house)
            .await
            .map_err(|fault| format!("the demo could not be made: {fault}"))?;
        let folder = options.place.data.join("recovery");
        boot::private_folder(&folder)?;
        for (place, (org, secret)) in made.recovery.iter().enumerate() {
            let text = format!("# recovery key of the invented organisation {org}: a demo has no custodians\n{secret}\n");
            boot::private_file(&folder.join(format!("demo-{}.txt", place + 1)), text.as_bytes())?;
        }
    }
    let mut words = format!("\nThe demo is invented. Everybody's passphrase: {}\n\n", demo::PASSPHRASE);
    for one in demo::PEOPLE {
        let line = format!("  {:<10} {:<22} {}\n", one.login, one.role.word(), one.name);
        words.push_str(&line);
    }
    Ok(words)
}
