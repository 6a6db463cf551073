use crate::t;
use kilter_core::exchange::file_fault::FileFault;
use std::borrow::Cow;

/// What is wrong with a backup, and what to do. No length is too long for one.
#[must_use]
pub fn backup_fault(fault: &FileFault) -> Cow<'static, str> {
    let say = t().shelf;
    match fault {
        FileFault::Newer { .. } => say.newer(),
        FileFault::TooLarge { .. } => say.changed(""),
        FileFault::Field { field } => say.changed(field),
    }
}
