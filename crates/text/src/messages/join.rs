//! Answering by invitation, on a machine of one's own.

messages! {
    /// Answering by invitation: reading it, keeping the answers, sending the reply.
    pub struct Join {
        /// Leads to the page.
        fn link();
        /// Page heading.
        fn title();
        /// Label of the text.
        fn paste_label();
        /// That other words around it do no harm.
        fn paste_hint();
        /// Label of the file.
        fn file_label();
        /// Beside the file.
        fn file_hint();
        /// Error: no invitation.
        fn nothing();
        /// Error: cut short or changed.
        fn damaged();
        /// Error: of a later version of Kilter.
        fn newer();
        /// Error: a name in it is none.
        fn wrong_name();
        /// Error: a number of people that can't be.
        fn wrong_team_size(found: u32 = 0);
        /// Error: it would show fewer replies than may be shown.
        fn low_minimum(found: u32 = 4, minimum: u32 = 5);
        /// Error: something else is wrong in it.
        fn wrong_contents();
        /// Error: it names a check that this version does not know.
        fn unknown_check();
        /// Error: its key would not keep a reply sealed.
        fn unsafe_key();
        /// Heading where there are several.
        fn which_title();
        /// How many there are, and what to do.
        fn which_text(invitations: usize = 2);
        /// One of them: its place in the text, and what tells it apart.
        fn which_one(place: usize = 1, round: &str = "Spring", team: &str = "Millbrook PCN core team", name: &str = "Joe");
        /// Chooses it.
        fn which_button(place: usize = 1);
        /// Heading once it is read.
        fn read_title();
        /// Row: the team.
        fn team();
        /// Who asks, and how long it takes.
        fn read_lead(name: &str = "Joe", team: &str = "Millbrook PCN core team", statements: u32 = 33, minutes: u32 = [7, 1]);
        /// What becomes of a reply, in one breath.
        fn one_line(name: &str = "Joe");
        /// How many are asked, and from how many replies results show.
        fn asked(people: u32 = [11, 1, 6], minimum: u32 = [5, 5, 11], never: bool = [false, false, true]);
        /// Opens who can open the reply.
        fn who_opens(name: &str = "Joe");
        /// The same, as it is (privacy.md).
        fn who_opens_text(name: &str = "Joe");
        /// Who asks best.
        fn neutral();
        /// Heading above the digits.
        fn digits();
        /// What to do with them.
        fn digits_text(name: &str = "Joe");
        /// Heading before another reply is forgotten.
        fn other_title();
        /// What is lost then.
        fn other_text(team: &str = "Millbrook PCN core team");
        /// Does it.
        fn other_button();
        /// A reply that is not sent is here.
        fn unfinished(name: &str = "Joe", team: &str = "Millbrook PCN core team");
        /// Leads to it.
        fn go_on();
        /// What this browser keeps, before the first statement.
        fn before_own();
        /// The answers so far are kept.
        fn kept();
        /// The last answer is being kept.
        fn keeping();
        /// This browser does not keep the answers so far.
        fn not_kept();
        /// Another tab had other answers.
        fn taken_over();
        /// What can be done where answers are checked.
        fn check_text();
        /// Own answers on paper, before its button.
        fn print_text();
        /// A reply with other answers was made before.
        fn made_before();
        /// The same, by an older Kilter, whose replies each count.
        fn made_by_older();
        /// Makes the reply.
        fn make_button();
        /// While it is being made.
        fn making();
        /// Where that failed.
        fn not_made();
        /// Heading of the page with the reply.
        fn send_title();
        /// Where to send it.
        fn send_text(name: &str = "Joe");
        /// That only one counts.
        fn send_once();
        /// How long it stays.
        fn send_kept();
        /// Before the code, where the reply is sent.
        fn reply_message(team: &str = "Millbrook PCN core team");
        /// Subject of an e-mail with it.
        fn reply_subject(team: &str = "Millbrook PCN core team");
        /// Label of the reply's text.
        fn reply_label();
        /// Forgets the answers.
        fn sent_button();
        /// Its second step.
        fn sent_title(phone: bool = [true, false]);
        /// What it does.
        fn sent_text();
        /// Does it.
        fn sent_confirm();
        /// Does not.
        fn sent_cancel();
        /// Heading after that.
        fn forgotten_title();
        /// What happens next.
        fn thanks();
        /// What was done.
        fn forgotten_text();
        /// Opens what may be left.
        fn left_summary();
        /// What may be left, in the words that privacy rule P14 allows.
        fn left_text();
        /// The reply among what is kept here.
        fn in_computer(team: &str = "Millbrook PCN core team", round: &str = "Spring");
    }
}
