use crate::block::{Block, How};
use kilter_text::t;

/// What to know or to do before looking, below a heading of this level.
pub(crate) fn before(level: u8, lines: Vec<String>) -> Block {
    let heading = Block::heading(level, t().report.before_heading());
    Block::group(How::Framed, vec![heading, Block::list(lines)])
}
