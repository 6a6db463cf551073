//! Which functions are like which: an order in which each stands near those that it has most in common with.

use std::collections::{HashMap, VecDeque};

/// How far back gzip looks.
const WINDOW: usize = 32 * 1024;

/// Bytes that count as something in common: 4 to 10 were tried.
const PIECE: usize = 6;

/// What more functions hold than this is near in any order.
const COMMON: usize = 50;

/// Bytes that several functions hold.
#[derive(Default)]
struct Piece {
    holders: Vec<usize>,
    /// How often it stands in the window.
    near: usize,
}

/// The places of functions, given their code. Next is always what has most in common with the window before it.
pub fn by_likeness(functions: &[&[u8]]) -> Vec<usize> {
    let mut pieces = pieces(functions);
    // How many pieces of each function stand in the window.
    let mut shared = vec![0_usize; functions.len()];
    let mut left: Vec<(usize, &[u8])> = functions.iter().copied().enumerate().collect();
    let (mut window, mut held) = (VecDeque::new(), 0);
    let mut order = Vec::with_capacity(functions.len());
    while let Some(best) = best(&left, &shared) {
        let (function, code) = left.remove(best);
        order.push(function);
        window.push_back(code);
        held += code.len();
        for piece in code.windows(PIECE) {
            let Some(piece) = pieces.get_mut(piece) else {
                continue;
            };
            piece.near += 1;
            if piece.near == 1 {
                each_of(&mut shared, &piece.holders, |shared| *shared += 1);
            }
        }
        while held > WINDOW {
            let Some(code) = window.pop_front() else {
                break;
            };
            held -= code.len();
            for piece in code.windows(PIECE) {
                let Some(piece) = pieces.get_mut(piece) else {
                    continue;
                };
                piece.near -= 1;
                if piece.near == 0 {
                    each_of(&mut shared, &piece.holders, |shared| *shared -= 1);
                }
            }
        }
    }
    order
}

fn pieces<'a>(functions: &[&'a [u8]]) -> HashMap<&'a [u8], Piece> {
    let mut pieces: HashMap<&[u8], Piece> = HashMap::new();
    for (function, code) in functions.iter().enumerate() {
        for piece in code.windows(PIECE) {
            let holders = &mut pieces.entry(piece).or_default().holders;
            if holders.last() != Some(&function) {
                holders.push(function);
            }
        }
    }
    pieces.retain(|_, piece| (2..=COMMON).contains(&piece.holders.len()));
    pieces
}

/// The place of the best among those that are left: of equals, the first.
///
/// It is measured by the square of what is shared, for its length: by the number alone the longest would always come
/// first, by the part alone the shortest.
fn best(left: &[(usize, &[u8])], shared: &[usize]) -> Option<usize> {
    let weights = left.iter().enumerate().map(|(place, (function, code))| {
        let shared = shared.get(*function).copied().unwrap_or_default();
        (place, shared * shared, code.len() + 8)
    });
    let best = weights.reduce(|best, each| {
        if each.1 * best.2 > best.1 * each.2 {
            each
        } else {
            best
        }
    });
    best.map(|(place, ..)| place)
}

fn each_of(shared: &mut [usize], holders: &[usize], change: fn(&mut usize)) {
    for holder in holders {
        shared.get_mut(*holder).into_iter().for_each(change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_stands_together() {
        let functions: [&[u8]; 5] = [
            b"one function of a kind",
            b"quite another thing 1",
            b"two function of a kind",
            b"quite another thing 2",
            b"-",
        ];
        assert_eq!(by_likeness(&functions), [0, 2, 1, 3, 4]);
    }

    #[test]
    fn what_has_left_the_window_counts_no_more() {
        let mut long = b"one function of a kind".to_vec();
        long.extend((0..WINDOW).flat_map(|n| n.to_be_bytes()));
        let functions: [&[u8]; 3] = [&long, b"-", b"two function of a kind"];
        assert_eq!(by_likeness(&functions), [0, 1, 2]);
    }

    proptest::proptest! {
        #[test]
        fn each_stands_once(functions in proptest::collection::vec("[ab]{0,12}", 0..20)) {
            let functions: Vec<&[u8]> = functions.iter().map(String::as_bytes).collect();
            let mut order = by_likeness(&functions);
            order.sort_unstable();
            proptest::prop_assert!(order.into_iter().eq(0..functions.len()));
        }
    }
}
