use super::table::Cell;
use kilter_core::disclosure::Withheld;
use kilter_core::exact::Exact;
use kilter_text::say;

pub(super) fn one_decimal(number: &Exact) -> Cell {
    Cell::Number(say::one_decimal(number))
}

pub(super) fn said(text: Option<impl Into<String>>) -> Cell {
    text.map_or(Cell::Blank, Cell::text)
}

pub(super) fn withheld(why: Option<&Withheld>) -> Cell {
    said(why.map(|why| say::withheld(*why)))
}
