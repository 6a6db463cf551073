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
    "kebab-case" Band { Strong, Mixed, NeedsCare }
    "kebab-case" Tilt { Deal, Relationship }
    "kebab-case" Quadrant { PartnersWithAPlan, DealFirst, RelationshipFirst, EarlyDays }
    "kebab-case" OfScale { Band }
    "kebab-case" OfItem { Differ }
    "snake_case" OfBalance { Quadrant, Tilt, StrongTilt, Attention }
}

#[test]
fn they_are_cores_names() {
    use kilter_core::{instrument, scoring};
    fn same(ours: &[impl Serialize], cores: &[impl Serialize]) {
        let [ours, cores] = [serde_json::to_string(ours), serde_json::to_string(cores)];
        assert_eq!(ours.unwrap(), cores.unwrap());
    }
    use instrument::Band as B;
    same(Band::ALL, &[B::Strong, B::Mixed, B::NeedsCare]);
    same(
        Tilt::ALL,
        &[scoring::Tilt::Deal, scoring::Tilt::Relationship],
    );
    same(Quadrant::ALL, &scoring::Quadrant::ALL);
    same(OfScale::ALL, &["band"]);
    same(OfItem::ALL, &["differ"]);
    same(
        OfBalance::ALL,
        &["quadrant", "tilt", "strong_tilt", "attention"],
    );
}
