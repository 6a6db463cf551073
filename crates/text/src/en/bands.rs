//! Scores and bands, for every check that has them.

use std::borrow::Cow;

use super::English;
use crate::messages::bands::Bands;

impl Bands for English {
    fn part_column(&self) -> Cow<'static, str> {
        "Part".into()
    }

    fn score_column(&self) -> Cow<'static, str> {
        "Score".into()
    }

    fn band_column(&self) -> Cow<'static, str> {
        "Band".into()
    }

    fn score_range(&self, from: u32, to: u32) -> Cow<'static, str> {
        format!("Scores go from {from} to {to}.").into()
    }

    fn score_of_100(&self) -> Cow<'static, str> {
        "Scores go from 0 to 100.".into()
    }

    fn strong(&self) -> Cow<'static, str> {
        "strong".into()
    }

    fn mixed(&self) -> Cow<'static, str> {
        "mixed".into()
    }

    fn needs_care(&self) -> Cow<'static, str> {
        "needs care".into()
    }

    fn cuts(&self, strong_from: &str, mixed_from: &str, near: &str) -> Cow<'static, str> {
        format!("Strong: {strong_from} and up. Mixed: {mixed_from} up to {strong_from}. Needs care: below {mixed_from}. Close to another band: within {near} of it, so between the two.").into()
    }

    fn close_to(&self, other: &str) -> Cow<'static, str> {
        format!("close to {other}").into()
    }

    fn band_close_to(&self, band: &str, close_to: &str) -> Cow<'static, str> {
        format!("{band}, {close_to}").into()
    }

    fn too_few(&self) -> Cow<'static, str> {
        "too few could say".into()
    }
}
