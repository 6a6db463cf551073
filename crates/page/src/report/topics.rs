//! What stands below the pictures of a check: a topic each, one press away.

use crate::block::{Block, Figure, Group, How};

/// The level of the highest heading in a topic: the section's is 2, and the name that is pressed is none.
const HIGHEST: u8 = 3;

/// The first picture of these, taken out: it stands above all of them.
pub fn take_picture(blocks: &mut Vec<Block>) -> Option<Figure> {
    let place = blocks
        .iter()
        .position(|block| matches!(block, Block::Figure(_)));
    if let Some(place) = place {
        return match blocks.remove(place) {
            // Beside others there is no room for its table, which stands one press away.
            Block::Figure(figure) => Some(Figure {
                open: false,
                ..figure
            }),
            _ => None,
        };
    }
    blocks.iter_mut().find_map(|block| match block {
        Block::Group(group) => {
            let picture = take_picture(&mut group.blocks);
            // What stood beside it stands by itself.
            if picture.is_some() && matches!(group.how, How::Beside | How::WordsBeside) {
                group.how = How::Below;
            }
            picture
        }
        _ => None,
    })
}

/// These under their own heading, one press away; none where they have no heading.
pub fn topic(of: &str, mut blocks: Vec<Block>) -> Option<Block> {
    let name = take_heading(&mut blocks)?;
    raise(&mut blocks);
    Some(folded(name, of, blocks))
}

/// These one press away, under this name.
pub fn folded(name: impl Into<String>, of: &str, blocks: Vec<Block>) -> Block {
    let (name, of) = (name.into(), of.to_owned());
    Block::group(How::Folded { name, of }, blocks)
}

fn take_heading(blocks: &mut Vec<Block>) -> Option<String> {
    match blocks.first_mut()? {
        Block::Heading(_) => match blocks.remove(0) {
            Block::Heading(heading) => Some(heading.text),
            _ => None,
        },
        Block::Group(Group { blocks, .. }) => take_heading(blocks),
        _ => None,
    }
}

/// Raises all headings by as much as the highest of them is too low.
fn raise(blocks: &mut [Block]) {
    let by = highest(blocks).map_or(0, |level| level.saturating_sub(HIGHEST));
    lift(blocks, by);
}

fn highest(blocks: &[Block]) -> Option<u8> {
    let levels = blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some(heading.level),
        Block::Prompts(prompts) if !prompts.of.is_empty() => Some(prompts.level),
        Block::Group(group) => highest(&group.blocks),
        _ => None,
    });
    levels.min()
}

fn lift(blocks: &mut [Block], by: u8) {
    for block in blocks {
        match block {
            Block::Heading(heading) => heading.level = heading.level.saturating_sub(by),
            Block::Prompts(prompts) => prompts.level = prompts.level.saturating_sub(by),
            Block::Group(group) => lift(&mut group.blocks, by),
            _ => {}
        }
    }
}
