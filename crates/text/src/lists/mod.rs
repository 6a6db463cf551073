//! Lists of a locale: what comes in entries of one shape, a file a list. A further entry is lines of that file and no
//! code. As with sentences, nothing of them is read from a file when the program runs.

mod entries;
mod line;
mod moment;
mod saying;
mod speaks;
mod theme;
mod tool;
mod want;

pub use moment::Moment;
pub use saying::Saying;
pub use speaks::Speaks;
pub use theme::Theme;
pub use tool::{Tool, ToolField, ToolFieldKind, ToolStep};
pub use want::Want;

use crate::{Language, Listed};

/// All that they say.
pub(crate) fn list(language: Language) -> Vec<Listed> {
    let mut listed = Moment::list(language);
    listed.extend(Theme::list(language));
    listed.extend(Tool::list(language));
    listed.extend(Want::list(language));
    listed
}
