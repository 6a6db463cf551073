//! Kilter's own sources, read: which module asks for which, where that goes round in a circle, and what is written in
//! them. `tests/` holds them to the rules of docs/design.md.

mod circles;
mod fault;
mod imports;
mod module;
mod resolve;
mod sources;
mod words;
mod workspace;

pub use circles::{Circle, circles};
pub use fault::HouseFault;
pub use sources::Sources;
pub use words::Words;
pub use workspace::{root, roots};
