use crate::block::Prompts;
use kilter_text::t;

/// What prompts are of, with how that stands; empty where they stand below a heading of their own.
pub(super) fn heading_of(prompts: &Prompts) -> String {
    match prompts.standing.as_str() {
        "" => prompts.of.clone(),
        standing => {
            let named = t().report.name_and_score(&prompts.of, standing);
            named.into_owned()
        }
    }
}
