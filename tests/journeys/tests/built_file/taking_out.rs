//! What is taken away: in any format, by any way that the browser has.

use crate::every_topic::opens_every_topic;
use crate::joining::makes_a_reply;
use kilter_journeys::Visitor;
use serde_json::json;

/// What a page of a file is made of that it must not be made of.
const ELSEWHERE: &str =
    "return document.querySelectorAll('script, link, img, iframe, [src], [href]').length";

/// Every drawing that is seen is as wide as it says: then its letters are as large as they say.
const ENLARGED: &str = "return [...document.querySelectorAll('svg[role=img]')]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .map((svg) => [Number(svg.getAttribute('width')), svg.getBoundingClientRect().width, innerWidth,
        svg.querySelector('title').textContent])";

#[test]
fn a_report_leaves_in_any_format() {
    let helen = Visitor::new("Helen").at("#/example").open();
    helen
        .sees("Example report")
        .does_not_see("Save as a web page")
        .click_button("Other formats")
        .axe_finds_nothing();
    helen.click_button("Save as Markdown");
    let markdown = std::fs::read_to_string(helen.downloaded("*.md")).unwrap();
    assert!(markdown.starts_with("# Example report\n"), "{markdown}");
    helen.click_button("Save the data (JSON)");
    let data = std::fs::read_to_string(helen.downloaded("*.json")).unwrap();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data[0]["checks"].as_array().unwrap().len(), 2);
    helen.click_button("Copy as text");
    helen.sees("Copied.");
    let text = helen.clipboard();
    assert!(text.starts_with("EXAMPLE REPORT"), "{text}");
    assert!(text.contains("not a real team"), "{text}");
    helen.console_is_quiet();
}

/// For a slide, or an e-mail: with its title and what it is not for, since nothing else goes with it.
#[test]
fn a_chart_leaves_as_a_picture() {
    let helen = Visitor::new("Helen").desktop().at("#/example").open();
    helen.sees("Example report");
    helen.script(
        "document.querySelector('figure .kilter-chart__data').open = true",
        &[],
    );
    helen
        .axe_finds_nothing()
        .click_button("Save as a drawing (SVG)")
        .sees("The browser was asked to save kilter-picture.svg");
    let drawing = std::fs::read_to_string(helen.downloaded("*.svg")).unwrap();
    for words in [
        "How strong each foundation is, from 12 replies",
        "A conversation starter, not a test.",
        "Healthy conflict",
        "EXAMPLE, made up",
    ] {
        assert!(drawing.contains(words), "{words}: {drawing}");
    }
    // 500 pixels and 20 of white on either side, at twice the size: PNG (W3C, 11.2.1) has the width in bytes 16 to 19.
    helen.click_button("Save the picture");
    let picture = std::fs::read(helen.downloaded("*.png")).unwrap();
    assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(&picture[16..20], 1080_u32.to_be_bytes());
    helen
        .click_button("Copy the picture")
        .sees("The picture is copied.");
    // It is no text.
    assert_eq!(helen.clipboard(), "");
    helen.asked_nobody().console_is_quiet();
}

/// A stranger opens the file: it shows all of the report, asks nobody for anything, and is kept from running anything.
#[test]
fn the_saved_web_page_stands_by_itself() {
    for visitor in [
        Visitor::new("Helen").desktop(),
        Visitor::new("Helen").phone(),
    ] {
        let helen = visitor.at("#/example").open();
        helen.sees("Example report").click_button("Other formats");
        helen.click_button("Save as a web page");
        let saved = helen.downloaded("*.html");
        // A mail program shows it.
        let bytes = std::fs::metadata(&saved).unwrap().len();
        assert!(bytes < 300_000, "{bytes}");
        helen
            .opens(&saved)
            .sees("EXAMPLE: not a real team")
            .sees("Healthy conflict")
            .does_not_see("Keep this off the screen that everyone sees")
            .does_not_see("Who has spoken most?")
            .no_sideways_scroll();
        assert_eq!(helen.script(ELSEWHERE, &[]), json!(0));
        let runs = "const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.body.append(script);
            return window.ran === true";
        assert_eq!(helen.script(runs, &[]), json!(false));
        assert_natural_size(&helen.script(ENLARGED, &[]));
        helen.axe_finds_nothing();
        helen.screenshot("saved-web-page");
        assert!(helen.printed_pages().len() > 1);
    }
}

#[track_caller]
fn assert_natural_size(drawings: &serde_json::Value) {
    let drawings = drawings.as_array().unwrap();
    assert!(drawings.len() > 5, "{drawings:?}");
    for drawing in drawings {
        let [says, is] = [0, 1].map(|at| drawing[at].as_f64().unwrap());
        assert!((says - is).abs() < 0.5, "{drawing}");
    }
}

#[test]
fn letters_of_charts_are_as_large_on_a_phone_as_on_a_screen() {
    for visitor in [
        Visitor::new("Helen").desktop(),
        Visitor::new("Helen").phone(),
    ] {
        let helen = visitor.at("#/example").open();
        helen.sees("Example report");
        opens_every_topic(&helen);
        helen.no_sideways_scroll();
        assert_natural_size(&helen.script(ENLARGED, &[]));
        let legends = "return [...document.querySelectorAll('.kilter-legend')].map((it) => it.innerText.split('\\n').join(' '))";
        let legends = helen.script(legends, &[]);
        // Below each heading once: the statements of each check, those with two views, and where the time goes.
        assert_eq!(legends.as_array().unwrap().len(), 4, "{legends}");
    }
}

#[test]
fn a_reply_goes_into_an_email_or_to_the_app_that_a_phone_shares_with() {
    let amira = Visitor::new("Amira").phone().open();
    let shares = "window.shared = [];
        navigator.canShare = () => true;
        navigator.share = (data) => { window.shared.push(data.text); return Promise.resolve(); }";
    amira.reloads_after(shares);
    makes_a_reply(&amira);
    let reply = amira.value("Your reply as text");
    amira.sees("Write an email").axe_finds_nothing();
    let address = amira.script(
        "return document.querySelector('a[href^=\"mailto:\"]').getAttribute('href')",
        &[],
    );
    let address = address.as_str().unwrap();
    let code = reply.lines().last().unwrap();
    assert!(code.starts_with("KLTR1REPLY"), "{reply}");
    assert!(address.ends_with(&format!("%0D%0A{code}")), "{address}");
    assert!(
        address.starts_with(
            "mailto:?subject=My%20reply%20for%20Hillside%20PCN&body=Here%20is%20my%20reply"
        ),
        "{address}"
    );
    amira.click_button("Share");
    assert_eq!(amira.script("return window.shared", &[]), json!([reply]));
    amira.script(
        "navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'))",
        &[],
    );
    amira
        .click_button("Share")
        .sees("The browser did not share it.");
}

#[test]
fn where_the_browser_shares_nothing_no_button_says_so() {
    let amira = Visitor::new("Amira").open();
    makes_a_reply(&amira);
    amira.sees("Write an email").does_not_see("Share");
}
