//! What the sentences of a language share: its `parts.ftl`, as `build.rs` compiled it.

include!(concat!(env!("OUT_DIR"), "/parts.rs"));
