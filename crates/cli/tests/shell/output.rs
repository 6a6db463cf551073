//! `--output FILE`: the same bytes, in a file that appears when all of it is written.

use crate::kilter::Kilter;
use crate::samples::{changed, summary};

fn kilter() -> Kilter {
    Kilter::new()
        .file("six.json", summary("six_people").to_string())
        .file("twelve.json", summary("twelve_people").to_string())
        .file("bad.json", "hello")
}

#[test]
fn a_file_gets_the_bytes_that_standard_output_would() {
    for arguments in [
        ["validate", "six.json", "bad.json"].as_slice(),
        &["report", "six.json", "bad.json"],
        &["report", "six.json", "--format", "csv"],
        &["merge", "six.json", "twelve.json"],
        &["pool", "six.json", "twelve.json", "--format", "json"],
        &["compare", "six.json", "twelve.json"],
    ] {
        let printed = kilter().run(arguments);
        let kilter = kilter();
        let run = kilter.start(&[arguments, &["--output", "out.txt"]].concat());
        assert_eq!(
            (run.code, run.out.as_str(), &run.err),
            (printed.code, "", &printed.err)
        );
        assert_eq!(kilter.read("out.txt"), Some(printed.out.into_bytes()));
        assert_eq!(
            kilter.files(),
            ["bad.json", "out.txt", "six.json", "twelve.json"]
        );
    }
}

#[test]
fn a_file_that_is_read_may_be_the_one_that_is_written() {
    let kilter = kilter();
    let expected = kilter.start(&["merge", "six.json", "twelve.json"]).out;
    kilter
        .start(&["merge", "six.json", "twelve.json", "--output", "six.json"])
        .ends_with(0)
        .says_nothing();
    assert_eq!(kilter.read("six.json"), Some(expected.into_bytes()));
}

#[test]
fn what_could_not_be_made_leaves_the_file_that_was_there() {
    for arguments in [
        ["pool", "bad.json", "nope.json"].as_slice(),
        &["merge", "bad.json"],
        &["compare", "six.json", "bad.json"],
    ] {
        let kilter = kilter().file("out.txt", "before");
        let run = kilter
            .start(&[arguments, &["--output", "out.txt"]].concat())
            .ends_with(1);
        assert!(run.err.contains("bad.json: "), "{}", run.err);
        assert_eq!(kilter.read("out.txt"), Some(b"before".to_vec()));
        assert_eq!(
            kilter.files(),
            ["bad.json", "out.txt", "six.json", "twelve.json"]
        );
    }
    let run = kilter()
        .run(&["pool", "six.json", "--output", "no/such/folder"])
        .ends_with(1);
    assert!(
        run.err.starts_with("Kilter can't write the output: "),
        "{}",
        run.err
    );
}

#[test]
fn a_pool_of_nobody_is_not_written() {
    let empty = changed("six_people", |s| s["minimum"] = 9.into());
    let kilter = kilter().file("empty.json", empty);
    for files in [["bad.json", "nope.json"], ["bad.json", "empty.json"]] {
        for format in ["json", "markdown"] {
            let run = kilter
                .start(&[["pool", "--format", format].as_slice(), &files].concat())
                .ends_with(1);
            assert_eq!(run.out, "");
            assert!(
                run.err
                    .ends_with("There is no team summary to work with, so nothing is written.\n"),
                "{}",
                run.err
            );
        }
    }
}
