//! Someone with the page open in front of them.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::driver::Driver;
use crate::failing::must;
use crate::folder::{Folder, address_of};
use crate::profile::Profile;
use crate::visitor::Visitor;
use crate::wire::Session;

/// A person at a browser. Its steps wait, return the person so that they chain, and panic when they fail.
///
/// Dropping the person kills the browser.
#[derive(Debug)]
pub struct Person {
    session: Session,
    driver: Driver,
    visitor: Visitor,
    folder: Folder,
    pub(crate) traffic: RefCell<Vec<Value>>,
    pub(crate) console: RefCell<Vec<Value>>,
    pub(crate) dared: RefCell<Vec<String>>,
    pub(crate) fetched_files: RefCell<Vec<PathBuf>>,
}

impl Visitor {
    /// Starts the browser and opens the page.
    #[must_use]
    #[track_caller]
    pub fn open(self) -> Person {
        Person::open(self)
    }
}

impl Person {
    #[track_caller]
    pub(crate) fn open(visitor: Visitor) -> Self {
        visitor.profile.unlock();
        let driver = must("start chromedriver", Driver::start());
        let session = must(
            "start the browser",
            Session::start(driver.port(), &visitor.capabilities()),
        );
        let folder = visitor.folder.clone().unwrap_or_default();
        let person = Self {
            session,
            driver,
            folder,
            visitor,
            traffic: RefCell::default(),
            console: RefCell::default(),
            dared: RefCell::default(),
            fetched_files: RefCell::default(),
        };
        // Earlier visits' downloads are not this one's.
        person.fetched_files.replace(person.downloads());
        // A window cannot be narrower than 500, so the page is told that it is.
        person.devtools(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": person.visitor.width, "height": person.visitor.height, "deviceScaleFactor": 1, "mobile": false }),
        );
        // A browser starts on a page of its own, whose requests are not this page's.
        person.must(
            "leave the browser's own page",
            person
                .session
                .post("/url", &json!({ "url": "about:blank" })),
        );
        person.forget_requests();
        person.visits(&person.visitor.route.clone());
        person
    }

    /// Goes to a part of the page, such as `#/about`, as with a bookmark.
    #[track_caller]
    pub fn visits(&self, route: &str) -> &Self {
        let language = self.visitor.language.as_ref();
        let language = language.map(|language| format!("?locale={language}"));
        let address = self.address() + &language.unwrap_or_default() + route;
        self.must(
            "open the page",
            self.session.post("/url", &json!({ "url": address })),
        );
        self
    }

    /// Opens another file in the same tab.
    #[track_caller]
    pub fn opens(&self, file: &Path) -> &Self {
        self.must(
            "open a file",
            self.session
                .post("/url", &json!({ "url": address_of(file) })),
        );
        self
    }

    /// Loads the page afresh in a browser that is another: this script runs before the page's own.
    #[track_caller]
    pub fn reloads_after(&self, script: &str) -> &Self {
        self.devtools("Page.enable", &json!({}));
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": script }),
        );
        self.reload()
    }

    /// Lets what the stylesheet times pass so many times as fast, such as the clock of a start.
    #[track_caller]
    pub fn with_faster_clocks(&self, times: u32) -> &Self {
        self.devtools("Animation.enable", &json!({}));
        self.devtools(
            "Animation.setPlaybackRate",
            &json!({ "playbackRate": times }),
        );
        self
    }

    #[must_use]
    pub fn name(&self) -> &str {
        &self.visitor.name
    }

    pub(crate) fn patience(&self) -> Duration {
        self.visitor.patience
    }

    /// The page's address, without what stands behind `#`.
    #[must_use]
    pub fn address(&self) -> String {
        match &self.visitor.site {
            Some(site) => site.address().to_owned(),
            None => self.folder.address(),
        }
    }

    /// The folder that the page was opened from.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.visitor.profile
    }

    /// The browser's processes, as numbers.
    #[must_use]
    pub fn processes(&self) -> Vec<i32> {
        self.driver.browser()
    }

    /// The page's address, without what stands before `#`.
    #[must_use]
    #[track_caller]
    pub fn route(&self) -> String {
        let hash = self.script("return location.hash", &[]);
        hash.as_str().unwrap_or_default().to_owned()
    }

    /// Goes back one step in the browser's history.
    #[track_caller]
    pub fn back(&self) -> &Self {
        self.must("go back", self.session.post("/back", &json!({})));
        self
    }

    /// Goes forward one step in the browser's history.
    #[track_caller]
    pub fn forward(&self) -> &Self {
        self.must("go forward", self.session.post("/forward", &json!({})));
        self
    }

    /// Loads the page afresh.
    #[track_caller]
    pub fn reload(&self) -> &Self {
        self.must("reload", self.session.post("/refresh", &json!({})));
        self
    }

    /// SIGKILL to the browser's whole process group, at once. Open the result to start again with what was kept.
    #[must_use = "kill the browser and open it again, or drop the person"]
    pub fn kill(mut self) -> Visitor {
        self.driver.kill();
        self.as_visitor()
    }

    /// Closes the browser as a person does, which gives it time to write.
    #[must_use = "close the browser and open it again, or drop the person"]
    #[track_caller]
    pub fn close(self) -> Visitor {
        self.must("close the browser", self.session.end());
        self.as_visitor()
    }

    fn as_visitor(&self) -> Visitor {
        Visitor {
            folder: Some(self.folder.clone()),
            ..self.visitor.clone()
        }
    }

    /// Runs a script's body in the page and gives what it returns. For what no person does, such as filling storage.
    #[track_caller]
    pub fn script(&self, body: &str, arguments: &[Value]) -> Value {
        self.must("run a script", self.session.script(body, arguments))
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    #[track_caller]
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.must(command, self.session.devtools(command, parameters))
    }
}
