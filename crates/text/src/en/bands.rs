//! Scores and bands, for every check that has them.

use std::borrow::Cow;

use super::{English, plural::capital};
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

    fn highest(&self, name: &str, from: &str) -> Cow<'static, str> {
        format!("{}: {from} and up.", capital(name)).into()
    }

    fn between(&self, name: &str, from: &str, to: &str) -> Cow<'static, str> {
        format!("{}: {from} up to {to}.", capital(name)).into()
    }

    fn lowest(&self, name: &str, to: &str) -> Cow<'static, str> {
        format!("{}: below {to}.", capital(name)).into()
    }

    fn close(&self, near: &str) -> Cow<'static, str> {
        format!("Close to another band: within {near} of it, so between the two.").into()
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
