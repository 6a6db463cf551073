use super::{of_100, score};
use crate::t;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::report::{CheckReport, Report};

/// A team summary as a message to paste into a chat or an e-mail: whose it is, its scores in brief,
/// and its code.
#[must_use]
pub fn summary_message(report: &Report, code: &str, catalogue: &Catalogue) -> String {
    let say = t().ready;
    let replies = report.checks.iter().map(|check| check.replies).max();
    let month = t().words.month(report.head.month);
    let team = report.head.team.in_words();
    let round = t().report.round(&report.head.round.in_words(), &month);
    let (replies, asked) = (replies.unwrap_or_default(), report.head.team_size);
    let words = say.copy_words(&team, &round, replies, asked);
    let mut lines = vec![words.into_owned()];
    for check in &report.checks {
        let Some(instrument) = check.instrument(catalogue) else {
            continue;
        };
        let scores = scores(check, instrument, report);
        if !scores.is_empty() {
            let scores: Vec<&str> = scores.iter().map(String::as_str).collect();
            let line = say.copy_scores(&instrument.title, &scores);
            lines.push(line.into_owned());
        }
    }
    lines.push(say.copy_how().into_owned());
    lines.push(code.to_owned());
    lines.join("\n\n")
}

/// The scores that a report may show, of the scales that are part of no other.
fn scores(check: &CheckReport, instrument: &Instrument, report: &Report) -> Vec<String> {
    let Ok(findings) = &check.findings else {
        return Vec::new();
    };
    let is_part = |id| {
        let mut scales = instrument.scales.iter();
        scales.any(|scale| scale.made_of.scales().contains(id))
    };
    let mut all = Vec::new();
    for finding in &findings.scales {
        let scale = instrument.scale(&finding.id);
        if let (Some(scale), Ok(found), false) = (scale, &finding.score, is_part(&finding.id)) {
            let figure = match found.band {
                Some(_) => score(&found.score),
                None => of_100(&found.out_of_100),
            };
            let name = report.wording.fill(&scale.label);
            all.push(format!("{name} {figure}"));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::disclosure::Rules;
    use kilter_core::exchange::team_summary::TeamSummary;

    /// `six_people` of the worked examples, and their scores there.
    const SIX: &str = include_str!("../../../core/tests/fixtures/team-summary.json");

    #[test]
    fn it_says_whose_it_is_the_scores_and_the_code() {
        let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
        let (summary, _) = TeamSummary::from_bytes(SIX.as_bytes(), rules, catalogue).unwrap();
        let report = Report::of(&summary, rules, catalogue);
        let said = summary_message(&report, "KLTR1SUMMARYABC", catalogue);
        let lines: Vec<_> = said.split("\n\n").collect();
        assert!(
            lines[0].contains("said. Millbrook PCN core team, Spring, March 2027."),
            "{said}"
        );
        assert!(lines[0].contains("6 of 14"), "{said}");
        assert!(
            lines[1].starts_with("Five foundations: Trust 7.8, "),
            "{said}"
        );
        assert_eq!(lines.last(), Some(&"KLTR1SUMMARYABC"));
    }
}
