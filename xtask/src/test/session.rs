//! `cargo xtask session`: a whole session, played in real browsers, and its pictures put into the guide.

use std::fs;

use super::journeys;
use crate::{build, fault::Fault, paths::Paths, step, tools::browser::Browser};

/// What the names of its pictures begin with.
const PICTURES: &str = "session-";

/// Builds what is stale, plays the session, and copies its pictures to docs/images.
pub fn run(paths: &Paths) -> Result<(), Fault> {
    build::run_if_stale(paths)?;
    let browser = Browser::bring()?;
    let played = journeys::all(paths, &browser)?
        .args(["--test", "built_file", "--"])
        .arg("whole_session");
    step::step("Playing a whole session", || played.quiet())?;
    let (shots, images) = (paths.shots(), paths.root.join("docs/images"));
    let mut count = 0;
    for entry in fs::read_dir(&shots).map_err(Fault::file(&shots))? {
        let entry = entry.map_err(Fault::file(&shots))?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(PICTURES) {
            let to = images.join(&name);
            fs::copy(entry.path(), &to).map_err(Fault::file(&to))?;
            count += 1;
        }
    }
    step::say(&format!("{count} pictures are in {}", images.display()));
    Ok(())
}
