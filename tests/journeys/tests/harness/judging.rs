use crate::{failure, open_stub, visitor};

#[test]
fn axe_finds_what_is_wrong_and_nothing_else() {
    let joe = open_stub();
    joe.axe_finds_nothing();
    let audit = joe.axe();
    for rule in [
        "target-size",
        "color-contrast",
        "region",
        "label-content-name-mismatch",
        "td-has-header",
    ] {
        let looked = audit.passed.iter().any(|passed| passed == rule);
        assert!(
            looked || rule.starts_with("label-") || rule.starts_with("td-"),
            "{rule} did not look: {:?}",
            audit.passed
        );
    }
    joe.script(
        "document.querySelector('main').insertAdjacentHTML('beforeend',
            '<p><button class=small>a</button><button class=small>b</button></p><p class=pale>Pale</p><img src=\"data:,\">');
         const sheet = new CSSStyleSheet();
         sheet.replaceSync('.small { min-height: 0; height: 12px; width: 12px; padding: 0; font-size: 8px } .pale { color: #aaa }');
         document.adoptedStyleSheets = [sheet];",
        &[],
    );
    let said = failure(|| joe.axe_finds_nothing());
    for rule in [
        "target-size",
        "color-contrast",
        "image-alt",
        "<p class=\"pale\">",
    ] {
        assert!(said.contains(rule), "{rule} is not in: {said}");
    }
}

#[test]
fn a_narrow_page_must_not_scroll_sideways() {
    let joe = visitor("stub.html").narrow().open();
    assert_eq!(
        joe.script(
            "return [innerWidth, document.documentElement.clientWidth]",
            &[]
        ),
        serde_json::json!([320, 320])
    );
    joe.no_sideways_scroll()
        .spaces_the_text()
        .no_sideways_scroll()
        .is_at_the_top();
    joe.in_high_contrast();
    assert_eq!(
        joe.script("return matchMedia('(forced-colors: active)').matches", &[]),
        true
    );
    joe.as_on_screen();
    assert_eq!(
        joe.script("return matchMedia('(forced-colors: active)').matches", &[]),
        false
    );
    let dark = "return ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query).matches)";
    joe.in_the_dark();
    assert_eq!(joe.script(dark, &[]), serde_json::json!([true, false]));
    joe.in_the_dark_as_on_paper();
    assert_eq!(joe.script(dark, &[]), serde_json::json!([true, true]));
    joe.as_on_screen();
    assert_eq!(joe.script(dark, &[]), serde_json::json!([false, false]));
    joe.script(
        "document.querySelector('h1').textContent = 'Wide'.repeat(40); scrollTo(0, 200)",
        &[],
    );
    assert!(failure(|| joe.no_sideways_scroll()).contains("WideWide"));
    assert!(failure(|| joe.is_at_the_top()).contains("200"));
}

#[test]
fn paper_and_pictures_show_the_page() {
    let joe = visitor("stub.html").phone().open();
    let picture = std::fs::read(joe.screenshot("harness-stub")).unwrap();
    let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    assert_eq!(side(16), 360);
    assert!(
        side(20) > 740,
        "the picture is as tall as the page: {}",
        side(20)
    );

    assert!(joe.print_pdf().starts_with(b"%PDF"));
    let pages = joe.printed_pages();
    assert_eq!(pages.len(), 1);
    assert!(
        pages[0].contains("Kilter’s stub on paper") && pages[0].contains("No data"),
        "{pages:?}"
    );
    assert!(!pages[0].contains("Team name"), "{pages:?}");
    joe.as_on_paper()
        .does_not_see("Team name")
        .as_on_screen()
        .sees("Team name");

    joe.watches_the_printer().click_button("Print");
    assert_eq!(joe.asked_to_print(), 1);
}
