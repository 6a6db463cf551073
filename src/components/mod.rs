//! Parts of pages, markup as the NHS design system's: one a file, or a folder with its fixtures. They know no page, no
//! address, no action and no record; what they are of and what is done with it comes from the page.
//!
//! `FIXTURES` are the states that a component can be in: the gallery of the tests draws them all. The app never names
//! them, so that the linker leaves them out.
mod afterwards;
mod back_link;
mod blocks;
mod by_hundreds;
pub mod checkboxes;
mod el;
mod figure;
pub mod finding;
mod fixture;
mod fixtures;
pub mod form;
pub mod give;
mod heading;
mod notice;
mod parts;
mod picture_ways;
pub mod points;
pub mod progress;
mod qr;
pub mod table;
pub mod take;
mod takes_focus;
pub mod timer;
pub mod two_step;

pub use afterwards::afterwards;
pub use back_link::back_link;
pub use blocks::blocks;
pub use by_hundreds::by_hundreds;
pub use checkboxes::{Checkbox, checkboxes, tick};
pub use el::{El, all, el, live, nothing, text};
pub use figure::{figure, open_figure};
pub use finding::finding;
pub use fixture::Fixture;
pub use fixtures::GALLERY;
pub use form::{
    PageError, Question, TextField, control_id, error_of, error_summary, fieldset, form,
    form_group, live_error,
};
pub use give::Give;
pub use heading::heading;
pub use notice::{live_notice, notice, told};
pub use parts::{
    Kind, bullet_list, button, button_group, details, heading_of, heading2, hidden, inset, lead,
    link, para, running_head, section, submit_button, summary_row, summary_row_of, views,
};
pub use points::{Given, Points, whole_number};
pub use progress::progress;
pub use qr::qr;
pub use table::scroll_table;
pub use take::{ByHand, Take, Way, print_button};
pub use takes_focus::takes_focus;
pub use two_step::TwoStep;
