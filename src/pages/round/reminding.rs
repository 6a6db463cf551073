//! Asking who is missing. Nobody knows who that is, so all are asked again, with the same invitation.

use crate::components::{ByHand, Kind, Take, Way, all, heading2, para, views};
use crate::pages::invite::{link_to, reminder_of, reply_by, subject};
use crate::state::Kilter;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::AnyView;

/// A reminder to send, with what was sent before below it; its first button looks like this.
pub fn reminding(kilter: Kilter, round: &OpenRound, first: Kind) -> AnyView {
    let Some(invitation) = &round.invitation else {
        return all(Vec::new());
    };
    let say = t().round;
    let link = link_to(kilter, &invitation.code());
    let by = reply_by(&kilter.words_of(&round.id));
    let message = reminder_of(invitation, &by, link.as_deref());
    let take = Take::text(message, "kilter-reminder.txt", "text/plain");
    let take = take.about(subject(invitation)).saying(|words| {
        words.copy = say.remind_button();
        words.email = t().invite.email_button();
    });
    all(vec![
        views([heading2(say.missing_heading()), para(say.missing_text())]),
        take.draw_as(
            first,
            &[Way::Copy, Way::Email, Way::Share],
            ByHand::IfRefused(t().invite.words_label()),
        ),
    ])
}
