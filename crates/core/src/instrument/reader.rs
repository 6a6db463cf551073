//! Reads a data file that a test has validated, by hand.
//!
//! Serde's derived readers, with their words for every fault, were a twelfth of the app's
//! module (measured: 75 kB of it), and in the app these files have no faults: a test reads
//! each with both readers and compares. Whatever is not as it should be gives nothing.

use super::{
    AttentionReading, BalanceRule, Band, BandFrom, Banding, Combine, Derived, DerivedOption,
    Guidance, Instrument, InstrumentKey, Item, MadeOf, QuadrantReading, ReadFirst, ResponseOption,
    ResponseScale, Rule, Scale, Side, TiltCuts, When,
};
use crate::exact::Exact;
use crate::ids::{FormId, InstrumentId, ItemId, ResponseScaleId, ScaleId};
use crate::scoring::{Quadrant, Tilt};
use serde_json::Value;

/// The instrument in this value.
pub(super) fn instrument(file: &Value) -> Option<Instrument> {
    let key = file.get("key")?;
    Some(Instrument {
        key: InstrumentKey {
            instrument: InstrumentId::new(text(key, "instrument")?),
            edition: number(key, "edition")?,
            form: FormId::new(text(key, "form")?),
        },
        language: text(file, "language")?,
        title: text(file, "title")?,
        long_title: text(file, "long_title")?,
        about: text(file, "about")?,
        minutes: number(file, "minutes")?,
        stem: text(file, "stem")?,
        newcomers: text(file, "newcomers"),
        credit: text(file, "credit")?,
        response_scales: list(file, "response_scales", response_scale)?,
        items: list(file, "items", item)?,
        order: items(file.get("order")?)?,
        derived: list(file, "derived", derived).unwrap_or_default(),
        scales: list(file, "scales", scale)?,
        banding: optional(file, "banding", banding)?,
        balance: optional(file, "balance", balance)?,
        read_first: optional(file, "read_first", read_first)?,
        overall: guidance(file.get("overall")?)?,
        differ: guidance(file.get("differ")?)?,
        many_opted_out: guidance(file.get("many_opted_out")?)?,
    })
}

#[inline(never)]
fn text(of: &Value, name: &str) -> Option<String> {
    of.get(name)?.as_str().map(str::to_owned)
}

#[inline(never)]
fn number(of: &Value, name: &str) -> Option<u32> {
    u32::try_from(of.get(name)?.as_u64()?).ok()
}

#[inline(never)]
fn exact(of: &Value, name: &str) -> Option<Exact> {
    of.get(name)?.as_str()?.parse().ok()
}

#[inline(never)]
fn flag(of: &Value, name: &str) -> bool {
    of.get(name).and_then(Value::as_bool).unwrap_or_default()
}

/// Nothing where there is no such field; no instrument where it is not as it should be.
fn optional<T>(of: &Value, name: &str, read: fn(&Value) -> Option<T>) -> Option<Option<T>> {
    match of.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(value) => read(value).map(Some),
    }
}

fn each<T>(value: &Value, read: fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    let mut all = Vec::new();
    for one in value.as_array()? {
        all.push(read(one)?);
    }
    Some(all)
}

fn list<T>(of: &Value, name: &str, read: fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    each(of.get(name)?, read)
}

#[inline(never)]
fn texts(of: &Value, name: &str) -> Option<Vec<String>> {
    of.get(name).map_or(Some(Vec::new()), |all| {
        each(all, |one| Some(one.as_str()?.to_owned()))
    })
}

#[inline(never)]
fn items(value: &Value) -> Option<Vec<ItemId>> {
    each(value, |one| Some(ItemId::new(one.as_str()?)))
}

fn item(value: &Value) -> Option<Item> {
    Some(Item {
        id: ItemId::new(text(value, "id")?),
        text: text(value, "text")?,
        response_scale: ResponseScaleId::new(text(value, "response_scale")?),
        reverse: flag(value, "reverse"),
    })
}

fn response_scale(value: &Value) -> Option<ResponseScale> {
    Some(ResponseScale {
        id: ResponseScaleId::new(text(value, "id")?),
        options: list(value, "options", response_option)?,
        opt_out: text(value, "opt_out")?,
        wide_from: exact(value, "wide_from"),
    })
}

fn response_option(value: &Value) -> Option<ResponseOption> {
    let side = match value.get("side").and_then(Value::as_str) {
        None => None,
        Some("low") => Some(Side::Low),
        Some("middle") => Some(Side::Middle),
        Some("high") => Some(Side::High),
        Some(_) => return None,
    };
    let label = text(value, "label")?;
    Some(ResponseOption {
        label,
        value: value.get("value")?.as_i64()?,
        side,
    })
}

fn derived(value: &Value) -> Option<Derived> {
    Some(Derived {
        id: ItemId::new(text(value, "id")?),
        from: items(value.get("from")?)?,
        options: list(value, "options", |option| {
            Some(DerivedOption {
                id: text(option, "id")?,
                label: text(option, "label")?,
            })
        })?,
        rules: list(value, "rules", |rule| {
            let when = rule.get("when")?;
            let sum_of = items(when.get("sum_of")?)?;
            let when = When {
                sum_of,
                at_least: when.get("at_least")?.as_i64()?,
            };
            Some(Rule {
                option: text(rule, "option")?,
                when,
            })
        })?,
    })
}

fn scale(value: &Value) -> Option<Scale> {
    let parts = value.get("made_of")?;
    let made_of = match (parts.get("items"), parts.get("scales")) {
        (Some(of), None) => MadeOf::Items(items(of)?),
        (None, Some(of)) => MadeOf::Scales(each(of, |one| Some(ScaleId::new(one.as_str()?)))?),
        _ => return None,
    };
    let combine = match value.get("combine")?.as_str()? {
        "mean" => Combine::Mean,
        "sum" => Combine::Sum,
        _ => return None,
    };
    let mut scale = Scale {
        id: ScaleId::new(text(value, "id")?),
        label: text(value, "label")?,
        also: text(value, "also"),
        made_of,
        combine,
        banded: flag(value, "banded"),
        in_band: std::collections::BTreeMap::new(),
        always: optional(value, "always", guidance)?,
    };
    for (name, prompts) in value
        .get("in_band")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        scale.in_band.insert(band(name)?, guidance(prompts)?);
    }
    Some(scale)
}

#[inline(never)]
fn band(name: &str) -> Option<Band> {
    match name {
        "strong" => Some(Band::Strong),
        "mixed" => Some(Band::Mixed),
        "needs-care" => Some(Band::NeedsCare),
        _ => None,
    }
}

fn banding(value: &Value) -> Option<Banding> {
    let cut = |cut: &Value| {
        Some(BandFrom {
            band: band(cut.get("band")?.as_str()?)?,
            from: exact(cut, "from")?,
        })
    };
    Some(Banding {
        cuts: list(value, "cuts", cut)?,
        near: exact(value, "near")?,
    })
}

#[inline(never)]
fn guidance(value: &Value) -> Option<Guidance> {
    Some(Guidance {
        how: text(value, "how"),
        ask: texts(value, "ask")?,
        try_next: texts(value, "try")?,
        facilitator: texts(value, "facilitator")?,
    })
}

fn read_first(value: &Value) -> Option<ReadFirst> {
    Some(ReadFirst {
        scale: ScaleId::new(text(value, "scale")?),
        band: band(value.get("band")?.as_str()?)?,
        says: text(value, "says")?,
    })
}

fn balance(value: &Value) -> Option<BalanceRule> {
    let mut rule = BalanceRule {
        deal: ScaleId::new(text(value, "deal")?),
        relationship: ScaleId::new(text(value, "relationship")?),
        line: exact(value, "line")?,
        on_the_line_within: exact(value, "on_the_line_within")?,
        tilt: list(value, "tilt", tilt_cuts)?,
        attention_now: ItemId::new(text(value, "attention_now")?),
        attention_wanted: ItemId::new(text(value, "attention_wanted")?),
        shift_from: exact(value, "shift_from")?,
        quadrants: std::collections::BTreeMap::new(),
        attention: list(value, "attention", attention)?,
    };
    for (name, reading) in value.get("quadrants")?.as_object()? {
        rule.quadrants
            .insert(quadrant(name)?, quadrant_reading(reading)?);
    }
    Some(rule)
}

fn tilt_cuts(value: &Value) -> Option<TiltCuts> {
    Some(TiltCuts {
        from_replies: number(value, "from_replies")?,
        tilt: exact(value, "tilt")?,
        strong: exact(value, "strong")?,
    })
}

fn quadrant(name: &str) -> Option<Quadrant> {
    match name {
        "partners-with-a-plan" => Some(Quadrant::PartnersWithAPlan),
        "deal-first" => Some(Quadrant::DealFirst),
        "relationship-first" => Some(Quadrant::RelationshipFirst),
        "early-days" => Some(Quadrant::EarlyDays),
        _ => None,
    }
}

fn quadrant_reading(value: &Value) -> Option<QuadrantReading> {
    Some(QuadrantReading {
        title: text(value, "title")?,
        looks_like: text(value, "looks_like")?,
        risk: text(value, "risk")?,
        guidance: guidance(value.get("guidance")?)?,
    })
}

fn tilt(value: &Value) -> Option<Option<Tilt>> {
    match (value, value.as_str()) {
        (Value::Null, _) => Some(None),
        (_, Some("deal")) => Some(Some(Tilt::Deal)),
        (_, Some("relationship")) => Some(Some(Tilt::Relationship)),
        _ => None,
    }
}

fn attention(value: &Value) -> Option<AttentionReading> {
    Some(AttentionReading {
        tilt: value.get("tilt").map_or(Some(None), tilt)?,
        wants: list(value, "wants", tilt)?,
        both_high: value.get("both_high").and_then(Value::as_bool),
        says: text(value, "says")?,
    })
}
