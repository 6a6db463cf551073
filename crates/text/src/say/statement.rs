use super::words::of_labels;
use crate::t;
use kilter_core::disclosure::InWords;
use kilter_core::ids::ItemId;
use kilter_core::instrument::Instrument;
use kilter_core::report::ItemFinding;
use kilter_core::wording::Wording;

/// A statement, or what is derived, in the team's words; its id where this instrument has no words for it.
#[must_use]
pub fn statement(instrument: &Instrument, id: &ItemId, wording: &Wording) -> String {
    let item = instrument.item(id).map(|item| item.text.as_str());
    let derived = || instrument.all_derived().find(|derived| derived.id == *id);
    let text = item.or_else(|| derived().map(|derived| derived.label.as_str()));
    let text = text.filter(|text| !text.is_empty());
    text.map_or_else(|| id.to_string(), |text| wording.fill(text))
}

/// The words of what can be chosen for an item, or of the categories of a derived one.
#[must_use]
pub fn option_labels<'a>(instrument: &'a Instrument, id: &ItemId) -> Vec<&'a str> {
    if let Some(scale) = instrument
        .item(id)
        .and_then(|item| instrument.options_of(item))
    {
        return scale
            .options
            .iter()
            .map(|option| option.label.as_str())
            .collect();
    }
    let derived = instrument.all_derived().find(|derived| derived.id == *id);
    let options = derived
        .map(|derived| derived.options.as_slice())
        .unwrap_or_default();
    options.iter().map(|option| option.label.as_str()).collect()
}

/// What people chose: counts where the rules allow them, such as "Rarely: 0, Sometimes: 4, Usually: 8"; words
/// otherwise; "too few could say" where even those are withheld.
#[must_use]
pub fn answers(finding: &ItemFinding, instrument: &Instrument) -> String {
    let Ok(item) = &finding.counts else {
        return statement_words(finding, instrument);
    };
    let labels = option_labels(instrument, &finding.id);
    let counts = labels.iter().zip(&item.counts);
    let said: Vec<_> = counts
        .map(|(label, n)| t().findings.option_count(label, *n))
        .collect();
    let said: Vec<&str> = said.iter().map(AsRef::as_ref).collect();
    t().words.commas(&said).into_owned()
}

/// What most people chose, in words; "too few could say" where that is withheld.
#[must_use]
pub fn statement_words(finding: &ItemFinding, instrument: &Instrument) -> String {
    let Ok(words) = &finding.words else {
        return t().bands.too_few().into_owned();
    };
    most_chose(instrument, &finding.id, words)
}

/// What most people chose for this item, in words.
#[must_use]
pub fn most_chose(instrument: &Instrument, id: &ItemId, words: &InWords) -> String {
    let labels = option_labels(instrument, id);
    let chosen = words.options.iter();
    let chosen = chosen.filter_map(|place| labels.get(*place).copied());
    of_labels(words.share, &chosen.collect::<Vec<_>>())
}

/// A statement and what people chose, on one line.
#[must_use]
pub fn statement_line(finding: &ItemFinding, instrument: &Instrument, wording: &Wording) -> String {
    let statement = statement(instrument, &finding.id, wording);
    let answers = answers(finding, instrument);
    t().findings
        .statement_line(&statement, &answers)
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::disclosure::Rules;
    use kilter_core::instrument::Catalogue;
    use kilter_core::report::Findings;
    use kilter_core::tally::{ItemTally, Tally};

    /// What is said of S1 when everybody else's statements are all "Usually".
    fn line(counts: [u32; 3], opted_out: u32) -> String {
        let instrument = Catalogue::built_in().usual().next().unwrap();
        let replies = counts.iter().sum::<u32>() + opted_out;
        let items = instrument
            .counted()
            .into_iter()
            .map(|(id, _)| match id.as_str() {
                "S1" => ItemTally {
                    id,
                    counts: counts.to_vec().into(),
                    opted_out,
                },
                _ => ItemTally {
                    id,
                    counts: vec![0, 0, replies].into(),
                    opted_out: 0,
                },
            });
        let tally = Tally::from_counts(instrument, replies, items.collect()).unwrap();
        let findings = Findings::of(instrument, &tally, Rules::default(), None).unwrap();
        let wording = Wording::new("neighbourhood", "service").unwrap();
        let finding = findings.items.iter().find(|item| item.id == "S1").unwrap();
        statement_line(finding, instrument, &wording)
    }

    const S1: &str =
        "\"We choose what helps the whole neighbourhood over what suits one service.\"";

    #[test]
    fn counts_from_eight_replies_words_below_and_neither_of_two_people() {
        assert_eq!(
            line([1, 3, 4], 0),
            format!("{S1}: Rarely: 1, Sometimes: 3, Usually: 4")
        );
        assert_eq!(line([1, 2, 4], 0), format!("{S1}: most: Usually"));
        assert_eq!(line([1, 1, 0], 6), format!("{S1}: too few could say"));
    }
}
