use crate::cursor::Cursor;
use crate::{Check, Format};

/// A team summary as it stands in the file: only its JSON was looked at, not yet what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary<'a> {
    pub id: &'a str,
    pub team_id: &'a str,
    pub team: &'a str,
    pub round: &'a str,
    pub month: &'a str,
    /// How many people were asked.
    pub team_size: Option<u32>,
    /// The fewest replies that the team allows to be shown.
    pub minimum: u32,
    /// What the team calls its network and a practice.
    pub wording: Option<(&'a str, &'a str)>,
    /// The counts of each check, in the file's order.
    pub checks: Vec<Counts>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// Which of the known checks.
    pub check: usize,
    /// How many people answered it.
    pub replies: u32,
    /// For each of its items the counts of the options and the opt-outs.
    pub cells: Vec<u32>,
}

/// The team summary that these bytes start with, and how many bytes it takes; none where it is not
/// all there, or anything about it is unusual.
#[must_use]
// Within another crate's function it would be compiled for size, as that is.
#[inline(never)]
pub fn summary<'a>(
    bytes: &'a [u8],
    format: Format,
    known: &[Check],
) -> Option<(Summary<'a>, usize)> {
    let mut cursor = Cursor(bytes);
    let summary = fields(&mut cursor, format, known)?;
    Some((summary, bytes.len() - cursor.0.len()))
}

/// Puts a value where none was.
#[inline(always)]
fn set<T>(field: &mut Option<T>, value: T) -> Option<()> {
    field.replace(value).is_none().then_some(())
}

fn fields<'a>(cursor: &mut Cursor<'a>, format: Format, known: &[Check]) -> Option<Summary<'a>> {
    let (mut name, mut version) = (None, None);
    let (mut id, mut team_id, mut team, mut round) = (None, None, None, None);
    let (mut month, mut team_size, mut minimum) = (None, None, None);
    let (mut wording, mut checks) = (None, None);
    cursor.sign(b'{')?;
    let mut first = true;
    while let Some(key) = cursor.key(&mut first)? {
        match key {
            b"format" => set(&mut name, cursor.bytes()?),
            b"version" => set(&mut version, cursor.number()?),
            b"id" => set(&mut id, cursor.text()?),
            b"team_id" => set(&mut team_id, cursor.text()?),
            b"team" => set(&mut team, cursor.text()?),
            b"round" => set(&mut round, cursor.text()?),
            b"month" => set(&mut month, cursor.text()?),
            b"team_size" => set(&mut team_size, cursor.number()?),
            b"minimum" => set(&mut minimum, cursor.number()?),
            b"wording" => set(&mut wording, words(cursor)?),
            b"checks" => set(&mut checks, self::checks(cursor, known)?),
            _ => None,
        }?;
    }
    (name? == format.name.as_bytes() && version? == format.version).then_some(())?;
    Some(Summary {
        id: id?,
        team_id: team_id?,
        team: team?,
        round: round?,
        month: month?,
        team_size,
        minimum: minimum?,
        wording,
        checks: checks?,
    })
}

fn words<'a>(cursor: &mut Cursor<'a>) -> Option<(&'a str, &'a str)> {
    let (mut network, mut practice) = (None, None);
    cursor.sign(b'{')?;
    let mut first = true;
    while let Some(key) = cursor.key(&mut first)? {
        match key {
            b"network" => set(&mut network, cursor.text()?),
            b"practice" => set(&mut practice, cursor.text()?),
            _ => None,
        }?;
    }
    network.zip(practice)
}

fn checks(cursor: &mut Cursor<'_>, known: &[Check]) -> Option<Vec<Counts>> {
    let mut checks = Vec::with_capacity(known.len());
    cursor.sign(b'[')?;
    let mut first = true;
    while cursor.another(b']', &mut first)? {
        checks.push(check(cursor, known)?);
    }
    Some(checks)
}

fn check(cursor: &mut Cursor<'_>, known: &[Check]) -> Option<Counts> {
    let (mut instrument, mut edition, mut form) = (None, None, None);
    let (mut replies, mut counted) = (None, None);
    cursor.sign(b'{')?;
    let mut first = true;
    while let Some(key) = cursor.key(&mut first)? {
        match key {
            b"instrument" => set(&mut instrument, cursor.bytes()?),
            b"edition" => set(&mut edition, cursor.number()?),
            b"form" => set(&mut form, cursor.bytes()?),
            b"replies" => set(&mut replies, cursor.number()?),
            b"items" => {
                // Which items these are has to be known by now, as it is in what Kilter writes.
                let key = (instrument?, edition?, form?);
                let check = known.iter().position(|check| check.is(key))?;
                set(&mut counted, (check, items(cursor, known.get(check)?)?))
            }
            _ => None,
        }?;
    }
    let (check, cells) = counted?;
    Some(Counts {
        check,
        replies: replies?,
        cells,
    })
}

impl Check {
    fn is(&self, (instrument, edition, form): (&[u8], u32, &[u8])) -> bool {
        self.instrument.as_bytes() == instrument
            && self.edition == edition
            && self.form.as_bytes() == form
    }
}

// By itself, since nearly all of the time goes here: a browser compiles it well as soon as it has run for a while, and a
// small function sooner than a large one.
#[inline(never)]
fn items(cursor: &mut Cursor<'_>, check: &Check) -> Option<Vec<u32>> {
    let mut cells = vec![0; check.cells];
    // One bit an item; a check of more than 128 is read by the exact reader.
    let (mut seen, mut next) = (0_u128, 0);
    cursor.sign(b'{')?;
    let mut first = true;
    while let Some(key) = cursor.key(&mut first)? {
        let expected = check.items.get(next).filter(|item| item.is(key));
        let place = match expected {
            Some(_) => next,
            None => check.items.iter().position(|item| item.is(key))?,
        };
        let bit = 1_u128.checked_shl(u32::try_from(place).ok()?)?;
        (seen & bit == 0).then_some(())?;
        seen |= bit;
        next = place + 1;
        let found = check.items.get(place)?;
        item(cursor, cells.get_mut(found.at..=found.at + found.options)?)?;
    }
    let all = usize::try_from(seen.count_ones()).ok()? == check.items.len();
    all.then_some(cells)
}

impl crate::Item {
    #[inline(always)]
    fn is(&self, key: &[u8]) -> bool {
        // One byte after the other: a call to compare two or three takes longer than they do.
        self.id.len() == key.len() && self.id.bytes().eq(key.iter().copied())
    }
}

#[inline(always)]
fn item(cursor: &mut Cursor<'_>, cells: &mut [u32]) -> Option<()> {
    let (opted_out, counts) = cells.split_last_mut()?;
    let (mut has_counts, mut has_opted_out) = (None, None);
    cursor.sign(b'{')?;
    let mut first = true;
    while let Some(key) = cursor.key(&mut first)? {
        match key {
            b"counts" => {
                set(&mut has_counts, ())?;
                cursor.sign(b'[')?;
                let mut first = true;
                for count in counts.iter_mut() {
                    cursor.another(b']', &mut first)?.then_some(())?;
                    *count = cursor.number()?;
                }
                cursor.sign(b']')?;
            }
            b"opted_out" => {
                set(&mut has_opted_out, ())?;
                *opted_out = cursor.number()?;
            }
            _ => return None,
        }
    }
    has_counts.and(has_opted_out)
}
