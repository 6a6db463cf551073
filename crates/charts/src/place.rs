//! Finding a place for a text among things that it should not cover.

use crate::scale::Tenths;
use crate::svg::Rect;

/// A thing that is better not covered, and how much worse than the next it would be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Obstacle {
    rect: Rect,
    weight: i64,
}

impl Obstacle {
    /// Words or a mark: covering them loses something.
    pub(crate) fn text(rect: Rect) -> Self {
        Self { rect, weight: TEXT }
    }

    pub(crate) fn is_text(&self) -> bool {
        self.weight == TEXT
    }

    /// It lies under this box.
    fn is_under(&self, rect: Rect) -> bool {
        overlap(rect, self.rect) > 0
    }

    /// A thin line: a word across it can still be read.
    pub(crate) fn line(rect: Rect) -> Self {
        Self { rect, weight: 3 }
    }
}

/// It covers no text and no mark.
pub(crate) fn is_clear(rect: Rect, obstacles: &[Obstacle]) -> bool {
    let mut texts = obstacles.iter().filter(|it| it.is_text());
    !texts.any(|text| text.is_under(rect))
}

/// What covering a unit of a text costs.
const TEXT: i64 = 1000;
/// What a candidate costs for each one before it: less than covering a word, more than touching a thin line's end.
const LATER: i64 = 1500;

/// The candidate that covers least, where earlier ones are better. Candidates are moved inside `bounds` first.
pub(crate) fn best(candidates: &[Rect], bounds: Rect, obstacles: &[Obstacle]) -> Option<Rect> {
    let mut best: Option<(i64, Rect)> = None;
    let mut cost = 0_i64;
    for rect in candidates.iter().map(|rect| inside(*rect, bounds)) {
        let covered = obstacles
            .iter()
            .map(|o| o.weight.saturating_mul(overlap(rect, o.rect)));
        let total = covered.fold(cost, i64::saturating_add);
        if best.is_none_or(|(least, _)| total < least) {
            best = Some((total, rect));
        }
        cost += LATER;
    }
    best.map(|(_, rect)| rect)
}

fn inside(rect: Rect, bounds: Rect) -> Rect {
    let x = rect.x.min(bounds.x + bounds.w - rect.w).max(bounds.x);
    let y = rect.y.min(bounds.y + bounds.h - rect.h).max(bounds.y);
    Rect { x, y, ..rect }
}

/// The area two boxes share.
fn overlap(a: Rect, b: Rect) -> i64 {
    let w: Tenths = (a.x + a.w).min(b.x + b.w) - a.x.max(b.x);
    let h: Tenths = (a.y + a.h).min(b.y + b.h) - a.y.max(b.y);
    i64::from(w.max(0)) * i64::from(h.max(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Rect = Rect::new(0, 0, 100, 100);

    #[test]
    fn the_first_free_candidate_wins() {
        let taken = Obstacle {
            rect: Rect::new(0, 0, 50, 100),
            weight: 1000,
        };
        let left = Rect::new(10, 0, 20, 10);
        let right = Rect::new(60, 0, 20, 10);
        let lower = Rect::new(60, 50, 20, 10);
        assert_eq!(best(&[left, right, lower], BOUNDS, &[taken]), Some(right));
        assert_eq!(best(&[left, right], BOUNDS, &[]), Some(left));
        assert_eq!(best(&[], BOUNDS, &[]), None);
    }

    #[test]
    fn a_candidate_never_leaves_the_bounds() {
        let outside = Rect::new(95, -5, 20, 10);
        assert_eq!(
            best(&[outside], BOUNDS, &[]),
            Some(Rect::new(80, 0, 20, 10))
        );
    }
}
