//! The key file of an open round: saved from its page, and opened where the round is not.
mod open;
mod phrase_form;
mod save;

pub use open::open;
pub use save::save;
