//! The page in several tabs of one browser.

use serde_json::json;

use crate::person::Person;

#[derive(Debug, Clone)]
pub struct Tab(serde_json::Value);

impl Person {
    /// Opens this part of the page in another tab too, works there, and comes back. The other tab stays open, in the
    /// background.
    #[track_caller]
    pub fn in_another_tab<T>(&self, route: &str, works: impl FnOnce(&Self) -> T) -> T {
        let first = self.must("name the tab", self.session().get("/window"));
        let new = self
            .session()
            .post("/window/new", &json!({ "type": "tab" }));
        let new = self.must("open another tab", new);
        self.turn_to(new.get("handle").unwrap_or(&first));
        self.visits(route);
        let done = works(self);
        self.turn_to(&first);
        done
    }

    /// Opens the page in a tab beside this one, and turns to it.
    #[must_use]
    #[track_caller]
    pub fn opens_a_tab(&self) -> Tab {
        let new = self
            .session()
            .post("/window/new", &json!({ "type": "tab" }));
        let new = self.must("open another tab", new);
        let tab = Tab(new.get("handle").cloned().unwrap_or_default());
        self.turns_to(&tab);
        self.visits("");
        tab
    }

    #[must_use]
    #[track_caller]
    pub fn tab(&self) -> Tab {
        Tab(self.must("name the tab", self.session().get("/window")))
    }

    /// Turns to a tab, which has gone on in the background.
    #[track_caller]
    pub fn turns_to(&self, tab: &Tab) -> &Self {
        self.turn_to(&tab.0);
        self
    }

    #[track_caller]
    fn turn_to(&self, handle: &serde_json::Value) {
        let turned = self.session().post("/window", &json!({ "handle": handle }));
        self.must("turn to a tab", turned);
    }
}
