//! What the team said: what stands round the checks.

use crate::things::Asked;

messages! {
    /// The report's frame: whose it is, how many, what to ask and try.
    pub struct Report {
        /// Page heading.
        fn title(team: &str = "Millbrook PCN core team");
        /// On every result.
        fn standing();
        /// Which round, where it has a name of its own.
        fn round_in_month(round: &str = "Spring", month: &str = "March 2027");
        /// Below the heading of a report.
        fn caption(round: &str = "Spring, March 2027", asked: Asked = [Asked { replies: 9, team: Some(11) }, Asked { replies: 9, team: None }]);
        /// How many answered.
        fn replies(replies: u32 = 9, team_size: Option<u32> = [Some(11), None]);
        /// Prompt where a team size is known.
        fn did_this_many();
        /// Too few to show.
        fn below_minimum(replies: u32 = [1, 4], needed: u32 = 5);
        /// A check that too few answered.
        fn left_out(check: &str = "Deal and relationship");
        /// Heading over prompts.
        fn ask_heading();
        /// Heading over next moves.
        fn try_heading();
        /// The first prompt.
        fn look_prompt();
        /// How many actions.
        fn two_actions();
        /// The three lines to say.
        fn small_team();
        /// Opens the table of the same numbers.
        fn data_heading();
        /// The same of a chart on the screen, which leaves as a picture too.
        fn data_or_picture();
        /// Copies the chart as a picture.
        fn picture_copy();
        /// Saves it.
        fn picture_save();
        /// Saves it as a drawing.
        fn picture_svg();
        /// It is on the clipboard.
        fn picture_copied();
        /// Neither made nor taken.
        fn picture_failed();
        /// Prints the report.
        fn print_button();
        /// Downloads the table.
        fn csv_button();
        /// After saving.
        fn asked_to_save(file: &str = "kilter-report-millbrook-2027-03.csv");
        /// Beside Print.
        fn print_hint();
        /// Copies the table.
        fn copy_button();
        /// After Copy.
        fn copied();
        /// Label of the table as text, to copy by hand.
        fn csv_text_label();
        /// Name of a file, without its ending.
        fn file_name(team: &str = "millbrook-pcn-core-team", month: &str = "2027-03");
        /// The same of a change.
        fn change_file_name(team: &str = "millbrook-pcn-core-team", month: &str = "2027-03");
        /// The same of several teams.
        fn pool_file_name();
        /// Opens the formats that fewer people want.
        fn other_formats();
        /// Downloads a web page.
        fn html_save();
        /// Downloads plain text.
        fn text_save();
        /// Copies it.
        fn text_copy();
        /// Label of a text to copy by hand.
        fn text_label();
        /// Downloads Markdown.
        fn markdown_save();
        /// Copies it.
        fn markdown_copy();
        /// Downloads all figures, for programs.
        fn json_save();
        /// At the top of each sheet of paper.
        fn print_header(team: &str = "Millbrook PCN core team", round: &str = "Spring, March 2027", asked: Asked = [Asked { replies: 9, team: Some(11) }]);
        /// Where the browser has no print window.
        fn cannot_print();
        /// Name of a table, for screen readers.
        fn table_of(title: &str = "Trust, from 12 replies");
        /// Title of a picture of scores.
        fn scores_title(name: &str = "Deal", replies: u32 = [5, 12]);
        /// Heading above lines to write promises on.
        fn promises_heading();
        /// A line: what, by whom, by when.
        fn promise_line();
        /// Prints the first sheet.
        fn print_handout();
        /// Leads to the facilitator's sheets.
        fn facilitator_link();
        /// Their heading.
        fn facilitator_title();
        /// Below it: a team and a round.
        fn of_team(team: &str = "Riverside", round: &str = "Spring, March 2027");
        /// The name of their file.
        fn sheets_file_name(report: &str = "kilter-report-riverside-2027-03");
        /// Opens the prompts.
        fn talk_heading();
        /// Below a picture: which stand lowest.
        fn lowest(names: &str = "Openness (50.0)");
        /// Below a picture: which stand highest.
        fn highest(names: &str = "Trust (56.3)");
        /// Below a picture of which neither can be said.
        fn order_unsure();
        /// Below a picture of scores that are all the same.
        fn all_the_same();
        /// A score in a sentence.
        fn name_and_score(name: &str = "Openness", score: &str = "50.0");
        /// A score and how it stands.
        fn score_and_band(score: &str = "7.8", band: &str = "strong");
        /// Above statements with a wide spread.
        fn far_apart_text();
        /// Heading over the parts where no other fits.
        fn parts_heading();
        /// A side of the balance: its name and its score.
        fn out_of_100(score: &str = "69.4");
        /// Below a check's heading.
        fn check_line(title: &str = "Five foundations: ideas from Lencioni's five dysfunctions", asked: Asked = [Asked { replies: 9, team: Some(11) }], edition: u32 = 1);
        /// Heading over Print, Save and Copy.
        fn take_out_heading();
        /// Heading over what to do at first and at last.
        fn before_heading();
        /// Heading over the prompts for the whole picture.
        fn whole_heading();
        /// Heading over the parts to talk about first.
        fn first_heading();
        /// Above a table of the prompts for the other parts of a check.
        fn others_of(check: &str = "Five foundations");
        /// Heading over the prompts for the other parts.
        fn others_heading();
        /// Heading over what is for the facilitator alone.
        fn notes_heading();
        /// At the head of the sheets.
        fn facilitator_text();
        /// Heading over the statements with the lowest scores.
        fn lowest_heading();
        /// Heading over the rest.
        fn rest_heading();
        /// The same, where none stands out.
        fn all_heading();
        /// Title of the statements on which answers differ.
        fn differ_title(check: &str = "Five foundations", replies: u32 = [5, 12]);
        /// Title of the statements with the lowest scores.
        fn lowest_title(check: &str = "Five foundations", replies: u32 = [5, 12]);
        /// Title of a sheet of the rest.
        fn rest_title(check: &str = "Five foundations", sheet: u32 = [1, 2], sheets: u32 = [1, 2], replies: u32 = [5, 12]);
        /// Title of a sheet of all statements, where none stands out.
        fn all_title(check: &str = "Five foundations", sheet: u32 = [1, 2], sheets: u32 = [1, 2], replies: u32 = [5, 12]);
        /// Below pictures of counts.
        fn bars_text();
        /// How to read bars of categories, of which none is low or high.
        fn categories_text();
        /// Heading over what to ask where many could not say.
        fn many_opted_out_heading();
        /// Which statements many could not answer.
        fn many_opted_out_text();
    }
}
