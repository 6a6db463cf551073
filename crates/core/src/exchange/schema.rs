//! The published JSON Schemas of the team summary are the ones that its types make.

use super::summary_file::SummaryFile;
use super::team_summary::{COUNTS_ONLY, NEWEST};
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};

/// What a check of version 2 has beside its counts.
const SINCE_VERSION_2: [&str; 2] = ["lists", "shares"];

fn published(version: u32) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schema");
    format!("{folder}/team-summary-{version}.json")
}

fn generated(version: u32) -> String {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with(|settings| settings.inline_subschemas = true);
    let mut schema = settings
        .into_generator()
        .into_root_schema_for::<SummaryFile<'_>>();
    let title = format!("Kilter team summary, version {version}");
    schema.insert("title".to_owned(), title.into());
    if let Some(said) = schema.pointer_mut("/properties/version/const") {
        *said = version.into();
    }
    if version == COUNTS_ONLY {
        let check = schema.pointer_mut("/properties/checks/items/properties");
        let fields = check.and_then(|fields| fields.as_object_mut()).unwrap();
        for field in SINCE_VERSION_2 {
            fields.remove(field).unwrap();
        }
    }
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
fn the_published_schemas_are_those_of_the_types() {
    for version in COUNTS_ONLY..=NEWEST {
        let (published, generated) = (published(version), generated(version));
        if std::env::var_os("KILTER_UPDATE").is_some() {
            std::fs::write(&published, &generated).unwrap();
        }
        assert_eq!(std::fs::read_to_string(published).unwrap(), generated);
    }
}

/// Version 1 was published: it never changes again.
#[test]
fn version_1_is_as_it_was_published() {
    let kept = include_str!("../../tests/fixtures/team-summary-1.schema.json");
    assert_eq!(generated(COUNTS_ONLY), kept);
}
