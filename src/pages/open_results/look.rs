use super::looked_at::{Here, LookedAt, Looking};
use crate::browser::turn::Turn;
use crate::on_this_computer::OnThisComputer;
use crate::pages::giving::Given;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use leptos::prelude::WithUntracked;

/// What was given against what is here. Of many it takes a while, in which the page stays alive.
pub async fn looked_at(kilter: Kilter, given: Vec<Given>) -> LookedAt {
    // What is here was judged when it came, and again when it was read: each round whose result was opened here, or that
    // was closed here.
    let here = move |id: &RandomId| {
        let there = |kept: &Option<OnThisComputer>| {
            let kept = kept.as_ref()?;
            Some(Here {
                summary: kept.summary(id).cloned(),
                promises: kept.promises(id).cloned(),
            })
        };
        kilter.kept.with_untracked(there).unwrap_or_default()
    };
    let mut looking = Looking::begin(given, here);
    let mut turn = Turn::begin();
    // What was read has taken its own turn.
    turn.next().await;
    while looking.step() {
        if turn.is_over() {
            turn.next().await;
        }
    }
    looking.end()
}
