//! What only the browser can do: one file a capability, typed results, no sentences. Nothing here panics, and nothing
//! says that something happened which a page cannot know.

pub mod clipboard;
pub mod clock;
pub mod download;
pub mod drops;
pub mod elapsed;
pub mod engine;
pub mod files;
pub mod folder;
pub mod key;
pub mod mail;
pub mod mark;
pub mod page;
pub mod pause;
pub mod picture;
pub mod print;
pub mod random;
pub mod share;
pub mod start;
pub mod tabs;
pub mod this_file;
pub mod turn;
mod unbound;
