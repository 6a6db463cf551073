//! Words for a phrase that nobody has to think up.
//!
//! 1,024 words of three to five letters, a choice from the English list of BIP 39
//! (<https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki>), in which the first four letters tell every word
//! from the others: a word that was written down badly is still that word. Left out is what is hard to spell, sounds like
//! another, or is unkind.

const WORDS: &str = include_str!("../locales/en/phrase-words.txt");

/// Of so many bits a word is one.
const BITS_A_WORD: usize = 10;

/// Four words out of forty random bits.
pub fn four_words(random: [u8; 5]) -> String {
    let bits = random
        .iter()
        .fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
    let word = |place: usize| {
        let number = (bits >> (place * BITS_A_WORD)) & 0x3ff;
        let number = usize::try_from(number).unwrap_or_default();
        WORDS.split_whitespace().nth(number).unwrap_or_default()
    };
    [3, 2, 1, 0].map(word).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_1024_words_and_four_letters_tell_them_apart() {
        let words: Vec<_> = WORDS.split_whitespace().collect();
        assert_eq!(words.len(), 1 << BITS_A_WORD);
        let starts: BTreeSet<_> = words
            .iter()
            .map(|word| &word[..word.len().min(4)])
            .collect();
        assert_eq!(starts.len(), words.len());
        let fits = |word: &&str| {
            (3..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase())
        };
        assert!(words.iter().all(fits));
    }

    /// Each of the forty bits makes another phrase, so that none is lost.
    #[test]
    fn every_bit_counts() {
        let mut phrases = BTreeSet::from([four_words([0; 5])]);
        for bit in 0..40 {
            let mut random = [0; 5];
            random[bit / 8] |= 1 << (bit % 8);
            phrases.insert(four_words(random));
        }
        assert_eq!(phrases.len(), 41);
        let last = WORDS.split_whitespace().last().unwrap();
        assert_eq!(four_words([0xff; 5]), [last; 4].join(" "));
    }
}
