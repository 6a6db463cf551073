//! The phrase that locks a round's key.

use std::borrow::Cow;

use super::English;
use crate::messages::phrase::Phrase;

impl Phrase for English {
    fn lock_link(&self) -> Cow<'static, str> {
        "Lock this round with a phrase".into()
    }

    fn why(&self) -> Cow<'static, str> {
        "Do other people use this computer too? Then lock the round. Kilter asks for the phrase when you close it.".into()
    }

    fn disk(&self) -> Cow<'static, str> {
        "Traces of a round may stay on the disk, even after you delete it. Without the phrase nobody can open a reply with them.".into()
    }

    fn lost(&self) -> Cow<'static, str> {
        "If you forget the phrase, the round is lost. Nobody can help you then.".into()
    }

    fn choose_label(&self) -> Cow<'static, str> {
        "Phrase".into()
    }

    fn choose_hint(&self, least: u32) -> Cow<'static, str> {
        format!("A few words that only you know, with {least} letters or more. The page shows what you type, so that you can check it: see that nobody looks on.").into()
    }

    fn four_words_button(&self) -> Cow<'static, str> {
        "Use four random words".into()
    }

    fn four_words(&self) -> Cow<'static, str> {
        "Write these words down on paper now. Nobody can find them again for you.".into()
    }

    fn choose_missing(&self) -> Cow<'static, str> {
        "Enter a phrase, or untick the box above it".into()
    }

    fn too_short(&self, least: u32) -> Cow<'static, str> {
        format!("Make the phrase {least} letters or longer, not counting spaces").into()
    }

    fn locking(&self) -> Cow<'static, str> {
        "Locking the round. This takes a moment.".into()
    }

    fn locked(&self) -> Cow<'static, str> {
        "This round is locked with a phrase. You need the phrase to close it.".into()
    }

    fn label(&self) -> Cow<'static, str> {
        "Your phrase".into()
    }

    fn hint(&self) -> Cow<'static, str> {
        "You chose it when you opened the round. Capital letters make no difference.".into()
    }

    fn missing(&self) -> Cow<'static, str> {
        "Enter your phrase".into()
    }

    fn wrong(&self) -> Cow<'static, str> {
        "This is not the phrase of this round: nothing is lost, so try again".into()
    }

    fn unlocking(&self) -> Cow<'static, str> {
        "Checking the phrase. This takes a moment.".into()
    }
}
