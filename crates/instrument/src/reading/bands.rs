use crate::exact::Exact;
use crate::ids::{BandId, ScaleId};
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use super::needs::Needs;
#[cfg(feature = "read")]
use crate::{Guidance, InstrumentFault, texts::Texts, within};

/// Scores fall into bands. A scale in a band has prompts of its own ([`crate::Scale::in_band`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// What stands above them.
    pub heading: String,
    /// What their picture shows, to be followed by how many replied.
    pub title: String,
    /// How to read the picture.
    pub how_to_read: String,
    /// The scales, the first at the bottom of the picture.
    pub scales: Vec<ScaleId>,
    /// The bands, from the lowest, which alone has no cut.
    pub bands: Vec<Band>,
    /// A score within this of a cut is said to be close to the other band.
    pub near: Exact,
    /// Which scale to talk about first when it is in a given band.
    #[serde(default)]
    pub read_first: Option<ReadFirst>,
}

/// A band of scores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Its id.
    pub id: BandId,
    /// Its name, as it stands in a sentence.
    pub name: String,
    /// The lowest score that is in it, exactly; none of the lowest band.
    #[serde(default)]
    pub from: Option<Exact>,
}

/// "If this scale is in this band, start there."
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadFirst {
    /// The scale.
    pub scale: ScaleId,
    /// The band.
    pub band: BandId,
    /// Why.
    pub says: String,
}

impl Bands {
    /// The band of a score, and its place from the lowest.
    #[must_use]
    pub fn of(&self, score: &Exact) -> Option<(usize, &Band)> {
        let holds = |band: &Band| band.from.as_ref().is_none_or(|from| score >= from);
        let mut from_the_top = self.bands.iter().enumerate().rev();
        from_the_top.find(|(_, band)| holds(band))
    }

    /// The band with this id, and its place from the lowest.
    #[must_use]
    pub fn find(&self, id: &BandId) -> Option<(usize, &Band)> {
        let mut bands = self.bands.iter().enumerate();
        bands.find(|(_, band)| band.id == *id)
    }

    /// The cuts between bands, rising.
    pub fn cuts(&self) -> impl Iterator<Item = &Exact> {
        self.bands.iter().filter_map(|band| band.from.as_ref())
    }

    /// The score lies within [`Bands::near`] of a cut, the ends counted in.
    #[must_use]
    pub fn between(&self, score: &Exact) -> bool {
        self.cuts().any(|cut| (score - cut).abs() <= self.near)
    }
}

#[cfg(feature = "read")]
impl Bands {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("heading", &self.heading);
        texts.add("title", &self.title);
        texts.add("how_to_read", &self.how_to_read);
        for (i, band) in self.bands.iter().enumerate() {
            texts.add(format!("bands[{i}].id"), band.id.as_str());
            texts.add(format!("bands[{i}].name"), &band.name);
        }
        if let Some(first) = &self.read_first {
            texts.add("read_first.says", &first.says);
        }
    }

    pub(super) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        let mut faults = needs
            .within
            .scale_faults(&format!("{at}.scales"), &self.scales);
        faults.extend(within::twice(
            &format!("{at}.bands"),
            self.bands.iter().map(|band| &band.id),
        ));
        faults.extend(self.cut_faults(at));
        let ranges = needs.within.ranges();
        for scale in self.scales.iter().filter_map(|id| needs.within.scale(id)) {
            let of_scale = || format!("scales.{}", scale.id);
            for band in &self.bands {
                let complete = |guidance: &Guidance| guidance.is_complete();
                if !scale.in_band.get(&band.id).is_some_and(complete) {
                    faults.push(InstrumentFault::NoPrompts {
                        at: of_scale(),
                        band: band.id.clone(),
                    });
                }
                if let (Some(&(low, high)), Some(from)) = (ranges.get(&scale.id), &band.from)
                    && (*from <= Exact::whole(low) || *from > Exact::whole(high))
                {
                    faults.push(InstrumentFault::CutOutOfRange {
                        at: of_scale(),
                        band: band.id.clone(),
                    });
                }
            }
        }
        if let Some(first) = &self.read_first {
            if !self.scales.contains(&first.scale) {
                faults.push(within::no_such(
                    format!("{at}.read_first.scale"),
                    &first.scale,
                ));
            }
            if self.find(&first.band).is_none() {
                faults.push(within::no_such(
                    format!("{at}.read_first.band"),
                    &first.band,
                ));
            }
        }
        faults
    }

    fn cut_faults(&self, at: &str) -> Vec<InstrumentFault> {
        let mut faults = Vec::new();
        let cuts: Vec<&Exact> = self.cuts().collect();
        let rise = cuts.iter().zip(cuts.iter().skip(1)).all(|(a, b)| a < b);
        let lowest_has_none = self.bands.first().is_some_and(|band| band.from.is_none());
        if !rise || !lowest_has_none || cuts.len() + 1 != self.bands.len() {
            faults.push(InstrumentFault::CutsDoNotRise {
                at: format!("{at}.bands"),
            });
        }
        faults.extend(within::negative(at, &[("near", &self.near)]));
        faults
    }
}
