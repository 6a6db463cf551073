use kilter_core::exchange::csv::Cell;

/// The columns, in their order. Programs know them by name: a name does not change.
pub(super) const COLUMNS: [&str; 23] = [
    "example",
    "team",
    "round",
    "month",
    "team_size",
    "check",
    "edition",
    "form",
    "replies",
    "kind",
    "id",
    "name",
    "scale",
    "score",
    "out_of_100",
    "band",
    "words",
    "option",
    "option_name",
    "count",
    "opted_out",
    "differ",
    "note",
];

/// One row; what a kind of row has no use for stays blank.
#[derive(Clone)]
pub(super) struct Row {
    pub example: Cell,
    pub team: Cell,
    pub round: Cell,
    pub month: Cell,
    pub team_size: Cell,
    pub check: Cell,
    pub edition: Cell,
    pub form: Cell,
    pub replies: Cell,
    pub kind: Cell,
    pub id: Cell,
    pub name: Cell,
    pub scale: Cell,
    pub score: Cell,
    pub out_of_100: Cell,
    pub band: Cell,
    pub words: Cell,
    pub option: Cell,
    pub option_name: Cell,
    pub count: Cell,
    pub opted_out: Cell,
    pub differ: Cell,
    pub note: Cell,
}

impl Row {
    pub(super) fn blank() -> Self {
        const B: Cell = Cell::Blank;
        Self {
            example: B,
            team: B,
            round: B,
            month: B,
            team_size: B,
            check: B,
            edition: B,
            form: B,
            replies: B,
            kind: B,
            id: B,
            name: B,
            scale: B,
            score: B,
            out_of_100: B,
            band: B,
            words: B,
            option: B,
            option_name: B,
            count: B,
            opted_out: B,
            differ: B,
            note: B,
        }
    }

    /// In the order of [`COLUMNS`].
    pub(super) fn cells(self) -> [Cell; COLUMNS.len()] {
        [
            self.example,
            self.team,
            self.round,
            self.month,
            self.team_size,
            self.check,
            self.edition,
            self.form,
            self.replies,
            self.kind,
            self.id,
            self.name,
            self.scale,
            self.score,
            self.out_of_100,
            self.band,
            self.words,
            self.option,
            self.option_name,
            self.count,
            self.opted_out,
            self.differ,
            self.note,
        ]
    }
}
