//! The promises of a team as a file of their own: `kilter.promises`, JSON. It holds no count and no answer.

use crate::names::Name;
use crate::promise::{Promise, Status};
use crate::promises::{Elsewhere, Promises};
use serde::Serialize;

/// The name of the format.
pub const FORMAT: &str = "kilter.promises";
/// The version of it.
pub(super) const VERSION: u32 = 1;

#[derive(Serialize)]
struct File<'a> {
    format: &'a str,
    version: u32,
    team: &'a str,
    team_id: &'a str,
    round: &'a str,
    round_id: &'a str,
    month: String,
    promises: Vec<One<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    elsewhere: Option<Heard<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    what: &'a str,
    owner: &'a str,
    by: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'a str>,
}

#[derive(Serialize)]
struct Heard<'a> {
    what: &'a str,
    hears: &'a str,
}

impl Promises {
    /// Its text: JSON.
    #[must_use]
    pub fn text(&self) -> String {
        let file = File {
            format: FORMAT,
            version: VERSION,
            team: self.team.as_str(),
            team_id: self.team_id.as_str(),
            round: self.round.as_str(),
            round_id: self.round_id.as_str(),
            month: self.month.to_string(),
            promises: self.promises.iter().map(one).collect(),
            review: self.review.map(|day| day.to_string()),
            elsewhere: self.elsewhere.as_ref().map(heard),
        };
        // Texts and numbers: there is nothing that could not be written.
        let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn one(promise: &Promise) -> One<'_> {
    One {
        what: promise.what.as_str(),
        owner: promise.owner.as_str(),
        by: promise.by.to_string(),
        sign: promise.sign.as_ref().map(Name::as_str),
        status: promise.status.map(Status::as_str),
    }
}

fn heard(elsewhere: &Elsewhere) -> Heard<'_> {
    Heard {
        what: elsewhere.what.as_str(),
        hears: elsewhere.hears.as_str(),
    }
}
