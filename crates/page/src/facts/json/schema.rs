//! The published JSON Schemas are those that the types make.

use super::comparison::Comparison;
use super::pool::Pool;
use super::team::Team;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};

const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schema/");

fn generated<T: JsonSchema>(title: &str) -> String {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with(|settings| settings.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    RecursiveTransform(plain).transform(&mut schema);
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

/// `uint32` and `double` are formats of Rust's, unknown elsewhere; the bounds of counts are said instead. A description
/// is one line.
fn plain(schema: &mut Schema) {
    if let Some(text) = schema.get("description").and_then(|text| text.as_str()) {
        let line = text.replace('\n', " ");
        schema.insert("description".to_owned(), line.into());
    }
    let format = schema.remove("format");
    let counts = format.is_some_and(|format| format == "uint32");
    if counts && schema.get("maximum").is_none() {
        schema.insert("maximum".to_owned(), u32::MAX.into());
    }
}

/// `cargo xtask accept` writes them anew; git then shows what changed.
#[test]
fn the_published_schemas_are_those_of_the_types() {
    let schemas = [
        (
            "report-1.json",
            generated::<Vec<Team<'_>>>("Kilter report, version 1"),
        ),
        (
            "comparison-1.json",
            generated::<Comparison<'_>>("Kilter comparison of two rounds, version 1"),
        ),
        (
            "pool-1.json",
            generated::<Pool<'_>>("Kilter pool of several teams, version 1"),
        ),
    ];
    for (name, generated) in schemas {
        let path = format!("{PUBLISHED}{name}");
        if std::env::var_os("KILTER_UPDATE").is_some() {
            std::fs::write(&path, &generated).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), generated, "{name}");
    }
}
