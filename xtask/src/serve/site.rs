//! The files of dist/site, and the policy of its page.

use std::{collections::BTreeMap, fs, path::PathBuf};

use crate::{build, fault::Fault, paths};

/// A site in memory: what is not in it cannot be asked for.
#[derive(Debug)]
pub struct Site {
    /// Contents by name.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The policy in the page, which is sent as a header too.
    pub policy: String,
}

impl Site {
    pub fn open(folder: PathBuf) -> Result<Self, Fault> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(&folder).map_err(Fault::file(&folder))? {
            let entry = entry.map_err(Fault::file(&folder))?;
            files.insert(
                entry.file_name().to_string_lossy().into_owned(),
                paths::read_bytes(&entry.path())?,
            );
        }
        let page = files
            .get("index.html")
            .map(Vec::as_slice)
            .unwrap_or_default();
        let policy = build::policy_in(&String::from_utf8_lossy(page))
            .ok_or_else(|| Fault::Unfit("the site's page carries no policy".into()))?
            .to_owned();
        Ok(Self { files, policy })
    }
}
