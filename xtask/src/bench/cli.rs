//! The program beside others. They take turns, so that whatever else the machine does meets all of them, and what
//! counts is the time of the processor: that of the clock is told besides. Each is run with no summaries too: what that
//! takes is its start, and the second ratio is without it.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use super::{
    made_up::{self, instruments, script},
    spread::Spread,
};
use crate::{
    command::Run,
    fault::Fault,
    paths::Paths,
    step::{say, step},
    tools,
};

/// One of those that take turns.
struct Runner {
    name: &'static str,
    run: Box<dyn Fn(&Path) -> Run>,
    /// The place of the one that it is compared with.
    beside: Option<usize>,
}

/// What one run took, in milliseconds.
#[derive(Clone, Copy)]
struct Took {
    user: f64,
    clock: f64,
}

/// Measures so many runs of each over so many summaries.
pub fn run(paths: &Paths, runs: usize, summaries: usize) -> Result<(), Fault> {
    tools::npm::bring(paths)?;
    step("Building the program", || {
        Run::cargo()
            .args(["build", "--release", "--locked", "-p", "kilter-cli"])
            .folder(&paths.root)
            .quiet()
    })?;
    let many = made_up::summaries(paths, "summaries.ndjson", summaries)?;
    let none = made_up::summaries(paths, "none.ndjson", 0)?;
    let runners = runners(paths);
    let mut over = [(); 2].map(|()| vec![Vec::new(); runners.len()]);
    for _ in 0..runs.max(1) {
        for (file, took) in [&many, &none].into_iter().zip(&mut over) {
            for (runner, took) in runners.iter().zip(took) {
                took.push(measured((runner.run)(file))?);
            }
        }
    }
    let [many, none] = over;
    print(&runners, &many, &none);
    Ok(())
}

fn runners(paths: &Paths) -> Vec<Runner> {
    let kilter = paths.target.join("release/kilter");
    let (validate, pool) = (script(paths, "validate.mjs"), script(paths, "pool.mjs"));
    let instruments = instruments(paths);
    let program = kilter.clone();
    vec![
        Runner {
            name: "plain JavaScript, the checks of `validate`",
            run: Box::new(move |file| Run::new("node").arg(&validate).arg(file).args(&instruments)),
            beside: None,
        },
        Runner {
            name: "`kilter validate`",
            run: Box::new(move |file| Run::new(&program).arg("validate").arg(file)),
            beside: Some(0),
        },
        Runner {
            name: "DuckDB on one thread, the sums of `pool`",
            run: Box::new(move |file| Run::new("node").arg(&pool).arg(file)),
            beside: None,
        },
        Runner {
            name: "`kilter pool`",
            run: Box::new(move |file| {
                Run::new(&kilter)
                    .args(["pool", "--format", "json"])
                    .arg(file)
            }),
            beside: Some(2),
        },
    ]
}

fn measured(run: Run) -> Result<Took, Fault> {
    let (before, start) = (children_user()?, Instant::now());
    // An empty file is a fault to `kilter`: how a run ends is no matter here.
    run.ended(false)?;
    let clock = start.elapsed().as_secs_f64() * 1_000.0;
    let user = children_user()? - before;
    Ok(Took { user, clock })
}

/// The user time of all programs that were run, in milliseconds.
#[cfg(unix)]
#[allow(
    clippy::useless_conversion,
    reason = "microseconds are a narrower number on macOS"
)]
fn children_user() -> Result<f64, Fault> {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)
        .map_err(|fault| Fault::Needs(format!("the time of a program cannot be told: {fault}")))?;
    let time = usage.user_time();
    let part = |number: i64, unit: fn(u64) -> Duration| u64::try_from(number).map(unit);
    let seconds = part(time.tv_sec(), Duration::from_secs).unwrap_or_default();
    let rest = part(time.tv_usec().into(), Duration::from_micros).unwrap_or_default();
    Ok((seconds + rest).as_secs_f64() * 1_000.0)
}

#[cfg(not(unix))]
fn children_user() -> Result<f64, Fault> {
    Err(Fault::Needs(
        "the bench of the program runs where a program's user time can be told: Linux and macOS"
            .into(),
    ))
}

fn print(runners: &[Runner], many: &[Vec<Took>], none: &[Vec<Took>]) {
    let of = |took: &[Took], which: fn(&Took) -> f64| Spread::of(took.iter().map(which).collect());
    let row = |place: usize| {
        let (many, none) = (many.get(place)?, none.get(place)?);
        Some((
            of(many, |took| took.user)?,
            of(none, |took| took.user)?,
            of(many, |took| took.clock)?,
        ))
    };
    say(
        "| | user time, ms | of that its start | clock, ms | of the other's user time | without the start |",
    );
    say("|---|---|---|---|---|---|");
    for (place, runner) in runners.iter().enumerate() {
        let Some((user, start, clock)) = row(place) else {
            continue;
        };
        let ratios = runner.beside.and_then(row).map(|(other, other_start, _)| {
            let net = (user.median - start.median) / (other.median - other_start.median);
            [user.median / other.median, net].map(|ratio| format!("{ratio:.2}"))
        });
        let [whole, net] = ratios.unwrap_or_default();
        say(&format!(
            "| {} | {user} | {:.0} | {clock} | {whole} | {net} |",
            runner.name, start.median
        ));
    }
}
