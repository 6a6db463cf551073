use crate::t;
use kilter_core::exchange::file_fault::FileFault;
use std::borrow::Cow;

/// What is wrong with a file of promises, and what to do.
#[must_use]
pub fn promises_fault(fault: &FileFault) -> Cow<'static, str> {
    let say = t().promises;
    match fault {
        FileFault::Newer { .. } => say.newer(),
        FileFault::TooLarge { .. } => say.file_too_long(),
        FileFault::Field { field } => say.changed(field),
    }
}
