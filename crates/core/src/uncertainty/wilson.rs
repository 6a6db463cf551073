/// Wilson's 95 % interval of a part of the people (1927), where nobody knows how many were asked:
/// from 0 to 1. None of nobody.
#[must_use]
pub fn wilson(chose: u32, replied: u32) -> Option<(f64, f64)> {
    score(f64::from(chose), f64::from(replied), chose, replied)
}

/// The same where the team's size is known: as if from `n (N - 1) / (N - n)` people (O'Neill
/// 2021). None where everyone answered.
#[must_use]
pub fn wilson_of_team(chose: u32, replied: u32, team: u32) -> Option<(f64, f64)> {
    if replied >= team {
        return None;
    }
    let as_if = f64::from(replied) * f64::from(team - 1) / f64::from(team - replied);
    let part = f64::from(chose) / f64::from(replied);
    score(part * as_if, as_if, chose, replied)
}

/// The 97.5 % point of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

fn score(chose: f64, people: f64, seen: u32, replied: u32) -> Option<(f64, f64)> {
    if seen > replied || replied == 0 {
        return None;
    }
    let part = chose / people;
    let pull = Z * Z / people;
    let middle = (part + pull / 2.0) / (1.0 + pull);
    let half = Z / (1.0 + pull) * (part * (1.0 - part) / people + pull / (4.0 * people)).sqrt();
    // At either end the interval ends there exactly.
    let low = if seen == 0 { 0.0 } else { middle - half };
    let high = if seen == replied { 1.0 } else { middle + half };
    Some((low, high))
}
