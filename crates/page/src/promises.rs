//! What a team promised: a page for its minutes, and a slip for whoever should hear what it can't mend.

use crate::block::{Block, How, Tone};
use crate::page::Page;
use kilter_core::instrument::{Catalogue, Each, Follows, Instrument, Item};
use kilter_core::names::Name;
use kilter_core::promise::{Promise, Status};
use kilter_core::promises::{Elsewhere, Promises};
use kilter_core::report::{CheckReport, ItemFinding, Report};
use kilter_text::{say, t};

/// The page; beside each promise what the team said of it, sealed, in a later round.
#[must_use]
pub fn promises_page(promises: &Promises, said: Option<&Report>, catalogue: &Catalogue) -> Page {
    let say = t().promises;
    let (team, round) = (promises.team.in_words(), promises.round.in_words());
    let month = t().words.month(promises.month);
    let caption = t()
        .report
        .of_team(&team, &t().report.round(&round, &month))
        .into_owned();
    let mut blocks = Vec::new();
    for (place, promise) in promises.promises.iter().enumerate() {
        let what = promise.what.in_words();
        let mut facts = facts(promise);
        facts.extend(
            said.and_then(|said| answers(promise, said, catalogue))
                .unwrap_or_default(),
        );
        blocks.push(Block::group(
            How::Together,
            vec![
                Block::heading(2, format!("{}. {what}", place + 1)),
                Block::facts(facts),
            ],
        ));
    }
    if let Some((said, (check, ..))) = said.and_then(|said| Some((said, asked(said, catalogue)?))) {
        let asked = say::Asked {
            replies: check.replies,
            team: said.head.team_size,
        };
        let month = t().words.month(said.head.month);
        let asked = say.asked_in(&month, asked).into_owned();
        blocks.push(Block::toned(Tone::Replies, [asked]));
    }
    if let Some(day) = promises.review {
        blocks.push(Block::says(say.look_again(&t().words.day(day))));
    }
    if let Some(elsewhere) = &promises.elsewhere {
        blocks.push(slip(elsewhere, &team, &month));
    }
    Page {
        title: say.kept_title().into_owned(),
        running_head: caption.clone(),
        caption,
        blocks,
    }
}

fn facts(promise: &Promise) -> Vec<(String, Vec<String>)> {
    let say = t().promises;
    let mut facts = vec![
        (say.who().into(), vec![promise.owner.in_words().into()]),
        (say.day().into(), vec![t().words.day(promise.by).into()]),
    ];
    if let Some(sign) = &promise.sign {
        facts.push((say.how().into(), vec![sign.in_words().into()]));
    }
    if let Some(status) = promise.status {
        facts.push((say.status().into(), vec![status_name(status)]));
    }
    facts
}

/// The check in which a team was asked of its promises, and its list of them.
fn asked<'a>(
    said: &'a Report,
    catalogue: &'a Catalogue,
) -> Option<(&'a CheckReport, &'a Instrument, &'a Each)> {
    said.checks.iter().find_map(|check| {
        let instrument = check.instrument(catalogue)?;
        let is_of_promises = instrument.follows == Some(Follows::Promises);
        let (each, ..) = instrument.team_lists().next()?;
        is_of_promises.then_some((check, instrument, each))
    })
}

/// Somebody asked the team of one of these promises in this round.
#[must_use]
pub fn asks_of(promises: &Promises, said: &Report, catalogue: &Catalogue) -> bool {
    let mut all = promises.promises.iter();
    all.any(|promise| answers(promise, said, catalogue).is_some())
}

/// What the team said of a promise, question by question: counts where the rules allow them, and how many of the whole
/// team that may stand for.
fn answers(
    promise: &Promise,
    said: &Report,
    catalogue: &Catalogue,
) -> Option<Vec<(String, Vec<String>)>> {
    let (check, instrument, each) = asked(said, catalogue)?;
    let names = instrument.lists().get(&each.id)?;
    let place = names
        .iter()
        .position(|name| name == promise.what.as_str())?;
    let findings = check.findings.as_ref().ok()?;
    let own = findings.items.chunks(each.items.len()).nth(place)?;
    let one = |(finding, item): (&ItemFinding, &Item)| {
        let mut lines = vec![say::answers(finding, instrument)];
        // Of the whole team, with 95 % confidence.
        if let Some(range) = say::in_team(finding, instrument) {
            lines.push(t().promises.in_team(&range).into_owned());
        }
        (item.text.clone(), lines)
    };
    Some(own.iter().zip(&each.items).map(one).collect())
}

/// What became of a promise, in words.
#[must_use]
pub fn status_name(status: Status) -> String {
    let say = t().promises;
    match status {
        Status::Kept => say.was_kept(),
        Status::Going => say.is_going(),
        Status::Not => say.was_not(),
    }
    .into_owned()
}

/// On a sheet of its own: it goes to somebody who has no business with the rest.
fn slip(elsewhere: &Elsewhere, team: &str, month: &str) -> Block {
    let say = t().promises;
    Block::group(
        How::OwnSheet,
        vec![
            Block::heading(2, say.slip(&elsewhere.hears.in_words())),
            Block::says(elsewhere.what.in_words()),
            Block::says(say.slip_from(team, month)),
            Block::says(say.slip_ask()),
        ],
    )
}

/// Each promise in a line, for a handout.
#[must_use]
pub fn lines(promises: &Promises) -> Vec<String> {
    let line = |promise: &Promise| {
        let [what, owner] = [&promise.what, &promise.owner].map(Name::in_words);
        let day = t().words.day(promise.by);
        t().promises.line(&what, &owner, &day).into_owned()
    };
    promises.promises.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::{html::html, text::text};
    use crate::report::with_promises;
    use crate::samples::{promises, summary, twelve_people};
    use kilter_core::check_lists::CheckLists;
    use kilter_core::disclosure::Rules;
    use kilter_core::exchange::team_summary::CheckTally;
    use kilter_core::month::Month;
    use kilter_core::tally::{ItemTally, Tally};

    #[test]
    fn the_minutes_say_what_who_and_by_when() {
        let says = "\
WHAT WE PROMISED
Made-up PCN team: Spring, April 2027

1. EARLY-WARNING SLOT FIRST ON THE AGENDA; EVERY TIME
Who: Chair
By: 12 May 2027
We know by: It is on four agendas, in a row
What happened: Not kept

2. ONE PAGE ON WHO DOES WHAT FOR THE HUB
Who: PCN manager
By: 26 May 2027
We look again on 9 June 2027.

FOR: ICB DIGITAL LEAD
The phone contract ends, and nobody has chosen the next
From Made-up PCN team, April 2027. We can't mend this by ourselves.
Who will answer us, and by when?
";
        let page = promises_page(&promises(), None, Catalogue::built_in());
        assert_eq!(text(&page), says);
    }

    #[test]
    fn what_the_team_said_since_stands_beside_what_it_promised() {
        let catalogue = Catalogue::built_in();
        let asks = catalogue.of_promises().unwrap();
        let (each, ..) = asks.team_lists().next().unwrap();
        let all = promises();
        // In another order, and without the first.
        let names = ["Something else", all.promises[1].what.as_str()];
        let names = names.map(|name| Name::new(name).unwrap());
        let lists = CheckLists::default().with(each.id.clone(), names.into());
        let asked = catalogue.asked(&asks.key, "en", &lists.texts()).unwrap();
        let counts = [[0, 0, 0], [0, 0, 0], [1, 3, 6], [2, 2, 7]];
        let items = asked
            .items
            .iter()
            .zip(counts)
            .map(|(item, counts)| ItemTally {
                id: item.id.clone(),
                opted_out: 12 - counts.iter().sum::<u32>(),
                counts: counts.into_iter().collect(),
            });
        let tally = Tally::from_counts(&asked, 12, items.collect()).unwrap();
        let mut said = summary();
        said.head.month = Month::new(2027, 6).unwrap();
        said.checks = vec![CheckTally {
            key: asks.key.clone(),
            lists,
            tally,
        }];
        let said = Report::of(&said, Rules::default(), catalogue);
        assert!(asks_of(&all, &said, catalogue));
        let minutes = text(&promises_page(&all, Some(&said), catalogue));
        let lines: Vec<&str> = minutes.lines().collect();
        let kept: Vec<_> = lines
            .iter()
            .filter(|line| line.starts_with("Was it kept?"))
            .collect();
        let helped: Vec<_> = lines
            .iter()
            .filter(|line| line.starts_with("Did it help?"))
            .collect();
        assert_eq!((kept.len(), helped.len()), (1, 1), "{minutes}");
        assert!(
            kept[0].starts_with("Was it kept?: No: 1, Partly: 3, Yes: 6"),
            "{}",
            kept[0]
        );
        assert!(
            helped[0].contains("No: 2, Partly: 2, Yes: 7"),
            "{}",
            helped[0]
        );
        assert!(
            lines.contains(&"You asked in June 2027. 12 of 14 replies."),
            "{minutes}"
        );
        assert!(kept[0].contains("In the whole team: Yes"), "{}", kept[0]);
        // Another round, that asks of something else, says nothing of them.
        assert!(!asks_of(&all, &twelve_people(), catalogue));
    }

    /// A role may be a person's: what is passed on of the report has no promise in it, and the team's own page has.
    #[test]
    fn a_report_as_a_file_holds_no_promise() {
        let (report, catalogue) = (twelve_people(), Catalogue::built_in());
        let all = promises();
        let own = html(&with_promises(&report, catalogue, false, Some(&all)));
        let line = "One page on who does what for the hub. PCN manager, by 26 May 2027.";
        assert!(own.contains(line));
        let file = html(&crate::report::report_page(&report, catalogue, false));
        assert!(!file.contains("PCN manager, by") && file.contains("which role, by when"));
    }
}
