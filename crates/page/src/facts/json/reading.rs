use super::why::Why;
use kilter_core::instrument::{self as of, Each, Instrument, Question};
use kilter_core::reading::{
    Found, FoundEntry, FoundLadder, FoundPatterns, FoundShares, FoundSorting,
};
use kilter_core::report::Findings;
use kilter_core::wording::Wording;
use kilter_text::say;
use serde::{Serialize, Serializer};

/// What a check concludes, beyond what its scales and two of them weighed against each other say.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reading<'a> {
    /// Scales side by side, of which none is better: what they say stands with the scales.
    Profile {
        /// The ids of the scales, in their order.
        scales: Vec<&'a str>,
    },
    /// What each entry of a list is taken for.
    Sorting {
        /// The id of the question with the list.
        question: &'a str,
        /// The entries, in the order of the list.
        entries: Vec<Entry<'a>>,
    },
    /// What to build first.
    Ladder {
        /// Whether each rung stands, by the id of its scale, from the one that is built first.
        stands: Named<'a, bool>,
        /// The rung to begin with.
        first: Option<&'a str>,
        /// What one more reply, or one reply changed by one step on one statement, could change.
        one_answer: Vec<&'static str>,
        /// Which fields here are null, each with the reason in a sentence. The sentences may change.
        why: Why,
    },
    /// How points are shared out.
    Shares {
        /// The id of the question.
        question: &'a str,
        /// How many people shared them out.
        answered: Option<u32>,
        /// The mean of each aim in points, by its id.
        means: Option<Named<'a, f64>>,
        /// Which fields here are null, each with the reason in a sentence. The sentences may change.
        why: Why,
    },
    /// What scores and answers mean together.
    Patterns {
        /// Whether the team shows each pattern, by its id.
        holds: Named<'a, bool>,
        /// The ids of those that one more reply, or one reply changed by one step on one statement, could change.
        one_answer: Vec<&'a str>,
        /// Which fields here are null, each with the reason in a sentence. The sentences may change.
        why: Why,
    },
}

/// An entry of a list.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Entry<'a> {
    /// The id of what is worked out for it.
    id: &'a str,
    /// Its name.
    name: &'a str,
    /// How many people took it for each category, by the category's id.
    counts: Option<Named<'a, u32>>,
    /// What most took it for, in words.
    in_words: Option<String>,
    /// The id of the category that enough people took it for.
    category: Option<&'a str>,
    /// The place of the way in which it is usually dealt with among the options, from 0.
    style: Option<usize>,
    /// That way fits the category.
    fits: Option<bool>,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    why: Why,
}

/// Values by the ids of the check's own data, in their order.
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Named<'a, T>(
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Option<T>>"))]
    Vec<(&'a str, Option<T>)>,
);

impl<T: Serialize> Serialize for Named<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

impl<'a> Reading<'a> {
    /// The readings of a check that are no bands and no figures of two scales.
    pub fn all(findings: &'a Findings, instrument: &'a Instrument) -> Vec<Self> {
        let read = findings.read(instrument);
        read.filter_map(|(reading, found)| match (reading, found) {
            (of::Reading::Profile(profile), Found::Profile) => Some(Self::Profile {
                scales: profile.scales.iter().map(|id| id.as_str()).collect(),
            }),
            (of::Reading::Sorting(sorting), Found::Sorting(found)) => {
                Some(Self::sorting(sorting, found, instrument))
            }
            (of::Reading::Ladder(ladder), Found::Ladder(found)) => {
                Some(Self::ladder(ladder, found))
            }
            (of::Reading::Shares(shares), Found::Shares(found)) => {
                Self::shares(shares, found, instrument)
            }
            (of::Reading::Patterns(_), Found::Patterns(found)) => Some(Self::patterns(found)),
            _ => None,
        })
        .collect()
    }

    fn sorting(of: &'a of::Sorting, found: &'a FoundSorting, instrument: &'a Instrument) -> Self {
        let entry = |entry| Entry::of(of, entry, instrument);
        Self::Sorting {
            question: of.question.as_str(),
            entries: found.entries.iter().map(entry).collect(),
        }
    }

    fn ladder(of: &of::Ladder, found: &'a FoundLadder) -> Self {
        let mut why = Why::default();
        let rungs = found.rungs.iter();
        let stands = rungs.map(|rung| {
            let id = rung.scale.as_str();
            (id, why.value(id.to_owned(), rung.stands))
        });
        let stands = Named(stands.collect());
        let first = match found.first {
            Ok(place) => place
                .and_then(|place| found.rungs.get(place))
                .map(|rung| rung.scale.as_str())
                .ok_or_else(|| own(&of.all_stand)),
            Err(withheld) => Err(say::withheld(withheld).into_owned()),
        };
        Self::Ladder {
            stands,
            first: why.said("first", first),
            one_answer: found
                .one_answer
                .could()
                .then_some("first")
                .into_iter()
                .collect(),
            why,
        }
    }

    fn patterns(found: &'a FoundPatterns) -> Self {
        let mut why = Why::default();
        let holds = found.patterns.iter().map(|found| {
            let id = found.id.as_str();
            (id, why.value(id.to_owned(), found.holds))
        });
        let holds = Named(holds.collect());
        let could = found.patterns.iter().filter(|it| it.one_answer.could());
        Self::Patterns {
            holds,
            one_answer: could.map(|found| found.id.as_str()).collect(),
            why,
        }
    }

    fn shares(of: &'a of::Shares, found: &FoundShares, instrument: &'a Instrument) -> Option<Self> {
        let mut why = Why::default();
        let question = instrument.shares(&of.question)?;
        let means = found.means.as_ref().map_err(|why| *why);
        let means = means.map(|means| {
            let aims = question.aims.iter().zip(means);
            Named(
                aims.map(|(aim, mean)| (aim.id.as_str(), Some(mean.to_f64())))
                    .collect(),
            )
        });
        Some(Self::Shares {
            question: of.question.as_str(),
            answered: why.value("answered", found.answered),
            means: why.value("means", means),
            why,
        })
    }
}

impl<'a> Entry<'a> {
    fn of(sorting: &of::Sorting, found: &'a FoundEntry, instrument: &'a Instrument) -> Self {
        let mut why = Why::default();
        let each = Question::each(&instrument.questions, &sorting.question);
        let categories = each.map_or(Vec::new(), |each| categories(each, sorting));
        let counts = found.counts.as_ref().map_err(|why| *why);
        let counts = counts.map(|counts| {
            let counts = categories.iter().zip(counts);
            Named(counts.map(|(id, count)| (*id, Some(*count))).collect())
        });
        let usual = |place: Result<Option<usize>, _>| match place {
            Ok(place) => place.ok_or_else(|| own(&sorting.differ)),
            Err(withheld) => Err(say::withheld(withheld).into_owned()),
        };
        let category = usual(found.category);
        let style = usual(found.style);
        let fits = category.clone().and(style.clone());
        let fits = fits.and_then(|_| found.fits.ok_or_else(|| say::Why::AnyFits.say().into()));
        let words = found.words.as_ref().map_err(|why| *why);
        Self {
            id: found.category_item.as_str(),
            name: &found.name,
            counts: why.value("counts", counts),
            in_words: why.value(
                "in_words",
                words.map(|words| say::most_chose(instrument, &found.category_item, words)),
            ),
            category: why
                .said("category", category)
                .and_then(|place| categories.get(place).copied()),
            style: why.said("style", style),
            fits: why.said("fits", fits),
            why,
        }
    }
}

/// The ids of the categories of a sorting.
fn categories<'a>(each: &'a Each, sorting: &of::Sorting) -> Vec<&'a str> {
    let derived = each.derived(&sorting.category);
    let options = derived.map_or(&[][..], |derived| &derived.options);
    options.iter().map(|option| option.id.as_str()).collect()
}

/// A sentence of the check's own data as a reason, in the usual words.
fn own(says: &str) -> String {
    Wording::default().fill(says)
}
