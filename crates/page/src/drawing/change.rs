use kilter_charts::{Cell, DotsChart, DotsRow, Frame, Guide, Join, Marks};
use kilter_core::compare::{ChangeFindings, ScaleChange};
use kilter_core::instrument::Instrument;
use kilter_core::uncertainty::Verdict;
use kilter_text::{say, t};

/// Then and now of every scale: how sure a change is, its words say, and so does how the two dots are joined. `of` is the
/// id of the check on the page, and its title.
pub fn change_chart(
    instrument: &Instrument,
    findings: &ChangeFindings,
    of: (&str, &str),
    description: String,
) -> DotsChart {
    let (id, title) = of;
    let sure = t().sure;
    let scales = findings.scales.iter();
    let (low, high) = ends(instrument, scales.clone().map(|scale| &scale.id));
    DotsChart {
        frame: Frame {
            prefix: format!("{id}-change"),
            title: sure.change_caption(title).into_owned(),
            description,
            ..Frame::default()
        },
        head: [
            t().bands.part_column(),
            sure.then(),
            sure.now(),
            sure.difference(),
            sure.how_sure(),
        ]
        .map(Into::into)
        .into(),
        low,
        high,
        legend: vec![sure.then().into_owned(), sure.now().into_owned()],
        rows: scales.map(|scale| row(instrument, scale)).collect(),
    }
}

fn row(instrument: &Instrument, scale: &ScaleChange) -> DotsRow {
    let name = instrument.scale(&scale.id);
    let name = name.map_or_else(String::new, |found| found.label.clone());
    let none = || Cell::Text("\u{2013}".to_owned());
    let (Ok(change), Some(changed)) = (&scale.change, say::scale_change(instrument, scale)) else {
        let why = scale.change.as_ref().err().map(|why| say::unsure(*why));
        let why = why.unwrap_or_default().into_owned();
        return DotsRow {
            name,
            says: why.clone(),
            marks: Marks::None,
            cells: vec![none(), none(), none(), Cell::Text(why)],
        };
    };
    let along = |score| say::along(instrument, &scale.id, score);
    let join = match change.verdict {
        Verdict::Clear => Join::Thick,
        Verdict::Possible => Join::Thin,
        Verdict::NoClearChange => Join::None,
    };
    let marks = along(&change.earlier).zip(along(&change.later));
    DotsRow {
        name,
        says: say::moved_by(instrument, scale).unwrap_or_default().into(),
        marks: marks.map_or(Marks::None, |(then, now)| Marks::Change { then, now, join }),
        cells: [
            changed.then,
            changed.now,
            changed.by.into_owned(),
            changed.sure.into_owned(),
        ]
        .map(Cell::Text)
        .into(),
    }
}

/// The two ends of a line on which scales stand by how far they are from their own lowest score to their own highest; said
/// where all of them have the same.
pub fn ends<'a>(
    instrument: &Instrument,
    mut scales: impl Iterator<Item = &'a kilter_core::ids::ScaleId>,
) -> (Guide, Guide) {
    let first = scales.next().and_then(|id| say::ends(instrument, id));
    let alike = scales.all(|id| say::ends(instrument, id) == first);
    let (low, high) = first.filter(|_| alike).unwrap_or_default();
    (Guide::new(0.0, low), Guide::new(1.0, high))
}
