/// A statement as its fieldset names it; what asks something is called a question.
#[must_use]
pub fn legend(number: usize, text: &str) -> String {
    let asks = if text.ends_with('?') {
        "Question"
    } else {
        "Statement"
    };
    format!("{asks} {number} {text}")
}
