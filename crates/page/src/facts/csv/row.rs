use super::table::Cell;

/// The columns, each once: their names for programs, and what a row has in them.
macro_rules! columns {
    ($($column:ident,)*) => {
        /// The columns, in their order. Programs know them by name: a name does not change.
        pub(super) const COLUMNS: &[&str] = &[$(stringify!($column)),*];

        /// One row; what a kind of row has no use for stays blank.
        #[derive(Clone)]
        pub(super) struct Row {
            $(pub $column: Cell,)*
        }

        impl Row {
            pub(super) fn blank() -> Self {
                Self { $($column: Cell::Blank,)* }
            }

            /// In the order of [`COLUMNS`].
            pub(super) fn cells(self) -> impl Iterator<Item = Cell> {
                [$(self.$column),*].into_iter()
            }
        }
    };
}

columns! {
    example, team, round, month, team_size, check, edition, form, replies, kind, id, name, scale, score, out_of_100,
    band, words, option, option_name, count, opted_out, differ, note, one_answer, spread_at_most, range_low,
    range_high, agreement, more_than_chance,
}
