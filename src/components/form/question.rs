use super::{control_id, form_group, live_error, numbered_legend};
use crate::components::el::{El, el};
use crate::components::parts::hidden;
use kilter_text::t;
use leptos::prelude::*;

/// One statement: native radios in a fieldset, stacked, none chosen beforehand, the opt-out
/// last after "or".
#[derive(Debug, Clone)]
pub struct Question {
    /// The id of its first radio; the others count on from it.
    pub id: String,
    /// The number of the statement.
    pub caption: String,
    /// The statement.
    pub legend: String,
    /// Its options, in the order of the response scale.
    pub options: Vec<String>,
    /// The words of the opt-out: what comes after the options.
    pub opt_out: String,
    /// The place of what is chosen, from 0.
    pub chosen: Signal<Option<usize>>,
    /// What is wrong.
    pub error: Signal<Option<String>>,
    /// What tells its options apart from those of the other questions on the page, for who says their names aloud:
    /// every one of a name ends in this. None where it stands alone.
    pub apart: Option<String>,
    /// Takes a choice.
    pub on_choose: Callback<usize>,
    /// An option was pressed with a finger or a mouse, chosen before or not: arrow keys choose, and press nothing.
    pub on_press: Option<Callback<()>>,
}

impl Question {
    /// Drawn.
    pub fn draw(self) -> El {
        let error_id = format!("{}-error", self.id);
        let message_id = error_id.clone();
        let error = self.error;
        let legend = numbered_legend(&self.caption, &self.legend);
        // A click follows arrow keys too: what came before it tells which it is.
        let pointed = StoredValue::new(false);
        let mut radios = el("div").class("nhsuk-radios kilter-answers");
        for (place, label) in self.options.iter().enumerate() {
            radios = radios.with(self.radio(place, label, pointed));
        }
        let or = el("div")
            .class("nhsuk-radios__divider")
            .text(t().shell.or());
        let opt_out = self.radio(self.options.len(), &self.opt_out, pointed);
        let fieldset = el("fieldset")
            .class("nhsuk-fieldset")
            .on("keydown", move |_| {
                let _ = pointed.try_set_value(false);
            })
            .live_attr("aria-describedby", move || {
                error.get().map(|_| error_id.clone())
            })
            .with(legend)
            .view_in(live_error(Some(message_id), error))
            .with(radios.with(or).with(opt_out));
        form_group(" kilter-question", error).with(fieldset)
    }

    fn radio(&self, place: usize, label: &str, pointed: StoredValue<bool>) -> El {
        let id = control_id(&self.id, place);
        let (chosen, on_choose) = (self.chosen, self.on_choose);
        let on_press = self.on_press;
        let input = el("input")
            .class("nhsuk-radios__input")
            .attr("id", id.clone())
            .attr("name", self.id.clone())
            .attr("type", "radio")
            .attr("autocomplete", "off")
            .live_prop("checked", move || chosen.get() == Some(place))
            .on("change", move |_| {
                // Where its page is gone there is nothing to do.
                let _ = on_choose.try_run(place);
            })
            .on("click", move |_| {
                if let (Some(true), Some(on_press)) =
                    (pointed.try_update_value(std::mem::take), on_press)
                {
                    let _ = on_press.try_run(());
                }
            });
        let mut words = el("label")
            .class("nhsuk-label nhsuk-radios__label")
            .attr("for", id)
            .text(label.to_owned());
        if let Some(apart) = &self.apart {
            words = words.with(hidden(", ", apart));
        }
        let label = words;
        el("div")
            .class("nhsuk-radios__item")
            .on("pointerdown", move |_| {
                let _ = pointed.try_set_value(true);
            })
            .with(input)
            .with(label)
    }
}
