//! The instruments say, word for word, what was agreed: `fixtures/items.json` was written down
//! apart from the data files.
#[cfg(test)]
mod tests {
    use kilter_core::ids::{FormId, InstrumentId};
    use kilter_core::instrument::{Catalogue, Instrument, InstrumentKey};
    use kilter_core::wording::Wording;
    use serde_json::{Value, json};

    fn agreed(id: &str) -> Value {
        let fixture: Value = serde_json::from_str(include_str!("fixtures/items.json")).unwrap();
        let instruments = fixture["instruments"].as_array().unwrap();
        instruments
            .iter()
            .find(|instrument| instrument["id"] == id)
            .unwrap()
            .clone()
    }

    fn built_in(id: &str, form: &str) -> &'static Instrument {
        let key = InstrumentKey {
            instrument: InstrumentId::new(id),
            edition: 1,
            form: FormId::new(form),
        };
        Catalogue::built_in().find(&key).unwrap()
    }

    /// Id, words, labels, values, opt-out and whether it is reversed.
    type ItemLine = (String, String, Vec<Value>, Vec<Value>, String, bool);

    fn line(instrument: &Instrument, index: usize) -> ItemLine {
        let item = &instrument.items[index];
        let scale = instrument.options_of(item).unwrap();
        (
            item.id.to_string(),
            Wording::default().fill(&item.text),
            scale
                .options
                .iter()
                .map(|option| json!(option.label))
                .collect(),
            scale
                .options
                .iter()
                .map(|option| json!(option.value))
                .collect(),
            scale.opt_out.clone(),
            item.reverse,
        )
    }

    fn text(value: &Value) -> String {
        value.as_str().unwrap().to_owned()
    }

    fn agreed_line(item: &Value, scale: &Value) -> ItemLine {
        (
            text(&item["id"]),
            text(&item["text"]),
            scale["labels"].as_array().unwrap().clone(),
            scale["values"].as_array().unwrap().clone(),
            text(&scale["extra"]),
            item["reverse"].as_bool().unwrap(),
        )
    }

    fn lines(instrument: &Instrument) -> Vec<ItemLine> {
        (0..instrument.items.len())
            .map(|index| line(instrument, index))
            .collect()
    }

    fn order(instrument: &Instrument) -> Value {
        instrument
            .in_order()
            .map(|item| json!(item.id.as_str()))
            .collect()
    }

    /// Each item's facet, in the order of the items.
    fn facets(instrument: &Instrument) -> Vec<(String, String)> {
        let of_items = instrument.items.iter().filter_map(|item| {
            Some((
                item.id.to_string(),
                instrument.scale_of(&item.id)?.id.to_string(),
            ))
        });
        of_items.collect()
    }

    fn agreed_facets<'a>(items: impl Iterator<Item = &'a Value>) -> Vec<(String, String)> {
        items
            .map(|item| (text(&item["id"]), text(&item["facet"])))
            .collect()
    }

    #[test]
    fn five_foundations_short() {
        let agreed = agreed("five-foundations");
        let built_in = built_in("five-foundations", "short");
        let short = || {
            let items = agreed["items"].as_array().unwrap().iter();
            items.filter(|item| item["form"] == "short+long")
        };
        let expected: Vec<_> = short()
            .map(|item| agreed_line(item, &agreed["scale"]))
            .collect();
        assert_eq!(expected.len(), 15);
        assert_eq!(lines(built_in), expected);
        assert_eq!(order(built_in), agreed["order_short"]);
        assert_eq!(facets(built_in), agreed_facets(short()));
        assert_eq!(built_in.stem, text(&agreed["stem"]));
        for scale in &built_in.scales {
            let name = format!("{} ({})", scale.label, scale.also.as_ref().unwrap());
            assert_eq!(name, text(&agreed["facets"][scale.id.as_str()]));
        }
    }

    #[test]
    fn deal_and_relationship_full() {
        let agreed = agreed("deal-relationship");
        let built_in = built_in("deal-relationship", "full");
        let items = || agreed["items"].as_array().unwrap().iter();
        let mut expected: Vec<_> = items()
            .map(|item| agreed_line(item, &agreed["scale"]))
            .collect();
        for extra in agreed["extra"].as_array().unwrap() {
            expected.push((
                text(&extra["id"]),
                text(&extra["text"]),
                extra["options"].as_array().unwrap().clone(),
                (0..5).map(|value| json!(value)).collect(),
                // The second asks about meetings to come: nobody can say that they were not there.
                match extra["id"].as_str() {
                    Some("T2") => "Can't say".to_owned(),
                    _ => text(&extra["opt_out"]),
                },
                false,
            ));
        }
        assert_eq!(expected.len(), 18);
        assert_eq!(lines(built_in), expected);
        assert_eq!(order(built_in), agreed["order"]);
        assert_eq!(facets(built_in), agreed_facets(items()));
        assert_eq!(built_in.title, text(&agreed["title"]));
        assert_eq!(
            Wording::default().fill(&built_in.stem),
            text(&agreed["stem"])
        );
        assert_eq!(json!(built_in.minutes), agreed["minutes"]);
        for (id, label) in agreed["facets"].as_object().unwrap() {
            assert_eq!(
                built_in.scale(&id.as_str().into()).unwrap().label,
                text(label)
            );
        }
        for axis in ["deal", "relationship"] {
            let made_of = built_in.scale(&axis.into()).unwrap().made_of.scales();
            let made_of: Value = made_of.iter().map(|id| json!(id.as_str())).collect();
            assert_eq!(made_of, agreed["axes"][axis]);
        }
    }

    /// Nothing names a network or a practice in words that a team's own words can't replace.
    #[test]
    fn exchanged_words_reach_every_text() {
        for file in [
            include_str!("../../instrument/data/10-five-foundations.json"),
            include_str!("../../instrument/data/20-deal-relationship.json"),
        ] {
            let mut bare = file.to_owned();
            for placeholder in [
                "{network}",
                "{Network}",
                "{networks}",
                "{practice}",
                "{Practice}",
                "{practices}",
            ] {
                bare = bare.replace(placeholder, "");
            }
            for word in ["network", "practice"] {
                assert!(!bare.to_lowercase().contains(word), "{word} in {bare}");
            }
        }
    }
}
