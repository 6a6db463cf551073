//! What there is to talk about, in the order in which it comes first.

use super::About;
use crate::exact::Exact;
use crate::ids::ScaleId;
use crate::instrument::{Catalogue, Instrument, Scale};
use crate::report::{Findings, Headline, Report};

/// From so many points that the second axis is lower, it is talked about before the first (the four turns' rule of order).
const FIRST_BY: i64 = 15;

/// What there is to talk about.
pub struct Topics {
    /// What stands out, the first first.
    pub talks: Vec<About>,
    /// What the team does well.
    pub strength: Option<About>,
    /// Every other part.
    pub others: Vec<About>,
}

impl Topics {
    /// Of every check: where an instrument says to begin, whatever else is low, and what has two views where most has; then
    /// the two axes of a map, the lower one first where it is far lower; then what is low, and what has two views. What one
    /// answer could swap is in none of these but the axes, which are both talked about.
    pub fn of(report: &Report, catalogue: &Catalogue) -> Self {
        let (mut first, mut axes, mut low) = (Vec::new(), Vec::new(), Vec::new());
        let (mut views, mut strengths, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for (check, of) in report.checks.iter().enumerate() {
            let (Some(instrument), Ok(found)) = (of.instrument(catalogue), &of.findings) else {
                continue;
            };
            let scale = |scale: &ScaleId| About::Scale {
                check,
                scale: scale.clone(),
            };
            let before = first.len() + axes.len() + low.len();
            first.extend(found.first_rung().map(scale));
            axes.extend(axes_of(instrument, found).iter().map(scale));
            for said in &found.headline {
                match said {
                    Headline::BeginWith(id) => first.push(scale(id)),
                    Headline::Lowest(ids) => low.push(match ids.as_slice() {
                        [one] => scale(one),
                        _ => About::Lowest {
                            check,
                            scales: ids.clone(),
                        },
                    }),
                    Headline::Strong(ids) | Headline::Highest(ids) | Headline::AllStrong(ids) => {
                        let best = ids.first().cloned();
                        strengths.extend(best.map(|scale| About::Strength { check, scale }));
                    }
                    _ => {}
                }
            }
            // Of statements alone there are no parts to choose from.
            let has_parts = !instrument.scales.is_empty();
            if has_parts && before == first.len() + axes.len() + low.len() {
                low.push(About::Choice { check });
            }
            let differ = found.items.iter().filter(|item| item.differ);
            let views = match found.headline.contains(&Headline::FarApart) {
                true => &mut first,
                false => &mut views,
            };
            views.extend(differ.map(|item| About::Statement {
                check,
                item: item.id.clone(),
            }));
            others.extend(found.scales.iter().map(|finding| scale(&finding.id)));
        }
        let mut talks: Vec<About> = Vec::new();
        for topic in first.into_iter().chain(axes).chain(low).chain(views) {
            if !talks.contains(&topic) {
                talks.push(topic);
            }
        }
        others.retain(|other| !talks.contains(other));
        Self {
            talks,
            strength: strengths.into_iter().next(),
            others,
        }
    }

    /// Without a report: the parts that are turns of the conversation, and those that have something to ask whatever their
    /// score. Nothing is low, and nothing is a strength.
    pub fn unscored(catalogue: &Catalogue) -> Self {
        let every = |is_one: fn(&Scale) -> bool| {
            let of = |check: &Instrument| {
                let scales = check.scales.iter().filter(|scale| is_one(scale));
                let unscored = |scale: &Scale| About::Unscored {
                    check: check.key.clone(),
                    scale: scale.id.clone(),
                };
                scales.map(unscored).collect::<Vec<_>>()
            };
            catalogue.usual().flat_map(of).collect()
        };
        Self {
            talks: every(|scale| scale.turn.is_some()),
            strength: None,
            others: every(|scale| scale.turn.is_none() && scale.always.is_some()),
        }
    }
}

/// Both axes of a map in the order of the turns; none where one of them is withheld.
fn axes_of(instrument: &Instrument, found: &Findings) -> Vec<ScaleId> {
    let (Some(map), Some(on_it)) = (instrument.map(), found.map()) else {
        return Vec::new();
    };
    let (Ok(up), Ok(across)) = (&on_it.up, &on_it.across) else {
        return Vec::new();
    };
    let mut axes = map.axes().map(Clone::clone).to_vec();
    if up - across >= Exact::whole(FIRST_BY) {
        axes.reverse();
    }
    axes
}
