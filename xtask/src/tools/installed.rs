use crate::{
    command::{Run, which},
    fault::Fault,
    paths::Paths,
};

/// The version of a program that `cargo install` brings, as it says it: `trunk 0.21.14`. None where it is not here.
pub fn installed(paths: &Paths, program: &str) -> Result<Option<String>, Fault> {
    let Some(found) = which(program, &paths.program_path()?) else {
        return Ok(None);
    };
    let answer = Run::new(found)
        .arg("--version")
        .stdout()
        .unwrap_or_default();
    let version = answer.trim().strip_prefix(program).map(str::trim);
    Ok(version.map(str::to_owned))
}
