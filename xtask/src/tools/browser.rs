//! A browser for the tests, and the driver that belongs to it.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
};

use crate::{
    command::{Run, which},
    fault::Fault,
    paths::{self, Paths},
    step::step,
};

/// A browser of Chromium's family and its driver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browser {
    pub program: PathBuf,
    /// chromedriver or msedgedriver.
    pub driver: PathBuf,
}

/// Browsers by the name they have on a `PATH`, with their driver's.
const ON_PATH: [(&str, &str); 8] = [
    ("chromium", "chromedriver"),
    ("chromium-browser", "chromedriver"),
    ("chromium-browser", "chromium.chromedriver"),
    ("google-chrome-stable", "chromedriver"),
    ("google-chrome", "chromedriver"),
    ("chrome", "chromedriver"),
    ("microsoft-edge", "msedgedriver"),
    ("msedge", "msedgedriver"),
];

/// Browsers that are in no `PATH`, with their driver's name.
const ELSEWHERE: [(&str, &str); 5] = [
    (
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "chromedriver",
    ),
    (
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "chromedriver",
    ),
    (
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "msedgedriver",
    ),
    (
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        "chromedriver",
    ),
    (
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        "msedgedriver",
    ),
];

/// Where Debian keeps Arial and the fonts with its widths. With any other, what fits a page
/// 320 pixels wide is not what fits it on its readers' computers.
const ARIAL: [&str; 3] = [
    "/usr/share/fonts/truetype/liberation",
    "/usr/share/fonts/truetype/liberation2",
    "/usr/share/fonts/truetype/msttcorefonts",
];

impl Browser {
    /// Finds a browser and its driver; as root on Debian installs what there is none of.
    pub fn bring() -> Result<Self, Fault> {
        let found = Self::find();
        if debian_root() {
            let mut packages = Vec::new();
            if found.is_none() {
                packages.extend(["chromium", "chromium-driver"]);
            }
            if !ARIAL.iter().any(|folder| Path::new(folder).is_dir()) {
                packages.push("fonts-liberation");
            }
            install(&packages)?;
        }
        found.or_else(Self::find).ok_or_else(missing)
    }

    fn find() -> Option<Self> {
        let told = |name| {
            env::var_os(name)
                .map(PathBuf::from)
                .filter(|file| file.is_file())
        };
        if let (Some(program), Some(driver)) = (told("KILTER_CHROMIUM"), told("CHROMEDRIVER")) {
            return Some(Self { program, driver });
        }
        let path = env::var_os("PATH").unwrap_or_default();
        candidates(&path).find(Self::belong_together)
    }

    /// A driver refuses a browser of another major version.
    fn belong_together(&self) -> bool {
        // Chrome on Windows opens a window when asked for its version: there the driver will say.
        cfg!(windows)
            || matches!((major(&self.program), major(&self.driver)), (Some(a), Some(b)) if a == b)
    }

    /// Whether this is Edge, whose driver and capabilities have names of their own.
    pub fn is_edge(&self) -> bool {
        self.driver.file_stem() == Some(OsStr::new("msedgedriver"))
    }

    /// Tells wasm-bindgen's test runner which browser to start.
    pub fn capabilities(&self, paths: &Paths) -> Result<PathBuf, Fault> {
        let options = if self.is_edge() {
            "ms:edgeOptions"
        } else {
            "goog:chromeOptions"
        };
        let capabilities = serde_json::json!({
            options: { "binary": self.program, "args": ["--disable-background-networking", "--no-first-run"] }
        });
        let file = paths.notes().join("webdriver.json");
        paths::write(&file, capabilities.to_string())?;
        Ok(file)
    }
}

fn candidates(path: &OsStr) -> impl Iterator<Item = Browser> {
    let on_path = ON_PATH.iter().filter_map(|(program, driver)| {
        Some(Browser {
            program: which(program, path)?,
            driver: which(driver, path)?,
        })
    });
    let elsewhere = ELSEWHERE.iter().filter_map(|(program, driver)| {
        let program = Path::new(program);
        Some(Browser {
            program: program.is_file().then(|| program.to_owned())?,
            driver: which(driver, path)?,
        })
    });
    on_path.chain(elsewhere)
}

fn major(program: &Path) -> Option<u32> {
    major_of(&Run::new(program).arg("--version").stdout().ok()?)
}

/// The first number of a version line such as `Chromium 156.0.7200.1 built on Debian`.
fn major_of(line: &str) -> Option<u32> {
    line.split_whitespace()
        .find_map(|word| word.split_once('.')?.0.parse().ok())
}

fn install(packages: &[&str]) -> Result<(), Fault> {
    if packages.is_empty() {
        return Ok(());
    }
    step(&format!("Installing {}", packages.join(", ")), || {
        let apt = |args: &[&str]| {
            Run::new("apt-get")
                .env("DEBIAN_FRONTEND", "noninteractive")
                .args(args)
        };
        apt(&["update"]).quiet()?;
        apt(&["install", "--yes", "--no-install-recommends"])
            .args(packages)
            .quiet()
    })
}

fn debian_root() -> bool {
    let root = Run::new("id")
        .arg("-u")
        .stdout()
        .is_ok_and(|id| id.trim() == "0");
    root && which("apt-get", &env::var_os("PATH").unwrap_or_default()).is_some()
}

fn missing() -> Fault {
    Fault::Needs(
        "the browser tests need Chromium, Chrome or Edge and the driver of the same version: \
         on Debian or Ubuntu `sudo apt-get install chromium chromium-driver`; \
         or name both in KILTER_CHROMIUM and CHROMEDRIVER"
            .into(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_the_programs_say() {
        assert_eq!(major_of("Chromium 156.0.7200.1 built on Debian"), Some(156));
        assert_eq!(
            major_of("ChromeDriver 156.0.7200.1 (abc-refs/heads)"),
            Some(156)
        );
        assert_eq!(major_of("Microsoft Edge 155.0.1.2"), Some(155));
        assert_eq!(major_of("no version"), None);
    }

    #[test]
    fn an_empty_path_has_no_browser_of_its_own() {
        let found: Vec<_> = candidates(OsStr::new("")).collect();
        assert!(found.iter().all(|browser| browser.program.is_absolute()));
    }
}
