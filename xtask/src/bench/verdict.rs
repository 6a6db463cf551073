/// Where a goal stands.
pub fn verdict(is_held: bool) -> &'static str {
    if is_held { "held" } else { "WE LOSE" }
}
