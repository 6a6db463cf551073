//! The chromedriver process: on a port of its own choice, in a process group of its own, gone when dropped.

use std::io::{self, BufRead, BufReader};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdout, Command, Stdio};

use rustix::process::Pid;

use crate::places;
use crate::processes::{descendants, kill_tree};

/// chromedriver and the browser that it starts.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    port: u16,
    /// Kept open: chromedriver ends when it cannot write.
    _output: BufReader<ChildStdout>,
}

const ATTEMPTS: usize = 5;

impl Driver {
    /// Of the port that it chose chromedriver takes both halves, IPv4 and IPv6; where another process has one of them
    /// it ends at once, and the next attempt chooses another.
    pub(crate) fn start() -> io::Result<Self> {
        let attempts = (1..ATTEMPTS).map(|_| Self::attempt());
        attempts.flatten().next().map_or_else(Self::attempt, Ok)
    }

    fn attempt() -> io::Result<Self> {
        let mut child = Command::new(places::chromedriver())
            .arg("--port=0")
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let mut output = BufReader::new(output);
        let port = announced_port(&mut output)?;
        Ok(Self {
            child,
            port,
            _output: output,
        })
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// The browser's processes, as numbers.
    pub(crate) fn browser(&self) -> Vec<i32> {
        descendants(Pid::from_child(&self.child).as_raw_nonzero().get())
            .into_iter()
            .collect()
    }

    /// SIGKILL to all of it, with no wait before.
    pub(crate) fn kill(&mut self) {
        kill_tree(Pid::from_child(&self.child));
        // Collects the dead process, so that its number is free again.
        let _ = self.child.wait();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
    }
}

fn announced_port(output: &mut impl BufRead) -> io::Result<u16> {
    for line in output.lines() {
        let line = line?;
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            return port.trim_end_matches('.').parse().map_err(io::Error::other);
        }
    }
    Err(io::Error::other(
        "chromedriver ended before it named its port",
    ))
}

#[cfg(test)]
mod tests {
    use super::announced_port;

    #[test]
    fn reads_the_port_that_chromedriver_chose() {
        let mut output = "Starting ChromeDriver 156 on port 0\nChromeDriver was started successfully on port 34181.\n".as_bytes();
        assert_eq!(announced_port(&mut output).unwrap(), 34181);
        assert!(announced_port(&mut "".as_bytes()).is_err());
    }
}
