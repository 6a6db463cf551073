use super::ChangeFindings;
use crate::ids::ScaleId;
use crate::uncertainty::Verdict;

/// What the change of a check comes to, in the order in which it is said. Scales stand in the instrument's order: a change
/// is not ranked by its size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// No scale moved clearly, though some may have moved.
    NothingClear,
    /// These are clearly higher.
    Higher(Vec<ScaleId>),
    /// These are clearly lower.
    Lower(Vec<ScaleId>),
    /// These may be higher.
    MayBeHigher(Vec<ScaleId>),
    /// These may be lower.
    MayBeLower(Vec<ScaleId>),
}

impl ChangeFindings {
    /// What it comes to: what moved clearly, or else that nothing did and what may have. None where no scale could be
    /// compared.
    #[must_use]
    pub fn moved(&self) -> Vec<Moved> {
        let of = |verdict: Verdict, up: bool| -> Vec<ScaleId> {
            let scales = self.scales.iter().filter(|scale| {
                let moved = |it: &crate::uncertainty::Change| {
                    it.verdict == verdict && (it.later > it.earlier) == up
                };
                scale.change.as_ref().is_ok_and(moved)
            });
            scales.map(|scale| scale.id.clone()).collect()
        };
        let said = |name: fn(Vec<ScaleId>) -> Moved, scales: Vec<ScaleId>| {
            (!scales.is_empty()).then(|| name(scales))
        };
        let mut moved: Vec<Moved> = [
            said(Moved::Higher, of(Verdict::Clear, true)),
            said(Moved::Lower, of(Verdict::Clear, false)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if moved.is_empty() && self.scales.iter().any(|scale| scale.change.is_ok()) {
            moved.push(Moved::NothingClear);
            moved.extend(said(Moved::MayBeHigher, of(Verdict::Possible, true)));
            moved.extend(said(Moved::MayBeLower, of(Verdict::Possible, false)));
        }
        moved
    }
}
