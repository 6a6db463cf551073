use super::cells::{one_decimal, said, withheld};
use super::row::Row;
use super::sure::Sure;
use super::table::Cell;
use kilter_core::disclosure::Withheld;
use kilter_core::exact::Exact;
use kilter_core::instrument::{Catalogue, Gap, Instrument, Map, Move, Reading};
use kilter_core::reading::{Found, FoundGap, FoundMap, FoundMove};
use kilter_core::report::{CheckReport, Findings, ItemFinding, Report, ScaleFinding};
use kilter_core::wording::Wording;
use kilter_text::{say, t};

/// The rows of one team.
pub(super) fn of(report: &Report, catalogue: &Catalogue, example: bool) -> Vec<Row> {
    let of_team = of_team(report, example);
    let mut rows = Vec::new();
    for check in &report.checks {
        // A report holds the checks of this catalogue only.
        let Some(instrument) = check.instrument(catalogue) else {
            continue;
        };
        let fill = |text: &str| Cell::text(report.wording.fill(text));
        let lead = of_check(&of_team, check);
        let mut row = lead.clone();
        row.kind = Cell::text("check");
        row.id = Cell::text(check.key.instrument.as_str());
        row.name = fill(&instrument.title);
        row.note = withheld(check.findings.as_ref().err());
        rows.push(row);
        if let Ok(findings) = &check.findings {
            let asked = say::Asked {
                replies: check.replies,
                team: report.head.team_size,
            };
            let check = Check {
                lead,
                instrument,
                wording: &report.wording,
                sure: Sure {
                    findings,
                    instrument,
                    asked,
                },
            };
            check.rows(findings, &mut rows);
        }
    }
    rows
}

fn of_team(report: &Report, example: bool) -> Row {
    let t = t();
    let (mark, team) = if example {
        (
            t.example.mark(),
            t.findings.example_team(report.head.team.as_str()),
        )
    } else {
        (t.findings.no(), report.head.team.to_string().into())
    };
    Row {
        example: Cell::text(mark),
        team: Cell::text(team),
        round: Cell::text(report.head.round.as_str()),
        month: Cell::text(report.head.month.to_string()),
        team_size: Cell::number(report.head.team_size),
        ..Row::blank()
    }
}

fn of_check(of_team: &Row, check: &CheckReport) -> Row {
    Row {
        check: Cell::text(check.key.instrument.as_str()),
        edition: Cell::number(Some(check.key.edition)),
        form: Cell::text(check.key.form.as_str()),
        replies: Cell::number(Some(check.replies)),
        ..of_team.clone()
    }
}

/// One check: what all its rows begin with, and what its ids mean.
struct Check<'a> {
    lead: Row,
    instrument: &'a Instrument,
    wording: &'a Wording,
    sure: Sure<'a>,
}

impl Check<'_> {
    fn rows(&self, findings: &Findings, rows: &mut Vec<Row>) {
        rows.extend(findings.scales.iter().map(|scale| self.scale(scale)));
        for (reading, found) in findings.read(self.instrument) {
            match (reading, found) {
                (Reading::Gap(gap), Found::Gap(found)) => rows.push(self.gap(gap, found)),
                (Reading::Map(map), Found::Map(found)) => rows.push(self.map(map, found)),
                (Reading::Move(of), Found::Move(found)) => rows.extend(self.moves(of, found)),
                _ => {}
            }
        }
        for item in &findings.items {
            rows.push(self.statement(item));
            rows.extend(self.answers(item));
        }
    }

    fn row(&self, kind: &str, id: &str, name: impl Into<String>) -> Row {
        Row {
            kind: Cell::text(kind),
            id: Cell::text(id),
            name: Cell::text(name),
            ..self.lead.clone()
        }
    }

    fn scale(&self, finding: &ScaleFinding) -> Row {
        let id = finding.id.as_str();
        let label = self
            .instrument
            .scale(&finding.id)
            .map_or(id, |scale| &scale.label);
        let mut row = self.row("scale", id, self.wording.fill(label));
        match &finding.score {
            Ok(score) => {
                row.score = one_decimal(&score.score);
                row.out_of_100 = Cell::Number(say::of_100(&score.out_of_100));
                if let Some(bands) = self.instrument.bands_of(&finding.id) {
                    let band = score.band.as_ref();
                    row.band = said(band.map(|band| say::band_name(bands, band)));
                    row.words = said(say::close_to(score, bands));
                }
            }
            Err(why) => row.note = withheld(Some(why)),
        }
        self.sure.of_scale(&mut row, finding);
        row
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

    fn statement(&self, item: &ItemFinding) -> Row {
        let text = say::statement(self.instrument, &item.id, self.wording);
        let mut row = self.row("statement", item.id.as_str(), text);
        row.scale = said(item.scale.as_ref().map(|scale| scale.as_str()));
        row.words = Cell::text(say::statement_words(item, self.instrument));
        match &item.counts {
            Ok(counts) => {
                row.score = counts.mean.as_ref().map_or(Cell::Blank, one_decimal);
                row.opted_out = Cell::number(Some(counts.opted_out));
                let t = t().findings;
                // Of a question that counts towards no scale, nobody asks whether answers differ.
                let differ = item
                    .scale
                    .as_ref()
                    .map(|_| if item.differ { t.yes() } else { t.no() });
                row.differ = said(differ);
            }
            Err(why) => row.note = withheld(Some(why)),
        }
        self.sure.of_statement(&mut row, item);
        row
    }

    fn answers(&self, item: &ItemFinding) -> Vec<Row> {
        let text = say::statement(self.instrument, &item.id, self.wording);
        let labels = say::option_labels(self.instrument, &item.id);
        let counts = item.counts.as_ref().ok();
        let answer = |(place, label): (usize, &str)| {
            let mut row = self.row("answer", item.id.as_str(), text.as_str());
            row.scale = said(item.scale.as_ref().map(|scale| scale.as_str()));
            row.option = Cell::number(Some(place + 1));
            row.option_name = Cell::text(label);
            row.count = Cell::number(counts.and_then(|item| item.counts.get(place)));
            self.sure.of_answer(&mut row, item, place);
            row
        };
        labels.into_iter().enumerate().map(answer).collect()
    }
}
