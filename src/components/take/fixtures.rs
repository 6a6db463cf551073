use super::{ByHand, Outcome, Take, Way, print_button};
use crate::components::Kind;
use crate::components::fixture::{Fixture, state};
use leptos::prelude::*;

/// Before a press, and each thing that can come of one.
pub const FIXTURES: &[Fixture] = &[
    state("nothing pressed", || drawn(None)),
    state("copied", || drawn(Some(Outcome::Copied))),
    state("asked to save", || drawn(Some(Outcome::AskedToSave))),
    state("not copied", || drawn(Some(Outcome::NotCopied))),
    state("not saved", || drawn(Some(Outcome::NotSaved))),
    state("not printed", || drawn(Some(Outcome::NotPrinted))),
    state("asked to write", || drawn(Some(Outcome::AskedToWrite))),
    state("not shared", || drawn(Some(Outcome::NotShared))),
    state("with other ways", || {
        let take = take().about("Your reply");
        take.draw(&[Way::Copy, Way::Save], ByHand::Never)
    }),
    state("with its text", || {
        let ways = [Way::Copy, Way::Save];
        take().draw(&ways, ByHand::Always("Your sealed reply".into()))
    }),
    state("a page to print", || print_button(Kind::Main).view()),
];

fn take() -> Take {
    Take::text(
        "KLTR1REPLYABNACAAOKJXWE2LO".into(),
        "kilter-reply.txt",
        "text/plain",
    )
}

fn drawn(outcome: Option<Outcome>) -> AnyView {
    let take = take().saying(|words| words.print_hint = Some("Turn off headers.".into()));
    take.outcome.set(outcome);
    let ways = [Way::Save, Way::Copy, Way::Print];
    take.draw(&ways, ByHand::IfRefused("The text to copy".into()))
}
