//! What a check concludes, reading by reading, in its order.

use super::gap::gap;
use super::ladder::ladder;
use super::levels::levels;
use super::map::map;
use super::moves::moves;
use super::patterns::patterns;
use super::profile::profile;
use super::shares::shares;
use super::sorting::sorting;
use crate::block::Block;
use crate::check_context::CheckContext;
use kilter_core::instrument::Reading;
use kilter_core::reading::Found;

/// Every reading of a check, those that show something.
pub fn readings(told: CheckContext<'_>) -> Vec<Vec<Block>> {
    let mut parts = Vec::new();
    for (at, (reading, found)) in told.findings.read(told.instrument).enumerate() {
        // A check may have two of a kind.
        let part = format!("{}-{}", reading.kind(), at + 1);
        parts.push(match (reading, found) {
            (Reading::Bands(bands), Found::Bands(found)) => levels(told, bands, found),
            (Reading::Profile(of), Found::Profile) => profile(told, &part, of),
            (Reading::Map(of), Found::Map(found)) => map(told, of, found),
            (Reading::Move(of), Found::Move(found)) => moves(told, of, found),
            (Reading::Sorting(of), Found::Sorting(found)) => sorting(told, &part, of, found),
            (Reading::Ladder(of), Found::Ladder(found)) => ladder(told, &part, of, found),
            (Reading::Shares(of), Found::Shares(found)) => shares(told, &part, of, found),
            (Reading::Gap(of), Found::Gap(found)) => gap(told, &part, of, found),
            (Reading::Patterns(of), Found::Patterns(found)) => patterns(told, &part, of, found),
            _ => Vec::new(),
        });
    }
    parts.retain(|part| !part.is_empty());
    parts
}
