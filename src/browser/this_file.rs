//! The file that this page was opened from, byte for byte.
//!
//! On `file://` a page may not read itself. But all that stands in the file is in the page: what comes before the first
//! script ends is put into words again by the browser while that script runs (index.html), before anything has changed
//! it; what follows are scripts, whose texts are as they were. The build writes the file as a browser writes it again
//! (xtask/src/build/shell.rs), and a journey compares the bytes.

use js_sys::Reflect;
use std::fmt::Write as _;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// The name of the file.
pub const NAME: &str = "kilter.html";

/// What the browser writes behind the script that is running, since nothing else is there yet.
const NOT_YET: &str = "</body></html>";

/// Whether it can be put together again. A copy that was saved from the browser can't: it does not hold the start page.
pub fn is_here() -> bool {
    shell().is_some() && first_script().is_some()
}

/// The bytes of the file.
pub fn bytes() -> Option<Vec<u8>> {
    let shell = shell()?;
    let mut file = String::with_capacity(1_000_000);
    file.push_str("<!doctype html>\n");
    in_ascii(&mut file, shell.strip_suffix(NOT_YET)?);
    // The stylesheet and the module, what unpacks them, and what starts the app.
    let mut next = first_script();
    for _ in 0..4 {
        let element = next?;
        file.push('\n');
        file.push_str(&element.outer_html());
        next = element.next_element_sibling();
    }
    file.push_str("\n</body>\n</html>\n");
    Some(file.into_bytes())
}

fn shell() -> Option<String> {
    let window = web_sys::window()?;
    Reflect::get(&window, &JsValue::from_str("kilterShell"))
        .ok()?
        .as_string()
}

fn first_script() -> Option<Element> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id("kilter-style")
}

/// As the build writes what is not ASCII (xtask/src/build/start_page.rs).
fn in_ascii(file: &mut String, text: &str) {
    for character in text.chars() {
        if character.is_ascii() {
            file.push(character);
        } else {
            // Writing to a string does not fail.
            let _ = write!(file, "&#{};", u32::from(character));
        }
    }
}
