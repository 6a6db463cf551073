use super::{Follows, Instrument, InstrumentKey, Lists};
use crate::ids::ItemId;
use crate::language::Language;
use std::mem;
use std::sync::{Arc, OnceLock};

/// The instruments of this build, as `build.rs` left them once it had validated them.
const BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/instruments.postcard"));

/// Every instrument that this build knows, in the order in which members meet them.
#[derive(Debug)]
pub struct Catalogue {
    /// Each once: in English, or in the language that came first.
    instruments: Vec<Arc<Instrument>>,
    /// The same in other languages, where they have the same items, options and scales.
    translations: Vec<Arc<Instrument>>,
    /// Those that the quick reader reads, by their place, and what each counts: thousands of summaries ask.
    quick: Vec<(usize, Vec<(ItemId, usize)>)>,
    /// The same as it knows them.
    scanned: Vec<kilter_scan::Check>,
}

impl Catalogue {
    /// A catalogue of these, of which some may be others in another language.
    #[must_use]
    pub fn of(all: Vec<Instrument>) -> Self {
        let (mut instruments, mut translations) = (Vec::<Instrument>::new(), Vec::new());
        for mut one in all {
            match instruments.iter_mut().find(|it| it.key == one.key) {
                None => instruments.push(one),
                Some(first) => {
                    // The files of one check come in any order of their languages.
                    if one.language == Language::FIRST {
                        mem::swap(first, &mut one);
                    }
                    translations.push(Arc::new(one));
                }
            }
        }
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
            translations,
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

    /// The instrument with this key, in English, or in the language that came first.
    #[must_use]
    pub fn find(&self, key: &InstrumentKey) -> Option<&Instrument> {
        self.all().find(|instrument| instrument.key == *key)
    }

    /// The instrument with this key in this language, else as of [`Self::find`].
    #[must_use]
    pub fn find_in(&self, key: &InstrumentKey, language: &str) -> Option<&Arc<Instrument>> {
        let first = self.instruments.iter().find(|it| it.key == *key)?;
        let mut others = self.translations.iter();
        let other = others.find(|it| it.key == *key && it.language == language);
        Some(other.unwrap_or(first))
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

    /// All of them, each once, those that come after others last.
    pub fn all(&self) -> impl Iterator<Item = &Instrument> {
        self.instruments.iter().map(AsRef::as_ref)
    }

    /// Those that a team may begin with, each once.
    pub fn iter(&self) -> impl Iterator<Item = &Instrument> {
        self.all().filter(|it| it.follows.is_none())
    }

    /// Those that a team is asked unless its organiser chooses otherwise.
    pub fn usual(&self) -> impl Iterator<Item = &Instrument> {
        self.iter().filter(|it| it.usual)
    }

    /// The check that takes up some of this one's statements.
    #[must_use]
    pub fn follow_up(&self, of: &InstrumentKey) -> Option<&Instrument> {
        let follows =
            |it: &&Instrument| matches!(&it.follows, Some(Follows::Check(key)) if key == of);
        self.all().find(follows)
    }

    /// The check that asks what became of what a team promised.
    #[must_use]
    pub fn of_promises(&self) -> Option<&Instrument> {
        self.all().find(|it| it.follows == Some(Follows::Promises))
    }
}

/// Its summaries are of version 1: no points, and no list that the team names.
fn counts_only(instrument: &Instrument) -> bool {
    instrument.share_points().next().is_none() && instrument.team_lists().next().is_none()
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
        let (built_in, files) = (Catalogue::built_in(), Catalogue::of(files));
        assert_eq!(files.instruments, built_in.instruments);
        assert_eq!(files.translations, built_in.translations);
    }

    #[test]
    fn a_check_is_found_in_its_languages_and_listed_once() {
        let json = include_str!("../../tests/fixtures/team-work.json");
        let read = |language: &str| {
            let json = json.replace("\"en\"", &format!("\"{language}\""));
            Instrument::from_json(&json).unwrap()
        };
        for order in [["en", "cy", "fr"], ["cy", "fr", "en"], ["fr", "en", "cy"]] {
            let catalogue = Catalogue::of(order.map(read).into());
            assert_eq!(catalogue.iter().count(), 1);
            let key = &read("en").key;
            let found = |language| &*catalogue.find_in(key, language).unwrap().language;
            assert_eq!(catalogue.find(key).unwrap().language, "en");
            assert_eq!(
                ["en", "cy", "fr", "gd"].map(found),
                ["en", "cy", "fr", "en"]
            );
        }
        let other = Catalogue::of(vec![read("fr"), read("cy")]);
        assert_eq!(other.find(&read("en").key).unwrap().language, "fr");
    }
}
