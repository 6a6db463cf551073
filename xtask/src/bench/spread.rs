use std::fmt;

/// Of some measurements, in milliseconds, the middle one and the ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    pub median: f64,
    least: f64,
    most: f64,
}

impl Spread {
    /// The spread of these; none where there are none.
    pub fn of(mut measured: Vec<f64>) -> Option<Self> {
        measured.sort_by(f64::total_cmp);
        Some(Self {
            median: *measured.get(measured.len() / 2)?,
            least: *measured.first()?,
            most: *measured.last()?,
        })
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = f.precision().unwrap_or(0);
        let Self {
            median,
            least,
            most,
        } = self;
        write!(f, "{median:.digits$} ({least:.digits$} to {most:.digits$})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_ends_are_told() {
        let spread = Spread::of(vec![7.0, 3.4, 12.0, 5.0, 4.0]).unwrap();
        assert_eq!(spread.to_string(), "5 (3 to 12)");
        assert_eq!(format!("{spread:.1}"), "5.0 (3.4 to 12.0)");
        assert_eq!(Spread::of(Vec::new()), None);
    }
}
