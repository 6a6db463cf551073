//! `cargo xtask test`: every check, one line a stage, and the last line `N passed, N failed`.

pub mod accept;
mod cargo;
mod count;
mod crates;
mod journeys;
pub mod session;
mod stage;
mod stages;

use std::{
    io::{self, Write},
    time::Instant,
};

pub use self::stage::Stage;
use self::{count::Count, stages::Bench};
use crate::{
    fault::Fault,
    paths::Paths,
    step::{say, seconds},
    tools::{self, browser::Browser},
};

/// Runs the stages, all of them unless some are named.
pub fn run(paths: &Paths, only: &[Stage]) -> Result<(), Fault> {
    let wanted = |stage: &Stage| only.is_empty() || only.contains(stage);
    let bench = Bench {
        paths,
        tools: told(tools::bring(paths)),
        deny: if wanted(&Stage::Crates) {
            told(tools::bring_deny(paths))
        } else {
            Err("no stage needs it".into())
        },
        runner: if wanted(&Stage::Browser) {
            told(tools::bring_test_runner(paths))
        } else {
            Err("no stage needs it".into())
        },
        browser: if Stage::ALL
            .iter()
            .any(|stage| stage.needs_browser() && wanted(stage))
        {
            told(Browser::bring())
        } else {
            Err("no stage needs one".into())
        },
    };
    let mut total = Count::default();
    let mut built = true;
    for stage in Stage::ALL.into_iter().filter(wanted) {
        let done = if stage == Stage::Journeys && !built {
            Count::failure("not run, because the build failed\n")
        } else {
            timed(stage, || bench.run(stage))
        };
        built &= stage != Stage::Build || done.failed == 0;
        if done.failed > 0 {
            say(&format!(
                "---- {} ----\n{}",
                stage.name(),
                done.output.trim_end()
            ));
        }
        total.add(&done);
    }
    say(&format!("{} passed, {} failed", total.passed, total.failed));
    if total.failed > 0 {
        Err(Fault::Told)
    } else {
        Ok(())
    }
}

/// Names the stage while it runs, and finishes the line with its verdict and its time.
fn timed(stage: Stage, work: impl FnOnce() -> Count) -> Count {
    let start = Instant::now();
    let _ = write!(io::stdout(), "{:<9} ", stage.name());
    let _ = io::stdout().flush();
    let count = work();
    let verdict = if count.failed > 0 { "FAILED" } else { "ok" };
    say(&format!(
        "{verdict:<7} {:>5} passed {:>3} failed  {}",
        count.passed,
        count.failed,
        seconds(start.elapsed())
    ));
    for line in &count.notes {
        say(&format!("  {line}"));
    }
    count
}

/// Keeps a fault's sentence for the stages that need what could not be brought.
fn told<T>(brought: Result<T, Fault>) -> Result<T, String> {
    brought.map_err(|fault| fault.to_string())
}
