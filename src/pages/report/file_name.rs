use kilter_core::month::Month;
use kilter_text::t;

/// The longest part of a file name that a team's name makes.
const LONGEST: usize = 40;

/// The name of the CSV file: small letters, digits and hyphens, since folders, mail and old
/// programs take no others for sure.
pub fn csv_name(team: &str, month: Month) -> String {
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
    let team = if plain.is_empty() { "team" } else { plain };
    t().report.csv_name(team, &month.to_string()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_team_makes_a_plain_file_name() {
        for (team, name) in [
            (
                "Millbrook PCN core team",
                "kilter-report-millbrook-pcn-core-team-2027-03.csv",
            ),
            ("../../etc/passwd", "kilter-report-etc-passwd-2027-03.csv"),
            (
                "=cmd|' /C calc'!A0",
                "kilter-report-cmd-c-calc-a0-2027-03.csv",
            ),
            ("Ümläute", "kilter-report-ml-ute-2027-03.csv"),
            ("日本", "kilter-report-team-2027-03.csv"),
        ] {
            assert_eq!(csv_name(team, Month::new(2027, 3).unwrap()), name);
        }
    }

    #[test]
    fn a_long_name_is_cut() {
        let name = csv_name(&"a ".repeat(40), Month::new(2027, 3).unwrap());
        assert!(name.len() < 70, "{name}");
    }
}
