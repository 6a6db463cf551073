//! Reads and validates the instruments' data files, and leaves them for the catalogue. A fault ends the build with its
//! file and field.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

const FOLDER: &str = "../instrument/data";
/// An instrument with every kind of question and of reading, for tests: after the others, and in no build that people
/// get.
const FIXTURE: &str = "../../tests/fixture/every-kind.json";

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut paths: Vec<PathBuf> = fs::read_dir(FOLDER)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    if env::var_os("CARGO_FEATURE_FIXTURE").is_some() {
        println!("cargo::rerun-if-changed={FIXTURE}");
        paths.push(FIXTURE.into());
    }
    let read = |path: &PathBuf| Ok((path.display().to_string(), fs::read_to_string(path)?));
    let files: Vec<(String, String)> = paths
        .iter()
        .map(read)
        .collect::<Result<_, std::io::Error>>()?;
    let files = files
        .iter()
        .map(|(name, json)| (name.as_str(), json.as_str()));
    match kilter_instrument::from_files(files) {
        Ok(instruments) => {
            let bytes = postcard::to_allocvec(&instruments)?;
            let out = env::var("OUT_DIR")?;
            fs::write(Path::new(&out).join("instruments.postcard"), bytes)?;
        }
        Err(fault) => println!("cargo::error={fault}"),
    }
    Ok(())
}
