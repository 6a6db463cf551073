//! How old one must be to read it.
//!
//! The Flesch-Kincaid grade of J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, "Derivation of New
//! Readability Formulas … for Navy Enlisted Personnel", Research Branch Report 8-75, 1975:
//! 0.39 words per sentence + 11.8 syllables per word - 15.59. A grade is an American school year, whose pupils are
//! five years older than its number. The formula was fitted to passages, so averages are taken over whole areas; of
//! single sentences only those of eight words or more are judged, since two long words make any label "hard".

use kilter_text::Listed;

use crate::{english, named, syllables::syllables};

/// The mean must not be above this (NHS service manual: aim for 9 to 11).
const MEAN: f64 = 11.0;

/// No single sentence may be above this (the same: up to 14 where it is hard).
const SENTENCE: f64 = 14.0;

/// The fewest words for which the formula says anything about one sentence.
const WORDS: usize = 8;

/// The fewest words that make a passage of an area; a shorter one counts in the mean of all, and by the sentence.
const PASSAGE: usize = 50;

/// Messages whose sentences may be harder, and why.
const ALLOWED: [(&str, &str, &str); 1] = [(
    "about",
    "credit_design",
    "a credit names a product and its licence",
)];

struct Sentence {
    message: Listed,
    text: String,
    words: usize,
    syllables: usize,
}

impl Sentence {
    fn age(&self) -> f64 {
        reading_age(1, self.words, self.syllables)
    }
}

fn reading_age(sentences: usize, words: usize, syllables: usize) -> f64 {
    let share = |above: usize, below: usize| above as f64 / below as f64;
    0.39 * share(words, sentences) + 11.8 * share(syllables, words) - 15.59 + 5.0
}

fn mean_age(sentences: &[&Sentence]) -> f64 {
    let sum =
        |of: fn(&Sentence) -> usize| sentences.iter().map(|sentence| of(sentence)).sum::<usize>();
    reading_age(sentences.len(), sum(|s| s.words), sum(|s| s.syllables))
}

/// Whole sentences only: a heading or a button has no end mark.
fn sentences_of(message: &Listed) -> Vec<Sentence> {
    let ends = |word: &str| word.trim_end_matches(['"', ')']).ends_with(['.', '?', '!']);
    // A field's name as it stands in the file, such as checks[0].items.T1, is looked at and not read.
    let is_field = |word: &&str| word.contains(['[', '_']);
    let words: Vec<&str> = message
        .text
        .split_whitespace()
        .filter(|word| !is_field(word))
        .collect();
    words
        .split_inclusive(|word| ends(word))
        .filter(|sentence| sentence.last().is_some_and(|word| ends(word)))
        .map(|sentence| Sentence {
            message: message.clone(),
            text: sentence.join(" "),
            words: sentence.iter().filter(|word| syllables(word) > 0).count(),
            syllables: sentence.iter().map(|word| syllables(word)).sum(),
        })
        .collect()
}

fn all_sentences() -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = english().iter().flat_map(sentences_of).collect();
    sentences.dedup_by(|a, b| a.text == b.text);
    sentences
}

fn hardest(sentences: &[&Sentence]) -> String {
    let mut judged: Vec<&&Sentence> = sentences
        .iter()
        .filter(|sentence| sentence.words >= WORDS)
        .collect();
    judged.sort_by(|a, b| b.age().total_cmp(&a.age()));
    let lines = judged.iter().take(5).map(|s| {
        format!(
            "{:.1} {}::{}: {}",
            s.age(),
            s.message.area,
            s.message.name,
            s.text
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn on_average_an_eleven_year_old_can_read_it() {
    let sentences = all_sentences();
    let all: Vec<&Sentence> = sentences.iter().collect();
    assert!(all.len() > 100, "found only {} sentences", all.len());
    let mean = mean_age(&all);
    assert!(
        mean <= MEAN,
        "mean reading age {mean:.2}; the hardest:\n{}",
        hardest(&all)
    );
}

#[test]
fn on_average_an_eleven_year_old_can_read_each_area() {
    let sentences = all_sentences();
    for area in sentences.chunk_by(|a, b| a.message.area == b.message.area) {
        let own: Vec<&Sentence> = area
            .iter()
            .filter(|sentence| !is_allowed(&sentence.message))
            .collect();
        if own.iter().map(|sentence| sentence.words).sum::<usize>() < PASSAGE {
            continue;
        }
        let mean = mean_age(&own);
        assert!(
            mean <= MEAN,
            "mean reading age {mean:.2} in {}; the hardest:\n{}",
            area[0].message.area,
            hardest(&own)
        );
    }
}

#[test]
fn no_sentence_is_hard() {
    let sentences = all_sentences();
    let hard = |s: &&Sentence| s.words >= WORDS && s.age() > SENTENCE && !is_allowed(&s.message);
    let hard: Vec<&Sentence> = sentences.iter().filter(hard).collect();
    assert!(
        hard.is_empty(),
        "{} sentences are above reading age {SENTENCE}; the hardest:\n{}",
        hard.len(),
        hardest(&hard)
    );
}

#[test]
fn what_is_allowed_exists_and_needs_it() {
    for (area, name, why) in ALLOWED {
        let message = english()
            .into_iter()
            .find(|message| message.area == area && message.name == name);
        let Some(message) = message else {
            panic!("{area}::{name} is allowed ({why}) and is gone")
        };
        let needs = sentences_of(&message)
            .iter()
            .any(|s| s.words >= WORDS && s.age() > SENTENCE);
        assert!(needs, "{} need not be allowed", named(&message));
    }
}

fn is_allowed(message: &Listed) -> bool {
    ALLOWED
        .iter()
        .any(|&(area, name, _)| message.area == area && message.name == name)
}

/// One sentence of 13 words and 24 syllables, a known example, has grade 11.3.
#[test]
fn the_formula_is_kincaids() {
    let grade = reading_age(1, 13, 24) - 5.0;
    assert!((grade - 11.26).abs() < 0.01, "{grade}");
}
