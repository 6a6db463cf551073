//! The published JSON Schema of the team summary is the one that its types make.

use super::summary_file::SummaryFile;
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};

const PUBLISHED: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../docs/schema/team-summary-1.json"
);

fn generated() -> String {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with(|settings| settings.inline_subschemas = true);
    let mut schema = settings
        .into_generator()
        .into_root_schema_for::<SummaryFile<'_>>();
    schema.insert("title".to_owned(), "Kilter team summary, version 1".into());
    RecursiveTransform(whole_numbers).transform(&mut schema);
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

/// `uint32` is a format of Rust's, unknown elsewhere; its bounds are said instead.
fn whole_numbers(schema: &mut Schema) {
    if schema.remove("format").is_some() && schema.get("maximum").is_none() {
        schema.insert("maximum".to_owned(), u32::MAX.into());
    }
}

/// `cargo xtask accept` writes it anew; git then shows what changed.
#[test]
fn the_published_schema_is_the_one_of_the_types() {
    if std::env::var_os("KILTER_UPDATE").is_some() {
        std::fs::write(PUBLISHED, generated()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(PUBLISHED).unwrap(), generated());
}
