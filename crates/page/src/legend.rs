//! What colours mean, said once below each heading: a legend that stands screens away is none.

use crate::block::Block;

/// The same blocks, where a legend stands at the first chart of its section and not at the others that have the same.
#[must_use]
pub fn once(mut blocks: Vec<Block>) -> Vec<Block> {
    keep_first(&mut blocks, &mut Vec::new());
    blocks
}

fn keep_first(blocks: &mut [Block], said: &mut Vec<Vec<kilter_charts::Key>>) {
    for block in blocks {
        match block {
            Block::Heading(heading) if heading.level <= 4 => said.clear(),
            Block::Figure(figure) if !figure.chart.legend.is_empty() => {
                let legend = std::mem::take(&mut figure.chart.legend);
                if !said.contains(&legend) {
                    figure.chart.legend.clone_from(&legend);
                    said.push(legend);
                }
            }
            Block::Group(group) => keep_first(&mut group.blocks, said),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::report_page;
    use crate::samples::twelve_people;
    use kilter_core::instrument::Catalogue;

    /// For each section, the legends that stand in it, by their words.
    fn legends(blocks: &[Block], sections: &mut Vec<Vec<String>>) {
        for block in blocks {
            match block {
                Block::Heading(heading) if heading.level <= 4 => sections.push(Vec::new()),
                Block::Figure(figure) if !figure.chart.legend.is_empty() => {
                    let words = figure.chart.legend.iter().map(|key| key.words.as_str());
                    let legend = words.collect::<Vec<_>>().join(", ");
                    sections.last_mut().unwrap().push(legend);
                }
                Block::Group(group) => legends(&group.blocks, sections),
                _ => {}
            }
        }
    }

    #[test]
    fn a_legend_stands_once_a_section() {
        let page = report_page(&twelve_people(), Catalogue::built_in(), false);
        let mut sections = Vec::new();
        legends(&page.blocks, &mut sections);
        let with: Vec<_> = sections.iter().filter(|it| !it.is_empty()).collect();
        // The statements of both checks, those on which answers differ, and where the time goes.
        assert_eq!(with.len(), 4, "{sections:?}");
        for section in with {
            let mut apart = section.clone();
            apart.dedup();
            assert_eq!(*section, apart);
        }
        assert!(
            sections
                .iter()
                .flatten()
                .any(|it| it == "Rarely, Sometimes, Usually, Can't say")
        );
    }
}
