//! Writing a file straight into a folder that the person chooses, where the browser has File System Access: Edge and
//! Chrome do, also for a page that was opened from a folder. `web_sys` has no stable binding of it.

use super::unbound::{call, function, object};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::DomException;

const PICKER: &str = "showDirectoryPicker";
const HANDLE: &str = "getFileHandle";
/// As many files of one name are told apart by a number: none of before is written over.
const MOST: u32 = 100;

/// The file is in the folder: its last byte was written, and the browser said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What the file is called there.
    pub file: String,
    /// What the folder is called.
    pub folder: String,
}

/// Nothing was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotWritten {
    /// The person closed the window of the browser, or the browser opened none.
    #[error("no folder was chosen")]
    NoneChosen,
    /// The person, the browser or a policy does not allow it.
    #[error("not allowed")]
    NotAllowed,
    /// The folder is gone, full or not to be written to.
    #[error("the folder did not take it")]
    Failed,
}

/// The browser can be asked for a folder.
pub fn can_choose() -> bool {
    web_sys::window().is_some_and(|window| function(&window, PICKER).is_some())
}

/// Asks for a folder, and writes the file into it as `name.ending`, or with a number where there is one. To be called
/// while a click is handled: browsers refuse it at any other time.
///
/// # Errors
/// See [`NotWritten`].
pub async fn write(name: &str, ending: &str, bytes: &[u8]) -> Result<Written, NotWritten> {
    into_folder(name, ending, bytes).await.map_err(|why| {
        let name = why.dyn_ref::<DomException>().map(DomException::name);
        match name.as_deref() {
            Some("AbortError") => NotWritten::NoneChosen,
            Some("NotAllowedError" | "SecurityError") => NotWritten::NotAllowed,
            _ => NotWritten::Failed,
        }
    })
}

async fn into_folder(name: &str, ending: &str, bytes: &[u8]) -> Result<Written, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let writing = object("mode", &"readwrite".into())?;
    let folder = call(&window, PICKER, &[&writing])?.await?;
    let mut file = format!("{name}.{ending}");
    for number in 2..MOST {
        // That there is none is what it says where it fails.
        if call(&folder, HANDLE, &[&file.as_str().into()])?
            .await
            .is_err()
        {
            break;
        }
        file = format!("{name}-{number}.{ending}");
    }
    let create = object("create", &JsValue::TRUE)?;
    let handle = call(&folder, HANDLE, &[&file.as_str().into(), &create])?.await?;
    let writable = call(&handle, "createWritable", &[])?.await?;
    call(&writable, "write", &[&Uint8Array::from(bytes)])?.await?;
    // Until then nothing stands in the file.
    call(&writable, "close", &[])?.await?;
    let folder = Reflect::get(&folder, &"name".into())?;
    Ok(Written {
        file,
        folder: folder.as_string().unwrap_or_default(),
    })
}
