//! Who meets whom, drawn from the names of a field; and who met before, which is to be avoided.

use crate::actions::ActionError;
use crate::browser::random;
use crate::components::{
    El, Kind, all, bullet_list, button, details, el, heading_of, live, live_notice, nothing, para,
};
use crate::pages::refused;
use kilter_core::pairing::{Guest, MOST_GUESTS, PairingFault, draw, guests};
use kilter_text::t;
use leptos::prelude::*;

/// What stands between the names of a group, and what between the groups, as they are kept.
const NAMES: &str = ", ";
const GROUPS: &str = "\n";

/// The draws of a field, the newest last.
#[derive(Clone, Copy)]
pub struct Draws {
    rounds: RwSignal<Vec<String>>,
    /// The newest is not kept yet: another draw takes its place.
    is_new: RwSignal<bool>,
    told: RwSignal<Vec<String>>,
    failed: RwSignal<Option<String>>,
}

impl Draws {
    /// With those that are kept.
    pub fn of(kept: Vec<String>) -> Self {
        Self {
            rounds: RwSignal::new(kept),
            is_new: RwSignal::new(false),
            told: RwSignal::new(Vec::new()),
            failed: RwSignal::new(None),
        }
    }

    /// All draws, as they are kept.
    pub fn read(&self) -> Vec<String> {
        self.rounds.get_untracked()
    }

    /// What was read is kept.
    pub fn are_kept(&self) {
        self.is_new.try_set(false);
    }

    /// Those that another tab kept come before one that is new here.
    pub fn take(&self, kept: Vec<String>) {
        let new = self.is_new.get_untracked();
        self.rounds.update(|rounds| {
            let own = new.then(|| rounds.pop()).flatten();
            *rounds = kept;
            rounds.extend(own);
        });
    }

    /// The button, the newest draw, and those before.
    pub fn draw(self, names: RwSignal<String>, size: usize) -> El {
        let press = move |_| self.again(names, size);
        let number = u32::try_from(size).unwrap_or(u32::MAX);
        let press = button(Kind::Second, t().tools.draw(number), press);
        el("div")
            .view_in(live_notice(self.failed))
            .with(el("p").class("kilter-no-print").with(press))
            .view_in(live(move || self.newest()))
            .view_in(live(move || self.before()))
    }

    fn again(self, names: RwSignal<String>, size: usize) {
        let guests = match names.with_untracked(|names| guests(names, size)) {
            Ok(guests) => guests,
            Err(fault) => return self.failed.set(Some(why(&fault))),
        };
        let Ok(seed) = random::fill() else {
            return self
                .failed
                .set(Some(refused::why(&ActionError::NoRandomness).into()));
        };
        self.failed.set(None);
        let mut rounds = self.rounds.get_untracked();
        if self.is_new.get_untracked() {
            rounds.pop();
        }
        let past: Vec<_> = rounds.iter().map(|round| groups_of(round)).collect();
        let drawn = draw(&guests, size, &past, u64::from_le_bytes(seed));
        rounds.push(written(&guests, &drawn.groups));
        let number = |pairs| u32::try_from(pairs).unwrap_or(u32::MAX);
        let mut told = Vec::new();
        if drawn.same_place > 0 {
            told.push(t().tools.same_place(number(drawn.same_place)).into_owned());
        }
        if drawn.met_before > 0 {
            told.push(t().tools.met_before(number(drawn.met_before)).into_owned());
        }
        self.told.set(told);
        self.is_new.set(true);
        self.rounds.set(rounds);
    }

    fn newest(self) -> AnyView {
        let Some(round) = self.rounds.with(|rounds| rounds.last().cloned()) else {
            return nothing();
        };
        let mut parts = vec![
            heading_of("h3", "nhsuk-heading-s", t().tools.drawn()).view(),
            bullet_list(round.split(GROUPS).map(str::to_owned)).view(),
        ];
        for told in self.told.get() {
            parts.push(para(told).view());
        }
        all(parts)
    }

    fn before(self) -> AnyView {
        let rounds = self.rounds.get();
        let Some((_, before)) = rounds.split_last().filter(|(_, before)| !before.is_empty()) else {
            return nothing();
        };
        let round = |round: &String| bullet_list(round.split(GROUPS).map(str::to_owned)).view();
        let before = before.iter().rev().map(round).collect();
        let class = "nhsuk-details kilter-no-print";
        details(class, t().tools.drawn_before(), None, before).view()
    }
}

fn groups_of(round: &str) -> Vec<Vec<String>> {
    let names = |group: &str| group.split(NAMES).map(str::to_owned).collect();
    round.split(GROUPS).map(names).collect()
}

fn written(guests: &[Guest], groups: &[Vec<usize>]) -> String {
    let names = |group: &Vec<usize>| {
        let names = group.iter().filter_map(|at| guests.get(*at));
        let names: Vec<&str> = names.map(|guest| guest.name.as_str()).collect();
        names.join(NAMES)
    };
    let groups: Vec<String> = groups.iter().map(names).collect();
    groups.join(GROUPS)
}

fn why(fault: &PairingFault) -> String {
    let say = t().tools;
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match fault {
        PairingFault::TooFew { least, .. } => say.too_few(number(*least)),
        PairingFault::TooMany { .. } => say.too_many(number(MOST_GUESTS)),
        PairingFault::Twice { name } => say.twice(name),
    }
    .into_owned()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_a_draw_is_who_met() {
        let guests = guests("Asha, Hill Street\nTom\nLin\nSam", 2).unwrap();
        let text = written(&guests, &[vec![0, 2], vec![1, 3]]);
        assert_eq!(text, "Asha, Lin\nTom, Sam");
        assert_eq!(groups_of(&text), [["Asha", "Lin"], ["Tom", "Sam"]]);
    }
}
