//! Locking the round with a phrase.

use super::form::{Field, shortest_phrase};
use super::more::folded;
use super::opening::Opening;
use crate::components::{El, TextField, para};
use kilter_text::t;

/// The phrase, and what it means to forget it.
///
/// One field that shows what is typed, not two that hide it: a slip that nobody sees loses the
/// round, and people type the second without reading the first (GOV.UK Design System, passwords:
/// let people see what they type, don't ask for it twice).
pub fn phrase(opening: Opening) -> El {
    let say = t().phrase;
    let field = TextField::new(Field::Phrase.id(), say.choose_label(), opening.form.phrase)
        .hint(say.choose_hint(shortest_phrase()))
        .error(opening.wrong(Field::Phrase));
    let parts = [
        para(say.why()),
        para(say.disk()),
        para(say.lost()),
        field.draw(),
    ];
    let holds = |field| field == Field::Phrase;
    folded(say.lock_link(), opening.problems, holds, parts)
}
