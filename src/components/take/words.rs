use kilter_text::t;
use std::borrow::Cow;

/// What is said.
#[derive(Debug, Clone)]
pub struct Words {
    /// The button that saves it.
    pub save: Cow<'static, str>,
    /// The button that copies it.
    pub copy: Cow<'static, str>,
    /// The button that prints the page.
    pub print: Cow<'static, str>,
    /// It is on the clipboard.
    pub copied: Cow<'static, str>,
    /// The browser was asked to save it.
    pub asked_to_save: Cow<'static, str>,
    /// The mail program was asked for.
    pub asked_to_write: Cow<'static, str>,
    /// The browser lets nobody copy.
    pub not_copied: Cow<'static, str>,
    /// The browser could not be asked to save.
    pub not_saved: Cow<'static, str>,
    /// The browser did not begin to print.
    pub not_printed: Cow<'static, str>,
    /// Opens what leads on to another program.
    pub further: Cow<'static, str>,
    /// The link that begins an e-mail.
    pub email: Cow<'static, str>,
    /// The button that opens the share sheet.
    pub share: Cow<'static, str>,
    /// The browser did not share it.
    pub not_shared: Cow<'static, str>,
    /// What to turn off before printing.
    pub print_hint: Option<Cow<'static, str>>,
}

impl Words {
    /// Of a file of this name.
    pub fn of(file: &str) -> Self {
        let say = t().ready;
        Self {
            save: say.save_button(),
            copy: say.copy_button(),
            print: say.print_button(),
            copied: say.copied(),
            asked_to_save: say.asked_to_save(file),
            asked_to_write: say.email_asked(),
            not_copied: say.copy_failed(),
            not_saved: say.save_failed(),
            not_printed: say.print_failed(),
            further: say.other_ways(),
            email: say.email_link(),
            share: say.share_button(),
            not_shared: say.share_failed(),
            print_hint: None,
        }
    }

    /// Of a page that can only be printed.
    pub(super) fn of_a_page() -> Self {
        Self {
            print: t().report.print_button(),
            not_printed: t().shell.cannot_print(),
            print_hint: Some(t().report.print_hint()),
            ..Self::of("")
        }
    }
}
