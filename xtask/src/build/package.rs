//! Packing what Trunk has built: reads and writes; the deciding is done by the files beside it.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use super::{
    addresses, budget, flags, glue, marker,
    pack::pack,
    shell::Shell,
    single_file::{self, single_file},
    site::{self, site},
    size_table::{Sizes, gzip},
    text8, unpacker,
};
use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
    step::say,
};

/// Trunk's hook after a build. A build for `trunk serve` is left as it is.
pub fn from_trunk(paths: &Paths) -> Result<(), Fault> {
    match (env::var("TRUNK_PROFILE"), env::var_os("TRUNK_STAGING_DIR")) {
        (Ok(profile), Some(staging)) if profile == "release" => package(paths, Path::new(&staging)),
        (Ok(_), _) => Ok(()),
        _ => Err(Fault::Needs(
            "this is Trunk's to call; run `cargo xtask build`".into(),
        )),
    }
}

fn package(paths: &Paths, staging: &Path) -> Result<(), Fault> {
    let glue = glue::with_start(&paths::read(&only(staging, ".js")?)?).map_err(unfit)?;
    let wasm = marker::neutral(paths::read_bytes(&only(staging, ".wasm")?)?).map_err(unfit)?;
    let stylesheet = paths::read(&only(staging, ".css")?)?;
    let shell = Shell::from_source(&paths::read(&paths.root.join("index.html"))?).map_err(unfit)?;

    let script = minified(
        paths,
        &(include_str!("../../boot/unpack.js").to_owned() + include_str!("../../boot/single.js")),
    )?;
    let glue_script = minified(paths, &format!("{glue}window.kilterGlue(start);\n"))?;
    let packed = pack(&[glue_script.as_bytes(), stylesheet.as_bytes(), &wasm]);
    let unpacker = unpacker::module(paths)?;
    let unpacker_text = text8::encode(&unpacker);
    let file = single_file(single_file::Parts {
        shell: &shell,
        script: &script,
        glue: &glue_script,
        unpacker: &unpacker_text,
        packed: &packed,
    });

    let bytes = text8::in_bytes(&file).ok_or_else(|| {
        Fault::Unfit("the page holds a character that windows-1252 has not".into())
    })?;

    let wasm_name = site::wasm_name(&wasm);
    let address = format!("const address = \"./{wasm_name}\";\n");
    let site_script = minified(
        paths,
        &(glue + &address + include_str!("../../boot/site.js")),
    )?;
    let files = site(site::Parts {
        shell: &shell,
        script: &site_script,
        wasm_name: &wasm_name,
        wasm: &wasm,
        stylesheet: &stylesheet,
    });

    let sizes = Sizes {
        wasm_bound: bound_size(paths)?,
        wasm: wasm.len(),
        wasm_gzip: gzip(&wasm).map_err(unfit)?,
        script: script.len(),
        glue: glue_script.len(),
        stylesheet: stylesheet.len(),
        stylesheet_gzip: gzip(stylesheet.as_bytes()).map_err(unfit)?,
        unpacker: unpacker_text.chars().count(),
        packed: packed.weight(),
        single_file: bytes.len(),
    };
    say(&sizes.table());
    fit(&bytes)?;
    // What is packed could hold the letters of an address by chance, so it is read unpacked.
    let shown = file.replace(&packed.text, "").replace(&unpacker_text, "");
    asks_nobody(&[&shown, &glue_script, &stylesheet])?;
    tells_no_folder(paths, &wasm)?;
    tells_no_folder(paths, &unpacker)?;

    if paths.site().exists() {
        fs::remove_dir_all(paths.site()).map_err(Fault::file(paths.site()))?;
    }
    for (name, bytes) in files {
        paths::write(&paths.site().join(name), bytes)?;
    }
    paths::write(&paths.single_file(), bytes)
}

/// Refuses a release that is too heavy.
fn fit(file: &[u8]) -> Result<(), Fault> {
    budget::broken_by(file.len()).map_or(Ok(()), |why| Err(Fault::Unfit(why)))
}

/// Refuses a page that would ask for something.
fn asks_nobody(texts: &[&str]) -> Result<(), Fault> {
    let asked: Vec<String> = texts
        .iter()
        .flat_map(|text| addresses::asked_for(text))
        .collect();
    if asked.is_empty() {
        return Ok(());
    }
    Err(Fault::Unfit(format!(
        "it would ask for these:\n{}",
        asked.join("\n")
    )))
}

/// Refuses a module that tells where it was built.
fn tells_no_folder(paths: &Paths, wasm: &[u8]) -> Result<(), Fault> {
    let readable = flags::readable_in(paths, wasm)?;
    if readable.is_empty() {
        return Ok(());
    }
    Err(Fault::Unfit(format!(
        "the module names folders of this machine: {}",
        readable.join(", ")
    )))
}

/// The one file with this ending: a second would be something that the page cannot take in.
fn only(folder: &Path, ending: &str) -> Result<PathBuf, Fault> {
    let entries = fs::read_dir(folder).map_err(Fault::file(folder))?;
    let mut found = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(ending));
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path),
        (None, _) => Err(Fault::Unfit(format!("Trunk made no {ending} file"))),
        (Some(_), Some(second)) => Err(Fault::Unfit(format!(
            "Trunk made a second {ending} file: {}",
            second.display()
        ))),
    }
}

/// What wasm-bindgen left before wasm-opt, in Trunk's folder below cargo's.
fn bound_size(paths: &Paths) -> Result<usize, Fault> {
    let folder = paths.target.join("wasm-bindgen/release");
    Ok(paths::read_bytes(&only(&folder, "_bg.wasm")?)?.len())
}

fn minified(paths: &Paths, script: &str) -> Result<String, Fault> {
    let source = paths.notes().join("script.mjs");
    paths::write(&source, script)?;
    let minified = Run::new("node")
        .arg(paths.node_script("terser/bin/terser"))
        .arg(&source)
        .args([
            "--module",
            "--compress",
            "passes=2",
            "--mangle",
            "--ecma",
            "2022",
        ])
        .stdout()?;
    Ok(minified.trim_end().to_owned())
}

fn unfit(why: impl std::fmt::Display) -> Fault {
    Fault::Unfit(why.to_string())
}
