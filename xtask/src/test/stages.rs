//! What each stage runs.

use std::env;

use super::{Count, Stage, cargo::cargo, crates, journeys};
use crate::{
    command::Run,
    paths::{self, Paths},
    tools::{TARGET, browser::Browser},
};

/// How many journeys are named as the slowest.
const NAMED_AS_SLOW: usize = 8;

/// What the stages work with; what could not be brought fails the stages that need it.
#[derive(Debug)]
pub struct Bench<'a> {
    pub paths: &'a Paths,
    /// The build's tools, or why they are not here.
    pub tools: Result<(), String>,
    /// cargo-deny, or why it is not here.
    pub deny: Result<(), String>,
    /// wasm-bindgen's test runner, or why it is not here.
    pub runner: Result<(), String>,
    /// The browser, or why it is not here.
    pub browser: Result<Browser, String>,
}

impl Bench<'_> {
    /// Runs a stage to its end: a later command runs even where an earlier one has failed.
    pub fn run(&self, stage: Stage) -> Count {
        let runs = match self.runs(stage) {
            Ok(runs) => runs,
            Err(why) => return Count::failure(why),
        };
        let mut whole = Count::default();
        for run in runs {
            whole.add(&match run.ended(false) {
                Ok(ended) if stage.has_tests() => Count::of_tests(ended),
                Ok(ended) => Count::of_whole(ended),
                Err(fault) => Count::failure(fault.to_string()),
            });
        }
        if stage == Stage::Journeys {
            let times = paths::read(&self.paths.times()).unwrap_or_default();
            whole.notes = skipped(&whole.output);
            whole.notes.extend(slowest(&times));
        }
        if stage == Stage::Crates && self.deny.is_ok() {
            crates::add_advisories(self.paths, &mut whole);
        }
        if !stage.has_tests() {
            // However many commands it takes, it is one thing to the reader.
            whole.failed = whole.failed.min(1);
            whole.passed = 1 - whole.failed;
        }
        whole
    }

    fn runs(&self, stage: Stage) -> Result<Vec<Run>, String> {
        Ok(match stage {
            Stage::Format => vec![self.cargo(&["fmt", "--all", "--check", "--", "--color=never"])],
            Stage::Lints => vec![
                self.clippy(&["--workspace", "--all-targets"]),
                self.clippy(&["-p", "kilter-app", "--all-targets", "--target", TARGET]),
            ],
            Stage::Crates => {
                self.deny.clone()?;
                vec![crates::without_network(self.paths)]
            }
            // The app too: its routes, file names and rules of storage need no browser.
            Stage::Host => vec![self.cargo(&[
                "test",
                "--workspace",
                "--exclude",
                "kilter-journeys",
                "--exclude",
                "kilter-attack",
                "--no-fail-fast",
                "--locked",
            ])],
            Stage::Attack => vec![self.cargo(&["test", "--locked", "-p", "kilter-attack"])],
            Stage::Browser => vec![self.browser_tests()?],
            Stage::Build => {
                self.tools.clone()?;
                let xtask = env::current_exe().map_err(|fault| fault.to_string())?;
                let build = |args: &[&str]| Run::new(&xtask).args(args).folder(&self.paths.root);
                vec![build(&["build"]), build(&["build", "--fixture"])]
            }
            Stage::Journeys => vec![self.journeys()?],
        })
    }

    fn clippy(&self, of: &[&str]) -> Run {
        self.cargo(&["clippy", "--locked"])
            .args(of)
            .args(["--", "-D", "warnings"])
    }

    fn cargo(&self, args: &[&str]) -> Run {
        cargo(self.paths, args)
    }

    fn journeys(&self) -> Result<Run, String> {
        let browser = self.browser.as_ref()?;
        journeys::all(self.paths, browser).map_err(|fault| fault.to_string())
    }

    fn browser_tests(&self) -> Result<Run, String> {
        self.runner.clone()?;
        let browser = self.browser.as_ref()?;
        let path = self
            .paths
            .program_path()
            .map_err(|fault| fault.to_string())?;
        let capabilities = browser
            .capabilities(self.paths)
            .map_err(|fault| fault.to_string())?;
        let driver = if browser.is_edge() {
            "MSEDGEDRIVER"
        } else {
            "CHROMEDRIVER"
        };
        let mut run = self
            .cargo(&[
                "test",
                "-p",
                "kilter-app",
                "--target",
                TARGET,
                "--no-fail-fast",
                "--locked",
            ])
            .env("PATH", path)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
            .env(driver, &browser.driver);
        // A developer's own word counts.
        if env::var_os("WASM_BINDGEN_TEST_TIMEOUT").is_none() {
            // The runner's own 20 seconds are too few for a whole file of tests on two cores.
            run = run.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
        }
        Ok(run)
    }
}

/// The journeys that could not be made on this machine, each with its reason, as the harness's `skipped` says it.
fn skipped(output: &str) -> Vec<String> {
    let said = output.lines().filter(|line| line.starts_with("SKIPPED "));
    said.map(ToOwned::to_owned).collect()
}

/// The journeys that took longest, of lines `SECONDS NAME`.
fn slowest(times: &str) -> Vec<String> {
    let mut times: Vec<(f64, &str)> = times
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(seconds, name)| Some((seconds.parse().ok()?, name)))
        .collect();
    times.sort_by(|one, other| other.0.total_cmp(&one.0));
    times
        .into_iter()
        .take(NAMED_AS_SLOW)
        .map(|(seconds, name)| format!("{seconds:>6.1} s  {name}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_skipped_is_told() {
        let output = "test one ... \nSKIPPED full::disk: may not mount\nok\ntest SKIPPED ... ok\n";
        assert_eq!(skipped(output), ["SKIPPED full::disk: may not mount"]);
    }

    #[test]
    fn the_slowest_come_first() {
        let times = "2.5 quick::one\n60.0 slow::one\nhalf a line\n3.0 quick::two\n";
        assert_eq!(
            slowest(times),
            [
                "  60.0 s  slow::one",
                "   3.0 s  quick::two",
                "   2.5 s  quick::one"
            ]
        );
    }
}
