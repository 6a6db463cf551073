//! Links of one name lead to different things: what tells them apart is said.

use kilter_core::round::OpenRound;
use kilter_text::t;
use litemap::LiteMap;

/// The names of links, each with what tells it from others of its name. Where that is the same too they are numbered.
pub fn told_apart(names: Vec<(String, String)>) -> Vec<String> {
    let twins = counted(names.iter().map(|(name, _)| name));
    let mut told: Vec<String> = Vec::new();
    for (name, more) in &names {
        told.push(match twins.get(name) {
            None | Some(1) => name.clone(),
            _ => format!("{name}, {more}"),
        });
    }
    let all = counted(told.iter());
    let mut before = LiteMap::<&String, u32>::new();
    let mut numbered = Vec::new();
    for name in &told {
        let place = before.entry(name).or_default();
        *place += 1;
        numbered.push(match all.get(name) {
            None | Some(1) => name.clone(),
            Some(all) => format!("{name}, {}", t().words.one_of(*place, *all)),
        });
    }
    numbered
}

/// The same of the teams of open rounds, which round and how many answered tell apart.
pub fn open_rounds_told_apart(rounds: &[OpenRound]) -> Vec<String> {
    let mut names = Vec::new();
    for round in rounds {
        let asking = &round.setup.asking;
        let month = t().words.month(round.setup.month);
        let name = t().report.round(&asking.round.in_words(), &month);
        let asked = t().round.answered(round.answered(), round.setup.team_size);
        names.push((
            asking.team.in_words().into_owned(),
            format!("{name}, {asked}"),
        ));
    }
    told_apart(names)
}

fn counted<'n>(names: impl Iterator<Item = &'n String>) -> LiteMap<&'n String, u32> {
    let mut counts = LiteMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn only_what_needs_it_is_told_apart_and_no_two_are_the_same() {
        let names = [
            ("Weir", "6 replies"),
            ("Mill", "7 replies"),
            ("Mill", "6 replies"),
            ("Mill", "7 replies"),
        ];
        let names = names.map(|(name, more)| (name.to_owned(), more.to_owned()));
        let told = told_apart(names.into());
        let expected = [
            "Weir",
            "Mill, 7 replies, 1 of 2",
            "Mill, 6 replies",
            "Mill, 7 replies, 2 of 2",
        ];
        assert_eq!(told, expected);
    }
}
