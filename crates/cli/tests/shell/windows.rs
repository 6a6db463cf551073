//! Files as the shells and editors of Windows leave them.

use crate::kilter::Kilter;
use crate::samples::{changed, summary};

fn utf16(text: &str, mark: u16, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let units = [mark].into_iter().chain(text.encode_utf16());
    units.flat_map(unit).collect()
}

#[test]
fn utf_16_with_its_mark_is_read() {
    let text = changed("six_people", |s| s["team"] = "Grünwald 🌲".into());
    for unit in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
        let run = Kilter::new()
            .file("x.json", utf16(&text, 0xfeff, unit))
            .run(&["report", "x.json", "--format", "json"])
            .ends_with(0);
        assert_eq!(run.json()[0]["team"], "Grünwald 🌲");
    }
    // From a pipe too, and without the mark it stays no text.
    let piped = utf16(&text, 0xfeff, u16::to_le_bytes);
    Kilter::new()
        .input(&piped)
        .run(&["validate", "-"])
        .ends_with(0)
        .says_nothing();
    let run = Kilter::new()
        .input(&piped[2..])
        .run(&["validate", "-"])
        .ends_with(1);
    assert!(run.out.contains("This is not a text file."), "{}", run.out);
}

#[test]
fn files_put_one_behind_the_other_keep_their_marks() {
    let mark = "\u{feff}";
    let (six, twelve) = (summary("six_people"), summary("twelve_people"));
    for text in [
        format!("{mark}{six}\n{mark}{twelve}\n"),
        format!("{mark}{six:#}\r\n{mark}{twelve:#}\r\n{mark}"),
    ] {
        let kilter = || Kilter::new().file("both.ndjson", &text);
        kilter()
            .run(&["validate", "both.ndjson"])
            .ends_with(0)
            .says_nothing();
        let run = kilter()
            .run(&["report", "both.ndjson", "--format", "json"])
            .ends_with(0);
        assert_eq!(run.json().as_array().unwrap().len(), 2);
    }
    // Within a list there is nothing that a mark stands before.
    let list = format!("[{six},{mark}{twelve}]");
    Kilter::new()
        .input(list)
        .run(&["validate", "-"])
        .ends_with(1);
}

#[cfg(windows)]
#[test]
fn wildcards_are_for_the_program_to_fill_in() {
    let run = Kilter::new()
        .file("a.json", summary("six_people").to_string())
        .file("b.json", summary("twelve_people").to_string())
        .run(&["report", "*.json", "--format", "json"])
        .ends_with(0);
    assert_eq!(run.json().as_array().unwrap().len(), 2);
}
