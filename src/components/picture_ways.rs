//! Taking a chart as a picture: for a slide, or for an e-mail.

use super::el::{El, el, live, nothing};
use super::parts::{Kind, button, button_group, para};
use crate::browser::{download, picture};
use kilter_charts::Chart;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

const PNG_FILE: &str = "kilter-picture.png";
const SVG_FILE: &str = "kilter-picture.svg";

/// The ways, and what came of the last.
pub fn picture_ways(chart: Arc<Chart>) -> El {
    let said = RwSignal::new(None::<String>);
    let drawn = move |chart: &Chart| kilter_charts::picture(chart, &t().report.standing());
    let say = move |text: String| {
        // The page may be gone.
        let _ = said.try_set(Some(text));
    };
    let failed = move || say(t().report.picture_failed().into());
    let saved = move |file: &str, media_type, bytes: &[u8]| match download::download(
        file, media_type, bytes,
    ) {
        Ok(_) => say(t().report.asked_to_save(file).into()),
        Err(_) => failed(),
    };
    let (png, svg, copied) = (chart.clone(), chart.clone(), chart);
    let save = button(Kind::Second, t().report.picture_save(), move |_| {
        let svg = drawn(&png);
        spawn_local(async move {
            match picture::png(&svg).await {
                Ok(bytes) => saved(PNG_FILE, picture::PNG, &bytes),
                Err(_) => failed(),
            }
        });
    });
    let copy = button(Kind::Second, t().report.picture_copy(), move |_| {
        let svg = drawn(&copied);
        spawn_local(async move {
            let done = match picture::png(&svg).await {
                Ok(bytes) => picture::copy(&bytes).await,
                Err(error) => Err(error),
            };
            match done {
                Ok(()) => say(t().report.picture_copied().into()),
                Err(_) => failed(),
            }
        });
    });
    let save_svg = button(Kind::Link, t().report.picture_svg(), move |_| {
        saved(SVG_FILE, "image/svg+xml", drawn(&svg).as_bytes());
    });
    let said = live(move || match said.get() {
        Some(text) => para(text).view(),
        None => nothing(),
    });
    el("div")
        .class("kilter-no-print")
        .with(button_group([copy, save, save_svg]))
        .with(el("div").attr("role", "status").view_in(said))
}
