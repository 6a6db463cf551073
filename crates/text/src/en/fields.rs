//! The fields of a team summary, in words that a person can find in it.

use std::borrow::Cow;

use super::English;
use crate::messages::fields::Fields;

impl Fields for English {
    fn named(&self, words: &str, path: &str) -> Cow<'static, str> {
        format!("{words} (\"{path}\")").into()
    }

    fn unnamed(&self, path: &str) -> Cow<'static, str> {
        format!("the field \"{path}\"").into()
    }

    fn format(&self) -> Cow<'static, str> {
        "the format".into()
    }

    fn version(&self) -> Cow<'static, str> {
        "the version".into()
    }

    fn id(&self) -> Cow<'static, str> {
        "the round's id".into()
    }

    fn team_id(&self) -> Cow<'static, str> {
        "the team's id".into()
    }

    fn team(&self) -> Cow<'static, str> {
        "the team's name".into()
    }

    fn round(&self) -> Cow<'static, str> {
        "the round's name".into()
    }

    fn month(&self) -> Cow<'static, str> {
        "the month".into()
    }

    fn team_size(&self) -> Cow<'static, str> {
        "the team size".into()
    }

    fn minimum(&self) -> Cow<'static, str> {
        "the minimum".into()
    }

    fn wording(&self) -> Cow<'static, str> {
        "the list of words".into()
    }

    fn network(&self) -> Cow<'static, str> {
        "the word for network".into()
    }

    fn practice(&self) -> Cow<'static, str> {
        "the word for practice".into()
    }

    fn checks(&self) -> Cow<'static, str> {
        "the list of checks".into()
    }

    fn check(&self, check: usize) -> Cow<'static, str> {
        format!("check {check}").into()
    }

    fn instrument(&self, check: usize) -> Cow<'static, str> {
        format!("the name of check {check}").into()
    }

    fn edition(&self, check: usize) -> Cow<'static, str> {
        format!("the edition of check {check}").into()
    }

    fn form(&self, check: usize) -> Cow<'static, str> {
        format!("the form of check {check}").into()
    }

    fn replies(&self, check: usize) -> Cow<'static, str> {
        format!("the number of replies to check {check}").into()
    }

    fn items(&self, check: usize) -> Cow<'static, str> {
        format!("the list of statements of check {check}").into()
    }

    fn item(&self, item: &str, check: usize) -> Cow<'static, str> {
        format!("statement {item} of check {check}").into()
    }

    fn counts(&self, item: &str, check: usize) -> Cow<'static, str> {
        format!("the list of counts of statement {item} in check {check}").into()
    }

    fn count(&self, count: usize, item: &str, check: usize) -> Cow<'static, str> {
        format!("count {count} of statement {item} in check {check}").into()
    }

    fn opted_out(&self, item: &str, check: usize) -> Cow<'static, str> {
        format!("the number who gave no answer to statement {item} in check {check}").into()
    }
}
