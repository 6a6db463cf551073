//! Where things lie.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::{command::Run, fault::Fault};

/// The folders and files that the chores share.
#[derive(Debug, Clone)]
pub struct Paths {
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// `cargo install` puts programs into `bin` below this.
    pub cargo_home: PathBuf,
    /// Whether the release has the tests' instrument in it.
    pub fixture: bool,
}

impl Paths {
    /// Asks cargo.
    pub fn find() -> Result<Self, Fault> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        // The folder may have been moved since xtask was compiled: then cargo's word of today counts.
        let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| here.to_owned(), PathBuf::from);
        let metadata = Run::cargo()
            .args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version",
                "1",
            ])
            .folder(&here)
            .stdout()?;
        let metadata: serde_json::Value = serde_json::from_str(&metadata)
            .map_err(|fault| Fault::Needs(format!("cargo metadata cannot be read: {fault}")))?;
        let folder = |key: &str| {
            metadata
                .get(key)
                .and_then(serde_json::Value::as_str)
                .map(PathBuf::from)
                .ok_or_else(|| Fault::Needs(format!("cargo metadata names no {key}")))
        };
        let cargo_home = env::var_os("CARGO_HOME")
            .map(PathBuf::from)
            .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
            .ok_or_else(|| Fault::Needs("set CARGO_HOME: there is no home folder".into()))?;
        Ok(Self {
            root: folder("workspace_root")?,
            target: folder("target_directory")?,
            cargo_home,
            fixture: false,
        })
    }

    /// The same for a release with the tests' instrument in it, beside the one that people get.
    pub fn of_fixture(&self) -> Self {
        Self {
            fixture: true,
            ..self.clone()
        }
    }

    /// Where the release is put.
    pub fn dist(&self) -> PathBuf {
        self.beside(self.root.join("dist"))
    }

    fn beside(&self, folder: PathBuf) -> PathBuf {
        if self.fixture {
            folder.join("fixture")
        } else {
            folder
        }
    }

    pub fn single_file(&self) -> PathBuf {
        self.dist().join("kilter.html")
    }

    /// The app for a web server.
    pub fn site(&self) -> PathBuf {
        self.dist().join("site")
    }

    /// The compiled stylesheet, as index.html names it for Trunk.
    pub fn stylesheet(&self) -> PathBuf {
        self.root.join("target/style/main.css")
    }

    /// Notes from one run to the next.
    pub fn notes(&self) -> PathBuf {
        self.beside(self.target.join("kilter"))
    }

    /// How long each journey took.
    pub fn times(&self) -> PathBuf {
        self.notes().join("journey-times")
    }

    /// Pictures that the journeys take.
    pub fn shots(&self) -> PathBuf {
        self.dist().join("shots")
    }

    /// A program of an npm package, as a script for node.
    pub fn node_script(&self, script: &str) -> PathBuf {
        self.root.join("node_modules").join(script)
    }

    /// `PATH` with cargo's and npm's programs first, so that Trunk finds them.
    pub fn program_path(&self) -> Result<std::ffi::OsString, Fault> {
        let before = env::var_os("PATH").unwrap_or_default();
        let ours = [
            self.cargo_home.join("bin"),
            self.root.join("node_modules/.bin"),
        ];
        env::join_paths(ours.into_iter().chain(env::split_paths(&before)))
            .map_err(|fault| Fault::Needs(format!("PATH cannot be extended: {fault}")))
    }
}

/// Reads a file as text, or says which could not be read.
pub fn read(path: &Path) -> Result<String, Fault> {
    fs::read_to_string(path).map_err(Fault::file(path))
}

/// Reads a file as bytes, or says which could not be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Fault> {
    fs::read(path).map_err(Fault::file(path))
}

/// Writes a file and the folders above it, or says which could not be written.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Fault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    }
    fs::write(path, content).map_err(Fault::file(path))
}
