//! From findings to charts: plain data, no view. Each gives the chart's own type, so that the
//! same numbers can be drawn elsewhere.
mod beside;
mod change;
mod extremes;
mod ladder;
mod levels;
mod map;
mod over_time;
mod scores;
mod statements;

pub use beside::beside_chart;
pub use change::change_chart;
pub use ladder::ladder_chart;
pub use levels::levels_chart;
pub use map::map_chart;
pub use over_time::over_time_chart;
pub use scores::{profile_chart, scores_chart, shares_chart};
pub use statements::statements_chart;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check_context::CheckContext;
    use crate::samples::{each, six_people, twelve_people, with_time};
    use kilter_charts::{Along, StatementAnswers, Value};

    #[test]
    fn levels_are_the_worked_example_with_the_base_first() {
        each(&six_people(), |told| {
            let Some(chart) = levels_chart(told) else {
                assert!(told.instrument.bands().is_none());
                return;
            };
            let levels: Vec<_> = chart
                .levels
                .iter()
                .map(|l| {
                    (
                        l.name.as_str(),
                        l.score.clone(),
                        l.band_words.as_str(),
                        !l.between.is_empty(),
                    )
                })
                .collect();
            let score = |n: f64, d: f64, text: &str| Value::number(n / d, text);
            assert_eq!(
                levels,
                [
                    ("Trust", score(47.0, 6.0, "7.8"), "strong", false),
                    (
                        "Healthy conflict",
                        score(16.0, 3.0, "5.3"),
                        "needs care",
                        true
                    ),
                    ("Commitment", score(22.0, 3.0, "7.3"), "mixed", true),
                    (
                        "Accountability",
                        score(16.0, 3.0, "5.3"),
                        "needs care",
                        true
                    ),
                    ("Shared results", score(7.0, 1.0, "7.0"), "mixed", false),
                ]
            );
            assert!(
                chart.frame.title.contains('6'),
                "it states how many replied"
            );
            assert_eq!((chart.low.at, chart.high.at), (3.0, 9.0));
        });
    }

    #[test]
    fn the_map_is_the_worked_example() {
        each(&six_people(), |told| {
            let (Some(map), Some(found)) = (told.instrument.map(), told.findings.map()) else {
                return;
            };
            let chart = map_chart(told, map, found.place.as_ref().unwrap());
            let point = &chart.points[0];
            assert_eq!(point.up, Value::number(69.375, "69.4"));
            assert_eq!(point.across, Value::number(52.5, "52.5"));
            assert_eq!(point.reading, "Deal first");
            assert!(chart.frame.description.contains("69.4"));
        });
    }

    /// Of six, time now is (3 x 0 + 2 x 1 + 1 x 2) / 6 = 0.67 and wanted (1 x 1 + 4 x 2 + 1 x 3) / 6 = 2: a step and a third
    /// more, so clear (from a step on), towards the relationship, which is the axis across. One more who wants the contrary
    /// makes it 8 / 7 and 12 / 7: the same way still.
    #[test]
    fn the_map_shows_where_people_want_their_time() {
        let mut seen = 0;
        each(&six_people(), |told| {
            let (Some(map), Some(found)) = (told.instrument.map(), told.findings.map()) else {
                return;
            };
            seen += 1;
            let chart = map_chart(told, map, found.place.as_ref().unwrap());
            assert_eq!(chart.wish.unwrap().along, Along::Across);
            let says = "The team wants more time on how people work together.";
            assert!(chart.frame.description.ends_with(says));
        });
        assert_eq!(seen, 1);
    }

    /// Half at 1 and half at 2 now, all at 2 wanted: half a step, which is no clear wish. Six at 1 now and at 2 wanted: a step
    /// more, which one more who says 4 and 0 makes 10 / 7 and 12 / 7, the same way. Six at 3 now and at 1 wanted: less.
    #[test]
    fn without_a_clear_wish_the_map_has_no_arrow() {
        for (now, wanted, drawn) in [
            ([0, 3, 3, 0, 0], [0, 0, 6, 0, 0], None),
            ([0, 6, 0, 0, 0], [0, 0, 6, 0, 0], Some(Along::Across)),
            ([0, 0, 0, 6, 0], [0, 6, 0, 0, 0], Some(Along::Up)),
        ] {
            let report = with_time(now, wanted);
            each(&report, |told| {
                let (Some(map), Some(found)) = (told.instrument.map(), told.findings.map()) else {
                    return;
                };
                let chart = map_chart(told, map, found.place.as_ref().unwrap());
                assert_eq!(
                    chart.wish.map(|wish| wish.along),
                    drawn,
                    "{now:?} {wanted:?}"
                );
            });
        }
    }

    #[test]
    fn counts_are_drawn_from_eight_replies_and_never_below() {
        for (report, counted) in [(six_people(), false), (twelve_people(), true)] {
            each(&report, |told| {
                let items: Vec<_> = told.findings.items.iter().collect();
                let chart = statements_chart(told, "all", String::new(), &items);
                for statement in &chart.statements {
                    let has_counts = matches!(statement.answers, StatementAnswers::Counts { .. });
                    assert_eq!(has_counts, counted, "{statement:?}");
                }
            });
        }
    }

    #[test]
    fn a_made_up_team_is_marked_in_each_picture() {
        each(&twelve_people(), |told| {
            for example in [true, false] {
                let frame = CheckContext { example, ..told }.frame("x", "", String::new());
                assert_eq!(!frame.note.is_empty(), example);
            }
        });
    }
}
