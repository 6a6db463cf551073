use crate::t;

/// A field of a team summary in words a person can find, with its path: `the month ("month")`. The path alone where
/// it is none of the format's fields.
#[must_use]
pub fn field(path: &str) -> String {
    let fields = t().fields;
    let said = match words(path) {
        Some(words) => fields.named(&words, path),
        None => fields.unnamed(path),
    };
    said.into_owned()
}

fn words(path: &str) -> Option<String> {
    let fields = t().fields;
    let said = match path {
        "format" => fields.format(),
        "version" => fields.version(),
        "id" => fields.id(),
        "team_id" => fields.team_id(),
        "team" => fields.team(),
        "round" => fields.round(),
        "month" => fields.month(),
        "team_size" => fields.team_size(),
        "minimum" => fields.minimum(),
        "wording" => fields.wording(),
        "wording.network" => fields.network(),
        "wording.practice" => fields.practice(),
        "checks" => fields.checks(),
        _ => {
            let (check, rest) = place(path.strip_prefix("checks")?)?;
            return in_check(check, rest);
        }
    };
    Some(said.into_owned())
}

fn in_check(check: usize, rest: &str) -> Option<String> {
    let fields = t().fields;
    let said = match rest {
        "" => fields.check(check),
        ".instrument" => fields.instrument(check),
        ".edition" => fields.edition(check),
        ".form" => fields.form(check),
        ".replies" => fields.replies(check),
        ".items" => fields.items(check),
        _ => {
            let item = rest.strip_prefix(".items.")?;
            let (item, rest) = item.split_once('.').unwrap_or((item, ""));
            return in_item(check, item, rest);
        }
    };
    Some(said.into_owned())
}

fn in_item(check: usize, item: &str, rest: &str) -> Option<String> {
    let fields = t().fields;
    let said = match rest {
        "" => fields.item(item, check),
        "counts" => fields.counts(item, check),
        "opted_out" => fields.opted_out(item, check),
        _ => match place(rest.strip_prefix("counts")?)? {
            (count, "") => fields.count(count, item, check),
            _ => return None,
        },
    };
    Some(said.into_owned())
}

/// `[0].rest` as place 1 and `.rest`.
fn place(path: &str) -> Option<(usize, &str)> {
    let (place, rest) = path.strip_prefix('[')?.split_once(']')?;
    Some((place.parse::<usize>().ok()?.checked_add(1)?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_fields_have_words() {
        for (path, words) in [
            ("team_size", "the team size"),
            ("wording.practice", "the word for practice"),
            ("checks[1]", "check 2"),
            ("checks[0].replies", "the number of replies to check 1"),
            ("checks[0].items.T1", "statement T1 of check 1"),
            (
                "checks[9].items.R4.counts",
                "the list of counts of statement R4 in check 10",
            ),
            (
                "checks[0].items.T1.counts[2]",
                "count 3 of statement T1 in check 1",
            ),
            (
                "checks[0].items.T1.opted_out",
                "the number who gave no answer to statement T1 in check 1",
            ),
        ] {
            assert_eq!(field(path), format!("{words} (\"{path}\")"));
        }
    }

    #[test]
    fn all_else_is_its_path() {
        for path in [
            "",
            "names",
            "checks[0].names",
            "checks[x]",
            "checks[18446744073709551615]",
            "checks[0].items[\"a.b\"]",
            "checks[0].items.T1.counts[2].x",
            "checks[0].items.T1.names",
        ] {
            assert_eq!(field(path), format!("the field \"{path}\""));
        }
    }
}
