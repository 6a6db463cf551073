use crate::block::Block;

/// A page: its title, what stands below that, and its blocks.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The page's heading.
    pub title: String,
    /// What stands with it: the round and its month.
    pub caption: String,
    /// The line at the top of each sheet of paper.
    pub running_head: String,
    /// All else.
    pub blocks: Vec<Block>,
}
