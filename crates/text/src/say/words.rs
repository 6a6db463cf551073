use crate::t;
use kilter_core::disclosure::{InWords, Share};
use kilter_core::instrument::ResponseScale;

/// What most people chose, such as "most: Usually". Two options that have the same part are named together, "about
/// half each: Rarely and Usually"; where no two people agree, it says that answers are spread.
#[must_use]
pub fn in_words(words: &InWords, scale: &ResponseScale) -> String {
    let label = |place: &usize| Some(scale.options.get(*place)?.label.as_str());
    let labels: Vec<&str> = words.options.iter().filter_map(label).collect();
    of_labels(words.share, &labels)
}

/// The same of options that have their words already.
pub(super) fn of_labels(share: Option<Share>, labels: &[&str]) -> String {
    let say = t().statements;
    let said = match share {
        None => say.mixed_answers(),
        Some(_) if labels.is_empty() => say.mixed_answers(),
        Some(Share::NearlyAll) => say.nearly_all(labels),
        Some(Share::Most) => say.most(labels),
        Some(Share::AboutHalf) => say.about_half(labels),
        Some(Share::Some) => say.some(labels),
    };
    said.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::instrument::Catalogue;

    fn said(counts: &[u32]) -> String {
        let instrument = Catalogue::built_in().usual().next().unwrap();
        in_words(&InWords::of(counts), &instrument.response_scales[0])
    }

    #[test]
    fn names_the_largest_part() {
        for (counts, words) in [
            ([0, 4, 8], "most: Usually"),
            ([0, 1, 5], "nearly all: Usually"),
            ([0, 0, 6], "nearly all: Usually"),
            ([1, 3, 2], "about half: Sometimes"),
            ([3, 0, 3], "about half each: Rarely and Usually"),
            ([2, 3, 3], "some each: Rarely, Sometimes and Usually"),
            ([3, 3, 3], "some each: Rarely, Sometimes and Usually"),
            ([3, 2, 2], "about half: Rarely"),
            ([1, 1, 1], "answers are spread"),
        ] {
            assert_eq!(said(&counts), words, "{counts:?}");
        }
    }

    #[test]
    fn an_option_that_the_scale_does_not_have_is_left_out() {
        assert_eq!(said(&[0, 0, 0, 5]), "answers are spread");
    }
}
