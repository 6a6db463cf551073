//! What the core found, in sentences and labels: typed in, text out. The app, the CSV and the program `kilter` all
//! speak through these functions, so that a finding reads the same wherever it goes.
//!
//! Numbers come as exact fractions and are rounded here, once.

mod backup_fault;
mod band;
mod beside;
mod change;
mod elsewhere;
mod fault;
mod field;
mod headline;
mod invitation_fault;
mod moved;
mod number;
mod promises_fault;
mod reading;
mod round_error;
mod statement;
mod summary_message;
mod sure;
mod table_fault;
mod unsure;
mod which;
mod why;
mod withheld;
mod words;

pub use crate::things::{Asked, Could, Field, Part};
pub use backup_fault::backup_fault;
pub use band::{band_name, close_to, cuts, score_range, standing};
pub use beside::{common, stands_out_in};
pub use change::{Changed, along, ends, item_change, scale_change, smallest_changes};
pub use elsewhere::{elsewhere, not_text};
pub use fault::{fault, megabytes, note};
pub use field::field;
pub use headline::headline;
pub use invitation_fault::invitation_fault;
pub use moved::{moved, moved_by};
pub use number::{figure, hundredths, of_100, one_decimal, score, two_decimals};
pub use promises_fault::promises_fault;
pub use reading::{gap, move_scale, near_the_line, nearest, region};
pub use round_error::round_error;
pub use statement::{
    answers, most_chose, option_labels, statement, statement_line, statement_words,
};
pub use summary_message::summary_message;
pub use sure::own_range;
pub use sure::{
    agreement, bands_could, differ_could, gap_could, in_team, ladder_could, map_could, of_team,
    pattern_could, range, ranges, sorting_could, spread, verdict,
};
pub use table_fault::table_fault;
pub use unsure::unsure;
pub use why::Why;
pub use withheld::{score_or_why, withheld};
pub use words::in_words;
