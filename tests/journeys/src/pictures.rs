//! Pictures of the page.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::person::Person;
use crate::places;
use crate::wire::WireError;

impl Person {
    /// Saves a picture of the whole page as `NAME.png` in the folder for pictures, and says where.
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let picture = self.must("take a picture", self.picture());
        self.puts(&format!("{name}.png"), &picture)
    }

    /// Saves a picture of what is in the window as `NAME.webp`, small enough for a guide, and says where.
    #[track_caller]
    pub fn picture_for_the_guide(&self, name: &str) -> PathBuf {
        let asked = json!({ "format": "webp", "quality": 80 });
        let picture = self.must("take a picture", self.captured(&asked));
        self.puts(&format!("{name}.webp"), &picture)
    }

    #[track_caller]
    fn puts(&self, file: &str, picture: &[u8]) -> PathBuf {
        let path = places::shots().join(file);
        self.must(
            "make the folder for pictures",
            fs::create_dir_all(places::shots()),
        );
        self.must("save a picture", fs::write(&path, picture));
        path
    }

    pub(crate) fn picture(&self) -> Result<Vec<u8>, WireError> {
        self.captured(&json!({ "format": "png", "captureBeyondViewport": true }))
    }

    fn captured(&self, how: &Value) -> Result<Vec<u8>, WireError> {
        let picture = self.session().devtools("Page.captureScreenshot", how)?;
        let encoded = picture
            .get("data")
            .and_then(Value::as_str)
            .ok_or(WireError::Odd("a picture"))?;
        BASE64_STANDARD
            .decode(encoded)
            .map_err(|_| WireError::Odd("a readable picture"))
    }
}
