//! Whoever reads may stop early, and whoever types may be wrong.

use crate::kilter::Kilter;
use crate::samples::{changed, summary};
use std::io::Read;

/// Reads one byte and hangs up, as `head -c 1` does.
fn hang_up(kilter: &Kilter, arguments: &[&str]) -> (Option<i32>, String) {
    let mut child = kilter.command(arguments).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    let mut byte = [0];
    out.read_exact(&mut byte).unwrap();
    drop(out);
    let output = child.wait_with_output().unwrap();
    (
        output.status.code(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// Far more than a pipe holds.
fn many(times: usize) -> String {
    let line = |n: usize| changed("twelve_people", |s| s["id"] = format!("{n:032x}").into());
    (0..times).map(|n| line(n) + "\n").collect()
}

#[test]
fn a_report_that_nobody_reads_to_its_end_is_no_fault() {
    for format in ["json", "markdown", "csv"] {
        let kilter = Kilter::new().file("many.json", many(40));
        let ended = hang_up(&kilter, &["report", "many.json", "--format", format]);
        assert_eq!(ended, (Some(0), String::new()), "{format}");
    }
}

#[test]
fn faults_that_nobody_reads_to_their_end_are_still_faults() {
    let bad: String = many(60).replace("\"opted_out\":0", "\"opted_out\":-1");
    let kilter = Kilter::new().file("bad.json", bad);
    assert_eq!(
        hang_up(&kilter, &["validate", "bad.json"]),
        (Some(1), String::new())
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let kilter = Kilter::new().file("six.json", summary("six_people").to_string());
    let full = std::fs::File::create("/dev/full").unwrap();
    let output = kilter
        .command(&["report", "six.json"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.starts_with("Kilter can't write the output: "), "{err}");
}

#[test]
fn help_and_wrong_commands() {
    let run = Kilter::new().run(&["--help"]).ends_with(0);
    assert!(run.out.contains("Look for faults in team summaries."));
    Kilter::new().run(&[]).ends_with(2);
    Kilter::new().run(&["validate"]).ends_with(2);
    Kilter::new()
        .run(&["report", "x.json", "--format", "pdf"])
        .ends_with(2);
}
