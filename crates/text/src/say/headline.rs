use crate::t;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Direction, Instrument, Reading};
use kilter_core::report::Headline;
use kilter_core::wording::Wording;

/// What a check comes to, a sentence each; in the team's words.
#[must_use]
pub fn headline(found: &[Headline], instrument: &Instrument, wording: &Wording) -> Vec<String> {
    let said = found.iter();
    said.filter_map(|it| sentence(it, instrument, wording))
        .collect()
}

fn sentence(found: &Headline, instrument: &Instrument, wording: &Wording) -> Option<String> {
    let say = t().headline;
    let name = |id: &ScaleId| Some(wording.fill(&instrument.scale(id)?.label));
    let within = |id: &ScaleId| Some(within_a_sentence(&name(id)?));
    // The first begins a sentence.
    let names = |ids: &[ScaleId]| -> Option<Vec<String>> {
        let begins = ids.iter().take(1).map(name);
        begins.chain(ids.iter().skip(1).map(within)).collect()
    };
    let said = match found {
        Headline::AllStrong(ids) => say.all_strong(&slices(&names(ids)?)),
        Headline::Strong(ids) => say.strong(&slices(&names(ids)?), ids.len()),
        Headline::Highest(ids) => say.highest(&slices(&names(ids)?), ids.len()),
        Headline::BeginWith(id) => say.begin_with(&within(id)?),
        Headline::Lowest(ids) => {
            let names: Option<Vec<_>> = ids.iter().map(within).collect();
            say.lowest(&slices(&names?))
        }
        Headline::Level(ids) => say.level(ids.len()),
        Headline::BothHigh([first, second]) => say.both_high(&name(first)?, &within(second)?),
        Headline::BothLow([first, second]) => say.both_low(&name(first)?, &within(second)?),
        Headline::Above { higher, lower } => say.above(&name(higher)?, &within(lower)?),
        Headline::Even([first, second]) => say.even(&name(first)?, &within(second)?),
        Headline::TooClose([first, second]) => say.too_close(&name(first)?, &within(second)?),
        Headline::Wants(direction) => return wish(*direction, instrument, wording),
    };
    Some(said.into_owned())
}

/// In the words of the check.
fn wish(direction: Direction, instrument: &Instrument, wording: &Wording) -> Option<String> {
    let of = |reading: &Reading| match reading {
        Reading::Move(of) => Some(wording.fill(of.says(direction))),
        _ => None,
    };
    instrument.readings.iter().find_map(of)
}

/// Without the capital that begins a label; an abbreviation keeps its own.
fn within_a_sentence(label: &str) -> String {
    let mut letters = label.chars();
    let (Some(first), rest) = (letters.next(), letters.as_str()) else {
        return String::new();
    };
    if rest.starts_with(char::is_uppercase) {
        return label.to_owned();
    }
    first.to_lowercase().chain(rest.chars()).collect()
}

fn slices(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}
