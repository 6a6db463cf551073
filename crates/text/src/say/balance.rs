use super::number::score;
use crate::t;
use kilter_core::exact::Exact;
use kilter_core::instrument::Instrument;
use kilter_core::scoring::{Attention, Lean, Quadrant, Tilt};
use kilter_core::wording::Wording;
use std::borrow::Cow;

/// Where a team leans: "about even", "tilts to the deal", "tilts strongly to the relationship".
#[must_use]
pub fn tilt(lean: &Lean) -> Cow<'static, str> {
    let balance = t().balance;
    match (lean.tilt, lean.strong_tilt) {
        (None, _) => balance.about_even(),
        (Some(Tilt::Deal), false) => balance.tilts_deal(),
        (Some(Tilt::Deal), true) => balance.strong_tilt_deal(),
        (Some(Tilt::Relationship), false) => balance.tilts_relationship(),
        (Some(Tilt::Relationship), true) => balance.strong_tilt_relationship(),
    }
}

/// How far one axis is above the other, such as "Deal is 16.9 points above Relationship."; none where they are equal.
#[must_use]
pub fn gap(lean: &Lean) -> Option<Cow<'static, str>> {
    let balance = t().balance;
    let (deal, relationship) = (balance.deal(), balance.relationship());
    let points = score(&lean.gap.abs());
    match lean.gap.cmp(&Exact::whole(0)) {
        std::cmp::Ordering::Greater => Some(balance.gap(&deal, &points, &relationship)),
        std::cmp::Ordering::Less => Some(balance.gap(&relationship, &points, &deal)),
        std::cmp::Ordering::Equal => None,
    }
}

/// The name of a quadrant, in the instrument's words; nothing where it has none.
#[must_use]
pub fn quadrant(quadrant: Quadrant, instrument: &Instrument, wording: &Wording) -> String {
    let rule = instrument.balance.as_ref();
    let reading = rule.and_then(|rule| rule.quadrants.get(&quadrant));
    reading.map_or_else(String::new, |reading| wording.fill(&reading.title))
}

/// One sentence for each axis that is close to the line.
#[must_use]
pub fn on_the_line(lean: &Lean, instrument: &Instrument) -> Vec<Cow<'static, str>> {
    let axes = lean.on_the_line.iter();
    axes.filter_map(|id| instrument.scale(id))
        .map(|axis| t().balance.on_the_line(&axis.label))
        .collect()
}

/// What the team wants of its meeting time.
#[must_use]
pub fn wish(attention: &Attention) -> Cow<'static, str> {
    let balance = t().balance;
    match attention.wants {
        None => balance.attention_stays(),
        Some(Tilt::Deal) => balance.attention_to_deal(),
        Some(Tilt::Relationship) => balance.attention_to_relationship(),
    }
}

/// Where meeting time goes and should go, as numbers with both ends named. None where the instrument has no balance.
#[must_use]
pub fn attention(attention: &Attention, instrument: &Instrument) -> Option<Cow<'static, str>> {
    let rule = instrument.balance.as_ref()?;
    let options = &instrument
        .options_of(instrument.item(&rule.attention_now)?)?
        .options;
    let (first, last) = (options.first()?, options.last()?);
    Some(t().findings.attention(
        &score(&attention.now),
        &score(&attention.wanted),
        &first.label,
        &last.label,
        &last.value.to_string(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::instrument::Catalogue;

    fn lean(gap: &str, tilt: Option<Tilt>, strong_tilt: bool) -> Lean {
        Lean {
            deal: Exact::whole(60),
            relationship: Exact::whole(60),
            gap: gap.parse().unwrap(),
            tilt,
            strong_tilt,
            quadrant: Quadrant::DealFirst,
            on_the_line: vec!["relationship".into()],
        }
    }

    #[test]
    fn says_which_axis_is_higher() {
        let higher = lean("135/8", Some(Tilt::Deal), false);
        assert_eq!(
            gap(&higher).unwrap(),
            "Deal is 16.9 points above Relationship."
        );
        assert_eq!(tilt(&higher), "tilts to the deal");
        let lower = lean("-30", Some(Tilt::Relationship), true);
        assert_eq!(
            gap(&lower).unwrap(),
            "Relationship is 30.0 points above Deal."
        );
        assert_eq!(tilt(&lower), "tilts strongly to the relationship");
        let even = lean("0", None, false);
        assert_eq!(gap(&even), None);
        assert_eq!(tilt(&even), "about even");
    }

    #[test]
    fn names_what_is_near_the_line_and_the_ends_of_time() {
        let instrument = Catalogue::built_in()
            .iter()
            .find(|i| i.balance.is_some())
            .unwrap();
        let near = on_the_line(&lean("0", None, false), instrument);
        assert_eq!(near, ["Relationship is close to the line."]);
        let time = Attention {
            now: "2/3".parse().unwrap(),
            wanted: Exact::whole(2),
            shift: "4/3".parse().unwrap(),
            wants: Some(Tilt::Relationship),
        };
        assert_eq!(
            attention(&time, instrument).unwrap(),
            "Time goes to 0.7 now and should go to 2.0. 0 is \"Nearly all on the work\", 4 is \
             \"Nearly all on how we work together\"."
        );
        assert_eq!(
            wish(&time),
            "The team wants more time on how people work together."
        );
    }
}
