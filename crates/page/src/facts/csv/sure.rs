use super::cells::{one_decimal, said};
use super::row::Row;
use super::table::Cell;
use kilter_core::exact::Exact;
use kilter_core::instrument::Instrument;
use kilter_core::report::{Findings, ItemFinding, ScaleFinding};
use kilter_core::uncertainty::OneAnswer;
use kilter_text::{say, t};
use std::borrow::Cow;

/// How sure the results of one check are.
pub(super) struct Sure<'a> {
    pub findings: &'a Findings,
    pub instrument: &'a Instrument,
    pub asked: say::Asked,
}

impl Sure<'_> {
    pub(super) fn of_scale(&self, row: &mut Row, finding: &ScaleFinding) {
        if finding.score.is_err() {
            return;
        }
        row.one_answer = self.could(self.findings.band_could(&finding.id));
        row.spread_at_most = decimal(finding.sd_at_most.ok().and_then(Exact::of_float));
        match finding.interval_at_most {
            Ok(interval) => {
                let ends = say::own_range(self.instrument, &finding.id, interval);
                let [low, high] = ends.map_or([None, None], |ends| ends.map(Some));
                row.range_low = decimal(low);
                row.range_high = decimal(high);
            }
            Err(why) => row.note = Cell::text(say::unsure(why)),
        }
    }

    pub(super) fn of_statement(&self, row: &mut Row, item: &ItemFinding) {
        let Ok(counts) = &item.counts else {
            return;
        };
        row.one_answer = self.could(self.findings.differ_could.get(&item.id).copied());
        if let Some((agreement, beaten)) = counts.agreement() {
            row.agreement = Cell::Number(say::hundredths(&agreement));
            row.more_than_chance = said(beaten.map(yes_or_no));
        }
    }

    /// How many of the whole team would choose an option.
    pub(super) fn of_answer(&self, row: &mut Row, item: &ItemFinding, place: usize) {
        let ends = item.of_team.as_ref().ok().filter(|_| item.counts.is_ok());
        if let Some((low, high)) = ends.and_then(|ends| ends.get(place)) {
            row.range_low = Cell::number(Some(low));
            row.range_high = Cell::number(Some(high));
        }
    }

    pub(super) fn could(&self, answer: Option<OneAnswer>) -> Cell {
        said(answer.map(|answer| yes_or_no(self.asked.could(answer))))
    }
}

pub(super) fn yes_or_no(so: bool) -> Cow<'static, str> {
    let t = t().findings;
    if so { t.yes() } else { t.no() }
}

fn decimal(number: Option<Exact>) -> Cell {
    number.map_or(Cell::Blank, |number| one_decimal(&number))
}
