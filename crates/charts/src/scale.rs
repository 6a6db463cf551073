/// A length or place in tenths of a drawing unit. Layout is done in whole tenths, so that every machine writes the
/// same text.
pub(crate) type Tenths = i32;

/// Whole units as tenths.
pub(crate) const fn units(n: i32) -> Tenths {
    n * 10
}

/// A stretch of axis: values from `low` to `high` on a line of `length`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) length: Tenths,
}

impl Scale {
    /// How far along the line a value stands; one outside the scale stands at its end.
    pub(crate) fn along(&self, value: f64) -> Option<Tenths> {
        let share = (value - self.low) / (self.high - self.low);
        if !share.is_finite() {
            return None;
        }
        let place = (share.clamp(0.0, 1.0) * f64::from(self.length)).round();
        #[expect(
            clippy::cast_possible_truncation,
            reason = "between 0 and length, which is an i32"
        )]
        let place = place as Tenths;
        Some(place)
    }

    /// Where a guide stands; one outside the scale stands nowhere.
    pub(crate) fn inside(&self, value: f64) -> Option<Tenths> {
        let (low, high) = (self.low.min(self.high), self.low.max(self.high));
        if value >= low && value <= high {
            self.along(value)
        } else {
            None
        }
    }
}

/// `count` out of `total` as a part of `length`, rounded; nothing when there is no total.
pub(crate) fn part(count: u64, total: u64, length: Tenths) -> Tenths {
    if total == 0 {
        return 0;
    }
    let length = u128::try_from(length).unwrap_or(0);
    let rounded =
        (u128::from(count.min(total)) * length * 2 + u128::from(total)) / (u128::from(total) * 2);
    Tenths::try_from(rounded).unwrap_or(0)
}
