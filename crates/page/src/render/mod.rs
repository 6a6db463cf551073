//! What writes blocks, a format a file. A renderer knows blocks and no report.

pub mod html;
pub mod markdown;
mod prompts;
pub mod text;
