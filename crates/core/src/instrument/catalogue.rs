use super::{Entries, Instrument, InstrumentKey, Lists, Question};
use crate::ids::ItemId;
use std::sync::{Arc, OnceLock};

/// The instruments of this build, as `build.rs` left them once it had validated them.
const BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/instruments.postcard"));

/// Every instrument that this build knows, in the order in which members meet them.
#[derive(Debug)]
pub struct Catalogue {
    instruments: Vec<Arc<Instrument>>,
    /// Those that the quick reader reads, by their place, and what each counts: thousands of summaries ask.
    quick: Vec<(usize, Vec<(ItemId, usize)>)>,
    /// The same as it knows them.
    scanned: Vec<kilter_scan::Check>,
}

impl Catalogue {
    /// A catalogue of these.
    #[must_use]
    pub fn of(instruments: Vec<Instrument>) -> Self {
        let quick: Vec<_> = instruments
            .iter()
            .enumerate()
            .filter(|(_, instrument)| counts_only(instrument))
            .map(|(place, instrument)| (place, instrument.counted()))
            .collect();
        let scanned = quick.iter().filter_map(|(place, items)| {
            let InstrumentKey {
                instrument,
                edition,
                form,
            } = &instruments.get(*place)?.key;
            let items = items.iter().map(|(id, options)| (id.as_str(), *options));
            let (instrument, form) = (instrument.as_str(), form.as_str());
            Some(kilter_scan::Check::new(instrument, *edition, form, items))
        });
        Self {
            scanned: scanned.collect(),
            quick,
            instruments: instruments.into_iter().map(Arc::new).collect(),
        }
    }

    /// The instruments of this build. It can't fail: a test reads them.
    pub fn built_in() -> &'static Self {
        static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
        CATALOGUE.get_or_init(|| {
            let read: Vec<Instrument> = postcard::from_bytes(BUILT_IN).unwrap_or_default();
            let asked = read.into_iter().map(|it| it.with_lists(&Lists::new()));
            Self::of(asked.collect())
        })
    }

    /// The instrument with this key, in the first language that there is.
    #[must_use]
    pub fn find(&self, key: &InstrumentKey) -> Option<&Instrument> {
        self.iter().find(|instrument| instrument.key == *key)
    }

    /// The instrument with this key in this language, else in the first that there is.
    #[must_use]
    pub fn find_in(&self, key: &InstrumentKey, language: &str) -> Option<&Arc<Instrument>> {
        let mut all = self.instruments.iter().filter(|it| it.key == *key);
        let first = all.next()?;
        if first.language == language {
            return Some(first);
        }
        Some(all.find(|it| it.language == language).unwrap_or(first))
    }

    /// The same as it is asked of a team that named these entries. Without any it is the one that is here.
    #[must_use]
    pub fn asked(
        &self,
        key: &InstrumentKey,
        language: &str,
        lists: &Lists,
    ) -> Option<Arc<Instrument>> {
        let found = self.find_in(key, language)?;
        if lists.is_empty() {
            return Some(Arc::clone(found));
        }
        Some(Arc::new(Instrument::clone(found).with_lists(lists)))
    }

    /// The instruments as the quick reader knows them.
    pub(crate) fn scanned(&self) -> &[kilter_scan::Check] {
        &self.scanned
    }

    /// The instrument at this place of [`Self::scanned`], and what it counts.
    pub(crate) fn at(&self, place: usize) -> Option<(&Instrument, &[(ItemId, usize)])> {
        let (place, counted) = self.quick.get(place)?;
        Some((self.instruments.get(*place)?, counted))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Instrument> {
        self.instruments.iter().map(AsRef::as_ref)
    }
}

/// Its summaries are of version 1: no points, and no list that the team names.
fn counts_only(instrument: &Instrument) -> bool {
    instrument.questions.iter().all(|question| match question {
        Question::Shares(_) => false,
        Question::Each(each) => matches!(each.entries, Entries::Given(_)),
        Question::Choice(_) | Question::Twice(_) => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn every_data_file_is_in_the_build_as_it_reads() {
        let mut paths: Vec<_> = fs::read_dir("../instrument/data")
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        paths.sort();
        assert!(paths.len() > 1);
        if cfg!(feature = "fixture") {
            paths.push("../../tests/fixture/every-kind.json".into());
        }
        let read = |path| Instrument::from_json(&fs::read_to_string(path).unwrap()).unwrap();
        let files: Vec<_> = paths.into_iter().map(read).collect();
        let built_in: Vec<_> = Catalogue::built_in().iter().cloned().collect();
        assert_eq!(files, built_in);
    }
}
