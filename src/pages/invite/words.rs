//! The message that invites, and the one that reminds.

use crate::browser::clock;
use crate::organising::Written;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::instrument::Catalogue;
use kilter_text::t;

/// What stands between two paragraphs.
pub const BETWEEN: &str = "\n\n";

/// What it is about.
pub fn subject(invitation: &Invitation) -> String {
    let team = invitation.asking.team.in_words();
    t().invite.subject(&team).into_owned()
}

/// The message, a paragraph each: why, how long, who sees what, by when, thanks, and how; then the invitation itself. It
/// is what the note on paper says (locales/en/paper.ftl).
pub fn message_of(invitation: &Invitation, reply_by: &str, link: Option<&str>) -> String {
    paragraphs(invitation, reply_by, link).join(BETWEEN)
}

/// The same once more: after the greeting it says that some are missing.
pub fn reminder_of(invitation: &Invitation, reply_by: &str, link: Option<&str>) -> String {
    let again = t().round.remind(&invitation.asking.team.in_words());
    let mut words = paragraphs(invitation, reply_by, link);
    words.insert(1, again.into_owned());
    words.join(BETWEEN)
}

/// The first greets.
fn paragraphs(invitation: &Invitation, reply_by: &str, link: Option<&str>) -> Vec<String> {
    let (say, team) = (t().invite, invitation.asking.team.in_words());
    let checks = invitation.asking.instruments(Catalogue::built_in());
    let checks = checks.unwrap_or_default();
    let statements: usize = checks.iter().map(|check| check.statements()).sum();
    let ask = say.mail_ask(
        &team,
        u32::try_from(statements).unwrap_or(u32::MAX),
        checks.iter().map(|check| check.minutes).sum(),
    );
    let mut words = vec![
        say.mail_hello().into(),
        ask.into_owned(),
        say.mail_why().into(),
        say.mail_who().into(),
        match reply_by.trim() {
            "" => say.mail_thanks().into(),
            day => say.mail_by(day).into_owned(),
        },
        invitation.asked_by.in_words().into_owned(),
    ];
    match link {
        Some(link) => words.extend([
            say.mail_link().into(),
            link.to_owned(),
            say.mail_code().into(),
        ]),
        None => words.push(say.mail_file().into()),
    }
    words.push(invitation.code());
    words
}

/// By when to reply: as the organiser said, or in a week.
pub fn reply_by(words: &Written) -> String {
    let in_a_week = || {
        let day = clock::in_a_week();
        let words = t().invite.day(day.weekday, day.day, day.month);
        words.into_owned()
    };
    words.reply_by.clone().unwrap_or_else(in_a_week)
}
