//! Points to share out over some aims: a number for each, how many are left, and the opt-out of the whole.
mod fixtures;
mod stepper;
mod typed;

pub use fixtures::FIXTURES;
pub use typed::{Given, whole_number};

use super::checkboxes::Checkbox;
use super::el::{El, el};
use super::form::{control_id, form_group, live_error, numbered_legend};
use super::progress::progress;
use kilter_text::t;
use leptos::prelude::*;
use stepper::Stepper;

/// The question.
#[derive(Debug, Clone)]
pub struct Points {
    /// The id of the first number; the others count on from it.
    pub id: String,
    /// The number of the statement.
    pub caption: String,
    /// What to share the points out over.
    pub legend: String,
    /// How many there are.
    pub points: u32,
    /// The names of the aims.
    pub aims: Vec<String>,
    /// The words of the opt-out.
    pub opt_out: String,
    /// What stands in the fields, a number an aim, and that all of it is opted out of.
    pub given: RwSignal<Given>,
    /// What is wrong.
    pub error: Signal<Option<String>>,
    /// Takes what stands there now.
    pub on_change: Callback<()>,
}

impl Points {
    /// Drawn.
    pub fn draw(self) -> El {
        let (given, points, error) = (self.given, self.points, self.error);
        let (error_id, left_id) = (format!("{}-error", self.id), format!("{}-left", self.id));
        let described = (error_id.clone(), left_id.clone());
        let legend = numbered_legend(&self.caption, &self.legend);
        let left = progress(move || given.with(|given| left_in_words(given, points)))
            .class("kilter-points__left")
            .attr("id", left_id);
        let mut rows = el("div");
        for (place, aim) in self.aims.iter().enumerate() {
            let stepper = Stepper {
                id: control_id(&self.id, place),
                aim: aim.clone(),
                place,
                points,
                given,
                on_change: self.on_change,
            };
            rows = rows.with(stepper.draw());
        }
        let fieldset = el("fieldset")
            .class("nhsuk-fieldset")
            .live_attr("aria-describedby", move || {
                let (error_id, left_id) = described.clone();
                Some(match error.get() {
                    Some(_) => format!("{error_id} {left_id}"),
                    None => left_id,
                })
            })
            .with(legend)
            .view_in(live_error(Some(error_id), error))
            .with(rows)
            .with(left)
            .with(el("p").class("kilter-points__or").text(t().shell.or()))
            .with(self.opt_out());
        form_group(" kilter-question", error).with(fieldset)
    }

    fn opt_out(&self) -> El {
        let (given, on_change) = (self.given, self.on_change);
        let boxed = Checkbox {
            id: format!("{}-opt-out", self.id),
            label: self.opt_out.clone().into(),
            hint: None,
            ticked: Signal::derive(move || given.with(|given| given.opted_out)),
            on_change: Callback::new(move |()| {
                given.update(Given::turn);
                // Where its page is gone there is nothing to do.
                let _ = on_change.try_run(());
            }),
        };
        el("div").class("nhsuk-checkboxes").with(boxed.draw())
    }
}

fn left_in_words(given: &Given, points: u32) -> String {
    let sum = given.sum();
    match points.checked_sub(sum) {
        _ if given.opted_out => String::new(),
        Some(0) => t().answer.points_all(points).into(),
        Some(left) => t().answer.points_left(left, points).into(),
        None => t().answer.points_over(sum - points).into(),
    }
}
