use super::typed::{Given, whole_number};
use crate::browser::key::key_of;
use crate::components::el::{El, el};
use kilter_text::t;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};

/// The points of one aim: a number to type, with a button on either side of it.
///
/// It is a spin button of text, as in the ARIA Authoring Practices: the arrow keys do what the buttons do, so that the
/// buttons are not stops of the Tab key (<https://www.w3.org/WAI/ARIA/apg/patterns/spinbutton/examples/quantity-spinbutton/>).
/// No `type="number"`: a wheel over it changes it unseen (NHS design system, text input).
pub struct Stepper {
    /// The id of its field.
    pub id: String,
    /// The aim.
    pub aim: String,
    /// Its place.
    pub place: usize,
    /// How many points there are.
    pub points: u32,
    /// What stands in the fields of the question.
    pub given: RwSignal<Given>,
    /// Takes what stands there now.
    pub on_change: Callback<()>,
}

impl Stepper {
    /// Drawn.
    pub fn draw(self) -> El {
        let label = el("label")
            .class("nhsuk-label kilter-points__aim")
            .attr("for", self.id.clone())
            .text(self.aim.clone());
        let control = el("div").class("kilter-points__control").with_all([
            self.button(false),
            self.field(),
            self.button(true),
        ]);
        el("div")
            .class("kilter-points__row")
            .with(label)
            .with(control)
    }

    fn button(&self, up: bool) -> El {
        let (place, points, given) = (self.place, self.points, self.given);
        let say = t().answer;
        let (sign, name) = match up {
            true => ("+", say.points_more(&self.aim)),
            false => ("\u{2212}", say.points_fewer(&self.aim)),
        };
        let step = self.step();
        el("button")
            .class("kilter-points__step")
            .attr("type", "button")
            .attr("tabindex", "-1")
            .attr("aria-label", name)
            .live_attr("aria-disabled", move || {
                let can = given.with(|given| given.can_step(place, up, points));
                (!can).then(|| "true".to_owned())
            })
            .on("click", move |_| step(up))
            .text(sign)
    }

    fn step(&self) -> impl Fn(bool) + Copy + 'static {
        let (place, points, given, on_change) =
            (self.place, self.points, self.given, self.on_change);
        move |up| {
            given.update(|given| given.step(place, up, points));
            // Where its page is gone there is nothing to do.
            let _ = on_change.try_run(());
        }
    }

    fn field(&self) -> El {
        let (place, given, on_change) = (self.place, self.given, self.on_change);
        let step = self.step();
        let typed = move || given.with(|given| given.typed.get(place).cloned().unwrap_or_default());
        el("input")
            .class("nhsuk-input kilter-points__number")
            .attr("id", self.id.clone())
            .attr("type", "text")
            .attr("role", "spinbutton")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("aria-valuemin", "0")
            .attr("aria-valuemax", self.points.to_string())
            .live_attr("aria-valuenow", move || {
                Some(given.with(|given| given.at(place)).to_string())
            })
            .live_value(typed)
            .on("keydown", move |event| {
                let up = match key_of(&event).as_deref() {
                    Some("ArrowUp") => true,
                    Some("ArrowDown") => false,
                    _ => return,
                };
                event.prevent_default();
                step(up);
            })
            .on("input", move |event| {
                let Some(input) = input_of(&event) else {
                    return;
                };
                let number = whole_number(&input.value());
                if number != input.value() {
                    input.set_value(&number);
                }
                given.update(|given| given.set(place, number));
                let _ = on_change.try_run(());
            })
    }
}

fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
