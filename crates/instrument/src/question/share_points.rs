use super::parts::Parts;
use crate::ids::{ItemId, QuestionId, ResponseScaleId};
use crate::item::Item;
use crate::{ResponseOption, ResponseScale};
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within};

/// The most points: a reply holds those of an aim in eight bits, of whose values the last sixteen are kept for "not
/// answered" and the opt-out.
pub const MOST_POINTS: u32 = 239;

/// So many points over some aims. Of what people gave, only the sum of each aim is counted: who gave how many would
/// join answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharePoints {
    /// Its id; its items are `id-aim`.
    pub id: QuestionId,
    /// Its wording, with placeholders for the words of the team.
    pub text: String,
    /// How many points everybody has.
    pub points: u32,
    /// What they are shared out over.
    pub aims: Vec<Aim>,
    /// The words of the opt-out.
    pub opt_out: String,
}

/// What points may go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
}

impl SharePoints {
    /// The item of an aim: its option at place n is n points.
    #[must_use]
    pub fn item_id(&self, aim: &Aim) -> ItemId {
        ItemId::new(format!("{}-{}", self.id, aim.id))
    }

    /// The ids of its items, in the order of the aims.
    pub fn item_ids(&self) -> impl Iterator<Item = ItemId> {
        self.aims.iter().map(|aim| self.item_id(aim))
    }

    pub(super) fn parts(&self) -> Parts {
        let response_scale = ResponseScaleId::new(format!("{}-points", self.id));
        let option = |points: u32| ResponseOption {
            label: points.to_string(),
            value: points.into(),
            side: None,
        };
        let item = |aim: &Aim| Item {
            id: self.item_id(aim),
            text: aim.label.clone(),
            response_scale: response_scale.clone(),
            reverse: false,
            of_shares: true,
        };
        Parts {
            items: self.aims.iter().map(item).collect(),
            derived: Vec::new(),
            response_scales: vec![ResponseScale {
                id: response_scale.clone(),
                // More are refused; a fault must not take all memory before it is said.
                options: (0..=self.points.min(MOST_POINTS)).map(option).collect(),
                opt_out: self.opt_out.clone(),
                wide_from: None,
            }],
        }
    }
}

#[cfg(feature = "read")]
impl SharePoints {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("id", self.id.as_str());
        texts.add("text", &self.text);
        texts.add("opt_out", &self.opt_out);
        for (i, aim) in self.aims.iter().enumerate() {
            texts.add(format!("aims[{i}].id"), &aim.id);
            texts.add(format!("aims[{i}].label"), &aim.label);
        }
    }

    pub(super) fn faults(&self) -> Vec<InstrumentFault> {
        let at = format!("questions.{}", self.id);
        let mut faults = within::twice(&format!("{at}.aims"), self.aims.iter().map(|aim| &aim.id));
        if !(1..=MOST_POINTS).contains(&self.points) {
            faults.push(InstrumentFault::Points {
                at: format!("{at}.points"),
                found: self.points,
            });
        }
        if self.aims.len() < 2 {
            let at = format!("{at}.aims");
            faults.push(InstrumentFault::Parts { at });
        }
        faults
    }
}
