//! The program `kilter`: its help, and what it says of files.

use crate::things::Field;

messages! {
    /// What the shell shows beside the report.
    pub struct Cli {
        /// What the program does.
        fn about();
        /// What `validate` does.
        fn validate();
        /// What `report` does.
        fn report();
        /// What `merge` does.
        fn merge();
        /// What `compare` does.
        fn compare();
        /// What `pool` does.
        fn pool();
        /// The argument EARLIER.
        fn earlier();
        /// The argument LATER.
        fn later();
        /// The option `--any-wording`.
        fn any_wording();
        /// The option `--progress`.
        fn progress();
        /// The option `--output`.
        fn output();
        /// No summary was read, so nothing is added up or put together.
        fn nothing_to_write();
        /// The argument FILE.
        fn files();
        /// The option `--format`.
        fn format();
        /// The option `--minimum`.
        fn minimum();
        /// The option `--strict`.
        fn strict();
        /// A `--minimum` that can't be.
        fn wrong_minimum(lowest: u32 = 5);
        /// How input from a pipe is called.
        fn standard_input();
        /// One of several team summaries in a file.
        fn part(file: &str = "teams.json", place: usize = 3);
        /// One line about a file.
        fn line(file: &str = "spring.json", says: &str = "The file is empty.");
        /// One line about a file that is no fault.
        fn note(file: &str = "spring.json", says: &str = "It is here already.");
        /// A second copy.
        fn second_copy();
        /// How many summaries have been read so far.
        fn so_far(summaries: u64 = 3_000);
        /// More than one summary in a file to compare.
        fn more_than_one();
        /// Members of another team in the pool read other words.
        fn other_wording(field: &Field<'_> = [&Field::at("wording")]);
        /// More people than can be counted.
        fn too_many_people();
        /// No such file.
        fn not_found();
        /// A file that may not be read.
        fn not_allowed();
        /// A folder.
        fn folder();
        /// A file that can't be read for another reason.
        fn unreadable(why: &str = "input/output error");
        /// The output can't be written.
        fn unwritable(why: &str = "no space left on device");
    }
}
