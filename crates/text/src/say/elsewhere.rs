use crate::messages::given::Given;
use crate::t;
use kilter_core::exchange::intake::NotText;
use kilter_core::exchange::token::TokenKind;
use std::borrow::Cow;

type Says = fn(Given) -> Cow<'static, str>;

/// Of each kind of code: what it is and where it goes, and what is said where it belongs and
/// something else was given.
const CODES: [(TokenKind, Says, Says); 4] = [
    (
        TokenKind::Invitation,
        |say| say.is_invitation(),
        |say| say.wants_invitation(),
    ),
    (
        TokenKind::Reply,
        |say| say.is_reply(),
        |say| say.wants_reply(),
    ),
    (
        TokenKind::Table,
        |say| say.is_table(),
        |say| say.wants_table(),
    ),
    (
        TokenKind::Summary,
        |say| say.is_summary(),
        |say| say.wants_summary(),
    ),
];

/// One kind of code was given where another belongs: what it is, where it goes, and what belongs
/// here.
#[must_use]
pub fn elsewhere(found: TokenKind, wanted: TokenKind) -> String {
    let of = |kind| CODES.iter().find(|(code, ..)| *code == kind);
    let is = of(found).map(|(_, is, _)| is(t().given));
    let wants = of(wanted).map(|(_, _, wants)| wants(t().given));
    [is, wants]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What bytes are that are no text of Kilter's, and what to do.
#[must_use]
pub fn not_text(what: NotText) -> Cow<'static, str> {
    let say = t().given;
    match what {
        NotText::Empty => say.empty(),
        NotText::Zip => say.zip(),
        NotText::Pdf => say.pdf(),
        NotText::Picture => say.picture(),
        NotText::SignIn => say.sign_in(),
        NotText::SavedReport => say.saved_report(),
        NotText::WebPage => say.web_page(),
        NotText::Shortcut => say.shortcut(),
        NotText::Unknown => say.unknown(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wrong_pairing_says_what_it_is_and_where_it_goes() {
        let mut said = Vec::new();
        for found in TokenKind::ALL {
            for wanted in TokenKind::ALL.into_iter().filter(|wanted| *wanted != found) {
                let text = elsewhere(found, wanted);
                assert!(
                    text.contains("place is") && text.contains("belongs here"),
                    "{found:?}, {wanted:?}: {text}"
                );
                said.push(text);
            }
        }
        said.sort();
        said.dedup();
        assert_eq!(said.len(), 12);
    }
}
