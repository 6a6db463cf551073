//! The words *network* and *practice*, and what may stand in for them.

use serde::{Deserialize, Serialize};

/// What a team may call its network: the first is the default.
pub const NETWORKS: [&str; 3] = ["network", "neighbourhood", "team"];
/// What a team may call its practices: the first is the default.
pub const PRACTICES: [&str; 3] = ["practice", "organisation", "service"];

/// The stand-ins that members read. It travels in the team summary, since changed words may
/// change answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct Wording {
    network: String,
    practice: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    network: String,
    practice: String,
}

impl TryFrom<Written> for Wording {
    type Error = &'static str;
    fn try_from(written: Written) -> Result<Self, Self::Error> {
        Self::new(&written.network, &written.practice).ok_or("not a listed stand-in")
    }
}

impl Default for Wording {
    fn default() -> Self {
        Self {
            network: "network".to_owned(),
            practice: "practice".to_owned(),
        }
    }
}

impl Wording {
    /// The stand-ins; none where one is not on its list.
    #[must_use]
    pub fn new(network: &str, practice: &str) -> Option<Self> {
        (NETWORKS.contains(&network) && PRACTICES.contains(&practice)).then(|| Self {
            network: network.to_owned(),
            practice: practice.to_owned(),
        })
    }

    /// What this team calls its network.
    #[must_use]
    pub fn network(&self) -> &str {
        &self.network
    }

    /// What this team calls a practice.
    #[must_use]
    pub fn practice(&self) -> &str {
        &self.practice
    }

    /// An instrument's text with the placeholders `{network}`, `{practice}`, their plurals and
    /// their capitals filled in.
    #[must_use]
    pub fn fill(&self, text: &str) -> String {
        let mut filled = text.to_owned();
        if !text.contains('{') {
            return filled;
        }
        for (placeholder, word) in self.placeholders() {
            if filled.contains(&placeholder) {
                filled = filled.replace(&placeholder, &word);
            }
        }
        filled
    }

    fn placeholders(&self) -> Vec<(String, String)> {
        let mut all = Vec::with_capacity(8);
        for (key, word) in [("network", &self.network), ("practice", &self.practice)] {
            for (key, word) in [
                (key.to_owned(), word.clone()),
                (capital(key), capital(word)),
            ] {
                all.push((format!("{{{key}}}"), word.clone()));
                all.push((format!("{{{key}s}}"), format!("{word}s")));
            }
        }
        all
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        // The listed words are ASCII; the tables for all of Unicode are 10 kB of kilter.html.
        std::iter::once(first.to_ascii_uppercase())
            .chain(letters)
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_in_the_words_of_the_team() {
        let wording = Wording::new("neighbourhood", "organisation").unwrap();
        assert_eq!(
            wording.fill("{Network} news; each {practice}; all {practices}; our {network}"),
            "Neighbourhood news; each organisation; all organisations; our neighbourhood"
        );
        assert_eq!(Wording::new("gang", "practice"), None);
    }
}
