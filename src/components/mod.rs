//! Parts of pages: one a file, markup as the NHS design system's. They know no store.
mod back_link;
mod by_hundreds;
mod children;
mod el;
mod error_summary;
mod field;
mod figure;
mod heading;
mod notice;
mod parts;
mod print_button;
mod qr;
mod question;
mod tick;
mod two_step;

pub use back_link::back_link;
pub use by_hundreds::by_hundreds;
pub use el::{El, all, el, live, nothing, text};
pub use error_summary::{PageError, error_of, error_summary};
pub use field::{TextField, form_group, live_error};
pub use figure::{figure, open_figure, scroll_table};
pub use heading::heading;
pub use notice::{live_notice, notice, told};
pub use parts::{
    Kind, bullet_list, button, button_group, details, error_message, form, heading_of, heading2,
    hidden, inset, lead, link, para, section, submit_button, summary_row, views,
};
pub use print_button::print_button;
pub use qr::qr;
pub use question::Question;
pub use tick::tick;
pub use two_step::TwoStep;
