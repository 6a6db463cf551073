//! The published schema, read by strangers: a validator that shares no code with Kilter accepts
//! what Kilter writes, and refuses every change that a schema can see. That Kilter refuses each
//! change, with its field, is a test of kilter-core on the same changes.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

#[allow(
    dead_code,
    reason = "shared with kilter-core, which asks what Kilter says of each"
)]
#[path = "../../../../crates/core/tests/common/mutations.rs"]
mod mutations;

const GOOD: &str = include_str!("../../../../crates/core/tests/fixtures/team-summary.json");

#[test]
fn a_validator_and_kilter_agree() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = tempfile::tempdir().unwrap();
    let mutations = mutations::all(GOOD);
    for (place, mutation) in mutations.iter().enumerate() {
        std::fs::write(folder.path().join(place.to_string()), &mutation.bytes).unwrap();
    }
    let judged = Command::new("node")
        .arg(workspace.join("tests/journeys/tests/schema/judge.mjs"))
        .arg(workspace.join("node_modules"))
        .arg(workspace.join("docs/schema/team-summary-1.json"))
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(
        judged.status.success(),
        "{}",
        String::from_utf8_lossy(&judged.stderr)
    );
    let judged: Value = serde_json::from_slice(&judged.stdout).unwrap();
    for (place, mutation) in mutations.iter().enumerate() {
        let expected = format!("{:?}", mutation.schema);
        assert_eq!(judged[place.to_string()], expected, "{}", mutation.name);
    }
}
