use crate::disclosure::{Rules, Withheld};
use crate::exchange::team_summary::TeamSummary;
use crate::ids::ScaleId;
use crate::instrument::{Catalogue, InstrumentKey};
use crate::report::{CheckReport, Findings, Headline, Report};
use crate::scoring::ScaleScore;

/// Several teams side by side, in the order in which they came; never in an order of scores. Of each there is what its own
/// report shows and no more.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SideBySide {
    /// The checks, in the order in which they came.
    pub checks: Vec<Beside>,
    /// How many teams came.
    teams: usize,
}

/// One check of several teams side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// Which instrument, edition and form: another one is another check.
    pub key: InstrumentKey,
    /// The teams of which something may be shown.
    pub teams: Vec<TeamBeside>,
}

/// One check of one team among others.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamBeside {
    /// Its place among all that came, from 0.
    pub place: usize,
    /// Its scales, in the instrument's order.
    pub scales: Vec<(ScaleId, Result<ScaleScore, Withheld>)>,
    /// What it does well, whatever one answer says.
    strengths: Vec<ScaleId>,
    /// What it would talk about first, whatever one answer says.
    first: Vec<ScaleId>,
}

/// What most of several teams have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Common {
    /// The scale.
    pub scale: ScaleId,
    /// In so many teams.
    pub teams: u32,
}

impl SideBySide {
    /// Puts a team beside those before it.
    pub fn add(&mut self, summary: &TeamSummary, rules: Rules, catalogue: &Catalogue) {
        let place = self.teams;
        self.teams += 1;
        for report in Report::of(summary, rules, catalogue).checks {
            let Some(team) = TeamBeside::of(place, &report) else {
                continue;
            };
            match self.checks.iter_mut().find(|it| it.key == report.key) {
                Some(check) => check.teams.push(team),
                None => self.checks.push(Beside {
                    key: report.key,
                    teams: vec![team],
                }),
            }
        }
    }
}

impl TeamBeside {
    fn of(place: usize, report: &CheckReport) -> Option<Self> {
        let found = report.findings.as_ref().ok()?;
        let scales = found.scales.iter();
        Some(Self {
            place,
            scales: scales
                .map(|scale| (scale.id.clone(), scale.score.clone()))
                .collect(),
            strengths: strengths(found),
            first: first(found),
        })
    }

    /// What it scores on a scale, where that may be shown.
    #[must_use]
    pub fn score(&self, id: &ScaleId) -> Option<&Result<ScaleScore, Withheld>> {
        let mut scales = self.scales.iter();
        scales.find_map(|(scale, score)| (scale == id).then_some(score))
    }
}

/// Every band that is named here stays, whatever one answer says.
fn surely(found: &Findings, id: &ScaleId) -> bool {
    found.band_could(id).is_none_or(|could| !could.could())
}

fn strengths(found: &Findings) -> Vec<ScaleId> {
    let mut strengths: Vec<ScaleId> = Vec::new();
    for said in &found.stands_out {
        let (Headline::AllStrong(ids) | Headline::Strong(ids) | Headline::Highest(ids)) = said
        else {
            continue;
        };
        for id in ids {
            if surely(found, id) && !strengths.contains(id) {
                strengths.push(id.clone());
            }
        }
    }
    strengths
}

fn first(found: &Findings) -> Vec<ScaleId> {
    let mut first: Vec<ScaleId> = Vec::new();
    for said in &found.stands_out {
        match said {
            Headline::BeginWith(id) if surely(found, id) => first.push(id.clone()),
            Headline::Lowest(ids) => first.extend(ids.iter().cloned()),
            _ => {}
        }
    }
    first
}

impl Beside {
    /// What most of these teams do well.
    #[must_use]
    pub fn common_strengths(&self) -> Vec<Common> {
        self.common(|team| &team.strengths)
    }

    /// What most of these teams would talk about first.
    #[must_use]
    pub fn common_first(&self) -> Vec<Common> {
        self.common(|team| &team.first)
    }

    /// What more than half of the teams name, and two at least; in the instrument's order. Nothing is called the commonest.
    fn common(&self, names: impl Fn(&TeamBeside) -> &Vec<ScaleId>) -> Vec<Common> {
        let mut common: Vec<Common> = Vec::new();
        let scales = self.teams.first().map(|team| team.scales.iter());
        for (id, _) in scales.into_iter().flatten() {
            let teams = self.teams.iter();
            let teams = teams.filter(|team| names(team).contains(id)).count();
            if teams >= 2 && teams * 2 > self.teams.len() {
                common.push(Common {
                    scale: id.clone(),
                    teams: u32::try_from(teams).unwrap_or(u32::MAX),
                });
            }
        }
        common
    }
}

/// The letter under which the team at this place stands: A to Z, then AA, AB and so on.
#[must_use]
pub fn letter(place: usize) -> String {
    let mut left = place;
    let mut letters = Vec::new();
    loop {
        let which = u8::try_from(left % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + which));
        if left < 26 {
            return letters.into_iter().collect();
        }
        left = left / 26 - 1;
    }
}
