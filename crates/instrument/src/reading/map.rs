use crate::Guidance;
use crate::exact::Exact;
use crate::ids::{RegionId, ScaleId};
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use super::needs::Needs;
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within};

/// Where two scores put the team: two axes from 0 to 100, cut by one line into four regions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// The object of a report as data that its figures stand in, and their kind in a table.
    pub group: String,
    /// The name of the region's row in a table, and of the link to the picture.
    pub label: String,
    /// What its picture shows, to be followed by how many replied.
    pub title: String,
    /// How to read it.
    pub how_to_read: String,
    /// Where the line is and why.
    pub about_the_line: String,
    /// The scale that goes upwards.
    pub up: ScaleId,
    /// The scale that goes to the right.
    pub across: ScaleId,
    /// From this value out of 100, exactly, an axis is high.
    pub line: Exact,
    /// An axis within this of the line is said to be close to it.
    pub near: Exact,
    /// Both axes are high.
    pub both: Region,
    /// Only the axis that goes upwards is.
    pub up_only: Region,
    /// Only the axis that goes to the right is.
    pub across_only: Region,
    /// Neither is.
    pub neither: Region,
}

/// How a region of a map reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Its id.
    pub id: RegionId,
    /// Its name.
    pub title: String,
    /// What it looks like.
    pub looks_like: String,
    /// Its risk.
    pub risk: String,
    /// Questions and first moves.
    pub guidance: Guidance,
}

/// A corner of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Corner {
    /// Both axes are high.
    Both,
    /// Only the axis that goes upwards is.
    UpOnly,
    /// Only the axis that goes to the right is.
    AcrossOnly,
    /// Neither is.
    Neither,
}

impl Corner {
    /// Every corner.
    pub const ALL: [Self; 4] = [Self::Both, Self::UpOnly, Self::AcrossOnly, Self::Neither];

    /// The corner of a high or low axis upwards, and one to the right.
    #[must_use]
    pub fn of(up_high: bool, across_high: bool) -> Self {
        match (up_high, across_high) {
            (true, true) => Self::Both,
            (true, false) => Self::UpOnly,
            (false, true) => Self::AcrossOnly,
            (false, false) => Self::Neither,
        }
    }
}

impl Map {
    /// Its axes: upwards, and to the right.
    #[must_use]
    pub const fn axes(&self) -> [&ScaleId; 2] {
        [&self.up, &self.across]
    }

    /// The region at this corner.
    #[must_use]
    pub fn region(&self, corner: Corner) -> &Region {
        match corner {
            Corner::Both => &self.both,
            Corner::UpOnly => &self.up_only,
            Corner::AcrossOnly => &self.across_only,
            Corner::Neither => &self.neither,
        }
    }

    /// Every region with its name in a data file.
    #[cfg(feature = "read")]
    fn regions(&self) -> [(&'static str, &Region); 4] {
        [
            ("both", &self.both),
            ("up_only", &self.up_only),
            ("across_only", &self.across_only),
            ("neither", &self.neither),
        ]
    }
}

#[cfg(feature = "read")]
impl Map {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("group", &self.group);
        texts.add("label", &self.label);
        texts.add("title", &self.title);
        texts.add("how_to_read", &self.how_to_read);
        texts.add("about_the_line", &self.about_the_line);
        for (name, region) in self.regions() {
            texts.add(format!("{name}.id"), region.id.as_str());
            texts.add(format!("{name}.title"), &region.title);
            texts.add(format!("{name}.looks_like"), &region.looks_like);
            texts.add(format!("{name}.risk"), &region.risk);
            texts.guidance(&format!("{name}.guidance"), &region.guidance);
        }
    }

    pub(super) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        let mut faults = needs.within.scale_fault(&format!("{at}.up"), &self.up);
        faults.extend(
            needs
                .within
                .scale_fault(&format!("{at}.across"), &self.across),
        );
        faults.extend(within::negative(
            at,
            &[("line", &self.line), ("near", &self.near)],
        ));
        faults.extend(within::twice(
            at,
            self.regions().map(|(_, region)| &region.id),
        ));
        for (name, region) in self.regions() {
            if region.guidance.try_next.is_empty() {
                let at = format!("{at}.{name}");
                faults.push(InstrumentFault::NoPromptsAtAll { at });
            }
        }
        faults
    }
}
