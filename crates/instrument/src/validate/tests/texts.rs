use super::{balance, derived, faults, faults_with, foundations, push, set};
use crate::InstrumentFault as Fault;
use serde_json::json;

#[test]
fn an_empty_text_anywhere() {
    let mut guided = foundations();
    let list = json!(["x"]);
    set(
        &mut guided,
        "/differ",
        json!({ "ask": list, "try": list, "facilitator": list }),
    );
    for (file, pointer, at) in [
        (guided.clone(), "/title", "title"),
        (guided.clone(), "/long_title", "long_title"),
        (guided.clone(), "/about", "about"),
        (guided.clone(), "/stem", "stem"),
        (guided.clone(), "/credit", "credit"),
        (guided.clone(), "/language", "language"),
        (guided.clone(), "/key/instrument", "key.instrument"),
        (guided.clone(), "/key/form", "key.form"),
        (
            guided.clone(),
            "/response_scales/0/opt_out",
            "response_scales.freq3.opt_out",
        ),
        (
            guided.clone(),
            "/response_scales/0/options/1/label",
            "response_scales.freq3.options[1]",
        ),
        (guided.clone(), "/items/3/text", "items.C1.text"),
        (guided.clone(), "/scales/0/label", "scales.trust.label"),
        (guided.clone(), "/scales/0/also", "scales.trust.also"),
        (
            guided.clone(),
            "/scales/0/in_band/needs-care/how",
            "scales.trust.in_band.needs-care.how",
        ),
        (
            guided.clone(),
            "/scales/0/in_band/mixed/ask/1",
            "scales.trust.in_band.mixed.ask[1]",
        ),
        (guided.clone(), "/read_first/says", "read_first.says"),
        (guided.clone(), "/overall/ask/0", "overall.ask[0]"),
        (guided.clone(), "/many_opted_out/how", "many_opted_out.how"),
        (guided.clone(), "/differ/try/0", "differ.try[0]"),
        (guided, "/differ/facilitator/0", "differ.facilitator[0]"),
        (
            balance(),
            "/scales/0/always/try/0",
            "scales.purpose.always.try[0]",
        ),
        (
            balance(),
            "/balance/quadrants/early-days/title",
            "balance.quadrants.early-days.title",
        ),
        (
            balance(),
            "/balance/quadrants/early-days/risk",
            "balance.quadrants.early-days.risk",
        ),
        (
            balance(),
            "/balance/quadrants/early-days/looks_like",
            "balance.quadrants.early-days.looks_like",
        ),
        (
            balance(),
            "/balance/quadrants/early-days/guidance/ask/0",
            "balance.quadrants.early-days.guidance.ask[0]",
        ),
        (
            balance(),
            "/balance/attention/4/says",
            "balance.attention[4].says",
        ),
        (
            derived(),
            "/derived/0/options/0/label",
            "derived.X.options[0]",
        ),
        (derived(), "/derived/0/id", "derived[0].id"),
    ] {
        let fault = Fault::EmptyText { at: at.into() };
        assert_eq!(faults_with(file, pointer, json!(" \n")), [fault]);
    }
    let mut file = balance();
    push(
        &mut file,
        "/items",
        json!({ "id": "", "text": "Why?", "response_scale": "time5" }),
    );
    push(&mut file, "/order", json!(""));
    assert_eq!(
        faults(&file),
        [Fault::EmptyText {
            at: "items[18].id".into()
        }]
    );
}

#[test]
fn a_placeholder_that_no_word_fills() {
    for (text, placeholder) in [("Our {hub}.", "{hub}"), ("Our {network.", "{")] {
        let fault = Fault::UnknownPlaceholder {
            at: "items.D7.text".into(),
            placeholder: placeholder.into(),
        };
        assert_eq!(
            faults_with(balance(), "/items/6/text", json!(text)),
            [fault]
        );
    }
}

#[test]
fn an_article_before_an_exchanged_word() {
    let fault = Fault::ArticleBeforePlaceholder {
        at: "items.R2.text".into(),
    };
    let file = faults_with(
        balance(),
        "/items/9/text",
        json!("I could ask a {practice}."),
    );
    assert_eq!(file, [fault]);
}
