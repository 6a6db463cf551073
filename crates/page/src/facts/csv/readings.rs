//! What the readings of a check conclude, as rows.

use super::cells::{one_decimal, said, withheld};
use super::row::Row;
use super::rows::Check;
use super::sure::yes_or_no;
use super::table::Cell;
use kilter_core::disclosure::Withheld;
use kilter_core::exact::Exact;
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::{Gap, Ladder, Map, Move, Patterns, Reading, Shares, Sorting};
use kilter_core::reading::{
    Found, FoundEntry, FoundGap, FoundLadder, FoundMap, FoundMove, FoundPattern, FoundPatterns,
    FoundShares, Rung,
};
use kilter_core::report::Findings;
use kilter_text::say;

impl Check<'_> {
    /// Of every reading in its order; bands and profiles stand with the scales.
    pub(super) fn readings(&self, findings: &Findings) -> Vec<Row> {
        let mut rows = Vec::new();
        for (reading, found) in findings.read(self.instrument) {
            match (reading, found) {
                (Reading::Gap(gap), Found::Gap(found)) => rows.push(self.gap(gap, found)),
                (Reading::Map(map), Found::Map(found)) => rows.push(self.map(map, found)),
                (Reading::Move(of), Found::Move(found)) => rows.extend(self.moves(of, found)),
                (Reading::Sorting(of), Found::Sorting(found)) => {
                    let entries = found.entries.iter();
                    rows.extend(entries.flat_map(|entry| self.entry(of, entry)));
                }
                (Reading::Ladder(of), Found::Ladder(found)) => rows.extend(self.ladder(of, found)),
                (Reading::Shares(of), Found::Shares(found)) => rows.extend(self.shares(of, found)),
                (Reading::Patterns(of), Found::Patterns(found)) => {
                    rows.extend(self.patterns(of, found));
                }
                _ => {}
            }
        }
        rows
    }

    /// A figure of a reading, or why it is withheld.
    fn figure(&self, group: &str, id: &str, name: &str, score: Result<&Exact, &Withheld>) -> Row {
        let mut row = self.row(group, id, self.wording.fill(name));
        match score {
            Ok(score) => row.score = one_decimal(score),
            Err(why) => row.note = withheld(Some(why)),
        }
        row
    }

    fn gap(&self, gap: &Gap, found: &FoundGap) -> Row {
        let lean = found.lean.as_ref();
        let mut row = self.figure(&gap.group, "gap", &gap.label, lean.map(|lean| &lean.gap));
        row.words = said(lean.ok().map(|lean| gap.says(lean.tilt, lean.strong)));
        let could = found.tilt_could.or(found.strong_could);
        row.one_answer = self.sure.could(lean.ok().map(|_| could));
        row
    }

    fn map(&self, map: &Map, found: &FoundMap) -> Row {
        let place = found.place.as_ref();
        let mut row = self.row(&map.group, "quadrant", self.wording.fill(&map.label));
        let region = place
            .ok()
            .map(|place| say::region(map, place.corner, self.wording));
        row.words = said(region);
        row.note = withheld(place.err());
        row.one_answer = self.sure.could(place.ok().map(|_| found.one_answer));
        row
    }

    /// The ends and the size of a move; of several pairs, each with the pair's place.
    fn moves(&self, of: &Move, found: &FoundMove) -> Vec<Row> {
        let mut rows = Vec::new();
        for (place, (pair, found)) in of.pairs.iter().zip(&found.pairs).enumerate() {
            let several = of.pairs.len() > 1;
            let id = |end: &str| match several {
                true => format!("{}_{}_{end}", of.id, place + 1),
                false => format!("{}_{end}", of.id),
            };
            let name = |name: &str| match several {
                true => format!("{}: {name}", pair.label),
                false => name.to_owned(),
            };
            let figure = |end: &str, label: &str, score| {
                self.figure(&of.group, &id(end), &name(label), score)
            };
            let moved = found.moved.as_ref();
            rows.push(figure(&of.from.id, &of.from.label, found.from.as_ref()));
            rows.push(figure(&of.to.id, &of.to.label, found.to.as_ref()));
            let mut shift = figure("shift", &of.change, moved.map(|moved| &moved.by));
            shift.words = said(moved.ok().map(|moved| of.says(moved.direction)));
            shift.one_answer = self.sure.could(moved.ok().map(|_| found.one_answer));
            rows.push(shift);
        }
        rows
    }

    /// What an entry of a list is taken for, and how it is dealt with.
    fn entry(&self, of: &Sorting, found: &FoundEntry) -> Vec<Row> {
        let row = |id: &ItemId, place: Result<Option<usize>, Withheld>| {
            let mut row = self.row("sorting", id.as_str(), found.name.as_str());
            let usual = |place| {
                let label = say::option_labels(self.instrument, id).get(place).copied();
                label.unwrap_or_default()
            };
            match place {
                Ok(place) => row.words = self.said(place.map_or(of.differ.as_str(), usual)),
                Err(why) => row.note = withheld(Some(&why)),
            }
            row
        };
        let category = row(&found.category_item, found.category);
        let style = found.style_item.as_ref();
        let style = style.map(|style| row(style, found.style));
        [category].into_iter().chain(style).collect()
    }

    /// Whether each rung stands, and the one to begin with.
    fn ladder(&self, of: &Ladder, found: &FoundLadder) -> Vec<Row> {
        let rung = |rung: &Rung| {
            let name = self.wording.fill(self.label(&rung.scale));
            let mut row = self.row("ladder", rung.scale.as_str(), name);
            match rung.stands {
                Ok(stands) => row.words = Cell::text(yes_or_no(stands)),
                Err(why) => row.note = withheld(Some(&why)),
            }
            row
        };
        let mut rows: Vec<Row> = found.rungs.iter().map(rung).collect();
        let mut first = self.row("ladder", "first", self.wording.fill(&of.heading));
        match found.first {
            Ok(place) => {
                let rung = place.and_then(|place| found.rungs.get(place));
                first.words = self.said(rung.map_or(&of.all_stand, |rung| self.label(&rung.scale)));
                first.one_answer = self.sure.could(Some(found.one_answer));
            }
            Err(why) => first.note = withheld(Some(&why)),
        }
        rows.push(first);
        rows
    }

    /// Whether the team shows each pattern.
    fn patterns(&self, of: &Patterns, found: &FoundPatterns) -> Vec<Row> {
        let row = |pattern: &FoundPattern| {
            let says = of.find(&pattern.id).map_or("", |it| it.says.as_str());
            let mut row = self.row("pattern", pattern.id.as_str(), self.wording.fill(says));
            match pattern.holds {
                Ok(holds) => {
                    row.words = Cell::text(yes_or_no(holds));
                    row.one_answer = self.sure.could(Some(pattern.one_answer));
                }
                Err(why) => row.note = withheld(Some(&why)),
            }
            row
        };
        found.patterns.iter().map(row).collect()
    }

    /// The mean of each aim in points, and how many shared them out.
    fn shares(&self, of: &Shares, found: &FoundShares) -> Vec<Row> {
        let Some(question) = self.instrument.shares(&of.question) else {
            return Vec::new();
        };
        let text = self.wording.fill(&question.text);
        let mut all = self.row("shares", question.id.as_str(), text);
        match &found.answered {
            Ok(answered) => all.count = Cell::number(Some(answered)),
            Err(why) => all.note = withheld(Some(why)),
        }
        let aims = question.aims.iter().enumerate().map(|(place, aim)| {
            let id = question.item_id(aim);
            let mut row = self.row("shares", id.as_str(), self.wording.fill(&aim.label));
            match &found.means {
                Ok(means) => row.score = means.get(place).map_or(Cell::Blank, one_decimal),
                Err(why) => row.note = withheld(Some(why)),
            }
            row
        });
        [all].into_iter().chain(aims).collect()
    }

    fn label(&self, id: &ScaleId) -> &str {
        self.instrument.scale(id).map_or("", |scale| &scale.label)
    }

    /// Words of the check's own data.
    fn said(&self, words: &str) -> Cell {
        Cell::text(self.wording.fill(words))
    }
}
