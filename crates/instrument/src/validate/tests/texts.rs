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
        (
            guided.clone(),
            "/questions/3/choice/text",
            "questions.C1.text",
        ),
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
        (
            guided.clone(),
            "/readings/0/bands/read_first/says",
            "readings[0].bands.read_first.says",
        ),
        (
            guided.clone(),
            "/readings/0/bands/bands/1/name",
            "readings[0].bands.bands[1].name",
        ),
        (
            guided.clone(),
            "/readings/0/bands/heading",
            "readings[0].bands.heading",
        ),
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
            "/readings/1/map/neither/title",
            "readings[1].map.neither.title",
        ),
        (
            balance(),
            "/readings/1/map/neither/risk",
            "readings[1].map.neither.risk",
        ),
        (
            balance(),
            "/readings/1/map/neither/looks_like",
            "readings[1].map.neither.looks_like",
        ),
        (
            balance(),
            "/readings/1/map/neither/guidance/ask/0",
            "readings[1].map.neither.guidance.ask[0]",
        ),
        (
            balance(),
            "/readings/2/move/together/4/says",
            "readings[2].move.together[4].says",
        ),
        (
            derived(),
            "/derived/0/options/0/label",
            "derived.X.options[0]",
        ),
        (derived(), "/derived/0/id", "derived. \n.id"),
        (
            balance(),
            "/readings/0/gap/words/second_strong",
            "readings[0].gap.words.second_strong",
        ),
        (
            balance(),
            "/readings/2/move/to/name",
            "readings[2].move.to.name",
        ),
    ] {
        let fault = Fault::EmptyText { at: at.into() };
        assert_eq!(faults_with(file, pointer, json!(" \n")), [fault]);
    }
    let mut file = balance();
    push(
        &mut file,
        "/questions",
        json!({ "choice": { "id": "", "text": "Why?", "response_scale": "time5" } }),
    );
    push(&mut file, "/order", json!(""));
    assert_eq!(
        faults(&file),
        [Fault::EmptyText {
            at: "questions..id".into()
        }]
    );
}

#[test]
fn a_placeholder_that_no_word_fills() {
    for (text, placeholder) in [("Our {hub}.", "{hub}"), ("Our {network.", "{")] {
        let fault = Fault::UnknownPlaceholder {
            at: "questions.D7.text".into(),
            placeholder: placeholder.into(),
        };
        assert_eq!(
            faults_with(balance(), "/questions/6/choice/text", json!(text)),
            [fault]
        );
    }
}

#[test]
fn an_article_before_an_exchanged_word() {
    let fault = Fault::ArticleBeforePlaceholder {
        at: "questions.R2.text".into(),
    };
    let file = faults_with(
        balance(),
        "/questions/9/choice/text",
        json!("I could ask a {practice}."),
    );
    assert_eq!(file, [fault]);
}
