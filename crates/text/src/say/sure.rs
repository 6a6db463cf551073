//! How sure a result is: one sentence a picture, and only where it is true.

use super::number::{figure, two_decimals};
use crate::messages::report::Report;
use crate::messages::sure::Sure;
use crate::sentence::Say;
use crate::things::{Asked, Could};
use crate::{Language, t};
use kilter_core::exact::Exact;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Instrument, Reading, Scale};
use kilter_core::reading::{Found, FoundGap, FoundLadder, FoundPattern, FoundSorting};
use kilter_core::report::{Findings, ItemCounts, ItemFinding, ScaleFinding, Unsure};
use kilter_core::uncertainty::{Interval, OneAnswer, Verdict};
use std::borrow::Cow;

impl Asked {
    /// Everyone who was asked has replied, so that there can't be one more.
    fn everyone(self) -> bool {
        self.team.is_some_and(|team| self.replies >= team)
    }

    /// One answer could: one more where there can be one, or one a step up or down.
    pub fn could(self, answer: OneAnswer) -> bool {
        answer.one_step || self.one_more(answer)
    }

    fn one_more(self, answer: OneAnswer) -> bool {
        answer.one_more && !self.everyone()
    }

    /// What one more reply and what one step could do, each only where it could: said of both
    /// together where it is the same.
    fn says(self, more: &[Could<'_>], step: &[Could<'_>]) -> Option<Cow<'static, str>> {
        let sure = t().sure;
        match (more, step) {
            ([], []) => None,
            (more, []) => Some(sure.one_more(self, more)),
            ([], step) => Some(sure.one_step(self, step)),
            (more, step) if more == step => Some(sure.one_answer(self, more)),
            (more, step) => Some(sure.each_answer(self, more, step)),
        }
    }

    /// What of these one more reply could change, and what one step could.
    fn split<T: Copy>(self, changes: &[(OneAnswer, T)]) -> (Vec<T>, Vec<T>) {
        let able = |could: &dyn Fn(OneAnswer) -> bool| {
            let able = changes.iter().filter(|(answer, _)| could(*answer));
            able.map(|(_, what)| *what).collect()
        };
        (
            able(&|answer| self.one_more(answer)),
            able(&|answer| answer.one_step),
        )
    }
}

impl Say for Asked {
    fn say(self, language: Language) -> Cow<'static, str> {
        Report(language).replies(self.replies, self.team)
    }
}

impl Say for Could<'_> {
    fn say(self, language: Language) -> Cow<'static, str> {
        let sure = Sure(language);
        match self {
            Self::Bands(scales) => sure.could_move_bands(scales),
            Self::Region => sure.could_move_region(),
            Self::Tilt => sure.could_change_tilt(),
            Self::Move(heading) => sure.could_change_move(heading),
            Self::Rung => sure.could_change_rung(),
            Self::Pattern => sure.could_change_pattern(),
            Self::Sorting(entries) => sure.could_change_sorting(entries),
            Self::Differ => sure.could_change_differ(),
        }
    }
}

/// Which scales one answer could move to another band; none where it could move none.
#[must_use]
pub fn bands_could(
    findings: &Findings,
    instrument: &Instrument,
    asked: Asked,
) -> Option<Cow<'static, str>> {
    let scales = instrument.scales.iter();
    let bands: Vec<(OneAnswer, &str)> = scales
        .filter_map(|scale| Some((findings.band_could(&scale.id)?, scale.label.as_str())))
        .collect();
    let (more, step) = asked.split(&bands);
    asked.says(
        &list(&more, Could::Bands(&more)),
        &list(&step, Could::Bands(&step)),
    )
}

/// A change of these, where there are any.
fn list<'a>(of: &[&str], change: Could<'a>) -> Vec<Could<'a>> {
    if of.is_empty() {
        Vec::new()
    } else {
        vec![change]
    }
}

/// That one answer could change with which rung of a ladder to begin; none where it could not.
#[must_use]
pub fn ladder_could(found: &FoundLadder, asked: Asked) -> Option<Cow<'static, str>> {
    let (more, step) = asked.split(&[(found.one_answer, Could::Rung)]);
    asked.says(&more, &step)
}

/// That one answer could change a gap's tilt, or how strong it is; none where it could not.
#[must_use]
pub fn gap_could(found: &FoundGap, asked: Asked) -> Option<Cow<'static, str>> {
    let could = found.tilt_could.or(found.strong_could);
    let (more, step) = asked.split(&[(could, Could::Tilt)]);
    asked.says(&more, &step)
}

/// That one answer could change whether a team shows a pattern; none where it could not.
#[must_use]
pub fn pattern_could(found: &FoundPattern, asked: Asked) -> Option<Cow<'static, str>> {
    let (more, step) = asked.split(&[(found.one_answer, Could::Pattern)]);
    asked.says(&more, &step)
}

/// Of which entries of a list one answer could change what they are taken for; none where it could of none.
#[must_use]
pub fn sorting_could(found: &FoundSorting, asked: Asked) -> Option<Cow<'static, str>> {
    let entries = found.entries.iter();
    let entries: Vec<(OneAnswer, &str)> = entries
        .map(|entry| (entry.one_answer, entry.name.as_str()))
        .collect();
    let (more, step) = asked.split(&entries);
    asked.says(
        &list(&more, Could::Sorting(&more)),
        &list(&step, Could::Sorting(&step)),
    )
}

/// What one answer could change of a map, a gap and the moves that are read together with them; none where it could
/// change nothing.
#[must_use]
pub fn map_could(
    findings: &Findings,
    instrument: &Instrument,
    asked: Asked,
) -> Option<Cow<'static, str>> {
    let mut changes = Vec::new();
    for (reading, found) in findings.read(instrument) {
        match (reading, found) {
            // Where the team stands comes first, wherever the check has it.
            (_, Found::Map(map)) => changes.insert(0, (map.one_answer, Could::Region)),
            (_, Found::Gap(gap)) => {
                let tilt = gap.tilt_could.or(gap.strong_could);
                changes.push((tilt, Could::Tilt));
            }
            (Reading::Move(of), Found::Move(moves)) => {
                let pairs = moves.pairs.iter().map(|pair| pair.one_answer);
                let any = pairs.fold(OneAnswer::default(), OneAnswer::or);
                changes.push((any, Could::Move(&of.heading)));
            }
            _ => {}
        }
    }
    let (more, step) = asked.split(&changes);
    asked.says(&more, &step)
}

/// That one answer could change which statements show two views; none where it could not, or
/// where counts are not shown.
#[must_use]
pub fn differ_could(findings: &Findings, asked: Asked) -> Option<Cow<'static, str>> {
    let counted = findings.items.iter().filter(|item| item.counts.is_ok());
    let any = counted
        .filter_map(|item| findings.differ_could.get(&item.id))
        .fold(OneAnswer::default(), |any, answer| any.or(*answer));
    let (more, step) = asked.split(&[(any, Could::Differ)]);
    asked.says(&more, &step)
}

/// The ranges of these scales that have one, or that everyone answered; none where there is
/// neither.
#[must_use]
pub fn ranges<'a>(
    scales: impl IntoIterator<Item = &'a ScaleFinding>,
    instrument: &Instrument,
    asked: Asked,
) -> Option<Cow<'static, str>> {
    let sure = t().sure;
    let (mut found, mut alike) = (Vec::new(), Vec::new());
    for scale in scales {
        match &scale.interval_at_most {
            Err(Unsure::EveryoneAnswered) => return Some(sure.everyone(asked.replies)),
            Err(Unsure::AllAlike) => {
                alike.extend(
                    instrument
                        .scale(&scale.id)
                        .map(|scale| scale.label.as_str()),
                );
            }
            Err(_) => {}
            Ok(interval) => {
                let (low, high) = range(instrument, scale, *interval)?;
                found.push(sure.range(&instrument.scale(&scale.id)?.label, &low, &high));
            }
        }
    }
    let found: Vec<&str> = found.iter().map(AsRef::as_ref).collect();
    let ranges = (!found.is_empty()).then(|| match asked.team {
        Some(team) => sure.ranges(asked.replies, team, &found),
        None => sure.ranges_unknown(asked.replies, &found),
    });
    let unheard = asked
        .team
        .map_or(0, |team| team.saturating_sub(asked.replies));
    let alike = (!alike.is_empty() && unheard > 0).then(|| sure.alike(&alike, unheard));
    match (ranges, alike) {
        (Some(ranges), Some(alike)) => Some(format!("{ranges} {alike}").into()),
        (ranges, alike) => ranges.or(alike),
    }
}

/// The ends of a scale's range as its score is shown: with bands on its own range, otherwise out
/// of 100; no further than a score can be.
#[must_use]
pub fn range(
    instrument: &Instrument,
    finding: &ScaleFinding,
    interval: Interval,
) -> Option<(String, String)> {
    let shown = Shown::of(instrument, instrument.scale(&finding.id)?)?;
    Some((shown.end(interval.low), shown.end(interval.high)))
}

/// The ends of a scale's range on the scale's own range, in which CSV has its score; no further than a score can be.
pub fn own_range(instrument: &Instrument, id: &ScaleId, interval: Interval) -> Option<[Exact; 2]> {
    let (low, high) = super::band::ends(instrument, instrument.scale(id)?)?;
    let end = |at: f64| Exact::of_float(at.clamp(f64::from(low), f64::from(high)));
    Some([end(interval.low)?, end(interval.high)?])
}

/// A scale's spread in the unit of its score as shown.
#[must_use]
pub fn spread(instrument: &Instrument, finding: &ScaleFinding, sd: f64) -> Option<String> {
    let shown = Shown::of(instrument, instrument.scale(&finding.id)?)?;
    Some(figure(sd * shown.times))
}

/// How a scale's figures are shown.
struct Shown {
    low: f64,
    high: f64,
    times: f64,
}

impl Shown {
    fn of(instrument: &Instrument, scale: &Scale) -> Option<Self> {
        let (low, high) = super::band::ends(instrument, scale)?;
        let (low, high) = (f64::from(low), f64::from(high));
        let times = if instrument.bands_of(&scale.id).is_some() {
            1.0
        } else {
            100.0 / (high - low)
        };
        Some(Self { low, high, times })
    }

    fn end(&self, at: f64) -> String {
        let at = at.clamp(self.low, self.high);
        let from = if (self.times - 1.0).abs() < f64::EPSILON {
            0.0
        } else {
            self.low
        };
        figure((at - from) * self.times)
    }
}

/// How many of the whole team would choose the option that most chose at a statement.
#[must_use]
pub fn of_team(
    finding: &ItemFinding,
    instrument: &Instrument,
    statement: &str,
    asked: Asked,
) -> Option<Cow<'static, str>> {
    let (label, low, high) = most_chosen(finding, instrument)?;
    Some(
        t().sure
            .of_team(asked, statement, label, low, high, asked.team?),
    )
}

/// The same for a table.
#[must_use]
pub fn in_team(finding: &ItemFinding, instrument: &Instrument) -> Option<Cow<'static, str>> {
    let (label, low, high) = most_chosen(finding, instrument)?;
    Some(t().sure.range(label, &low.to_string(), &high.to_string()))
}

/// The option that most chose, and how few and how many of the whole team would.
fn most_chosen<'a>(
    finding: &ItemFinding,
    instrument: &'a Instrument,
) -> Option<(&'a str, u32, u32)> {
    let (counts, ends) = (
        finding.counts.as_ref().ok()?,
        finding.of_team.as_ref().ok()?,
    );
    let most = counts.counts.iter().max()?;
    let place = counts.counts.iter().position(|count| count == most)?;
    let (low, high) = ends.get(place)?;
    let options = instrument.options_of(instrument.item(&finding.id)?)?;
    let label = options.options.get(place)?.label.as_str();
    Some((label, *low, *high))
}

/// Agreement with two decimals, and whether it is more than chance gives.
#[must_use]
pub fn agreement(counts: &ItemCounts) -> Option<(String, Cow<'static, str>)> {
    let (agreement, beats) = counts.agreement()?;
    let beats = match beats {
        Some(true) => t().findings.yes(),
        Some(false) => t().findings.no(),
        None => t().sure.no_chance(),
    };
    Some((two_decimals(&agreement), beats))
}

/// How sure a change is.
#[must_use]
pub fn verdict(verdict: Verdict) -> Cow<'static, str> {
    let sure = t().sure;
    match verdict {
        Verdict::Clear => sure.clear(),
        Verdict::Possible => sure.possible(),
        Verdict::NoClearChange => sure.not_clear(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(changes: &[(OneAnswer, Could<'_>)], replies: u32, team: Option<u32>) -> Option<String> {
        let asked = Asked { replies, team };
        let (more, step) = asked.split(changes);
        asked.says(&more, &step).map(Cow::into_owned)
    }

    fn answer(one_more: bool, one_step: bool) -> OneAnswer {
        OneAnswer { one_more, one_step }
    }

    #[test]
    fn each_kind_of_one_answer_is_named_only_where_it_could() {
        let both = says(&[(answer(true, true), Could::Tilt)], 6, Some(9)).unwrap();
        assert_eq!(
            both,
            "From 6 of 9 replies. One more reply, or one answer a step up or down, could change the tilt."
        );
        let more = says(&[(answer(true, false), Could::Tilt)], 6, None).unwrap();
        assert_eq!(
            more,
            "From 6 replies. One more reply could change the tilt."
        );
        let step = says(&[(answer(false, true), Could::Tilt)], 6, None).unwrap();
        assert_eq!(
            step,
            "From 6 replies. One answer a step up or down could change the tilt."
        );
        let each = says(
            &[
                (answer(true, false), Could::Tilt),
                (answer(true, true), Could::Differ),
            ],
            6,
            None,
        );
        assert_eq!(
            each.unwrap(),
            "From 6 replies. One more reply could change the tilt or change which statements show two \
             views. One answer a step up or down could change which statements show two views."
        );
        assert_eq!(says(&[(answer(false, false), Could::Tilt)], 6, None), None);
    }

    #[test]
    fn where_everyone_replied_there_is_no_more() {
        let step = says(&[(answer(true, true), Could::Tilt)], 9, Some(9)).unwrap();
        assert_eq!(
            step,
            "From 9 of 9 replies. One answer a step up or down could change the tilt."
        );
        assert_eq!(
            says(&[(answer(true, false), Could::Tilt)], 9, Some(9)),
            None
        );
    }
}
