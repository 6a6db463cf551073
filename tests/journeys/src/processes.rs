//! Ending a browser the hard way, as a power cut does.

use std::collections::BTreeSet;
use std::fs;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

/// Sends SIGKILL to a process group at once, then to whatever the leader had started outside it.
///
/// Chromium stays in the group of the driver that started it; this also ends what a wrapper put elsewhere. Its crash
/// handler belongs to nobody and ends by itself when the browser does.
pub(crate) fn kill_tree(leader: Pid) {
    let family = descendants(leader.as_raw_nonzero().get());
    // Whoever is gone already is as dead as we want.
    let _ = kill_process_group(leader, Signal::KILL);
    for pid in family.into_iter().filter_map(Pid::from_raw) {
        let _ = kill_process(pid, Signal::KILL);
    }
}

/// The processes that a process started, and theirs, from `/proc` (none where there is no `/proc`).
pub(crate) fn descendants(ancestor: i32) -> BTreeSet<i32> {
    let parents: Vec<(i32, i32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|pid| Some((pid, parent(pid)?)))
        .collect();
    let mut family = BTreeSet::from([ancestor]);
    loop {
        let before = family.len();
        family.extend(
            parents
                .iter()
                .filter(|(_, parent)| family.contains(parent))
                .map(|(pid, _)| *pid)
                .collect::<Vec<_>>(),
        );
        if family.len() == before {
            family.remove(&ancestor);
            return family;
        }
    }
}

/// The fourth field of `/proc/PID/stat`; the second is a name in brackets that may hold anything.
fn parent(pid: i32) -> Option<i32> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, after_name) = stat.rsplit_once(')')?;
    after_name.split_whitespace().nth(1)?.parse().ok()
}
