//! The harness for journeys: people who use the built `kilter.html` in a real Chromium, over `file://`.
//!
//! A journey reads as its claim, and finds things as a person does, by role and visible name:
//!
//! ```no_run
//! use kilter_journeys::Visitor;
//!
//! let joe = Visitor::new("Joe").phone().open();
//! joe.click_link("Ask the team").is_at("Ask the team");
//! joe.type_into("Team name", "Millbrook").click_button("Continue");
//! let joe = joe.kill().open(); // the same folder and the same browser profile
//! joe.sees("Millbrook").axe_finds_nothing().asked_nobody();
//! ```
//!
//! Every step waits for what it needs, up to thirty seconds, and never for a fixed time. A step that fails panics: it
//! says what was looked for, what was there instead, and where the picture is.
//!
//! # Why no WebDriver crate?
//!
//! Finding is one script of ours ([`look.js`](../src/look.js)) and the rest is a dozen HTTP calls, so `wire.rs` makes
//! them. thirtyfour would bring an asynchronous runtime and 130 crates where this needs 17, and an `.await` on every
//! line of journeys that never do two things at once.

mod axe;
mod cli;
mod controls;
mod downloads;
mod driver;
mod failed_step;
mod failing;
mod files;
mod folder;
mod guests;
mod kept;
mod keys;
mod layout;
mod legend;
mod look;
mod network;
mod paper;
mod person;
mod pictures;
mod places;
mod press_times;
mod presses;
mod processes;
mod profile;
mod read_times;
mod seeing;
mod site;
mod skipped;
mod small_disk;
mod start_times;
mod states;
mod styles;
mod tabs;
mod times;
mod visitor;
mod waiting;
mod wire;

pub use axe::{Audit, Finding};
pub use cli::{Run, kilter};
pub use folder::Folder;
pub use guests::Guest;
pub use keys::Keys;
pub use legend::legend;
pub use network::{Fetched, Request};
pub use person::Person;
pub use places::{built_file, built_site, fixture_file, npm_package, shots};
pub use press_times::PressTimes;
pub use profile::Profile;
pub use read_times::{Keeping, ReadTimes};
pub use site::Site;
pub use skipped::skipped;
pub use start_times::{Page, StartTimes};
pub use states::{Reach, States};
pub use styles::{packed_style, styles};
pub use tabs::Tab;
pub use visitor::Visitor;
