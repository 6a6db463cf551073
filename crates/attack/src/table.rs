//! The tables, as Markdown; one a file.

mod all;
mod design;
mod every_cell;
mod guesses;
mod leaks;
mod markdown_table;
mod opt_outs;
mod points;
mod said;

use all::All;

/// Everything that the attack prints.
pub fn whole(all: &All, teams: u32, seed: u64) -> String {
    let parts = [
        format!("Seed {seed}, {teams} teams a cell. Pairs are: mixed teams / positive teams.\n"),
        guesses::table(all),
        opt_outs::table(all),
        leaks::table(all),
        design::table(all),
        points::table(teams, seed),
        every_cell::table(all),
    ];
    parts.join("\n")
}
