//! Reading the counts of one check of a team summary.

use super::fault::SummaryFault;
use super::json::Json;
use super::reader::{Faults, Fields, Path, numbers, quoted, text, whole};
use super::team_summary::{COUNTS_ONLY, CheckTally};
use super::{check_lists_reader, shares_reader};
use crate::disclosure::{Rules, Withheld};
use crate::ids::{FormId, InstrumentId, ItemId};
use crate::instrument::{Catalogue, Instrument, InstrumentKey};
use crate::language::Language;
use crate::tally::{ItemTally, Tally};

/// The check there, of a summary of this version; `seen` are the checks before it.
pub(super) fn check(
    json: &Json,
    at: &Path<'_>,
    (version, rules): (u32, Rules),
    catalogue: &Catalogue,
    seen: &mut Vec<InstrumentKey>,
    faults: &mut Faults,
) -> Option<CheckTally> {
    let mut fields = Fields::of(json, at, faults)?;
    let instrument = instrument(&mut fields, at, catalogue, faults);
    let replies = replies(&mut fields, at, rules, faults);
    let items = fields.required("items", faults);
    // In version 1 they are unknown fields.
    let mut later = |key| {
        (version > COUNTS_ONLY)
            .then(|| fields.optional(key))
            .flatten()
    };
    let (lists, shares) = (later("lists"), later("shares"));
    fields.finish(faults);

    let instrument = instrument?;
    let lists = check_lists_reader::lists(lists, at, instrument, faults)?;
    let instrument = &*catalogue.asked(&instrument.key, Language::FIRST, &lists.texts())?;
    if seen.contains(&instrument.key) {
        faults.push(SummaryFault::CheckTwice {
            field: at.to_string(),
        });
    } else {
        seen.push(instrument.key.clone());
    }
    let items = self::items(
        items?,
        &Path::Field(at, "items"),
        instrument,
        replies,
        faults,
    )?;
    let shares = shares_reader::shares(shares, at, instrument, (replies?, rules), faults)?;
    // The tally looks at everything once more by itself; it finds nothing that was not a fault.
    let tally = Tally::from_counts(instrument, replies?, items).ok()?;
    let tally = tally.with_shares(instrument, shares).ok()?;
    Some(CheckTally {
        key: instrument.key.clone(),
        lists,
        tally,
    })
}

fn instrument<'c>(
    fields: &mut Fields<'_, '_>,
    at: &Path<'_>,
    catalogue: &'c Catalogue,
    faults: &mut Faults,
) -> Option<&'c Instrument> {
    let mut id = |key: &str, faults: &mut Faults| {
        text(fields.required(key, faults)?, &Path::Field(at, key), faults)
    };
    let instrument = id("instrument", faults);
    let form = id("form", faults);
    let edition = fields
        .required("edition", faults)
        .and_then(|json| whole(json, &Path::Field(at, "edition"), faults));
    let key = InstrumentKey {
        instrument: InstrumentId::new(instrument?),
        edition: edition?,
        form: FormId::new(form?),
    };
    let found = catalogue.find(&key);
    if found.is_none() {
        faults.push(unknown(&key, at, catalogue));
    }
    found
}

/// That the check at this place of a summary is none that this program has.
pub(super) fn unknown_check(
    key: &InstrumentKey,
    place: usize,
    catalogue: &Catalogue,
) -> SummaryFault {
    let at = Path::Field(&Path::Root, "checks");
    unknown(key, &Path::Place(&at, place), catalogue)
}

fn unknown(key: &InstrumentKey, at: &Path<'_>, catalogue: &Catalogue) -> SummaryFault {
    let known = || {
        catalogue
            .all()
            .map(|i| &i.key)
            .filter(|k| k.instrument == key.instrument)
    };
    let newest_edition = known().map(|known| known.edition).max();
    let field = if newest_edition.is_none() {
        "instrument"
    } else if known().any(|known| known.edition == key.edition) {
        "form"
    } else {
        "edition"
    };
    SummaryFault::UnknownCheck {
        field: Path::Field(at, field).to_string(),
        instrument: quoted(key.instrument.as_str()),
        edition: key.edition,
        form: quoted(key.form.as_str()),
        newest_edition,
    }
}

fn replies(
    fields: &mut Fields<'_, '_>,
    at: &Path<'_>,
    rules: Rules,
    faults: &mut Faults,
) -> Option<u32> {
    let at = Path::Field(at, "replies");
    let replies = whole(fields.required("replies", faults)?, &at, faults)?;
    let refused = rules.export(replies).and_then(|()| rules.show(replies));
    if let Err(Withheld::TooFewReplies { replies, needed }) = refused {
        let field = at.to_string();
        faults.push(SummaryFault::TooFewReplies {
            field,
            replies,
            needed,
        });
    }
    Some(replies)
}

fn items(
    json: &Json,
    at: &Path<'_>,
    instrument: &Instrument,
    replies: Option<u32>,
    faults: &mut Faults,
) -> Option<Vec<ItemTally>> {
    let mut fields = Fields::of(json, at, faults)?;
    let mut items = Vec::new();
    for (id, options) in instrument.counted() {
        let at = Path::Field(at, id.as_str());
        items.push(match fields.optional(id.as_str()) {
            Some(json) => item(json, &at, id.clone(), options, replies, faults),
            None => {
                faults.push(SummaryFault::MissingItem {
                    field: at.to_string(),
                });
                None
            }
        });
    }
    for (id, _) in fields.left() {
        faults.push(SummaryFault::UnknownItem {
            field: Path::Field(at, id).to_string(),
        });
    }
    items.into_iter().collect()
}

fn item(
    json: &Json,
    at: &Path<'_>,
    id: ItemId,
    options: usize,
    replies: Option<u32>,
    faults: &mut Faults,
) -> Option<ItemTally> {
    let mut fields = Fields::of(json, at, faults)?;
    let counts = fields
        .required("counts", faults)
        .and_then(|json| numbers(json, &Path::Field(at, "counts"), options, faults));
    let opted_out = fields
        .required("opted_out", faults)
        .and_then(|json| whole(json, &Path::Field(at, "opted_out"), faults));
    fields.finish(faults);
    let item = ItemTally {
        id,
        counts: counts?,
        opted_out: opted_out?,
    };
    let expected = replies?;
    let each = item.counts.iter().chain([&item.opted_out]);
    let found: u64 = each.map(|count| u64::from(*count)).sum();
    if found != u64::from(expected) {
        let field = at.to_string();
        faults.push(SummaryFault::DoesNotAddUp {
            field,
            found,
            expected,
        });
    }
    Some(item)
}
