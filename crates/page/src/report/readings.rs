//! What a check concludes, reading by reading, in its order.

use super::levels::levels;
use super::map::map;
use super::moves::moves;
use crate::block::Block;
use crate::check_context::CheckContext;
use kilter_core::instrument::Reading;
use kilter_core::reading::Found;

/// Every reading of a check.
pub fn readings(told: CheckContext<'_>) -> Vec<Block> {
    let mut parts = Vec::new();
    for (reading, found) in told.findings.read(told.instrument) {
        parts.extend(match (reading, found) {
            (Reading::Bands(bands), Found::Bands(found)) => levels(told, bands, found),
            (Reading::Map(of), Found::Map(found)) => map(told, of, found),
            (Reading::Move(of), Found::Move(found)) => moves(told, of, found),
            // The gap stands beside its map.
            _ => Vec::new(),
        });
    }
    parts
}
