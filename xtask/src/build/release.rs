//! Making a release of the bound module: reads and writes; the deciding is done by the files beside it.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use super::{
    addresses,
    bind::Bound,
    browsers,
    budget::Weighed,
    delivery, flags, glue, names,
    optimise::optimise,
    order,
    shell::Shell,
    single_file::{self, single_file},
    site::{self, site},
    size_table::Sizes,
    start_page, style,
};
use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
    step::say,
};

/// Trunk's hook after a build. A build for `trunk serve` is left as it is.
pub fn from_trunk(paths: &Paths) -> Result<(), Fault> {
    let (profile, staging) = (env::var("TRUNK_PROFILE"), env::var_os("TRUNK_STAGING_DIR"));
    let (Ok(profile), Some(staging)) = (profile, staging) else {
        return Err(Fault::Needs(
            "this is Trunk's to call; run `cargo xtask build`".into(),
        ));
    };
    if profile != "release" {
        return Ok(());
    }
    let staging = Path::new(&staging);
    let bound = Bound {
        glue: paths::read(&only(staging, ".js")?)?,
        wasm: paths::read_bytes(&only(staging, ".wasm")?)?,
    };
    if let Err(fault) = tells_no_folder(paths, &bound.wasm) {
        // Trunk compiles without the flags that rename folders.
        say(&format!(
            "note: {fault}. To pass it on, use `cargo xtask build`"
        ));
    }
    release(paths, &bound)
}

/// Writes dist/kilter.html and dist/site.
pub fn release(paths: &Paths, bound: &Bound) -> Result<(), Fault> {
    let bound = &names::short(bound).map_err(unfit)?;
    let wasm = order::ordered(&optimise(paths, &bound.wasm)?).map_err(unfit)?;
    let stylesheet = style::in_ascii(&paths::read(&paths.stylesheet())?);
    let shell = Shell::from_source(&paths::read(&paths.root.join("index.html"))?).map_err(unfit)?;
    let drawn = start_page::draw(paths, &bound.glue, &wasm)?;
    let markup = shell.clone().in_app(&drawn.page).markup().map_err(unfit)?;
    let start_style = style::in_ascii(&style::of_page(paths, &markup)?);
    let glue = glue::with_start(&bound.glue).map_err(unfit)?;
    let (single, start) = (
        include_str!("../../boot/single.js"),
        include_str!("../../boot/start.js"),
    );
    let unpack = minified(paths, &[include_str!("../../boot/unpack.js")])?;
    let script = minified(paths, &[&glue, single, start])?;
    let packed = delivery::gzip(&wasm).map_err(unfit)?;
    let packed_style = delivery::gzip(stylesheet.as_bytes()).map_err(unfit)?;
    let bare = single_file::Parts {
        shell: &shell,
        start_style: &start_style,
        start_page: &drawn.page,
        stylesheet: "",
        module: "",
        unpack: &unpack,
        script: &script,
    };
    let file = single_file(single_file::Parts {
        stylesheet: &delivery::in_text(&packed_style),
        module: &delivery::in_text(&packed),
        ..bare
    });

    let wasm_name = site::wasm_name(&wasm);
    let on_site = include_str!("../../boot/site.js");
    let site_script = minified(paths, &[&glue, on_site, start])?;
    let files = site(site::Parts {
        shell: &shell,
        start_page: &drawn.page,
        script: &site_script,
        wasm_name: &wasm_name,
        wasm: &wasm,
        stylesheet: &stylesheet,
    });

    let weighed = Weighed {
        single_file: file.len(),
        module: wasm.len(),
        functions_at_start: drawn.functions,
        storage_before_drawing: drawn.storage,
    };
    let sizes = Sizes {
        wasm_bound: bound.wasm.len(),
        wasm: wasm.len(),
        wasm_gzip: packed.len(),
        script: script.len(),
        stylesheet: stylesheet.len(),
        stylesheet_gzip: packed_style.len(),
        start_style: start_style.len(),
        start_page: drawn.page.len(),
    };
    say(&(sizes.table() + &weighed.table()));
    // The tests' own build weighs what the tests bring.
    if !paths.fixture {
        fit(&weighed)?;
    }
    ascii(&file)?;
    browsers::check(&file, &wasm).map_err(unfit)?;
    // What is packed spells anything by chance, and is looked at as it is unpacked.
    asks_nobody(&[&single_file(bare), &stylesheet])?;

    if paths.site().exists() {
        fs::remove_dir_all(paths.site()).map_err(Fault::file(paths.site()))?;
    }
    for (name, bytes) in files {
        paths::write(&paths.site().join(name), bytes)?;
    }
    paths::write(&paths.single_file(), file)
}

/// Refuses a page whose letters another encoding would change.
fn ascii(file: &str) -> Result<(), Fault> {
    file.chars()
        .find(|character| !character.is_ascii())
        .map_or(Ok(()), |found| {
            Err(Fault::Unfit(format!(
                "kilter.html holds {found:?}, which is not ASCII"
            )))
        })
}

/// Refuses a release that is over a budget.
fn fit(weighed: &Weighed) -> Result<(), Fault> {
    match weighed.broken().as_slice() {
        [] => Ok(()),
        broken => Err(Fault::Unfit(broken.join("\n"))),
    }
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
pub fn tells_no_folder(paths: &Paths, wasm: &[u8]) -> Result<(), Fault> {
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

fn minified(paths: &Paths, parts: &[&str]) -> Result<String, Fault> {
    let source = paths.notes().join("script.mjs");
    paths::write(&source, parts.concat())?;
    let minified = Run::new("node")
        .arg(paths.node_script("terser/bin/terser"))
        .arg(&source)
        .args([
            "--module",
            "--compress",
            // Shorter functions, of which an object can't be made: the glue and our scripts make none of theirs.
            "passes=2,unsafe_arrows=true,unsafe_methods=true",
            "--mangle",
            "--ecma",
            "2022",
            // So that a copy saved in another encoding still has the hash that the policy allows.
            "--format",
            "ascii_only=true",
        ])
        .stdout()?;
    Ok(minified.trim_end().to_owned())
}

fn unfit(why: impl std::fmt::Display) -> Fault {
    Fault::Unfit(why.to_string())
}
