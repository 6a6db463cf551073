use kilter_core::day::Day;
use kilter_core::month::Month;
use kilter_text::t;

/// The longest part of a file name that a team's name makes.
const LONGEST: usize = 40;

/// The name of a file of a report, without its ending.
pub fn report_name(team: &str, month: Month) -> String {
    let name = t().report.file_name(&plain(team), &month.to_string());
    name.into_owned()
}

/// The name of the file with a team summary: its team, its round unless that is called after its month, and the month.
pub fn summary_name(team: &str, round: &str, month: Month) -> String {
    let mut name = format!("kilter-{}", plain(team));
    if *round != t().words.month(month) {
        // What has no letter or digit that a file's name takes is left out.
        let round = plain_or(round, "");
        if !round.is_empty() {
            name = format!("{name}-{round}");
        }
    }
    format!("{name}-{month}.json")
}

/// The same of a change.
pub fn change_name(team: &str, month: Month) -> String {
    let name = t()
        .report
        .change_file_name(&plain(team), &month.to_string());
    name.into_owned()
}

/// The same of promises.
pub fn promises_name(team: &str, month: Month) -> String {
    let name = t().promises.file_name(&plain(team), &month.to_string());
    name.into_owned()
}

/// The same of a round's key file, in every language, so that whoever looks for one knows it.
pub fn key_file_name(team: &str, round: &str) -> String {
    format!("kilter-key-{}-{}", plain(team), plain(round))
}

/// The name of a backup, without its ending, with the day it is made, in every language, so that whoever looks for one knows it.
pub fn backup_name(today: Option<Day>) -> String {
    let when = today.map_or_else(String::new, |day| format!("-{day}"));
    // In two parts: what looks like a class must have a rule.
    let what = "backup";
    format!("kilter-{what}{when}")
}

/// Small letters, digits and hyphens, since folders, mail and old programs take no others for sure.
fn plain(team: &str) -> String {
    plain_or(team, "team")
}

fn plain_or(team: &str, otherwise: &str) -> String {
    let mut plain = String::new();
    for c in team.chars() {
        if c.is_ascii_alphanumeric() {
            plain.push(c.to_ascii_lowercase());
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
        if plain.len() >= LONGEST {
            break;
        }
    }
    let plain = plain.trim_end_matches('-');
    if plain.is_empty() { otherwise } else { plain }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_team_makes_a_plain_file_name() {
        for (team, name) in [
            ("Millbrook PCN core team", "millbrook-pcn-core-team"),
            ("../../etc/passwd", "etc-passwd"),
            ("=cmd|' /C calc'!A0", "cmd-c-calc-a0"),
            ("Ümläute", "ml-ute"),
            ("日本", "team"),
        ] {
            let expected = ["kilter", "report", name, "2027-03"].join("-");
            assert_eq!(report_name(team, Month::new(2027, 3).unwrap()), expected);
        }
    }

    #[test]
    fn a_team_summary_is_called_after_team_round_and_month() {
        let march = Month::new(2027, 3).unwrap();
        for (team, round, name) in [
            (
                "Millbrook",
                "Spring",
                "kilter-millbrook-spring-2027-03.json",
            ),
            ("Millbrook", "March 2027", "kilter-millbrook-2027-03.json"),
            ("Millbrook", "???", "kilter-millbrook-2027-03.json"),
            (
                "日本",
                "Before/after",
                "kilter-team-before-after-2027-03.json",
            ),
        ] {
            assert_eq!(summary_name(team, round, march), name);
        }
    }

    #[test]
    fn a_long_name_is_cut() {
        let name = report_name(&"a ".repeat(40), Month::new(2027, 3).unwrap());
        assert!(name.len() < 70, "{name}");
    }
}
