//! Flags that make a release the same bytes in any folder and any home.

use std::{env, fs, path::Path};

use crate::{command::Run, fault::Fault, paths::Paths, step::say, tools::sysroot};

/// What makes the module smaller, beside the profile in Cargo.toml: components without types of
/// their own (leptos), and SHA-256 as a loop in place of 64 rounds written out (sha2).
const SMALLER: [&str; 2] = [
    "--cfg=erase_components",
    "--cfg=sha2_backend_soft=\"compact\"",
];

/// `-D warnings`, and a neutral name for each folder that rustc would write into the module.
pub fn for_release(paths: &Paths) -> Result<Vec<String>, Fault> {
    let mut flags = vec!["-Dwarnings".to_owned()];
    flags.extend(SMALLER.map(str::to_owned));
    for (folder, name) in renamed(paths)? {
        // These flags are divided at spaces, with no way to quote one.
        if folder.contains(char::is_whitespace) {
            say(&format!(
                "note: \"{folder}\" has a space, so it stays readable in what is built"
            ));
        } else {
            flags.push(format!("--remap-path-prefix={folder}={name}"));
        }
    }
    Ok(flags)
}

/// Folders of this machine that must not be readable in a release, outermost first:
/// of two that match, rustc takes the later.
fn renamed(paths: &Paths) -> Result<Vec<(String, String)>, Fault> {
    let shown = |path: &Path| path.to_string_lossy().into_owned();
    let mut renamed = Vec::new();
    if let Some(home) = env::home_dir().filter(|home| home.parent().is_some()) {
        renamed.push((shown(&home), "/home".to_owned()));
    }
    renamed.push((shown(&paths.cargo_home), "/cargo".to_owned()));
    let sources = paths.cargo_home.join("registry/src");
    // Its one folder has a name that depends on the index, so on a mirror.
    for folder in fs::read_dir(&sources).into_iter().flatten().flatten() {
        renamed.push((shown(&folder.path()), "/registry".to_owned()));
    }
    // Where rust-src is installed, the standard library's paths are these instead of /rustc/HASH.
    let library = Path::new(&sysroot()?).join("lib/rustlib/src/rust");
    renamed.push((shown(&library), format!("/rustc/{}", compiler_commit()?)));
    renamed.push((shown(&paths.root), "/kilter".to_owned()));
    renamed.push((shown(&paths.target), "/target".to_owned()));
    Ok(renamed)
}

/// The names of this machine's folders that `bytes` still hold.
pub fn readable_in(paths: &Paths, bytes: &[u8]) -> Result<Vec<String>, Fault> {
    Ok(renamed(paths)?
        .into_iter()
        .map(|(folder, _)| folder)
        .filter(|folder| !folder.contains(char::is_whitespace))
        .filter(|folder| holds(bytes, folder.as_bytes()))
        .collect())
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn compiler_commit() -> Result<String, Fault> {
    let answer = Run::new("rustc")
        .args(["--version", "--verbose"])
        .stdout()?;
    answer
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .map(str::to_owned)
        .ok_or_else(|| Fault::Needs("rustc names no commit".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_found_inside_a_module() {
        assert!(holds(
            b"\0asm /home/someone/kilter/src/app.rs",
            b"/home/someone"
        ));
        assert!(!holds(b"\0asm /kilter/src/app.rs", b"/home/someone"));
    }

    #[test]
    fn flags_rename_the_workspace_and_the_registry() {
        let paths = Paths::find().unwrap();
        let flags = for_release(&paths).unwrap();
        assert_eq!(flags.first().map(String::as_str), Some("-Dwarnings"));
        assert!(
            flags.iter().any(|flag| flag.ends_with("=/kilter")),
            "{flags:?}"
        );
        assert!(
            flags.iter().any(|flag| flag.ends_with("=/registry")),
            "{flags:?}"
        );
    }
}
