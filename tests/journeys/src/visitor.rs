//! Someone who has not opened the page yet.

use std::time::Duration;

use serde_json::{Value, json};

use crate::folder::Folder;
use crate::places;
use crate::profile::Profile;
use crate::site::Site;
use crate::times;

/// Nobody waits so long who passes. A slow machine that starts three browsers at once needs more than ten seconds to make a
/// key from a phrase.
const PATIENCE: Duration = Duration::from_secs(30);

/// A person's name, screen, folder and browser profile, before the page is open.
#[derive(Clone, Debug)]
pub struct Visitor {
    pub(crate) name: String,
    pub(crate) folder: Option<Folder>,
    pub(crate) site: Option<Site>,
    pub(crate) profile: Profile,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) language: Option<String>,
    pub(crate) route: String,
    pub(crate) patience: Duration,
}

impl Visitor {
    /// Someone at a desk with a new browser, and the built file alone in an empty folder.
    #[must_use]
    pub fn new(name: &str) -> Self {
        times::begin();
        Self {
            name: name.to_owned(),
            folder: None,
            site: None,
            profile: Profile::new(),
            width: 1280,
            height: 900,
            language: None,
            route: String::new(),
            patience: PATIENCE,
        }
    }

    #[must_use]
    pub fn in_folder(self, folder: &Folder) -> Self {
        Self {
            folder: Some(folder.clone()),
            ..self
        }
    }

    /// Opens the page from this web server in place of a folder.
    #[must_use]
    pub fn on_the_site(self, site: &Site) -> Self {
        Self {
            site: Some(site.clone()),
            ..self
        }
    }

    #[must_use]
    pub fn with_profile(self, profile: &Profile) -> Self {
        Self {
            profile: profile.clone(),
            ..self
        }
    }

    /// Opens this part of the page, such as `#/about`.
    #[must_use]
    pub fn at(self, route: &str) -> Self {
        Self {
            route: route.to_owned(),
            ..self
        }
    }

    /// Reads this language, such as `pseudo`. Steps that name things in English find them under their names there.
    #[must_use]
    pub fn in_language(self, language: &str) -> Self {
        Self {
            language: Some(language.to_owned()),
            ..self
        }
    }

    /// A window of 1280 by 900.
    #[must_use]
    pub fn desktop(self) -> Self {
        Self {
            width: 1280,
            height: 900,
            ..self
        }
    }

    /// A screen of so many pixels.
    #[must_use]
    pub fn screen(self, width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ..self
        }
    }

    /// A screen of 360 by 740.
    #[must_use]
    pub fn phone(self) -> Self {
        Self {
            width: 360,
            height: 740,
            ..self
        }
    }

    /// A screen of 320 by 800: a window of 1280 at 400 %, the narrowest that WCAG's reflow asks for.
    #[must_use]
    pub fn narrow(self) -> Self {
        Self {
            width: 320,
            height: 800,
            ..self
        }
    }

    /// Looks this long for things before giving up, in place of thirty seconds.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    pub(crate) fn capabilities(&self) -> Value {
        json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
            "goog:chromeOptions": { "binary": places::chromium(), "args": self.flags() },
            "timeouts": { "script": 60_000 },
            "unhandledPromptBehavior": "ignore",
        })
    }

    /// Never `--allow-file-access-from-files`: a page that opens from a folder cannot read its neighbours.
    fn flags(&self) -> Vec<String> {
        let mut flags: Vec<String> = [
            "--headless=new",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-breakpad",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-default-browser-check",
            "--no-proxy-server",
            // As on a phone, and so that a width is the same on every machine.
            "--hide-scrollbars",
            "--lang=en-GB",
            // There is no host to be found, whatever the page asks for, but for a site of ours.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ]
        .map(str::to_owned)
        .into();
        flags.push(format!(
            "--user-data-dir={}",
            self.profile.user_data().display()
        ));
        flags.push(format!("--window-size={},{}", self.width, self.height));
        if rustix::process::geteuid().is_root() {
            flags.push("--no-sandbox".to_owned());
        }
        flags
    }
}
