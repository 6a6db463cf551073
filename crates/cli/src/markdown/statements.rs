use super::check_context::CheckContext;
use super::page::Page;
use kilter_core::disclosure::Withheld;
use kilter_core::report::ItemFinding;
use kilter_text::{say, t};

/// The statements: those on which answers differ first, then the lowest.
pub fn write(page: &mut Page, shown: &CheckContext<'_>) {
    let words = t().statements;
    page.heading(3, &words.title(&shown.title(), shown.asked.replies));
    page.paragraph([words.order()]);
    let items = shown.findings.statements();
    let in_words = items.iter().find_map(|item| match item.counts {
        Err(why @ Withheld::WordsOnly { .. }) => Some(say::withheld(why)),
        _ => None,
    });
    let counted = in_words.is_none();
    page.paragraph(in_words);
    let mut columns = vec![words.statement_column(), words.answers_column()];
    if counted {
        columns.push(words.opted_out_column());
    }
    let rows = items.iter().map(|item| row(shown, item, counted));
    page.table(&columns, &rows.collect::<Vec<_>>());
    shown.says(page, say::differ_could(shown.findings, shown.asked));
}

fn row(shown: &CheckContext<'_>, item: &ItemFinding, counted: bool) -> Vec<String> {
    let words = t().statements;
    let marks = [
        (item.differ, words.answers_differ()),
        (item.wide && !item.differ, words.wide_spread()),
        (item.many_opted_out, words.many_opted_out()),
    ];
    let marks = marks
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, mark)| mark.into_owned());
    let answers = [say::answers(item, shown.instrument)]
        .into_iter()
        .chain(marks);
    let mut row = vec![
        shown.statement(&item.id),
        answers.collect::<Vec<_>>().join("; "),
    ];
    if counted {
        let opted_out = item.counts.as_ref().map(|item| item.opted_out.to_string());
        row.push(opted_out.unwrap_or_default());
    }
    row
}
