use super::why::Why;
use kilter_core::exact::Exact;
use kilter_core::instrument::{Gap, Instrument, Map, Move, Reading};
use kilter_core::order::in_order;
use kilter_core::reading::{Found, FoundGap, FoundMap, FoundMove};
use kilter_core::report::Findings;
use kilter_text::say;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::borrow::Cow;

/// What two scales weighed against each other say: the check's map and gap, and the move that is read with them. Its
/// fields are called after the check's own scales and moves.
pub struct Figures {
    fields: Vec<(Cow<'static, str>, Value)>,
    one_answer: Vec<String>,
    why: Why,
}

impl Figures {
    /// None of a check without a map.
    pub fn of(findings: &Findings, instrument: &Instrument) -> Option<Self> {
        instrument.map()?;
        let mut figures = Self {
            fields: Vec::new(),
            one_answer: Vec::new(),
            why: Why::default(),
        };
        let read = || findings.read(instrument);
        for (reading, found) in read() {
            if let (Reading::Map(map), Found::Map(found)) = (reading, found) {
                figures.number(map.up.to_string(), &found.up);
                figures.number(map.across.to_string(), &found.across);
            }
        }
        for (reading, found) in read() {
            if let (Reading::Gap(gap), Found::Gap(found)) = (reading, found) {
                figures.gap(gap, found);
            }
        }
        for (reading, found) in read() {
            if let (Reading::Map(map), Found::Map(found)) = (reading, found) {
                figures.place(map, found);
            }
        }
        for (reading, found) in read() {
            if let (Reading::Move(of), Found::Move(found)) = (reading, found) {
                figures.moves(of, found);
            }
        }
        // In the order of the fields, whichever reading came first.
        let order = ["quadrant", "tilt", "strong_tilt"];
        let place = |name: &String| order.iter().position(|it| it == name).unwrap_or(usize::MAX);
        figures.one_answer = in_order(figures.one_answer, |a, b| place(a).cmp(&place(b)));
        Some(figures)
    }

    fn field<T: Serialize>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: Result<T, impl Into<say::Why>>,
    ) {
        let name = name.into();
        let value = self.why.value(name.clone(), value);
        self.fields.push((name, json!(value)));
    }

    fn number(&mut self, name: String, found: &Result<Exact, kilter_core::disclosure::Withheld>) {
        self.field(name, found.as_ref().map(Exact::to_f64).map_err(|why| *why));
    }

    fn could(&mut self, name: &str, could: bool) {
        if could {
            self.one_answer.push(name.to_owned());
        }
    }

    fn gap(&mut self, gap: &Gap, found: &FoundGap) {
        let lean = found.lean.as_ref().map_err(|why| say::Why::from(*why));
        self.field("gap", lean.map(|lean| lean.gap.to_f64()));
        let tilt = lean.and_then(|lean| lean.tilt.ok_or(say::Why::NoTilt));
        self.field("tilt", tilt.map(|tilt| gap.side(tilt)));
        self.field("strong_tilt", lean.map(|lean| lean.strong));
        self.could("tilt", found.tilt_could.could());
        self.could("strong_tilt", found.strong_could.could());
    }

    fn place(&mut self, map: &Map, found: &FoundMap) {
        let place = found.place.as_ref().map_err(|why| *why);
        self.field("quadrant", place.map(|place| &map.region(place.corner).id));
        self.field("on_the_line", place.map(|place| &place.near));
        self.could("quadrant", found.one_answer.could());
    }

    fn moves(&mut self, of: &Move, found: &FoundMove) {
        for (place, pair) in found.pairs.iter().enumerate() {
            let id = match found.pairs.len() {
                1 => of.id.clone(),
                _ => format!("{}_{}", of.id, place + 1),
            };
            self.number(format!("{id}_{}", of.from.id), &pair.from);
            self.number(format!("{id}_{}", of.to.id), &pair.to);
            let moved = pair.moved.as_ref().map_err(|why| *why);
            self.field(format!("{id}_shift"), moved.map(|moved| moved.by.to_f64()));
            self.could(&id, pair.one_answer.could());
        }
    }
}

impl Serialize for Figures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_ref(), value.clone()));
        let last = [
            ("one_answer", json!(self.one_answer)),
            ("why", json!(self.why)),
        ];
        serializer.collect_map(fields.chain(last))
    }
}

/// The fields that the checks of this build have.
#[cfg(test)]
impl schemars::JsonSchema for Figures {
    fn schema_name() -> Cow<'static, str> {
        "Figures".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        use kilter_core::instrument::{Catalogue, Corner};
        let of_100 = |about: String| json!({ "description": about, "type": ["number", "null"], "minimum": 0, "maximum": 100 });
        let mut properties = serde_json::Map::new();
        let mut one_answer = Vec::new();
        let with_a_map = Catalogue::built_in().iter().filter(|it| it.map().is_some());
        for instrument in with_a_map {
            let label = |id| {
                instrument
                    .scale(id)
                    .map_or("", |scale| scale.label.as_str())
            };
            for reading in &instrument.readings {
                match reading {
                    Reading::Map(map) => {
                        for axis in map.axes() {
                            let about = format!("{}, from 0 to 100.", label(axis));
                            properties.insert(axis.to_string(), of_100(about));
                        }
                        let mut ids: Vec<Value> = Corner::ALL
                            .map(|corner| json!(map.region(corner).id))
                            .into();
                        ids.push(Value::Null);
                        properties.insert(
                            "quadrant".into(),
                            json!({ "description": "The region.", "type": ["string", "null"], "enum": ids }),
                        );
                        properties.insert(
                            "on_the_line".into(),
                            json!({ "description": "The axes that are close to the line.", "type": ["array", "null"], "items": { "type": "string" } }),
                        );
                        one_answer.insert(0, "quadrant".to_owned());
                    }
                    Reading::Gap(gap) => {
                        let sides = json!([gap.first, gap.second, null]);
                        properties.insert(
                            "gap".into(),
                            json!({ "description": "How far the first axis is above the second, in points of 100.", "type": ["number", "null"], "minimum": -100, "maximum": 100 }),
                        );
                        properties.insert(
                            "tilt".into(),
                            json!({ "description": "The side that the team tilts to; null where it is about even.", "type": ["string", "null"], "enum": sides }),
                        );
                        properties.insert(
                            "strong_tilt".into(),
                            json!({ "description": "The tilt is a strong one.", "type": ["boolean", "null"] }),
                        );
                        one_answer.extend(["tilt".to_owned(), "strong_tilt".to_owned()]);
                    }
                    Reading::Move(of) => {
                        let item = of
                            .pairs
                            .first()
                            .and_then(|pair| instrument.item(&pair.from));
                        let range = item.and_then(|item| instrument.options_of(item)?.range());
                        let (low, high) = range.unwrap_or_default();
                        for end in [&of.from, &of.to] {
                            properties.insert(
                                format!("{}_{}", of.id, end.id),
                                json!({ "description": format!("{}.", end.label), "type": ["number", "null"], "minimum": low, "maximum": high }),
                            );
                        }
                        properties.insert(
                            format!("{}_shift", of.id),
                            json!({ "description": format!("{}.", of.change), "type": ["number", "null"], "minimum": low - high, "maximum": high - low }),
                        );
                        one_answer.push(of.id.clone());
                    }
                    _ => {}
                }
            }
        }
        properties.insert(
            "one_answer".into(),
            json!({ "description": "What one more reply, or one reply changed by one step on one statement, could change.", "type": "array", "items": { "type": "string", "enum": one_answer } }),
        );
        properties.insert(
            "why".into(),
            json!({ "description": "Which fields here are null, each with the reason in a sentence. The sentences may change.", "type": "object", "additionalProperties": { "type": "string" } }),
        );
        let required: Vec<&String> = properties.keys().collect();
        let schema = json!({
            "description": "Two scales weighed against each other.",
            "type": "object",
            "required": required,
            "properties": properties,
            "additionalProperties": false,
        });
        schema.try_into().unwrap()
    }
}
