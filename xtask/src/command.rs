//! Running other programs, with duct.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::{self, BufRead, BufReader, Read, Seek, Write},
    path::{Path, PathBuf},
};

use duct::Expression;

use crate::fault::Fault;

/// A command line, and where and with which environment it runs.
#[derive(Debug)]
pub struct Run {
    program: OsString,
    args: Vec<OsString>,
    /// Variables that are set, and those without a value that are taken away.
    variables: Vec<(OsString, Option<OsString>)>,
    folder: Option<PathBuf>,
    shown: String,
}

/// How a run ended, and what it printed (both streams, in their order).
#[derive(Debug)]
pub struct Ended {
    pub well: bool,
    pub output: String,
}

impl Run {
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref().to_owned();
        Self {
            shown: program.to_string_lossy().into_owned(),
            program,
            args: Vec::new(),
            variables: Vec::new(),
            folder: None,
        }
    }

    /// The cargo that runs us.
    pub fn cargo() -> Self {
        let mut run = Self::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        run.shown = "cargo".into();
        // What cargo told us about xtask's own package is not so for the next package.
        let of_package = |name: &OsString| {
            let name = name.to_string_lossy();
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        };
        let names = env::vars_os().map(|(name, _)| name).filter(of_package);
        run.variables.extend(names.map(|name| (name, None)));
        run
    }

    /// npm: on Windows it is a command file.
    pub fn npm() -> Self {
        Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
    }

    pub fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        for arg in args {
            let arg = arg.as_ref();
            self.shown.push(' ');
            self.shown.push_str(&arg.to_string_lossy());
            self.args.push(arg.to_owned());
        }
        self
    }

    pub fn arg(self, arg: impl AsRef<OsStr>) -> Self {
        self.args([arg])
    }

    pub fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.variables.push((name.into(), Some(value.into())));
        self
    }

    pub fn folder(mut self, folder: &Path) -> Self {
        self.folder = Some(folder.to_owned());
        self
    }

    /// Runs it before the person's eyes.
    pub fn live(self) -> Result<(), Fault> {
        let output = self.expression().run().map_err(|fault| self.start(fault))?;
        self.judge(output.status.success(), String::new())
    }

    /// Runs it unseen; what it printed is in the fault when it fails.
    pub fn quiet(self) -> Result<(), Fault> {
        let ended = self.ended(false)?;
        self.judge(ended.well, ended.output)
    }

    /// Runs it unseen and gives its standard output.
    pub fn stdout(self) -> Result<String, Fault> {
        let run = self.expression().stdin_null().stdout_capture();
        let output = run.stderr_capture().run();
        let output = output.map_err(|fault| self.start(fault))?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        self.judge(output.status.success(), text(&output.stderr))?;
        Ok(text(&output.stdout))
    }

    /// Runs it and keeps what it prints, showing it meanwhile where `shown`.
    pub fn ended(&self, shown: bool) -> Result<Ended, Fault> {
        let run = self.expression().stdin_null().stderr_to_stdout();
        let ended = if shown {
            while_shown(&run)
        } else {
            unseen(run)
        };
        ended.map_err(|fault| self.start(fault))
    }

    fn expression(&self) -> Expression {
        let mut run = duct::cmd(&self.program, &self.args).unchecked();
        for (name, value) in &self.variables {
            run = match value {
                Some(value) => run.env(name, value),
                None => run.env_remove(name),
            };
        }
        match &self.folder {
            Some(folder) => run.dir(folder),
            None => run,
        }
    }

    fn start(&self, source: io::Error) -> Fault {
        Fault::Start {
            program: self.program.to_string_lossy().into_owned(),
            source,
        }
    }

    fn judge(self, well: bool, output: String) -> Result<(), Fault> {
        if well {
            return Ok(());
        }
        Err(Fault::Failed {
            command: self.shown,
            output,
        })
    }
}

/// Line by line, to the end of the last program that holds the pipe.
fn while_shown(run: &Expression) -> io::Result<Ended> {
    let reader = run.reader()?;
    let mut lines = BufReader::new(&reader);
    let mut output = Vec::new();
    loop {
        let start = output.len();
        if lines.read_until(b'\n', &mut output)? == 0 {
            break;
        }
        let _ = io::stdout().write_all(output.get(start..).unwrap_or_default());
    }
    let well = reader
        .try_wait()?
        .is_some_and(|output| output.status.success());
    Ok(Ended {
        well,
        output: String::from_utf8_lossy(&output).into_owned(),
    })
}

/// By way of a file and not of a pipe: a browser that was left behind would hold a pipe open after the program itself
/// has ended.
fn unseen(run: Expression) -> io::Result<Ended> {
    let mut file = tempfile::tempfile()?;
    let well = run.stdout_file(file.try_clone()?).run()?.status.success();
    file.rewind()?;
    let mut output = Vec::new();
    file.read_to_end(&mut output)?;
    Ok(Ended {
        well,
        output: String::from_utf8_lossy(&output).into_owned(),
    })
}

/// Finds a program on a `PATH`; on Windows with the endings that programs have there.
pub fn which(program: &str, path: &OsStr) -> Option<PathBuf> {
    which::which_in_global(program, Some(path)).ok()?.next()
}

#[cfg(all(test, unix))]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    fn sh(script: &str) -> Run {
        Run::new("sh").args(["-c", script])
    }

    #[test]
    fn keeps_both_streams_and_the_verdict() {
        for shown in [false, true] {
            let ended = sh("echo out; echo err >&2; exit 3").ended(shown).unwrap();
            assert!(!ended.well);
            assert_eq!(ended.output, "out\nerr\n");
            assert!(sh("exit 0").ended(shown).unwrap().well);
        }
    }

    #[test]
    fn does_not_wait_for_what_a_program_leaves_behind() {
        let start = Instant::now();
        let ended = sh("echo out; sleep 20 &").ended(false).unwrap();
        assert!(ended.well && ended.output == "out\n");
        assert!(start.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_failure_names_the_command_and_what_it_said() {
        let sentence = sh("echo why; exit 1").quiet().unwrap_err().to_string();
        assert!(
            sentence.contains("sh -c") && sentence.contains("why"),
            "{sentence}"
        );
    }

    #[test]
    fn standard_output_is_given_and_what_was_complained_of_is_in_the_fault() {
        assert_eq!(sh("echo out; echo err >&2").stdout().unwrap(), "out\n");
        let fault = sh("echo out; echo err >&2; exit 1").stdout().unwrap_err();
        assert!(fault.to_string().ends_with(":\nerr\n"), "{fault}");
    }

    #[test]
    fn variables_are_set_and_taken_away_and_the_folder_is_the_one_named() {
        let mut run = sh("echo $KILTER_SET $HOME; pwd").env("KILTER_SET", "yes");
        run.variables.push(("HOME".into(), None));
        assert_eq!(run.folder(Path::new("/")).stdout().unwrap(), "yes\n/\n");
    }

    #[test]
    fn a_missing_program_is_named() {
        let fault = Run::new("no-such-program-of-kilter").live().unwrap_err();
        assert!(fault.to_string().contains("no-such-program-of-kilter"));
    }

    #[test]
    fn finds_programs_on_a_path() {
        assert!(which("sh", OsStr::new("/nowhere:/bin:/usr/bin")).is_some());
        assert_eq!(which("sh", OsStr::new("/nowhere")), None);
    }
}
