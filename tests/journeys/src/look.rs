//! What a person sees, as a script.

use kilter_text::pseudo;

/// A script that begins with `look.js` and all that it needs, and goes on with this.
pub(crate) fn look_and(body: &str) -> String {
    format!(
        "const accented = {:?};{}{body}",
        pseudo::letters(),
        include_str!("look.js")
    )
}
