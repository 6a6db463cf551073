//! What sentences are about and say in words of their own: `say` has the words of each.

mod asked;
mod could;
mod field;

pub use asked::Asked;
pub use could::Could;
pub use field::{Field, Part};
