use kilter_core::exchange::invitation::Invitation;
use kilter_core::instrument::Catalogue;
use kilter_text::t;

/// The words to send, a paragraph each: an e-mail or a chat message with the invitation in it.
pub fn words(invitation: &Invitation, link: Option<&str>) -> Vec<String> {
    let say = t().invite;
    let checks = invitation.asking.instruments(Catalogue::built_in());
    let checks = checks.unwrap_or_default();
    let titles: Vec<&str> = checks.iter().map(|check| check.title.as_str()).collect();
    let statements: usize = checks.iter().map(|check| check.statements()).sum();
    let ask = say.mail_ask(
        &invitation.asking.team.in_words(),
        &titles,
        u32::try_from(statements).unwrap_or(u32::MAX),
        checks.iter().map(|check| check.minutes).sum(),
    );
    let mut words = vec![
        ask.into_owned(),
        say.mail_sealed(invitation.team_size).into(),
        say.mail_guess().into(),
    ];
    // Most will be on a phone, where a file opens nothing.
    if let Some(link) = link {
        words.extend([say.mail_link().into(), link.to_owned()]);
    }
    words.extend([
        say.mail_how().into(),
        invitation.code(),
        say.mail_digits().into(),
        say.mail_back().into(),
        invitation.asked_by.in_words().into_owned(),
    ]);
    words
}
