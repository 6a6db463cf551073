//! What the attacker reads in a team summary: they have the bytes and no part of Kilter.

use crate::fault::Fault;
use crate::population::Row;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Summary {
    checks: Vec<Check>,
}

#[derive(Deserialize)]
struct Check {
    items: BTreeMap<String, Item>,
}

#[derive(Deserialize)]
struct Item {
    counts: Vec<u32>,
    opted_out: u32,
}

/// How many people made each choice of each item; the last choice is the opt-out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts(pub Vec<Vec<u32>>);

impl Counts {
    /// The counts of these items, from the bytes of a summary with one check.
    ///
    /// # Errors
    /// Where the bytes are not that.
    pub fn read(bytes: &[u8], items: &[String]) -> Result<Self, Fault> {
        let mut summary: Summary = serde_json::from_slice(bytes)?;
        let mut check = summary
            .checks
            .pop()
            .ok_or(Fault::Missing("check in the file"))?;
        let counts = items.iter().map(|id| {
            let item = check
                .items
                .remove(id)
                .ok_or(Fault::Missing("item in the file"))?;
            let mut counts = item.counts;
            counts.push(item.opted_out);
            Ok(counts)
        });
        Ok(Self(counts.collect::<Result<_, Fault>>()?))
    }

    /// The counts of the others: somebody who answered takes their own row away.
    pub fn without(&self, own: &Row) -> Self {
        let mut counts = self.clone();
        for (item, choice) in counts.0.iter_mut().zip(own) {
            if let Some(count) = item.get_mut(*choice) {
                *count = count.saturating_sub(1);
            }
        }
        counts
    }
}
