//! Copies of kilter.html that were saved again, cut, or passed through a gateway: each starts, or says what is wrong.
//! None is blank, and none waits for ever.

use kilter_journeys::{Folder, Person, Visitor, built_file};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comes {
    /// The app is there and turns to a page.
    Starts,
    /// It says that it can't start, and what to do.
    Says,
}
use Comes::{Says, Starts};

/// What came of a copy: whether the app is there shows when it turns to another page.
const CAME: &str = "
const shown = (element) => element && element.checkVisibility({ visibilityProperty: true, checkOpacity: true });
return new Promise((done) => {
  const look = () => {
    const heading = document.querySelector('#app h1');
    if (document.querySelector('#app[data-started]') && shown(heading)) {
      if (heading.textContent.includes('About Kilter')) return done('starts');
      location.hash = '#/about';
    }
    const words = [...document.querySelectorAll('main h1')].find((h1) => /cannot start|needs JavaScript/.test(h1.textContent));
    if (shown(words)) return done('says');
    setTimeout(look, 20);
  };
  look();
  setTimeout(() => done('blank'), 15000);
});";

fn copies() -> Vec<(String, Vec<u8>, Comes)> {
    let page = std::fs::read_to_string(built_file()).unwrap();
    let wide = |text: &str, order: fn(u16) -> [u8; 2]| {
        text.encode_utf16().flat_map(order).collect::<Vec<u8>>()
    };
    let marked = |text: &str| format!("\u{feff}{text}");
    let charset = |name: &str| page.replace("charset=\"utf-8\"", &format!("charset=\"{name}\""));
    let mut copies: Vec<(&str, Vec<u8>, Comes)> = vec![
        ("as built", page.clone().into(), Starts),
        ("a mark at the start", marked(&page).into(), Starts),
        ("two marks", marked(&marked(&page)).into(), Starts),
        ("UTF-16, little end first", wide(&marked(&page), u16::to_le_bytes), Starts),
        ("UTF-16, big end first", wide(&marked(&page), u16::to_be_bytes), Starts),
        ("two bytes an end of line", page.replace('\n', "\r\n").into(), Starts),
        ("a carriage return an end of line", page.replace('\n', "\r").into(), Starts),
        ("declared as windows-1250", charset("windows-1250").into(), Starts),
        ("declared as iso-8859-15", charset("iso-8859-15").into(), Starts),
        ("declared as shift_jis", charset("shift_jis").into(), Starts),
        ("declared as nothing", page.replacen("<meta charset=\"utf-8\">", "", 1).into(), Starts),
        ("an encoding put in first", page.replacen("<head>", "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">", 1).into(), Starts),
        ("where it was saved from", page.replacen("<html", "<!-- saved from url=(0014)about:internet -->\n<html", 1).into(), Starts),
        ("without a doctype", page.replacen("<!doctype html>", "", 1).into(), Starts),
        ("an empty line in front", format!("\r\n\r\n{page}").into(), Starts),
        ("a gateway's script in front", page.replacen("<head>", "<head><script>nobodys.thing()</script>", 1).into(), Starts),
        ("a gateway's script at the end", page.replacen("</body>", "<script>throw 1</script></body>", 1).into(), Starts),
        ("a gateway's banner", page.replacen("<div id=\"app\">", "<p>External mail. Take care.</p><div id=\"app\">", 1).into(), Starts),
        ("without its icon", without(&page, "<link rel=\"icon\"", ">").into(), Starts),
        ("without its styles", without_each(&page, "<style>", "</style>").into(), Starts),
        ("zeros behind it", [page.as_bytes(), &[0; 4096]].concat(), Starts),
        ("without its policy", without(&page, "<meta http-equiv", ">").into(), Starts),
        ("lines of 76 letters", wrapped(&page).into(), Says),
        ("the module in lines of 76", packed_wrapped(&page, MODULE).into(), Starts),
        ("the stylesheet in lines of 76", packed_wrapped(&page, STYLE).into(), Starts),
        ("a letter of the module changed", packed_changed(&page, MODULE).into(), Says),
        ("a letter of the stylesheet changed", packed_changed(&page, STYLE).into(), Says),
        ("without its scripts", without_each(&page, "<script", "</script>").into(), Says),
        ("without its module", without_packed(&page, MODULE).into(), Says),
        ("without its packed stylesheet", without_packed(&page, STYLE).into(), Says),
        ("without the words that start it", without(&page, "<script type=\"module\"", "</script>").into(), Says),
        ("a script that is no module", page.replace("<script type=\"module\">", "<script>").into(), Says),
        ("another policy before ours", page.replacen("<head>", "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">", 1).into(), Says),
        ("a policy without WebAssembly", page.replace(" 'wasm-unsafe-eval'", "").into(), Says),
        ("spaces for tabs and none at ends of lines", page.lines().map(|line| line.trim_end().to_owned() + "\n").collect::<String>().into(), Starts),
        ("apostrophes made round", page.replace('\'', "\u{2019}").into(), Starts),
    ];
    // The words come before what may be cut; before them there is nothing to show.
    let words = page.find("Ask for a new copy").unwrap();
    for (name, at) in [
        (
            "cut after the words",
            page[words..].find("</main>").unwrap() + words,
        ),
        (
            "cut in the start page's rules",
            page.find("</style>\n<div id=\"app\">").unwrap() - 5_000,
        ),
        (
            "cut in the packed stylesheet",
            packed_at(&page, STYLE).0 + 5_000,
        ),
        ("cut in the start page", page.find("Take part").unwrap()),
        (
            "cut in the first script",
            page.find("kilterReleased").unwrap(),
        ),
        ("cut in a tenth", page.len() / 10 * 3),
        ("cut in the half", page.len() / 2),
        ("cut in nine tenths", page.len() / 10 * 9),
        ("cut in the last script", page.len() - 9_000),
        ("the last line cut", page.len() - 16),
    ] {
        let comes = if name == "the last line cut" {
            Starts
        } else {
            Says
        };
        copies.push((name, page.as_bytes()[..at].to_vec(), comes));
    }
    copies
        .into_iter()
        .map(|(name, bytes, comes)| (name.to_owned(), bytes, comes))
        .collect()
}

fn without(page: &str, open: &str, close: &str) -> String {
    let (before, rest) = page.split_once(open).unwrap();
    format!("{before}{}", rest.split_once(close).unwrap().1)
}

fn without_each(page: &str, open: &str, close: &str) -> String {
    let mut page = page.to_owned();
    while page.contains(open) {
        page = without(&page, open, close);
    }
    page
}

/// What is packed in the page, by its name there.
const STYLE: &str = "kilter-style";
const MODULE: &str = "kilter-module";

fn packed_at(page: &str, id: &str) -> (usize, usize) {
    let (_, rest) = page.split_once(&format!("id=\"{id}\">")).unwrap();
    let start = page.len() - rest.len();
    (start, start + rest.find("</script>").unwrap())
}

fn in_lines(text: &str) -> String {
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(76)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    lines.join("\r\n")
}

fn without_packed(page: &str, id: &str) -> String {
    let open = format!("<script type=\"application/gzip+base91\" id=\"{id}\">");
    without(page, &open, "</script>")
}

fn packed_wrapped(page: &str, id: &str) -> String {
    let (start, end) = packed_at(page, id);
    format!(
        "{}{}{}",
        &page[..start],
        in_lines(&page[start..end]),
        &page[end..]
    )
}

fn packed_changed(page: &str, id: &str) -> String {
    let (start, end) = packed_at(page, id);
    let mut page = page.to_owned();
    let middle = start.midpoint(end);
    let other = if page.as_bytes()[middle] == b'A' {
        "B"
    } else {
        "A"
    };
    page.replace_range(middle..=middle, other);
    page
}

/// As old mail programs send a text.
fn wrapped(page: &str) -> String {
    page.lines().map(|line| in_lines(line) + "\r\n").collect()
}

fn what_came(of: &Person) -> String {
    let came = of.script(CAME, &[]);
    came.as_str().unwrap_or_default().to_owned()
}

#[test]
fn every_copy_starts_or_says_what_is_wrong() {
    let folder = Folder::new();
    let tom = Visitor::new("Tom").in_folder(&folder).open();
    tom.with_faster_clocks(40);
    let mut wrong = Vec::new();
    for (at, (name, bytes, comes)) in copies().into_iter().enumerate() {
        tom.opens(&folder.put(&format!("copy-{at}.html"), bytes));
        let came = what_came(&tom);
        let expected = match comes {
            Starts => "starts",
            Says => "says",
        };
        if came != expected {
            wrong.push(format!("{name}: {came}, and not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_page_saved_from_the_browser_starts_afresh() {
    let folder = Folder::new();
    let joe = Visitor::new("Joe")
        .in_folder(&folder)
        .at("#/example")
        .open();
    joe.sees("Example report");
    let saved = joe.script(
        "return '<!doctype html>' + document.documentElement.outerHTML",
        &[],
    );
    let saved = folder.put("saved.html", saved.as_str().unwrap());
    joe.opens(&saved)
        .is_at("Hear your whole team")
        .does_not_see("Example report");
    assert_eq!(what_came(&joe), "starts");
    joe.axe_finds_nothing();
}

#[test]
fn a_start_has_a_clock_of_ten_seconds() {
    let folder = Folder::new();
    let page = std::fs::read_to_string(built_file()).unwrap();
    let dead = folder.put("dead.html", without_each(&page, "<script", "</script>"));
    let tom = Visitor::new("Tom").in_folder(&folder).open();
    tom.opens(&dead)
        .does_not_see("It has not started in ten seconds");
    let since_drawn = tom.script(
        "const words = document.getElementById('clock');
         return Promise.all(words.getAnimations().map((clock) => clock.finished)).then(() => performance.now());",
        &[],
    );
    tom.sees("It has not started in ten seconds.")
        .sees("Ask for a new copy")
        .axe_finds_nothing();
    let since_drawn = since_drawn.as_f64().unwrap();
    assert!((10_000.0..13_000.0).contains(&since_drawn), "{since_drawn}");
}
