//! What is written down with a tool, while it is typed.

use super::draws::Draws;
use crate::components::{Checkbox, El, TextField, el, fieldset, para};
use crate::tool_notes::ToolNotes;
use kilter_text::lists::{Tool, ToolField, ToolFieldKind};
use kilter_text::t;
use leptos::prelude::*;

/// What is typed into each field, and drawn from it.
#[derive(Clone)]
pub struct Fields {
    tool: Tool,
    typed: Vec<Vec<RwSignal<String>>>,
    draws: Vec<Draws>,
}

impl Fields {
    /// With what is kept.
    pub fn of(tool: Tool, kept: Option<&ToolNotes>) -> Self {
        let text = |field, place| kept.map(|kept| kept.text(field, place).to_owned());
        let (mut typed, mut draws) = (Vec::new(), Vec::new());
        for (at, field) in tool.fields.iter().enumerate() {
            let texts = (0..field.texts()).map(|place| text(at, place).unwrap_or_default());
            typed.push(texts.map(RwSignal::new).collect());
            draws.push(Draws::of(more(kept, at, field.texts())));
        }
        Self { tool, typed, draws }
    }

    /// What is typed and drawn now.
    pub fn read(&self) -> ToolNotes {
        let text = |text: &RwSignal<String>| text.with_untracked(|text| text.trim().to_owned());
        let mut all = Vec::new();
        for (typed, draws) in self.typed.iter().zip(&self.draws) {
            let mut texts: Vec<String> = typed.iter().map(text).collect();
            texts.extend(draws.read());
            all.push(texts);
        }
        ToolNotes {
            tool: self.tool.id.to_owned(),
            texts: all,
        }
    }

    /// What was read is kept: the next draw is a further one.
    pub fn are_kept(&self) {
        self.draws.iter().for_each(Draws::are_kept);
    }

    /// Takes what another tab kept since this was shown: what was typed in both places stands side by side.
    pub fn take(&self, shown: &ToolNotes, now: &ToolNotes) {
        for (at, (texts, draws)) in self.typed.iter().zip(&self.draws).enumerate() {
            for (place, typed) in texts.iter().enumerate() {
                let (shown, theirs) = (shown.text(at, place), now.text(at, place));
                typed.update(|mine| {
                    *mine = beside(shown, theirs, mine);
                });
            }
            draws.take(more(Some(now), at, texts.len()));
        }
    }

    /// Drawn.
    pub fn draw(&self) -> El {
        let mut all = el("div");
        let each = self.tool.fields.iter().zip(&self.typed).zip(&self.draws);
        for (at, ((field, typed), draws)) in each.enumerate() {
            all = all.with(drawn(&format!("field-{}", at + 1), field, typed));
            if let (ToolFieldKind::Draw, [names]) = (field.kind, typed.as_slice()) {
                all = all.with(draws.draw(*names, field.rows));
            }
        }
        all
    }
}

/// What is kept of a field beyond so many texts: what was drawn.
fn more(kept: Option<&ToolNotes>, field: usize, texts: usize) -> Vec<String> {
    let kept = kept.and_then(|kept| kept.texts.get(field));
    kept.into_iter().flatten().skip(texts).cloned().collect()
}

/// What two wrote in place of what was shown.
fn beside(shown: &str, theirs: &str, mine: &str) -> String {
    match mine.trim() {
        mine if mine == shown || mine == theirs || mine.is_empty() => theirs.to_owned(),
        mine if theirs == shown || theirs.is_empty() => mine.to_owned(),
        mine => format!("{theirs} / {mine}"),
    }
}

fn drawn(id: &str, field: &ToolField, typed: &[RwSignal<String>]) -> El {
    let class = "nhsuk-fieldset kilter-tool__field";
    match (field.kind, typed) {
        (ToolFieldKind::Line, [one]) => text(TextField::new(id.to_owned(), field.label(), *one)),
        (ToolFieldKind::Text, [one]) => text(TextField::lines(id.to_owned(), field.label(), *one)),
        (ToolFieldKind::Draw, [one]) => {
            let names = TextField::lines(id.to_owned(), field.label(), *one);
            names.hint(t().tools.names_hint()).draw()
        }
        (ToolFieldKind::Line | ToolFieldKind::Text | ToolFieldKind::Draw, _) => {
            let lines = typed.iter().enumerate().map(|(place, typed)| {
                let number = (place + 1).to_string();
                text(TextField {
                    apart: Some(field.label().into_owned()),
                    ..TextField::new(format!("{id}-{number}"), number, *typed)
                })
                .class("kilter-tool__line")
            });
            fieldset(class, field.label()).with_all(lines)
        }
        (ToolFieldKind::Tick, _) => {
            let boxes = field.parts().zip(typed).enumerate();
            let boxes = boxes.map(|(place, (part, ticked))| {
                let ticked = *ticked;
                let turn = |text: &mut String| match text.is_empty() {
                    true => text.push('1'),
                    false => text.clear(),
                };
                Checkbox {
                    id: format!("{id}-{}", place + 1),
                    label: part,
                    hint: None,
                    ticked: Signal::derive(move || !ticked.with(String::is_empty)),
                    on_change: Callback::new(move |()| ticked.update(turn)),
                }
                .draw()
            });
            let boxes = el("div").class("nhsuk-checkboxes").with_all(boxes);
            fieldset(class, field.label()).with(boxes)
        }
        (ToolFieldKind::Table, _) => {
            let heads: Vec<_> = field.parts().collect();
            let mut rows = el("div").class("kilter-tool__field");
            for (row, cells) in typed.chunks(heads.len().max(1)).enumerate() {
                let number = u32::try_from(row + 1).unwrap_or(u32::MAX);
                let name = t().tools.row(&field.label(), number);
                let cells = heads.iter().zip(cells).enumerate();
                let cells = cells.map(|(column, (head, typed))| {
                    text(TextField {
                        apart: Some(name.clone().into_owned()),
                        ..TextField::new(format!("{id}-{number}-{column}"), head.clone(), *typed)
                    })
                });
                let cells = el("div").class("kilter-tool__row").with_all(cells);
                rows = rows.with(fieldset("nhsuk-fieldset", name.clone()).with(cells));
            }
            rows
        }
    }
}

/// A field, and on paper what was typed into it: paper does not scroll.
fn text(field: TextField) -> El {
    let value = field.value;
    let written = para("").class("kilter-print-only kilter-tool__written");
    let written = written.live_text(move || value.get());
    el("div").with(field.draw()).with(written)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_written_is_lost() {
        for (shown, theirs, mine, both) in [
            ("a", "a", "a", "a"),
            ("a", "b", "a", "b"),
            ("a", "a", "b", "b"),
            ("a", "b", "b", "b"),
            ("a", "b", " c ", "b / c"),
            ("", "b", "", "b"),
            ("a", "", "b", "b"),
            ("a", "b", "", "b"),
        ] {
            assert_eq!(beside(shown, theirs, mine), both);
        }
    }
}
