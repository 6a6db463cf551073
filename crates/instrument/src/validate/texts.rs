use super::{name, placeholders};
use crate::{BalanceRule, Guidance, Instrument, InstrumentFault, Scale};

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let texts = all(instrument);
    texts
        .iter()
        .flat_map(|(at, text)| of_one(at, text))
        .collect()
}

fn of_one(at: &str, text: &str) -> Vec<InstrumentFault> {
    if text.trim().is_empty() {
        return vec![InstrumentFault::EmptyText { at: at.to_owned() }];
    }
    placeholders::faults(at, text)
}

/// Every text of the instrument, and where it stands.
fn all(instrument: &Instrument) -> Vec<(String, &str)> {
    let key = &instrument.key;
    let mut texts: Vec<(String, &str)> = [
        ("key.instrument", key.instrument.as_str()),
        ("key.form", key.form.as_str()),
        ("language", &instrument.language),
        ("title", &instrument.title),
        ("long_title", &instrument.long_title),
        ("about", &instrument.about),
        ("stem", &instrument.stem),
        ("credit", &instrument.credit),
    ]
    .map(|(at, text)| (at.to_owned(), text))
    .to_vec();
    if let Some(newcomers) = &instrument.newcomers {
        texts.push(("newcomers".to_owned(), newcomers));
    }
    for (i, scale) in instrument.response_scales.iter().enumerate() {
        let at = format!("response_scales.{}", scale.id);
        texts.push((format!("response_scales[{i}].id"), scale.id.as_str()));
        texts.push((format!("{at}.opt_out"), &scale.opt_out));
        let labels = scale.options.iter().map(|option| option.label.as_str());
        texts.extend(listed(&format!("{at}.options"), labels));
    }
    for (i, item) in instrument.items.iter().enumerate() {
        texts.push((format!("items[{i}].id"), item.id.as_str()));
        texts.push((format!("items.{}.text", item.id), &item.text));
    }
    for (i, derived) in instrument.derived.iter().enumerate() {
        texts.push((format!("derived[{i}].id"), derived.id.as_str()));
        let at = format!("derived.{}.options", derived.id);
        texts.extend(listed(
            &at,
            derived.options.iter().map(|option| option.label.as_str()),
        ));
    }
    for (i, scale) in instrument.scales.iter().enumerate() {
        texts.push((format!("scales[{i}].id"), scale.id.as_str()));
        texts.extend(of_scale(scale));
    }
    texts.extend(instrument.balance.iter().flat_map(of_balance));
    if let Some(first) = &instrument.read_first {
        texts.push(("read_first.says".to_owned(), &first.says));
    }
    texts.extend(of_guidance("overall", &instrument.overall));
    texts.extend(of_guidance("differ", &instrument.differ));
    texts.extend(of_guidance("many_opted_out", &instrument.many_opted_out));
    texts
}

fn of_scale(scale: &Scale) -> Vec<(String, &str)> {
    let at = format!("scales.{}", scale.id);
    let mut texts = vec![(format!("{at}.label"), scale.label.as_str())];
    texts.extend(
        scale
            .also
            .iter()
            .map(|also| (format!("{at}.also"), also.as_str())),
    );
    for (band, guidance) in &scale.in_band {
        texts.extend(of_guidance(
            &format!("{at}.in_band.{}", name(band)),
            guidance,
        ));
    }
    if let Some(guidance) = &scale.always {
        texts.extend(of_guidance(&format!("{at}.always"), guidance));
    }
    texts
}

fn of_balance(rule: &BalanceRule) -> Vec<(String, &str)> {
    let mut texts = Vec::new();
    for (quadrant, reading) in &rule.quadrants {
        let at = format!("balance.quadrants.{}", name(quadrant));
        texts.push((format!("{at}.title"), reading.title.as_str()));
        texts.push((format!("{at}.looks_like"), &reading.looks_like));
        texts.push((format!("{at}.risk"), &reading.risk));
        texts.extend(of_guidance(&format!("{at}.guidance"), &reading.guidance));
    }
    for (i, reading) in rule.attention.iter().enumerate() {
        texts.push((format!("balance.attention[{i}].says"), &reading.says));
    }
    texts
}

fn of_guidance<'a>(at: &str, guidance: &'a Guidance) -> Vec<(String, &'a str)> {
    let mut texts: Vec<_> = guidance
        .how
        .iter()
        .map(|how| (format!("{at}.how"), how.as_str()))
        .collect();
    for (list, entries) in [
        ("ask", &guidance.ask),
        ("try", &guidance.try_next),
        ("facilitator", &guidance.facilitator),
    ] {
        texts.extend(listed(
            &format!("{at}.{list}"),
            entries.iter().map(String::as_str),
        ));
    }
    texts
}

fn listed<'a>(
    at: &str,
    texts: impl Iterator<Item = &'a str>,
) -> impl Iterator<Item = (String, &'a str)> {
    texts
        .enumerate()
        .map(move |(i, text)| (format!("{at}[{i}]"), text))
}
