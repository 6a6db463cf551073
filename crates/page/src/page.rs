use crate::block::{Block, Heading, How};

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

impl Page {
    /// The headings that the contents lead to, in their order.
    #[must_use]
    pub fn contents(&self) -> Vec<&Heading> {
        let mut found = Vec::new();
        collect(&self.blocks, &mut found);
        found
    }
}

fn collect<'a>(blocks: &'a [Block], found: &mut Vec<&'a Heading>) {
    for block in blocks {
        match block {
            Block::Heading(heading) if heading.link.is_some() && heading.id.is_some() => {
                found.push(heading);
            }
            // What is folded away is told by its name.
            Block::Group(group) if !matches!(group.how, How::Folded { .. }) => {
                collect(&group.blocks, found);
            }
            _ => {}
        }
    }
}
