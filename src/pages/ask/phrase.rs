//! Locking the round with a phrase.

use super::form::{Field, Form, shortest_phrase};
use super::more::folded;
use super::{Problems, of};
use crate::components::{El, TextField, para};
use kilter_text::t;

/// The phrase, and what it means to forget it.
///
/// One field that shows what is typed, not two that hide it: a slip that nobody sees loses the
/// round, and people type the second without reading the first (GOV.UK Design System, passwords:
/// let people see what they type, don't ask for it twice).
pub fn phrase(form: Form, problems: Problems) -> El {
    let say = t().phrase;
    let field = TextField::new(Field::Phrase.id(), say.choose_label(), form.phrase)
        .hint(say.choose_hint(shortest_phrase()))
        .error(of(problems, Field::Phrase));
    let parts = [
        para(say.why()),
        para(say.disk()),
        para(say.lost()),
        field.draw(),
    ];
    let holds = |field| field == Field::Phrase;
    folded(say.lock_link(), problems, holds, parts)
}
