//! Where the house's crates stand.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::fault::HouseFault;

/// The workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The root file of each library and program of the workspace, with its path from there.
pub fn roots() -> Result<Vec<String>, HouseFault> {
    let mut roots = Vec::new();
    for sources in folders_of_sources()? {
        let mut files = vec![format!("{sources}/lib.rs"), format!("{sources}/main.rs")];
        let programs = root().join(&sources).join("bin");
        if programs.is_dir() {
            let programs = names(&programs)?.into_iter();
            files.extend(programs.map(|name| format!("{sources}/bin/{name}/main.rs")));
        }
        roots.extend(files.into_iter().filter(|file| root().join(file).is_file()));
    }
    Ok(roots)
}

fn folders_of_sources() -> Result<Vec<String>, HouseFault> {
    let mut found = vec!["src".to_owned(), "xtask/src".to_owned()];
    for folder in ["crates", "tests"] {
        for name in names(&root().join(folder))? {
            let sources = format!("{folder}/{name}/src");
            if root().join(&sources).is_dir() {
                found.push(sources);
            }
        }
    }
    Ok(found)
}

fn names(folder: &Path) -> Result<Vec<String>, HouseFault> {
    let fault = |source| HouseFault::File {
        path: folder.to_owned(),
        source,
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(fault)? {
        let name = entry.map_err(fault)?.file_name();
        names.push(name.to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
