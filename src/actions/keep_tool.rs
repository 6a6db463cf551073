use super::ActionError;
use super::delete::as_shown;
use crate::state::Kilter;
use crate::store::{Change, Commit, Loaded, key};
use crate::tool_notes::ToolNotes;

/// Keeps what was written down with a tool in place of what was shown, which is none where nothing was.
///
/// # Errors
/// [`ActionError::NotAsShown`], where something else is here meanwhile; or where it could not be kept.
pub async fn keep_tool(
    kilter: &Kilter,
    notes: &ToolNotes,
    shown: Option<&ToolNotes>,
) -> Result<(), ActionError> {
    let decide = |view: &Loaded| {
        let there = view
            .get::<ToolNotes>(&notes.tool)
            .map(|record| record.value);
        if there.as_ref() != shown && there.as_ref() != Some(notes) {
            return Err(ActionError::NotAsShown);
        }
        let change = Change::put(&notes.tool, notes)?;
        Ok((Commit::of(vec![change]), ()))
    };
    let keys = [key::<ToolNotes>(&notes.tool)];
    kilter.change(keys, decide).await.map(|_| ())
}

/// Deletes what was written down with a tool, as it was shown.
///
/// # Errors
/// [`ActionError::NotAsShown`], or where it could not be kept.
pub async fn delete_tool(kilter: &Kilter, shown: &ToolNotes) -> Result<(), ActionError> {
    let decide = |view: &Loaded| Ok((Commit::of(vec![as_shown(view, &shown.tool, shown)?]), ()));
    let keys = [key::<ToolNotes>(&shown.tool)];
    kilter.change(keys, decide).await.map(|_| ())
}
