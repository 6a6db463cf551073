//! The published schema and the reader agree on names.

use crate::samples::SIX_PEOPLE;
use boon::{Compiler, Schemas};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use serde_json::Value;

#[test]
fn the_schema_takes_the_names_that_the_reader_takes() {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/schema/team-summary-1.json"
    );
    let schema = compiler.compile(path, &mut schemas).unwrap();
    let marked = |name: &str| ["\u{200e}", name, "\u{200f}"].concat();
    let long = |letters: usize| "é".repeat(letters);
    for (name, good) in [
        ("Brookside".to_owned(), true),
        (" Brookside\n".to_owned(), true),
        (marked("Brookside"), true),
        (marked("צוות 12 (מזרח)"), true),
        ("A".to_owned(), true),
        ("Team \u{2764}\u{fe0f}".to_owned(), true),
        (long(80), true),
        (format!("  {}\u{feff}", long(80)), true),
        ("\u{1f600}".repeat(80), true),
        (long(81), false),
        (String::new(), false),
        (" \t ".to_owned(), false),
        ("\u{200b}".to_owned(), false),
        ("\u{200e}\u{200f}".to_owned(), false),
        ("\u{fe0f}".to_owned(), false),
        ("Brook\nside".to_owned(), false),
        ("Brook\u{202e}side".to_owned(), false),
        ("\u{0}".to_owned(), false),
    ] {
        let mut summary: Value = serde_json::from_str(SIX_PEOPLE).unwrap();
        summary["team"] = name.clone().into();
        let text = summary.to_string();
        let read =
            TeamSummary::from_bytes(text.as_bytes(), Rules::default(), Catalogue::built_in());
        let seen = schemas.validate(&summary, schema);
        assert_eq!((seen.is_ok(), read.is_ok()), (good, good), "{name:?}");
    }
}
