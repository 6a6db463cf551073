use kilter_core::report::Report;
use std::io::{self, Write};

/// One format: it is told of each team and then that there are no more.
pub trait Written {
    fn team(&mut self, out: &mut dyn Write, report: Report) -> io::Result<()>;
    fn end(&mut self, out: &mut dyn Write) -> io::Result<()>;
}
