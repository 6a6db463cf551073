//! Hands the computer to the team.

use super::refused::refused;
use crate::actions::enter_next_person;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use leptos::prelude::RwSignal;
use leptos::task::spawn_local;

/// Goes to the start screen of next-person mode, or says why not.
pub fn hand_over(kilter: Kilter, id: RandomId, failed: RwSignal<Option<String>>) {
    spawn_local(async move {
        match enter_next_person(&kilter, &id).await {
            Ok(()) => kilter.go(&Route::NextPerson),
            Err(error) => refused(kilter, &error, failed),
        }
    });
}
