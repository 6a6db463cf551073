//! Where the output goes: standard output, or the file of `--output`. In Windows PowerShell 5.1 `>` writes UTF-16 and
//! reads what a program says by an old code page; a file that the program itself writes is UTF-8 everywhere.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, StdoutLock, Write};
use std::path::{Path, PathBuf};

/// What is written to. A file appears when all of it is written, so that it may be one of the files that are read.
pub struct Output {
    to: To,
}

enum To {
    Stdout(BufWriter<StdoutLock<'static>>),
    /// Something that is there and no file, such as a pipe by name.
    Other(BufWriter<File>),
    File(BufWriter<File>, Part),
}

impl Output {
    /// Standard output, or this file.
    pub fn open(path: Option<&Path>) -> io::Result<Self> {
        let to = match path {
            None => To::Stdout(BufWriter::new(io::stdout().lock())),
            Some(path) => {
                let is_other = fs::metadata(path).is_ok_and(|there| !there.is_file());
                if is_other {
                    To::Other(BufWriter::new(OpenOptions::new().write(true).open(path)?))
                } else {
                    let part = Part::of(path);
                    To::File(BufWriter::new(File::create(&part.at)?), part)
                }
            }
        };
        Ok(Self { to })
    }

    /// That this is all. Without it a file is left as it was.
    pub fn finish(self) -> io::Result<()> {
        match self.to {
            To::Stdout(mut out) => out.flush(),
            To::Other(mut out) => out.flush(),
            To::File(mut out, part) => {
                out.flush()?;
                drop(out);
                fs::rename(&part.at, &part.becomes)
            }
        }
    }

    fn writer(&mut self) -> &mut dyn Write {
        match &mut self.to {
            To::Stdout(out) => out,
            To::Other(out) | To::File(out, _) => out,
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer().flush()
    }
}

/// A file in the making, beside the one that it becomes.
struct Part {
    at: PathBuf,
    becomes: PathBuf,
}

impl Part {
    fn of(path: &Path) -> Self {
        let mut name = path.file_name().map(OsString::from).unwrap_or_default();
        name.push(".part");
        Self {
            at: path.with_file_name(name),
            becomes: path.to_owned(),
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // Renamed, or no use to anybody.
        let _is_gone = fs::remove_file(&self.at);
    }
}
