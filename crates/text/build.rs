//! Compiles the sentences of `locales/` to Rust. What a locale lacks, or has too much, ends the build.

use std::path::Path;
use std::{env, error, fs};

const MESSAGES: &str = "src/messages";
const LOCALES: &str = "locales";

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed={MESSAGES}");
    println!("cargo::rerun-if-changed={LOCALES}");
    match kilter_locale::compile_folders(Path::new(MESSAGES), Path::new(LOCALES)) {
        Ok(written) => {
            let out = env::var("OUT_DIR")?;
            for file in written {
                fs::write(Path::new(&out).join(file.name), file.text)?;
            }
        }
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
        }
    }
    Ok(())
}
