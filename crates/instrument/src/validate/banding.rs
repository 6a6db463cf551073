use super::ids::no_such;
use super::scales::ranges;
use crate::exact::Exact;
use crate::{Band, Banding, Instrument, InstrumentFault};

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    if let Some(banding) = &instrument.banding {
        faults.extend(cut_faults(banding));
    }
    let ranges = ranges(instrument);
    for scale in instrument.scales.iter().filter(|scale| scale.banded) {
        let at = || format!("scales.{}", scale.id);
        let Some(banding) = &instrument.banding else {
            faults.push(InstrumentFault::NoBanding { at: at() });
            continue;
        };
        let Some(&(low, high)) = ranges.get(&scale.id) else {
            continue;
        };
        for cut in &banding.cuts {
            if cut.from <= Exact::whole(low) || cut.from > Exact::whole(high) {
                faults.push(InstrumentFault::CutOutOfRange {
                    at: at(),
                    band: cut.band,
                });
            }
        }
    }
    if let Some(first) = &instrument.read_first {
        let id = first.scale.to_string();
        match instrument.scale(&first.scale) {
            None => faults.push(no_such("read_first", &id)),
            Some(scale) if !scale.banded => {
                faults.push(InstrumentFault::NotBanded {
                    at: "read_first",
                    id,
                });
            }
            Some(_) => {}
        }
    }
    faults
}

fn cut_faults(banding: &Banding) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    let cuts = || banding.cuts.iter();
    let rise = cuts()
        .zip(cuts().skip(1))
        .all(|(a, b)| a.band < b.band && a.from < b.from);
    if !rise || cuts().any(|cut| cut.band == Band::NeedsCare) {
        faults.push(InstrumentFault::CutsDoNotRise { at: "banding.cuts" });
    }
    for band in Band::ALL
        .into_iter()
        .filter(|band| *band != Band::NeedsCare)
    {
        if !cuts().any(|cut| cut.band == band) {
            faults.push(InstrumentFault::NoCut(band));
        }
    }
    if banding.near < Exact::whole(0) {
        faults.push(InstrumentFault::Negative {
            at: "banding.near".to_owned(),
        });
    }
    faults
}
