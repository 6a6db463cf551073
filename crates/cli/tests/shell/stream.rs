//! Many summaries in one file: one at a time in memory, each as quick as the one before it.

use crate::kilter::Kilter;
use crate::samples::made;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Child;
use std::thread;

/// A summary with its own round and team, on one line.
fn line(sample: &str, number: usize) -> String {
    let id = format!("{number:032x}");
    sample
        .replace(&"0".repeat(32), &id)
        .replace(&"7".repeat(32), &id)
        + "\n"
}

fn sample() -> String {
    made(0, 12, &[("T1", vec![1, 4, 7])]).to_string()
}

/// Runs with so many summaries on standard input, and tells of each line on standard error while the program runs.
fn run(arguments: &[&str], summaries: usize, heard: &mut dyn FnMut(&Child, &str)) {
    let mut child = Kilter::new().command(arguments).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let stderr = child.stderr.take().unwrap();
    let writer = thread::spawn(move || {
        let sample = sample();
        for number in 0..summaries {
            stdin.write_all(line(&sample, number).as_bytes()).unwrap();
        }
        // Open until the program was looked at.
        stdin
    });
    let reader = thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()).unwrap());
    let mut stderr = BufReader::new(stderr);
    for _ in 0..summaries / 1_000 {
        let mut line = String::new();
        stderr.read_line(&mut line).unwrap();
        heard(&child, line.trim_end());
    }
    drop(writer.join().unwrap());
    let mut rest = String::new();
    stderr.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(reader.join().unwrap() > 0);
}

/// What Linux says of the program: the time that it worked, in hundredths of a second, and the most memory that it
/// had, in kB.
#[cfg(target_os = "linux")]
fn so_far(child: &Child) -> (u64, u64) {
    let of = |file: &str| std::fs::read_to_string(format!("/proc/{}/{file}", child.id())).unwrap();
    let (stat, status) = (of("stat"), of("status"));
    // Behind the name in brackets: the state is the first field, user and system time are the 12th and 13th.
    let (_, fields) = stat.rsplit_once(") ").unwrap();
    let ticks = fields
        .split(' ')
        .skip(11)
        .take(2)
        .map(|n| n.parse::<u64>().unwrap());
    let most = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    let most = most.trim().trim_end_matches(" kB").parse().unwrap();
    (ticks.sum(), most)
}

#[test]
fn it_says_how_far_it_is_where_asked() {
    let mut lines = Vec::new();
    run(
        &["pool", "-", "--progress", "--format", "json"],
        3_500,
        &mut |_, line| lines.push(line.to_owned()),
    );
    let expected = ["1,000", "2,000", "3,000"].map(|read| format!("{read} team summaries read"));
    assert_eq!(lines, expected);
    let lines: String = (0..1_001).map(|number| line(&sample(), number)).collect();
    Kilter::new()
        .input(lines)
        .run(&["validate", "-"])
        .ends_with(0)
        .says_nothing();
}

/// Work, not time: the tenth thousand takes as much as the first, give or take what else the machine does.
#[cfg(target_os = "linux")]
#[test]
fn the_last_thousands_of_ten_are_as_quick_as_the_first_and_memory_stays() {
    let (mut ticks, mut memory) = (vec![0], Vec::new());
    run(
        &["pool", "-", "--progress", "--format", "json"],
        10_000,
        &mut |child, _| {
            let (worked, most) = so_far(child);
            ticks.push(worked);
            memory.push(most);
        },
    );
    let mut each: Vec<u64> = ticks.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let (first, last) = each.split_at_mut(5);
    first.sort_unstable();
    last.sort_unstable();
    assert!(
        last[2] <= 2 * first[2] + 2,
        "first {first:?}, last {last:?}"
    );
    // Names, ids and hashes of ten thousand; their summaries alone would be 16 MB.
    assert!(memory[9] - memory[0] < 8_000, "{memory:?}");
}

/// The report stands on standard output while more is to come on standard input, and what was written is let go.
#[cfg(target_os = "linux")]
#[test]
fn a_report_holds_one_team_at_a_time() {
    for format in ["json", "csv"] {
        let arguments = ["report", "-", "--format", format];
        let one = Kilter::new()
            .input(line(&sample(), 0))
            .run(&arguments)
            .out
            .len();
        let mut child = Kilter::new().command(&arguments).spawn().unwrap();
        let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (mut written, mut seen, mut memory) = (0, 0, Vec::new());
        for until in [20, 120] {
            // The program holds back one summary, and less than 8 kB of its output.
            while written < until {
                stdin
                    .write_all(line(&sample(), written).as_bytes())
                    .unwrap();
                written += 1;
                while seen + 2 * one + 8_192 < written * one {
                    let mut some = [0; 4_096];
                    seen += stdout.read(&mut some).unwrap();
                }
            }
            memory.push(so_far(&child).1);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(memory[1] - memory[0] < 500, "{format}: {memory:?}");
        assert!(
            one * 100 > 1_000_000,
            "so much would be held otherwise: {one} bytes each"
        );
    }
}
