use crate::pages::report::check_context::CheckContext;
use kilter_charts::{Axis, Guide, Point, PointKind, QuadrantChart, QuadrantNames, Value};
use kilter_core::exact::Exact;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::BalanceRule;
use kilter_core::scoring::{Lean, Quadrant};
use kilter_text::{say, t};

/// The team's place between the two axes: the deal upwards, the relationship to the right.
pub fn quadrant_chart(told: CheckContext<'_>, rule: &BalanceRule, lean: &Lean) -> QuadrantChart {
    let name = |quadrant| say::quadrant(quadrant, told.instrument, told.wording);
    let value = |score: &Exact| Value::number(score.to_f64(), say::score(score));
    let (deal, relationship) = (told.label(&rule.deal), told.label(&rule.relationship));
    QuadrantChart {
        frame: told.frame(
            "quadrant",
            t().balance.quadrant_title(told.replies),
            quadrant_summary(told, lean),
        ),
        head: [
            t().open.team().into_owned(),
            relationship,
            deal,
            t().report.quadrant_column().into_owned(),
        ],
        across: axis(told, rule, &rule.relationship),
        up: axis(told, rule, &rule.deal),
        names: QuadrantNames {
            both: name(Quadrant::PartnersWithAPlan),
            up_only: name(Quadrant::DealFirst),
            across_only: name(Quadrant::RelationshipFirst),
            neither: name(Quadrant::EarlyDays),
        },
        points: vec![Point {
            label: if told.several {
                t().report.these_teams()
            } else {
                t().report.this_team()
            }
            .into_owned(),
            across: value(&lean.relationship),
            up: value(&lean.deal),
            reading: name(lean.quadrant),
            kind: PointKind::Team,
        }],
    }
}

/// Where the team stands, in a sentence or two.
fn quadrant_summary(told: CheckContext<'_>, lean: &Lean) -> String {
    let quadrant = say::quadrant(lean.quadrant, told.instrument, told.wording);
    let (deal, relationship) = (say::score(&lean.deal), say::score(&lean.relationship));
    t().report
        .quadrant_summary(&deal, &relationship, &quadrant)
        .into_owned()
}

fn axis(told: CheckContext<'_>, rule: &BalanceRule, scale: &ScaleId) -> Axis {
    Axis {
        title: told.label(scale),
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        line: Guide::new(rule.line.to_f64(), say::of_100(&rule.line)),
        near: rule.on_the_line_within.to_f64(),
    }
}
