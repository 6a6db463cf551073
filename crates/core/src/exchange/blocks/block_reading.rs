use super::super::fault::SummaryFault;
use super::super::json::Position;
use super::super::pieces::{Pieces, State};
use super::super::quick_reader::Good;
use super::super::source::{START, Source};
use super::super::summary_limits::LARGEST_SUMMARY;
use super::super::summary_stream::{Found, Quick, Strangers, read_next};
use super::Block;
use crate::disclosure::Rules;
use crate::instrument::Catalogue;

/// What a block says, if it starts where a value does. `G` is what is made of a good summary.
pub struct BlockReading<G> {
    pub(super) readings: Vec<Result<G, Vec<SummaryFault>>>,
    /// What is wrong behind them, where no value starts.
    pub(super) last: Option<SummaryFault>,
    pub(super) block: Block,
    pub(super) end: End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// As a whole, in this state and place.
    Whole(State, Position),
    /// Within a value, from this byte on, which stands here.
    Cut(usize, Position),
}

/// Reads a block by itself.
#[must_use]
pub fn read_block<G>(
    block: Block,
    rules: Rules,
    catalogue: &Catalogue,
    make: &dyn Fn(Good) -> G,
) -> BlockReading<G> {
    let quick = Quick { rules, catalogue };
    let Block {
        bytes,
        starts,
        last: is_last,
    } = block;
    let mut pieces = Pieces::resumed(Source::of(bytes), starts, LARGEST_SUMMARY, quick);
    if !is_last {
        pieces = pieces.going_on();
    }
    let (mut readings, mut last) = (Vec::new(), None);
    let mut strangers = Strangers::default();
    let end = loop {
        let reading = match read_next(&mut pieces) {
            Ok(Found::Reading(reading)) => reading,
            Ok(Found::Last(fault)) => {
                last = Some(fault);
                break End::Whole(State::Over, START);
            }
            Ok(Found::Cut(piece)) if is_last => {
                pieces.stop_here();
                quick.reading(&piece)
            }
            Ok(Found::Cut(piece)) => break End::Cut(piece.offset, piece.start),
            // Reading what is in memory does not fail.
            Ok(Found::End) | Err(_) => break End::Whole(pieces.state(), pieces.position()),
        };
        strangers.meet(&reading);
        readings.push(reading.map(make));
        if strangers.enough().is_some() {
            break End::Whole(State::Over, START);
        }
    };
    BlockReading {
        readings,
        last,
        block: Block {
            bytes: pieces.into_source().into_bytes(),
            starts,
            last: is_last,
        },
        end,
    }
}

impl<G> BlockReading<G> {
    /// The block, to be read again with others.
    #[must_use]
    pub fn into_block(self) -> Block {
        self.block
    }
}
