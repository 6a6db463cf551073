//! A picture for the wall of a room, on one large sheet: what the first screen of a report shows, and no more.

use crate::block::{Block, Tone};
use crate::page::Page;
use crate::report::{Head, tops};
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::t;

/// The sheet: each check's finding with its picture, and what it is not for.
#[must_use]
pub fn poster(report: &Report, catalogue: &Catalogue, example: bool) -> Page {
    let head = Head::of(report, example);
    let tops = tops(report, catalogue, example).into_iter();
    let mut blocks: Vec<_> = tops.map(|top| top.block(3)).collect();
    let standing = t().report.standing().into_owned();
    blocks.push(Block::toned(Tone::Standing, [standing]));
    Page {
        title: head.title,
        caption: head.caption,
        running_head: head.running_head,
        blocks,
    }
}
