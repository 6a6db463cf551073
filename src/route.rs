//! The pages and their addresses: `Route` <-> `#/…`.
//!
//! Hash addresses, since a file that opens from a folder has no paths, and no router crate,
//! since leptos_router pushes paths (<https://github.com/leptos-rs/leptos/issues/2184>).

use kilter_core::exchange::token::TokenKind;
use kilter_core::ids::RandomId;
use std::fmt;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// The start.
    Home,
    /// Ask the team: sets up a round.
    Ask,
    /// Ask again: the next round of a team, after this one.
    AskAgain(RandomId),
    /// The set-up of an open round, for another table of it.
    AnotherTable(RandomId),
    /// One of several tables: a part of a round that is open elsewhere.
    Table,
    /// The organiser's page of an open round.
    Round(RandomId),
    /// Asks people elsewhere: the invitation to an open round.
    Invite(RandomId),
    /// Adds replies that came from elsewhere.
    Collect(RandomId),
    /// What a session needs on paper.
    Paper(RandomId),
    /// Typing in forms that were filled in on paper.
    Keyed(RandomId),
    /// Results are ready: a closed round's file.
    Ready(RandomId),
    /// Take part: the round that is open here.
    TakePart,
    /// The start screen of next-person mode.
    NextPerson,
    /// The words before the first statement.
    Before,
    /// A page of statements, from 1.
    Answer(usize),
    /// Check answers.
    CheckAnswers,
    /// One statement, from 1, on the way back to check answers.
    Change(usize),
    /// The answers were added.
    Added,
    /// Answer by invitation; with a code, the invitation.
    Join(Option<String>),
    /// A reply to send.
    Send,
    /// The replies of several people to hand over.
    Outbox(RandomId),
    /// Open results: imports team summaries.
    OpenResults,
    /// The report of a kept team summary or closed round.
    Report(RandomId),
    /// What has changed: the later of two rounds, and the earlier.
    Compare(RandomId, RandomId),
    /// Several teams added up.
    Pool,
    /// The report of the example team.
    Example,
    /// This computer: what is kept here.
    Computer,
    /// About.
    About,
    /// An address that names no page.
    NotFound,
}

impl Route {
    /// The page of an address's hash, with or without its `#`.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        if let Some(code) = invitation_in(hash) {
            return Self::Join(Some(code));
        }
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let mut parts = path.trim_matches('/').split('/').peekable();
        let (name, rest) = (parts.next().unwrap_or_default(), parts.next());
        // The one address that people pass on by hand.
        let name = if name.eq_ignore_ascii_case("join") {
            "join"
        } else {
            name
        };
        let second = if name == "compare" {
            parts.next()
        } else {
            None
        };
        // A part of a report is on its page: the page itself goes there.
        if matches!((name, rest), ("report", Some(_))) {
            parts.next_if(|part| part.starts_with("check-"));
        }
        let rest = rest.filter(|rest| name != "example" || !rest.starts_with("check-"));
        let id = || rest.and_then(RandomId::parse);
        let number = || rest.and_then(|n| n.parse().ok()).filter(|n| *n > 0);
        let page = match name {
            "" => Some(Self::Home),
            "ask" if rest.is_none() => Some(Self::Ask),
            "ask" => id().map(Self::AskAgain),
            "another-table" => id().map(Self::AnotherTable),
            "table" => Some(Self::Table),
            "round" => id().map(Self::Round),
            "invite" => id().map(Self::Invite),
            "collect" => id().map(Self::Collect),
            "paper" => id().map(Self::Paper),
            "keyed" => id().map(Self::Keyed),
            "ready" => id().map(Self::Ready),
            "take-part" => Some(Self::TakePart),
            "next" => Some(Self::NextPerson),
            "before" => Some(Self::Before),
            "answer" => number().map(Self::Answer),
            "change" => number().map(Self::Change),
            "check-answers" => Some(Self::CheckAnswers),
            "added" => Some(Self::Added),
            "join" => Some(Self::Join(rest.map(str::to_owned))),
            "send" => Some(Self::Send),
            "outbox" => id().map(Self::Outbox),
            "open" => Some(Self::OpenResults),
            "report" => id().map(Self::Report),
            "compare" => id()
                .zip(second.and_then(RandomId::parse))
                .map(|(later, earlier)| Self::Compare(later, earlier)),
            "pool" => Some(Self::Pool),
            "example" => Some(Self::Example),
            "computer" => Some(Self::Computer),
            "about" => Some(Self::About),
            _ => None,
        };
        let takes_one = matches!(
            name,
            "ask"
                | "round"
                | "another-table"
                | "invite"
                | "collect"
                | "paper"
                | "keyed"
                | "ready"
                | "answer"
                | "change"
                | "compare"
                | "report"
                | "join"
                | "outbox"
        );
        let all_read = parts.next().is_none() && (takes_one || rest.is_none());
        page.filter(|_| all_read).unwrap_or(Self::NotFound)
    }

    /// Pages that are whole without what is kept: they are drawn at once, and storage is read after. What the start
    /// page lists of it follows by itself.
    #[must_use]
    pub fn shows_nothing_kept(&self) -> bool {
        matches!(self, Self::Home | Self::Ask | Self::About | Self::Example)
    }

    /// A member is at it: no navigation, and nothing of anybody else.
    #[must_use]
    pub fn is_for_members(&self) -> bool {
        matches!(
            self,
            Self::NextPerson
                | Self::Before
                | Self::Answer(_)
                | Self::Change(_)
                | Self::CheckAnswers
                | Self::Added
        )
    }
}

/// The code of an invitation in an address, whatever a mail program made of the rest: escaped it, changed
/// its capitals, put signs and words behind it. The code says itself where it ends.
fn invitation_in(address: &str) -> Option<String> {
    let plain = unescaped(address).to_ascii_uppercase();
    let at = plain.find(TokenKind::Invitation.prefix())?;
    let code = plain.get(at..)?.chars().filter(char::is_ascii_alphanumeric);
    Some(code.collect())
}

/// An address with its percent-encoded signs read, as often as it was encoded.
fn unescaped(address: &str) -> String {
    let mut text = address.to_owned();
    for _ in 0..3 {
        let mut parts = text.split('%');
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            // Signs beyond ASCII are no part of a code.
            let read = part
                .get(..2)
                .and_then(|hex| u8::from_str_radix(hex, 16).ok());
            match read.filter(u8::is_ascii) {
                Some(byte) => {
                    out.push(char::from(byte));
                    out.push_str(part.get(2..).unwrap_or_default());
                }
                None => {
                    out.push('%');
                    out.push_str(part);
                }
            }
        }
        if out == text {
            break;
        }
        text = out;
    }
    text
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("#/"),
            Self::Ask => f.write_str("#/ask"),
            Self::AskAgain(id) => write!(f, "#/ask/{id}"),
            Self::AnotherTable(id) => write!(f, "#/another-table/{id}"),
            Self::Table => f.write_str("#/table"),
            Self::Round(id) => write!(f, "#/round/{id}"),
            Self::Invite(id) => write!(f, "#/invite/{id}"),
            Self::Collect(id) => write!(f, "#/collect/{id}"),
            Self::Paper(id) => write!(f, "#/paper/{id}"),
            Self::Keyed(id) => write!(f, "#/keyed/{id}"),
            Self::Ready(id) => write!(f, "#/ready/{id}"),
            Self::TakePart => f.write_str("#/take-part"),
            Self::NextPerson => f.write_str("#/next"),
            Self::Before => f.write_str("#/before"),
            Self::Answer(page) => write!(f, "#/answer/{page}"),
            Self::Change(statement) => write!(f, "#/change/{statement}"),
            Self::CheckAnswers => f.write_str("#/check-answers"),
            Self::Added => f.write_str("#/added"),
            Self::Join(None) => f.write_str("#/join"),
            Self::Join(Some(code)) => write!(f, "#/join/{code}"),
            Self::Send => f.write_str("#/send"),
            Self::Outbox(id) => write!(f, "#/outbox/{id}"),
            Self::OpenResults => f.write_str("#/open"),
            Self::Report(id) => write!(f, "#/report/{id}"),
            Self::Compare(later, earlier) => write!(f, "#/compare/{later}/{earlier}"),
            Self::Pool => f.write_str("#/pool"),
            Self::Example => f.write_str("#/example"),
            Self::Computer => f.write_str("#/computer"),
            Self::About => f.write_str("#/about"),
            Self::NotFound => f.write_str("#/not-found"),
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_route() -> impl Strategy<Value = Route> {
        let id = any::<[u8; 16]>().prop_map(RandomId::from_bytes);
        prop_oneof![
            Just(Route::Home),
            Just(Route::Ask),
            id.clone().prop_map(Route::AskAgain),
            id.clone().prop_map(Route::AnotherTable),
            Just(Route::Table),
            id.clone().prop_map(Route::Round),
            id.clone().prop_map(Route::Invite),
            id.clone().prop_map(Route::Collect),
            id.clone().prop_map(Route::Paper),
            id.clone().prop_map(Route::Keyed),
            id.clone().prop_map(Route::Ready),
            Just(Route::TakePart),
            Just(Route::NextPerson),
            Just(Route::Before),
            (1..usize::MAX).prop_map(Route::Answer),
            (1..usize::MAX).prop_map(Route::Change),
            Just(Route::CheckAnswers),
            Just(Route::Added),
            Just(Route::Join(None)),
            "[A-Z0-9]{1,40}".prop_map(|code| Route::Join(Some(code))),
            Just(Route::Send),
            id.clone().prop_map(Route::Outbox),
            Just(Route::OpenResults),
            id.clone().prop_map(Route::Report),
            (id.clone(), id).prop_map(|(later, earlier)| Route::Compare(later, earlier)),
            Just(Route::Pool),
            Just(Route::Example),
            Just(Route::Computer),
            Just(Route::About),
            Just(Route::NotFound),
        ]
    }

    proptest! {
        #[test]
        fn every_page_has_an_address_that_leads_to_it(route in any_route()) {
            prop_assert_eq!(Route::parse(&route.to_string()), route);
        }

        #[test]
        fn every_text_is_an_address(text in any::<String>()) {
            let route = Route::parse(&text);
            prop_assert_eq!(Route::parse(&route.to_string()), route);
        }
    }

    #[test]
    fn a_link_leads_to_its_invitation_whatever_was_made_of_it() {
        let code = "KLTR1INVITEABNACAAOKJXWE2LO";
        let small = code.to_lowercase();
        for (address, found) in [
            (format!("#/join/{code}"), code.to_owned()),
            (format!("#/join/{small}"), code.to_owned()),
            (format!("#%2Fjoin%2F{code}"), code.to_owned()),
            (format!("#%252Fjoin%252F{code}"), code.to_owned()),
            (format!("#join/{code}"), code.to_owned()),
            (format!("#/JOIN/{code}"), code.to_owned()),
            (format!("#!/join/{code}"), code.to_owned()),
            (format!("?#/join/{code}"), code.to_owned()),
            (format!("%23/join/{code}"), code.to_owned()),
            (format!("/kilter/%23/join/{code}"), code.to_owned()),
            (format!("#/join/{code})."), code.to_owned()),
            (format!("#/join/{code}/"), code.to_owned()),
            (format!("#/join/{code}%0A"), code.to_owned()),
            (
                "#/join/KLTR1INVITE%0D%0AABNAC".to_string(),
                "KLTR1INVITEABNAC".to_owned(),
            ),
            (
                format!("#/join/{code}&data=05%7C02"),
                format!("{code}DATA0502"),
            ),
        ] {
            assert_eq!(
                Route::parse(&address),
                Route::Join(Some(found)),
                "{address}"
            );
        }
        assert_eq!(Route::parse("#/join/"), Route::Join(None));
        assert_eq!(Route::parse("#/JOIN"), Route::Join(None));
        assert_eq!(Route::parse("#/join/x"), Route::Join(Some("x".into())));
    }

    #[test]
    fn an_address_with_more_in_it_names_no_page() {
        for wrong in [
            "#/ask/1",
            "#/round",
            "#/another-table",
            "#/table/1",
            "#/round/x",
            "#/answer/0",
            "#/answer/1/2",
            "#/compare",
            "#/compare/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11",
            "#/compare/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11/x",
            "#/compare/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11/51f0c3a7d8e94b6d9a2c7e10f4b8d6a3/1",
            "#/pool/1",
            "#/report/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11/x",
            "#/report/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11/check-1/x",
            "#/report/check-1",
            "#/example/x",
            "#/example/check-1/x",
            "#maincontent",
        ] {
            assert_eq!(Route::parse(wrong), Route::NotFound, "{wrong}");
        }
    }

    #[test]
    fn a_part_of_a_report_is_on_its_page() {
        let id = "b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11";
        let report = Route::Report(RandomId::parse(id).unwrap());
        assert_eq!(Route::parse(&format!("{report}/check-2-time")), report);
        assert_eq!(Route::parse("#/example/check-1"), Route::Example);
    }
}
