//! Running other programs.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::{self, BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

use crate::fault::Fault;

/// One run of a program.
#[derive(Debug)]
pub struct Run {
    command: Command,
    shown: String,
}

/// How a run ended, and what it printed (both streams, in their order).
#[derive(Debug)]
pub struct Ended {
    /// Whether it said that all went well.
    pub well: bool,
    /// What it printed.
    pub output: String,
}

impl Run {
    /// A run of `program`.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        Self {
            command: Command::new(program),
            shown: program.to_string_lossy().into_owned(),
        }
    }

    /// A run of the cargo that runs us.
    pub fn cargo() -> Self {
        let mut run = Self::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        run.shown = "cargo".into();
        // What cargo told us about xtask's own package is not so for the next package.
        for (name, _) in env::vars_os() {
            if name.to_string_lossy().starts_with("CARGO_PKG_") {
                run.command.env_remove(name);
            }
        }
        run.command.env_remove("CARGO_MANIFEST_DIR");
        run.command.env_remove("CARGO_MANIFEST_PATH");
        run
    }

    /// A run of a program that npm installs beside node; on Windows those are command files.
    pub fn npm() -> Self {
        Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
    }

    /// Adds arguments.
    pub fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        for arg in args {
            self.shown.push(' ');
            self.shown.push_str(&arg.as_ref().to_string_lossy());
            self.command.arg(arg);
        }
        self
    }

    /// Adds one argument.
    pub fn arg(self, arg: impl AsRef<OsStr>) -> Self {
        self.args([arg])
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.command.env(name, value.into());
        self
    }

    /// Sets the folder it runs in.
    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it before the person's eyes.
    pub fn live(mut self) -> Result<(), Fault> {
        let status = self.command.status().map_err(|source| self.start(source))?;
        self.judge(status.success(), String::new())
    }

    /// Runs it unseen; what it printed is in the fault when it fails.
    pub fn quiet(self) -> Result<(), Fault> {
        let command = self.shown.clone();
        let ended = self.ended(false)?;
        if ended.well {
            return Ok(());
        }
        Err(Fault::Failed {
            command,
            output: ended.output,
        })
    }

    /// Runs it unseen and gives its standard output.
    pub fn stdout(mut self) -> Result<String, Fault> {
        let output = self
            .command
            .stdin(Stdio::null())
            .output()
            .map_err(|source| self.start(source))?;
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        self.judge(output.status.success(), errors)?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs it and keeps what it prints, showing it meanwhile where `shown`.
    pub fn ended(mut self, shown: bool) -> Result<Ended, Fault> {
        let (reader, writer) = io::pipe().map_err(|source| self.start(source))?;
        let errors = writer.try_clone().map_err(|source| self.start(source))?;
        let mut child = self
            .command
            .stdin(Stdio::null())
            .stdout(writer)
            .stderr(errors)
            .spawn()
            .map_err(|source| self.start(source))?;
        let shown_as = self.shown.clone();
        // The command holds the pipe's other end: while it lives, reading would never end.
        drop(self);
        let failed = |source| Fault::Start {
            program: shown_as.clone(),
            source,
        };
        let lines = in_background(reader);
        let mut output = String::new();
        let status = loop {
            match lines.recv_timeout(Duration::from_millis(200)) {
                Ok(line) => {
                    if shown {
                        let _ = io::stdout().write_all(&line);
                    }
                    output.push_str(&String::from_utf8_lossy(&line));
                }
                Err(RecvTimeoutError::Disconnected) => break child.wait().map_err(failed)?,
                // A browser left behind may hold the pipe after the program itself has ended.
                Err(RecvTimeoutError::Timeout) => {
                    if let Some(status) = child.try_wait().map_err(failed)? {
                        break status;
                    }
                }
            }
        };
        Ok(Ended {
            well: status.success(),
            output,
        })
    }

    fn start(&self, source: io::Error) -> Fault {
        Fault::Start {
            program: self.command.get_program().to_string_lossy().into_owned(),
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

/// Reads lines in a thread of their own, so that waiting for them can end.
fn in_background(reader: io::PipeReader) -> Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut lines = BufReader::new(reader);
        loop {
            let mut line = Vec::new();
            match lines.read_until(b'\n', &mut line) {
                Ok(1..) if sender.send(line).is_ok() => {}
                _ => return,
            }
        }
    });
    receiver
}

/// Finds a program on a `PATH`.
pub fn which(program: &str, path: &OsStr) -> Option<std::path::PathBuf> {
    let names: Vec<String> = if cfg!(windows) {
        ["exe", "cmd"].map(|end| format!("{program}.{end}")).into()
    } else {
        vec![program.to_owned()]
    };
    env::split_paths(path)
        .flat_map(|folder| {
            names
                .iter()
                .map(move |name| folder.join(name))
                .collect::<Vec<_>>()
        })
        .find(|file| file.is_file())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn keeps_both_streams_and_the_verdict() {
        let ended = Run::new("sh")
            .args(["-c", "echo out; echo err >&2; exit 3"])
            .ended(false)
            .unwrap();
        assert!(!ended.well);
        assert_eq!(ended.output, "out\nerr\n");
    }

    #[test]
    fn does_not_wait_for_what_a_program_leaves_behind() {
        let start = std::time::Instant::now();
        let ended = Run::new("sh")
            .args(["-c", "echo out; sleep 20 &"])
            .ended(false)
            .unwrap();
        assert!(ended.well && ended.output == "out\n");
        assert!(start.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_failure_names_the_command_and_what_it_said() {
        let fault = Run::new("sh").args(["-c", "echo why; exit 1"]).quiet();
        let sentence = fault.unwrap_err().to_string();
        assert!(
            sentence.contains("sh -c") && sentence.contains("why"),
            "{sentence}"
        );
    }

    #[test]
    fn a_missing_program_is_named() {
        let fault = Run::new("no-such-program-of-kilter").live();
        assert!(
            fault
                .unwrap_err()
                .to_string()
                .contains("no-such-program-of-kilter")
        );
    }

    #[test]
    fn finds_programs_on_a_path() {
        assert!(which("sh", OsStr::new("/nowhere:/bin:/usr/bin")).is_some());
        assert_eq!(which("sh", OsStr::new("/nowhere")), None);
    }
}
