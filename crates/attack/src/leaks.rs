//! What counts give away by themselves.

use crate::file::Counts;

/// Added up over the files of a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Leaks {
    items: u32,
    unanimous: u32,
    answers: u32,
    alone: u32,
    files: u32,
    one_opted_out: u32,
}

impl Leaks {
    /// Looks at one file.
    pub fn add(&mut self, counts: &Counts) {
        for item in &counts.0 {
            let people: u32 = item.iter().sum();
            self.items += 1;
            self.unanimous += u32::from(item.contains(&people));
            self.answers += people;
            self.alone += item.iter().filter(|count| **count == 1).sum::<u32>();
        }
        self.files += 1;
        let one_opted_out = counts.0.iter().any(|item| item.last() == Some(&1));
        self.one_opted_out += u32::from(one_opted_out);
    }

    /// The share of items to which everybody gave one answer.
    pub fn unanimous(&self) -> f64 {
        share(self.unanimous, self.items)
    }

    /// The share of answers that nobody else gave.
    pub fn alone(&self) -> f64 {
        share(self.alone, self.answers)
    }

    /// The share of files in which exactly one person opted out of some item.
    pub fn one_opted_out(&self) -> f64 {
        share(self.one_opted_out, self.files)
    }
}

fn share(part: u32, whole: u32) -> f64 {
    f64::from(part) / f64::from(whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaks_are_counted() {
        let mut leaks = Leaks::default();
        leaks.add(&Counts(vec![
            vec![0, 5, 0],
            vec![1, 4, 0],
            vec![2, 2, 1],
            vec![3, 2, 0],
        ]));
        assert_eq!(
            (leaks.unanimous(), leaks.alone(), leaks.one_opted_out()),
            (0.25, 0.1, 1.0)
        );
    }
}
