//! No circle between folders, nor between the files of one.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs};

use kilter_house::{Circle, Sources, circles, root, roots};

/// Circles that stand today, each with the step of the rebuilding in docs/design.md that mends it. The list may only
/// shrink: one that is gone fails the test too.
const STANDING: &[(&str, &str)] = &[];

#[test]
fn nothing_goes_round_in_a_circle() {
    let mut found = BTreeSet::new();
    let mut said = Vec::new();
    for file in roots().unwrap() {
        let (folder, _) = file.rsplit_once('/').unwrap();
        for circle in circles(&Sources::read(&root().join(&file)).unwrap()) {
            found.insert(format!("{folder}: {}", circle.name()));
            said.push(format!("{folder}: {circle}"));
        }
    }
    let standing: BTreeSet<String> = STANDING
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .collect();
    let gone: Vec<&String> = standing.difference(&found).collect();
    let new: Vec<&String> = found.difference(&standing).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "new circles: {new:#?}\ngone, so take them off the list: {gone:#?}\nall there are:\n{}",
        said.join("\n")
    );
}

/// The circles of a crate made of these files.
fn of(files: &[(&str, &str)]) -> Vec<Circle> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    circles(&Sources::read(&folder.path().join("lib.rs")).unwrap())
}

fn names(files: &[(&str, &str)]) -> Vec<String> {
    of(files).iter().map(Circle::name).collect()
}

#[test]
fn a_circle_is_named_with_what_ties_it() {
    let found = of(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::B; pub struct A(B);"),
        ("b.rs", "pub struct B; fn f() { super::a::f(crate::c::C) }"),
        ("c.rs", "pub struct C;"),
    ]);
    let said = found.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(said, [".: a, b\n    a asks b for B\n    b asks a for f"]);
}

#[test]
fn a_folder_is_one_room_whoever_in_it_asks() {
    let found = names(&[
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "mod one; mod two;"),
        ("a/one.rs", "use crate::b;"),
        ("a/two.rs", "pub struct Two;"),
        ("b.rs", "fn f(_: crate::a::two::Two) {}"),
    ]);
    assert_eq!(found, [".: a, b"]);
}

#[test]
fn each_floor_is_looked_at() {
    let found = names(&[
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod one; mod two; mod three;"),
        ("a/one.rs", "use super::two::Two;"),
        ("a/two.rs", "use super::three::*; pub struct Two;"),
        ("a/three/mod.rs", "use super::super::a::one;"),
    ]);
    assert_eq!(found, ["a: one, three, two"]);
}

#[test]
fn a_reexport_leads_to_where_the_name_is_defined_and_is_no_use_by_itself() {
    let door = ("lib.rs", "mod a; mod b; pub use a::A; pub use self::b::*;");
    let apart = [
        door,
        ("a.rs", "pub struct A;"),
        ("b.rs", "use crate::A; pub struct B;"),
    ];
    assert_eq!(names(&apart), Vec::<String>::new());
    let round = [
        door,
        ("a.rs", "use crate::B; pub struct A;"),
        ("b.rs", "use super::A; pub struct B;"),
    ];
    assert_eq!(names(&round), [".: a, b"]);
}

#[test]
fn what_a_folder_defines_beside_its_files_stands_beside_them() {
    let found = names(&[
        ("lib.rs", "mod a; pub struct Own; fn f() { a::f() }"),
        ("a.rs", "use crate::Own; pub fn f() {}"),
    ]);
    assert_eq!(found, [".: a, mod.rs"]);
}

#[test]
fn paths_in_macros_and_through_imported_modules_count() {
    let found = names(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "fn f() { vec![(1, crate::b::g())]; }"),
        (
            "b.rs",
            "use crate::a as other; fn f() { other::f() } pub fn g() {}",
        ),
    ]);
    assert_eq!(found, [".: a, b"]);
}

#[test]
fn tests_may_ask_anybody() {
    let found = names(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b; #[cfg(test)] mod tests;"),
        (
            "b.rs",
            "#[cfg(all(test, not(windows)))] mod tests { use crate::a; }",
        ),
    ]);
    assert_eq!(found, Vec::<String>::new());
}
