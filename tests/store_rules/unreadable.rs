//! What cannot be read.

use super::places::{
    Note, both_agree, delete, note, now, put, raw, text, write_journal, write_local,
};
use kilter_app::store::{
    Change, Commit, Durability, MemoryStore, Spot, Store, StoreError, Why, key,
};

#[test]
fn what_cannot_be_read_is_never_overwritten() {
    let newer = r#"{"schema":3,"seq":1,"data":{"text":"x"}}"#;
    let older = r#"{"schema":1,"seq":1,"data":{"text":"x"}}"#;
    let other = r#"{"schema":2,"seq":1,"data":{"text":5}}"#;
    for (found, why) in [
        ("not json", Why::NotARecord),
        ("{}", Why::NotARecord),
        (newer, Why::NewerSchema { found: 3, known: 2 }),
        (older, Why::OlderSchema { found: 1, known: 2 }),
        (other, Why::OtherShape),
    ] {
        let store = MemoryStore::new();
        write_local(&store, "a", found);
        let loaded = now(store.load());
        assert_eq!(loaded.get::<Note>("a"), None);
        let (_, unreadable) = loaded.all::<Note>();
        assert_eq!(unreadable.len(), 1);
        assert_eq!(unreadable[0].why, why);
        let error = StoreError::WouldOverwriteUnreadable {
            key: key::<Note>("a"),
            why,
        };
        assert_eq!(now(store.commit(put("a", "new"))), Err(error.clone()));
        assert_eq!(now(store.commit(delete("a"))), Err(error.clone()));
        let beside = Commit::of(vec![
            Change::put("b", &note("b")).unwrap(),
            Change::put("a", &note("a")).unwrap(),
        ]);
        assert_eq!(now(store.commit(beside)), Err(error));
        assert_eq!(text(&now(store.load()), "b"), None);
        assert_eq!(raw(&store, "a").1.as_deref(), Some(found));

        now(store.forget_unreadable(unreadable[0].clone())).unwrap();
        assert_eq!(raw(&store, "a").1, None);
        assert!(now(store.load()).is_empty());
        assert_eq!(now(store.commit(put("a", "new"))), Ok(Durability::Journal));
    }
}

#[test]
fn rubbish_in_one_place_hides_no_good_copy_in_the_other() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "good"))).unwrap();
    now(store.commit(put("b", "good"))).unwrap();
    write_local(&store, "a", "rubbish");
    write_journal(&store, "b", "rubbish");
    let loaded = now(store.load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("good"));
    assert_eq!(text(&loaded, "b").as_deref(), Some("good"));
    assert_eq!(store.health().unreadable, 2);

    // A commit goes where nothing unreadable stands.
    assert_eq!(
        now(store.commit(put("a", "better"))),
        Ok(Durability::Journal)
    );
    assert_eq!(
        now(store.commit(put("b", "better"))),
        Ok(Durability::LocalOnly)
    );
    assert_eq!(raw(&store, "a").1.as_deref(), Some("rubbish"));
    assert_eq!(raw(&store, "b").0.as_deref(), Some("rubbish"));
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "b").as_deref(), Some("better"));

    for found in loaded.unreadable() {
        now(store.forget_unreadable(found.clone())).unwrap();
    }
    let loaded = now(store.another_tab().load());
    assert_eq!(loaded.unreadable(), []);
    assert_eq!(text(&loaded, "a").as_deref(), Some("better"));
    assert_eq!(text(&loaded, "b").as_deref(), Some("better"));
    assert!(both_agree(&store));
}

#[test]
fn only_what_was_shown_is_forgotten() {
    let store = MemoryStore::new();
    write_local(&store, "a", "rubbish");
    let found = now(store.load()).unreadable()[0].clone();
    assert_eq!(found.spot, Spot::Local);
    write_local(&store, "a", "other rubbish");
    let not_there = StoreError::NotThere {
        key: found.key.clone(),
    };
    assert_eq!(now(store.forget_unreadable(found)), Err(not_there));
    assert_eq!(raw(&store, "a").1.as_deref(), Some("other rubbish"));
}
