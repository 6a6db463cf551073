//! The stylesheets in a page.

use std::io::Read as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::read::GzDecoder;

/// Those that stand in it as they are.
#[must_use]
pub fn styles(page: &str) -> String {
    let styles = page.split("<style").skip(1);
    let bodies = styles.filter_map(|style| style.split_once('>')?.1.split_once("</style>"));
    let bodies: Vec<_> = bodies.map(|(style, _)| style).collect();
    bodies.join("\n")
}

/// The whole one, which is packed in the built file. None where it is not, or can't be unpacked.
#[must_use]
pub fn packed_style(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("id=\"kilter-style\">")?;
    let packed = BASE64_STANDARD.decode(rest.split_once('<')?.0).ok()?;
    let mut style = String::new();
    GzDecoder::new(packed.as_slice())
        .read_to_string(&mut style)
        .ok()?;
    Some(style)
}
