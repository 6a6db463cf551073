use crate::t;
use kilter_core::exchange::table::TableFault;
use std::borrow::Cow;

/// Why a text is no set-up for a table, and what to do.
#[must_use]
pub fn table_fault(fault: TableFault) -> Cow<'static, str> {
    let say = t().tables;
    match fault {
        TableFault::Nothing => say.nothing(),
        TableFault::Damaged => say.damaged(),
        TableFault::Version { .. } => say.newer(),
        TableFault::UnknownCheck => say.unknown_check(),
        TableFault::Contents => say.wrong_contents(),
    }
}
