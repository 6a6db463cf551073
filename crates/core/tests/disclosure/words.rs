//! Words in place of counts: "nearly all" is all or all but one, "most" more than half, "some" at least two; never one.

use kilter_core::disclosure::{InWords, Share};

/// Every way in which `people` can choose among `options` options.
fn ways(people: u32, options: usize) -> Vec<Vec<u32>> {
    if options == 1 {
        return vec![vec![people]];
    }
    let first = |first| {
        let rest = ways(people - first, options - 1).into_iter();
        rest.map(move |rest| [vec![first], rest].concat())
    };
    (0..=people).flat_map(first).collect()
}

fn every_way() -> Vec<Vec<u32>> {
    let of = |people| [ways(people, 3), ways(people, 5)].concat();
    (0..=8).flat_map(of).collect()
}

#[test]
fn each_share_begins_and_ends_where_it_is_said_to() {
    use Share::{AboutHalf, Most, NearlyAll, Some};
    // The share of one person, of two, … and of all; everybody else chose an option of their own.
    for (people, shares) in [
        (3, &[NearlyAll, NearlyAll][..]),
        (4, &[AboutHalf, NearlyAll, NearlyAll]),
        (5, &[AboutHalf, Most, NearlyAll, NearlyAll]),
        (6, &[Some, AboutHalf, Most, NearlyAll, NearlyAll]),
        (7, &[Some, AboutHalf, Most, Most, NearlyAll, NearlyAll]),
    ] {
        let alone = |agree: usize| [vec![u32::try_from(agree).unwrap()], vec![1; people - agree]];
        assert_eq!(InWords::of(&alone(1).concat()).share, None);
        for (place, share) in shares.iter().enumerate() {
            let agree = place + 2;
            let expected = InWords {
                share: Option::Some(*share),
                options: vec![0],
            };
            let words = InWords::of(&alone(agree).concat());
            assert_eq!(words, expected, "{agree} of {people}");
        }
    }
}

#[test]
fn what_is_named_was_chosen_by_two_people_or_more_and_by_most() {
    for counts in every_way() {
        let named = |option| InWords::of(&counts).options.contains(&option);
        let (said, unsaid): (Vec<_>, Vec<_>) = (0..counts.len()).partition(|o| named(*o));
        let least_said = said.iter().map(|option| counts[*option]).min();
        let most_unsaid = unsaid.iter().map(|option| counts[*option]).max();
        assert!(least_said.is_none_or(|people| people >= 2), "{counts:?}");
        assert!(
            least_said.is_none() || least_said > most_unsaid,
            "{counts:?}"
        );
        let two_agree = counts.iter().any(|people| *people >= 2);
        assert_eq!(!said.is_empty(), two_agree, "{counts:?}");
    }
}

/// Or else the words would point at the one who chose otherwise.
#[test]
fn all_but_one_read_as_all_do_wherever_the_one_is() {
    for counts in every_way() {
        let people: u32 = counts.iter().sum();
        let Some(option) = counts.iter().position(|n| people > 2 && n + 1 == people) else {
            continue;
        };
        let mut all = vec![0; counts.len()];
        all[option] = people;
        assert_eq!(InWords::of(&counts), InWords::of(&all), "{counts:?}");
    }
}
