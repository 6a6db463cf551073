use super::ids::no_such;
use super::name;
use super::scales::{item_fault, of_item};
use crate::exact::Exact;
use crate::{BalanceRule, Instrument, InstrumentFault};
use crate::{Quadrant, Tilt};

const SIDES: [Option<Tilt>; 3] = [None, Some(Tilt::Deal), Some(Tilt::Relationship)];

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let Some(rule) = &instrument.balance else {
        return Vec::new();
    };
    let mut faults = reference_faults(instrument, rule);
    faults.extend(number_faults(rule));
    let missing = |quadrant: &Quadrant| !rule.quadrants.contains_key(quadrant);
    faults.extend(
        Quadrant::ALL
            .into_iter()
            .filter(missing)
            .map(InstrumentFault::NoQuadrant),
    );
    faults.extend(attention_faults(rule));
    faults
}

fn reference_faults(instrument: &Instrument, rule: &BalanceRule) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    for (at, id) in [
        ("balance.deal", &rule.deal),
        ("balance.relationship", &rule.relationship),
    ] {
        if instrument.scale(id).is_none() {
            faults.push(no_such(at, id));
        }
    }
    let now = ("balance.attention_now", &rule.attention_now);
    let wanted = ("balance.attention_wanted", &rule.attention_wanted);
    for (at, id) in [now, wanted] {
        faults.extend(item_fault(instrument, at, id));
    }
    let ranges = [now, wanted].map(|(_, id)| of_item(instrument, id));
    if let [Some(now), Some(wanted)] = ranges
        && now != wanted
    {
        faults.push(InstrumentFault::MixedRanges {
            at: "balance.attention_wanted".to_owned(),
        });
    }
    faults
}

fn number_faults(rule: &BalanceRule) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    let cuts = || rule.tilt.iter();
    let begins_at_none = rule.tilt.first().is_some_and(|cuts| cuts.from_replies == 0);
    let rise = cuts()
        .zip(cuts().skip(1))
        .all(|(a, b)| a.from_replies < b.from_replies);
    if !begins_at_none || !rise || cuts().any(|cuts| cuts.strong <= cuts.tilt) {
        faults.push(InstrumentFault::CutsDoNotRise { at: "balance.tilt" });
    }
    let mut distances = vec![
        ("balance.line".to_owned(), &rule.line),
        (
            "balance.on_the_line_within".to_owned(),
            &rule.on_the_line_within,
        ),
        ("balance.shift_from".to_owned(), &rule.shift_from),
    ];
    distances.extend(
        cuts()
            .enumerate()
            .map(|(i, cuts)| (format!("balance.tilt[{i}].tilt"), &cuts.tilt)),
    );
    for (at, distance) in distances {
        if *distance < Exact::whole(0) {
            faults.push(InstrumentFault::Negative { at });
        }
    }
    faults
}

/// Each tilt with each wish has one reading, so that a report neither falls silent nor says two
/// things.
fn attention_faults(rule: &BalanceRule) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    for tilt in SIDES {
        for wants in SIDES {
            for both_high in [false, true] {
                let holds = rule
                    .attention
                    .iter()
                    .filter(|r| r.holds(tilt, wants, both_high));
                let found = holds.count();
                if found != 1 {
                    let [tilt, wants] = [tilt, wants].map(side);
                    faults.push(InstrumentFault::AttentionReadings {
                        tilt,
                        wants,
                        both_high,
                        found,
                    });
                }
            }
        }
    }
    faults
}

fn side(side: Option<Tilt>) -> String {
    side.map_or_else(|| "none".to_owned(), |side| name(&side))
}
