//! Asking who is missing. Nobody knows who that is, so all are asked again, with the same invitation.

use crate::components::{ByHand, Take, Way, all, heading2, para, views};
use crate::pages::invite::{link_to, message_of, reply_by, subject};
use crate::state::Kilter;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::AnyView;

/// A reminder to send, with what was sent before below it.
pub fn reminding(kilter: Kilter, round: &OpenRound) -> AnyView {
    let Some(invitation) = &round.invitation else {
        return all(Vec::new());
    };
    let say = t().round;
    let link = link_to(kilter, &invitation.code());
    let by = reply_by(&kilter.words_of(&round.id));
    let again = say.remind(&invitation.asking.team.in_words());
    let message = message_of(invitation, &by, link.as_deref());
    let take = Take::text(
        format!("{again}\n\n{message}"),
        "kilter-reminder.txt",
        "text/plain",
    );
    let take = take.about(subject(invitation)).saying(|words| {
        words.copy = say.remind_button();
        words.email = t().invite.email_button();
    });
    all(vec![
        views([heading2(say.missing_heading()), para(say.missing_text())]),
        take.draw(
            &[Way::Copy, Way::Email, Way::Share],
            ByHand::IfRefused(t().invite.words_label()),
        ),
    ])
}
