//! How many have answered: as many dots as people, and the same in words.

use crate::components::{El, el, para};
use kilter_core::round::OpenRound;
use kilter_text::t;

/// As many dots as anybody takes in; of more people one dot stands for several.
const MOST: u32 = 100;

/// As many dots as people, as many of them full as replies. The line below says the same.
pub fn dots(round: &OpenRound) -> El {
    let people = round.setup.team_size;
    let each = people.div_ceil(MOST).max(1);
    let count = |n: u32| usize::try_from(n).unwrap_or_default();
    let (replies, people) = (
        count(round.answered().min(people) / each),
        count(people / each),
    );
    let dot = |place| match place < replies {
        true => el("i").class("kilter-dot kilter-dot--full"),
        false => el("i").class("kilter-dot"),
    };
    el("div")
        .class("kilter-dots")
        .attr("aria-hidden", "true")
        .with_all((0..people).map(dot))
}

/// So many of so many.
pub fn line(round: &OpenRound) -> El {
    let (replies, people) = (round.answered(), round.setup.team_size);
    let words = match replies > people {
        true => t().round.more_replies(replies, people),
        false => t().round.answered(replies, people),
    };
    para(words).class("nhsuk-body-l kilter-answered")
}
