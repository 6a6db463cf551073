//! Reads declarations and locales from their folders.

use crate::compile;
use crate::fault::Fault;
use crate::source::Folder;
use crate::source::Source;
use crate::source::Written;
use std::fs;
use std::path::Path;

/// The languages of a folder of locales: each is a folder in it. The first is English, so that another speaks where
/// one is asked for that there is not.
fn languages_in(locales: &Path) -> Result<Vec<Folder>, Fault> {
    let mut folders = Vec::new();
    for path in entries(locales)?.iter().filter(|path| path.is_dir()) {
        let language = name_of(path);
        let files = sources(path, "ftl", &format!("locales/{language}"))?;
        folders.push(Folder { language, files });
    }
    folders.sort_by_key(|folder| (!folder.language.starts_with("en"), folder.language.clone()));
    Ok(folders)
}

/// Compiles what stands in these folders.
pub fn compile_folders(messages: &Path, locales: &Path) -> Result<Vec<Written>, Vec<Fault>> {
    let one = |fault| vec![fault];
    let declarations = sources(messages, "rs", "messages").map_err(one)?;
    compile(&declarations, &languages_in(locales).map_err(one)?)
}

fn sources(folder: &Path, ending: &str, named: &str) -> Result<Vec<Source>, Fault> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        if path.extension().is_some_and(|each| each == ending) {
            let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
            let name = format!("{named}/{}", name_of(&path));
            found.push(Source { name, text });
        }
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, Fault> {
    let fault = |error| unreadable(folder, &error);
    let entries = fs::read_dir(folder).map_err(fault)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(fault)?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::Unreadable {
        file: path.display().to_string(),
        why: error.to_string(),
    }
}
