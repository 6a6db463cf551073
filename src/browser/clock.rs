//! The month: nothing finer is ever asked of the clock, so that nothing finer can be kept.

use js_sys::Date;
use kilter_core::month::Month;

/// This month, where the person is. `None` if the computer's clock is out of this and the next century.
pub fn this_month() -> Option<Month> {
    let now = Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month() + 1).ok()?;
    Month::new(year, month)
}
