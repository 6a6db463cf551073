//! The names that stand in the data, for the published schema: core's own types know nothing of it.

use schemars::JsonSchema;
use serde::Serialize;

macro_rules! names {
    ($($case:literal $name:ident { $($value:ident),* })*) => {$(
        #[derive(Serialize, JsonSchema)]
        #[serde(rename_all = $case)]
        pub enum $name { $($value),* }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$value),*];
        }
    )*};
}

names! {
    "kebab-case" OfScale { Band }
    "kebab-case" OfItem { Differ }
}

#[test]
fn they_are_those_written() {
    fn same(ours: &[impl Serialize], written: &[&str]) {
        let [ours, written] = [serde_json::to_string(ours), serde_json::to_string(written)];
        assert_eq!(ours.unwrap(), written.unwrap());
    }
    same(OfScale::ALL, &["band"]);
    same(OfItem::ALL, &["differ"]);
}

/// The ids of the bands of every check, from the highest.
pub struct Band;

impl JsonSchema for Band {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Band".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let all = kilter_core::instrument::Catalogue::built_in().iter();
        let bands = all.filter_map(|instrument| instrument.bands());
        let ids = bands.flat_map(|bands| bands.bands.iter().rev().map(|band| band.id.to_string()));
        // Checks that have bands of the same names mean the same by them.
        let mut each: Vec<String> = Vec::new();
        for id in ids {
            if !each.contains(&id) {
                each.push(id);
            }
        }
        schemars::json_schema!({ "type": "string", "enum": each })
    }
}
