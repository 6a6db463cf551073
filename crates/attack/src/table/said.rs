//! Figures and questions as a table says them.

use crate::cell::KINDS;
use crate::population::Kind;
use crate::question::Asked;

pub(super) fn words(asked: Asked) -> &'static str {
    match asked {
        Asked::ThirdOfThree => "2 of 3 on a foundation, for the third",
        Asked::TwoOfThree => "1 of 3 on a foundation, for the other 2",
        Asked::OtherOfFacet => "1 of 2 on a facet, for the other",
        Asked::HalfOfAxis => "4 of 8 on an axis, for the other 4",
        Asked::ThreeOfFive => "2 of any 5, for the other 3",
    }
}

pub(super) fn pair(of: impl Fn(Kind) -> Option<String>) -> String {
    KINDS.map(|kind| of(kind).unwrap_or_default()).join(" / ")
}

pub(super) fn chance(chance: f64) -> String {
    format!("{chance:.2}").trim_start_matches('0').to_owned()
}

pub(super) fn of_100(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

pub(super) fn fine_of_100(share: f64) -> String {
    if share > 0.0 {
        format!("{:.1}", share * 100.0)
    } else {
        "0".to_owned()
    }
}
