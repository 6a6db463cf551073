/// What a field of a team summary is, without which check or statement it is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// `format`
    Format,
    /// `version`
    Version,
    /// `id`
    Id,
    /// `team_id`
    TeamId,
    /// `team`
    Team,
    /// `round`
    Round,
    /// `month`
    Month,
    /// `team_size`
    TeamSize,
    /// `minimum`
    Minimum,
    /// `wording`
    Wording,
    /// `wording.network`
    Network,
    /// `wording.practice`
    Practice,
    /// `checks`
    Checks,
    /// `checks[0]`
    Check,
    /// `checks[0].instrument`
    Instrument,
    /// `checks[0].edition`
    Edition,
    /// `checks[0].form`
    Form,
    /// `checks[0].replies`
    Replies,
    /// `checks[0].items`
    Items,
    /// `checks[0].items.T1`
    Item,
    /// `checks[0].items.T1.counts`
    Counts,
    /// `checks[0].items.T1.counts[2]`
    Count,
    /// `checks[0].items.T1.opted_out`
    OptedOut,
}

/// The parts that are of no check.
const OUTSIDE: [(&str, Part); 13] = [
    ("format", Part::Format),
    ("version", Part::Version),
    ("id", Part::Id),
    ("team_id", Part::TeamId),
    ("team", Part::Team),
    ("round", Part::Round),
    ("month", Part::Month),
    ("team_size", Part::TeamSize),
    ("minimum", Part::Minimum),
    ("wording", Part::Wording),
    ("wording.network", Part::Network),
    ("wording.practice", Part::Practice),
    ("checks", Part::Checks),
];

/// The parts that are of a check and of no statement.
const IN_CHECK: [(&str, Part); 6] = [
    ("", Part::Check),
    (".instrument", Part::Instrument),
    (".edition", Part::Edition),
    (".form", Part::Form),
    (".replies", Part::Replies),
    (".items", Part::Items),
];

/// A field of a team summary, which a sentence says in words that a person can find, with its path:
/// `the month ("month")`. The path alone where it is none of the format's fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    /// What it is; none where it is no field of the format.
    pub part: Option<Part>,
    /// The place of its check, from 1.
    pub check: usize,
    /// The id of its statement.
    pub item: &'a str,
    /// The place of its count, from 1.
    pub count: usize,
    /// Where it stands in the file.
    pub path: &'a str,
}

impl<'a> Field<'a> {
    /// The field at a path.
    #[must_use]
    pub fn at(path: &'a str) -> Self {
        let unknown = Self {
            part: None,
            check: 0,
            item: "",
            count: 0,
            path,
        };
        unknown.known().unwrap_or(unknown)
    }

    fn known(self) -> Option<Self> {
        if let Some(part) = find(&OUTSIDE, self.path) {
            return Some(Self {
                part: Some(part),
                ..self
            });
        }
        let (check, rest) = place(self.path.strip_prefix("checks")?)?;
        let (part, item, count) = match find(&IN_CHECK, rest) {
            Some(part) => (part, "", 0),
            None => in_item(rest.strip_prefix(".items.")?)?,
        };
        Some(Self {
            part: Some(part),
            check,
            item,
            count,
            ..self
        })
    }
}

fn find(parts: &[(&str, Part)], path: &str) -> Option<Part> {
    let found = parts.iter().find(|(at, _)| *at == path);
    found.map(|(_, part)| *part)
}

fn in_item(path: &str) -> Option<(Part, &str, usize)> {
    let (item, rest) = path.split_once('.').unwrap_or((path, ""));
    match rest {
        "" => Some((Part::Item, item, 0)),
        "counts" => Some((Part::Counts, item, 0)),
        "opted_out" => Some((Part::OptedOut, item, 0)),
        _ => match place(rest.strip_prefix("counts")?)? {
            (count, "") => Some((Part::Count, item, count)),
            _ => None,
        },
    }
}

/// `[0].rest` as place 1 and `.rest`.
fn place(path: &str) -> Option<(usize, &str)> {
    let (place, rest) = path.strip_prefix('[')?.split_once(']')?;
    Some((place.parse::<usize>().ok()?.checked_add(1)?, rest))
}
