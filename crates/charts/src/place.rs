//! Finding a place for a text among things that it should not cover.

use crate::scale::Tenths;
use crate::svg::Rect;

/// A thing that is better not covered, and how much worse than the next it would be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Obstacle {
    pub(crate) rect: Rect,
    pub(crate) weight: i64,
}

/// The candidate that covers least, the first of equals. Candidates are moved inside `bounds` first.
pub(crate) fn best(candidates: &[Rect], bounds: Rect, obstacles: &[Obstacle]) -> Option<Rect> {
    candidates.iter().map(|rect| inside(*rect, bounds)).min_by_key(|rect| {
        obstacles.iter().fold(0_i64, |sum, o| sum.saturating_add(o.weight.saturating_mul(overlap(*rect, o.rect))))
    })
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

    const BOUNDS: Rect = Rect { x: 0, y: 0, w: 100, h: 100 };

    #[test]
    fn the_first_free_candidate_wins() {
        let taken = Obstacle { rect: Rect { x: 0, y: 0, w: 50, h: 100 }, weight: 1 };
        let left = Rect { x: 10, y: 0, w: 20, h: 10 };
        let right = Rect { x: 60, y: 0, w: 20, h: 10 };
        let lower = Rect { x: 60, y: 50, w: 20, h: 10 };
        assert_eq!(best(&[left, right, lower], BOUNDS, &[taken]), Some(right));
        assert_eq!(best(&[left, right], BOUNDS, &[]), Some(left));
        assert_eq!(best(&[], BOUNDS, &[]), None);
    }

    #[test]
    fn a_candidate_never_leaves_the_bounds() {
        let outside = Rect { x: 95, y: -5, w: 20, h: 10 };
        assert_eq!(best(&[outside], BOUNDS, &[]), Some(Rect { x: 80, y: 0, w: 20, h: 10 }));
    }
}
