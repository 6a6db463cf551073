//! What a member is told before the first statement, wherever they start: the plain thing in sight, what else is true
//! one press away.

use crate::components::{El, bullet_list, details, el, lead, para, views};
use kilter_core::instrument::Instrument;
use kilter_core::wording::Wording;
use kilter_text::t;
use std::borrow::Cow;
use std::sync::Arc;

/// How many statements, and for how long.
pub fn length(checks: &[Arc<Instrument>]) -> (u32, u32) {
    let statements: usize = checks.iter().map(|check| check.statements()).sum();
    let minutes = checks.iter().map(|check| check.minutes).sum();
    (u32::try_from(statements).unwrap_or(u32::MAX), minutes)
}

/// How long it takes, where nobody is named who asks.
pub fn how_long(checks: &[Arc<Instrument>]) -> El {
    let (statements, minutes) = length(checks);
    lead(t().answer.before_length(statements, minutes))
}

/// Who sees what: what is so here, then what is so of every round (privacy rules P8 and P11), then that any statement
/// may be skipped.
pub fn who_sees_what(here: Cow<'static, str>, minimum: u32, checks: &[Arc<Instrument>]) -> El {
    let say = t().answer;
    let mut words = vec![here, say.before_totals(minimum), say.before_small_team()];
    let scales = checks.iter().flat_map(|check| &check.response_scales);
    // The first check's: the others' end in the same words.
    words.extend(scales.take(1).map(|scale| say.before_skip(&scale.opt_out)));
    bullet_list(words)
}

/// What each check is about, what the team named for it, and whom it is asked.
pub fn about(
    checks: &[Arc<Instrument>],
    wording: &Wording,
    whom: impl IntoIterator<Item = Cow<'static, str>>,
) -> El {
    let say = t().answer;
    let mut about = Vec::new();
    for check in checks {
        let title = el("strong").text(format!("{}. ", check.title));
        about.push(el("p").with(title).text(wording.fill(&check.about)));
        for (title, names) in check.named_by_team() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            about.push(para(say.before_list(&wording.fill(title), &names)));
        }
    }
    about.extend(whom.into_iter().map(para));
    more(say.before_about(), about)
}

/// One press away.
pub fn more(name: impl Into<Cow<'static, str>>, words: impl IntoIterator<Item = El>) -> El {
    details("nhsuk-details", name, None, vec![views(words)])
}
