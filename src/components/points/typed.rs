/// What stands in the fields of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// A number an aim, as it was typed: digits, or nothing.
    pub typed: Vec<String>,
    /// All of it is opted out of.
    pub opted_out: bool,
}

impl Given {
    /// Nothing given, to so many aims.
    #[must_use]
    pub fn nothing(aims: usize) -> Self {
        Self {
            typed: vec![String::new(); aims],
            opted_out: false,
        }
    }

    /// The points at this place.
    #[must_use]
    pub fn at(&self, place: usize) -> u32 {
        let typed = self.typed.get(place);
        typed.and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    /// All points.
    #[must_use]
    pub fn sum(&self) -> u32 {
        let all = (0..self.typed.len()).map(|place| self.at(place));
        all.fold(0, u32::saturating_add)
    }

    /// Types this at a place; what was opted out of is not any more.
    pub(super) fn set(&mut self, place: usize, text: String) {
        self.opted_out = false;
        if let Some(own) = self.typed.get_mut(place) {
            *own = text;
        }
    }

    /// One more or one fewer at a place, where there is one left, or one there.
    pub(super) fn step(&mut self, place: usize, up: bool, points: u32) {
        if self.can_step(place, up, points) {
            let now = self.at(place);
            let then = if up { now + 1 } else { now.saturating_sub(1) };
            self.set(place, then.to_string());
        }
    }

    /// Such a step changes something.
    pub(super) fn can_step(&self, place: usize, up: bool, points: u32) -> bool {
        if up {
            self.sum() < points
        } else {
            self.at(place) > 0
        }
    }

    /// Opts out of all, or takes that back; either way nothing is given then.
    pub(super) fn turn(&mut self) {
        self.opted_out = !self.opted_out;
        self.typed.iter_mut().for_each(String::clear);
    }
}

/// What of a text makes a whole number: its digits, no more than a number of points has.
#[must_use]
pub fn whole_number(text: &str) -> String {
    let digits = text.chars().filter(char::is_ascii_digit);
    digits.take(3).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn given(typed: &[&str]) -> Given {
        Given {
            typed: typed.iter().map(|text| (*text).to_owned()).collect(),
            opted_out: false,
        }
    }

    #[test]
    fn there_are_no_more_steps_than_points_and_none_below_nothing() {
        let mut points = given(&["9", ""]);
        points.step(1, true, 10);
        assert_eq!(points, given(&["9", "1"]));
        points.step(0, true, 10);
        points.step(1, true, 10);
        assert_eq!(points, given(&["9", "1"]), "all ten are given");
        points.step(1, false, 10);
        points.step(1, false, 10);
        assert_eq!(points, given(&["9", "0"]));
    }

    #[test]
    fn who_types_may_be_over_and_comes_back_by_steps() {
        let mut points = given(&["8", "7"]);
        assert_eq!(points.sum(), 15);
        points.step(0, false, 10);
        assert_eq!(points.sum(), 14);
        assert!(!points.can_step(0, true, 10));
    }

    #[test]
    fn opting_out_takes_every_point_back_and_a_point_takes_back_opting_out() {
        let mut points = given(&["4", "6"]);
        points.turn();
        assert_eq!((points.sum(), points.opted_out), (0, true));
        points.step(0, true, 10);
        assert_eq!((points.sum(), points.opted_out), (1, false));
    }

    #[test]
    fn only_digits_are_typed() {
        for (text, number) in [
            ("7", "7"),
            ("-3", "3"),
            ("1e5", "15"),
            ("x", ""),
            ("12345", "123"),
        ] {
            assert_eq!(whole_number(text), number);
        }
    }
}
