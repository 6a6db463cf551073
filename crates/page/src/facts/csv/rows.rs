use super::cells::{one_decimal, said, withheld};
use super::row::Row;
use super::sure::{Sure, yes_or_no};
use super::table::Cell;
use kilter_core::instrument::{Catalogue, Instrument};
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
pub(super) struct Check<'a> {
    lead: Row,
    pub instrument: &'a Instrument,
    pub wording: &'a Wording,
    pub sure: Sure<'a>,
}

impl Check<'_> {
    fn rows(&self, findings: &Findings, rows: &mut Vec<Row>) {
        rows.extend(findings.scales.iter().map(|scale| self.scale(scale)));
        rows.extend(self.readings(findings));
        for item in &findings.items {
            rows.push(self.statement(item));
            rows.extend(self.answers(item));
        }
    }

    pub(super) fn row(&self, kind: &str, id: &str, name: impl Into<String>) -> Row {
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

    fn statement(&self, item: &ItemFinding) -> Row {
        let text = say::statement(self.instrument, &item.id, self.wording);
        let mut row = self.row("statement", item.id.as_str(), text);
        row.scale = said(item.scale.as_ref().map(|scale| scale.as_str()));
        row.words = Cell::text(say::statement_words(item, self.instrument));
        match &item.counts {
            Ok(counts) => {
                row.score = counts.mean.as_ref().map_or(Cell::Blank, one_decimal);
                row.opted_out = Cell::number(Some(counts.opted_out));
                // Of a question that counts towards no scale, nobody asks whether answers differ.
                row.differ = said(item.scale.as_ref().map(|_| yes_or_no(item.differ)));
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
