//! What is asked together: on one page of the screen, in one part of a form.

use crate::ids::QuestionId;
use crate::{Each, Entry, Instrument, Lists, Question, SharePoints, Twice, map_of};
use std::ops::Range;

/// Items that are asked together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// Why they belong together.
    pub kind: GroupKind<'a>,
    /// Their places in [`Instrument::order`].
    pub items: Range<usize>,
}

/// Why items belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupKind<'a> {
    /// It is one by itself.
    Choice,
    /// The same at two times.
    Twice(&'a Twice),
    /// They share points out.
    Shares(&'a SharePoints),
    /// They are of one entry of a list.
    Entry(OfList<'a>),
}

/// An entry among those of its list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfList<'a> {
    /// The question with the list.
    pub each: &'a Each,
    /// The entry.
    pub entry: Entry,
    /// Its place, from 1.
    pub place: usize,
    /// How many there are.
    pub of: usize,
}

impl Group<'_> {
    /// How many statements a person meets: points that are shared out are one, whatever the number of aims.
    #[must_use]
    pub fn statements(&self) -> usize {
        match self.kind {
            GroupKind::Shares(_) => 1,
            GroupKind::Choice | GroupKind::Twice(_) | GroupKind::Entry(_) => self.items.len(),
        }
    }
}

impl Instrument {
    /// Its items as they are asked together, in the order in which members meet them.
    #[must_use]
    pub fn groups(&self) -> Vec<Group<'_>> {
        let find = |id: &QuestionId| self.questions.iter().find(|question| question.id() == *id);
        let kinds = self.question_order.iter().filter_map(find);
        let mut groups = Vec::new();
        let mut from = 0;
        for (kind, items) in kinds.flat_map(|question| self.groups_of(question)) {
            groups.push(Group {
                kind,
                items: from..from + items,
            });
            from += items;
        }
        groups
    }

    /// How many statements a person meets.
    #[must_use]
    pub fn statements(&self) -> usize {
        self.groups().iter().map(Group::statements).sum()
    }

    /// How many statements a person meets at least, and whether they are more where the team names more.
    #[must_use]
    pub fn fewest_statements(&self) -> (usize, bool) {
        let shortest = self.shortest_lists();
        if shortest.is_empty() {
            return (self.statements(), false);
        }
        (self.clone().with_lists(&shortest).statements(), true)
    }

    /// Lists as short as the team may make them, without names: how much is asked at least.
    #[must_use]
    pub fn shortest_lists(&self) -> Lists {
        let named = self.team_lists();
        let nameless =
            |(each, least, _): (&Each, usize, usize)| (each.id.clone(), vec![String::new(); least]);
        map_of(named.map(nameless))
    }

    /// The questions whose list the team names, each with the fewest and the most entries.
    pub fn team_lists(&self) -> impl Iterator<Item = (&Each, usize, usize)> {
        self.questions.iter().filter_map(|question| match question {
            Question::Each(each) => {
                let (least, most) = each.entries.named_by_team()?;
                Some((each, least, most))
            }
            Question::Choice(_) | Question::Twice(_) | Question::Shares(_) => None,
        })
    }

    /// What each such list is of, with the names that the team gave.
    pub fn named_by_team(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.team_lists().filter_map(|(each, ..)| {
            let names = self.lists().get(&each.id)?;
            Some((each.title.as_str(), names.as_slice()))
        })
    }

    /// The groups of a question, each with its number of items.
    fn groups_of<'a>(&self, question: &'a Question) -> Vec<(GroupKind<'a>, usize)> {
        match question {
            Question::Choice(_) => vec![(GroupKind::Choice, 1)],
            Question::Twice(twice) => vec![(GroupKind::Twice(twice), 2)],
            Question::Shares(shares) => vec![(GroupKind::Shares(shares), shares.aims.len())],
            Question::Each(each) => {
                let entries = each.entries(self.lists());
                let of = entries.len();
                let group = |(place, entry)| {
                    let of_list = OfList {
                        each,
                        entry,
                        place: place + 1,
                        of,
                    };
                    (GroupKind::Entry(of_list), each.items.len())
                };
                entries.into_iter().enumerate().map(group).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::QuestionId;

    const EVERY_KIND: &str = include_str!("../../../tests/fixture/every-kind.json");

    fn asked(names: &[&str]) -> Instrument {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        let lists = [(QuestionId::new("work"), names)];
        let read = Instrument::from_json(EVERY_KIND).unwrap();
        read.with_lists(&lists.into_iter().collect())
    }

    #[test]
    fn the_groups_hold_every_item_once_in_its_order() {
        let instrument = asked(&["Home visits", "Flu clinic", "Rota"]);
        let groups = instrument.groups();
        let mut from = 0;
        for group in &groups {
            assert_eq!(group.items.start, from);
            from = group.items.end;
        }
        assert_eq!(from, instrument.order.len());
        // 8 choices, 2 statements at two times, points, 2 given entries, 3 named ones, 3 choices.
        assert_eq!(groups.len(), 8 + 2 + 1 + 2 + 3 + 3);
        // 8, 2 times 2, one for all points, 2 times 2, 3 times 3, 3.
        assert_eq!(instrument.statements(), 8 + 4 + 1 + 4 + 9 + 3);
        let entries = groups.iter().filter_map(|group| match &group.kind {
            GroupKind::Entry(of) => Some((of.entry.label.as_str(), of.place, of.of)),
            _ => None,
        });
        let entries: Vec<_> = entries.collect();
        assert_eq!(
            entries,
            [
                ("Clinical pharmacy", 1, 2),
                ("Social prescribing", 2, 2),
                ("Home visits", 1, 3),
                ("Flu clinic", 2, 3),
                ("Rota", 3, 3)
            ]
        );
        let of_flu = groups.get(8 + 2 + 1 + 2 + 1).unwrap();
        assert_eq!(
            instrument.order[of_flu.items.clone()]
                .iter()
                .map(|id| id.as_str())
                .collect::<Vec<_>>(),
            ["work2-sure", "work2-agree", "work2-way"]
        );
    }

    #[test]
    fn what_is_asked_at_least_is_asked_of_the_fewest_entries() {
        let instrument = asked(&[]);
        assert_eq!(instrument.statements(), 8 + 4 + 1 + 4 + 3);
        let shortest = instrument.shortest_lists();
        let at_least = instrument.with_lists(&shortest);
        assert_eq!(at_least.statements(), 8 + 4 + 1 + 4 + 2 * 3 + 3);
    }
}
