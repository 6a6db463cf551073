use super::row::Row;
use super::rows::{one_decimal, said};
use crate::{say, t};
use kilter_core::exact::Exact;
use kilter_core::exchange::csv::Cell;
use kilter_core::instrument::Instrument;
use kilter_core::report::{ItemFinding, ScaleFinding};
use kilter_core::scoring::Balance;
use kilter_core::uncertainty::{CouldChange, OneAnswer};
use std::borrow::Cow;

/// How sure the results of one check are.
pub(super) struct Sure<'a> {
    pub could: &'a CouldChange,
    pub instrument: &'a Instrument,
    pub asked: say::Asked,
}

impl Sure<'_> {
    pub(super) fn of_scale(&self, row: &mut Row, finding: &ScaleFinding) {
        if finding.score.is_err() {
            return;
        }
        row.one_answer = self.could(self.could.bands.get(&finding.id));
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

    /// Of the gap, the quadrant and the shift of time.
    pub(super) fn of_balance(&self, balance: &Balance, rows: [&mut Row; 3]) {
        let tilt = self.could.tilt.or(self.could.strong_tilt);
        let (lean, time) = (balance.lean.is_ok(), balance.attention.is_ok());
        let could = [
            lean.then_some(tilt),
            lean.then_some(self.could.quadrant),
            time.then_some(self.could.attention),
        ];
        for (row, could) in rows.into_iter().zip(could) {
            row.one_answer = self.could(could.as_ref());
        }
    }

    pub(super) fn of_statement(&self, row: &mut Row, item: &ItemFinding) {
        let Ok(counts) = &item.counts else {
            return;
        };
        row.one_answer = self.could(self.could.differ.get(&item.id));
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

    fn could(&self, answer: Option<&OneAnswer>) -> Cell {
        said(answer.map(|answer| yes_or_no(self.asked.could(*answer))))
    }
}

fn yes_or_no(so: bool) -> Cow<'static, str> {
    let t = t().findings;
    if so { t.yes() } else { t.no() }
}

fn decimal(number: Option<Exact>) -> Cell {
    number.map_or(Cell::Blank, |number| one_decimal(&number))
}
