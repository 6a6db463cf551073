//! What stands round every page.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::shell::Shell;

impl Shell for English {
    fn cannot_print(&self) -> Cow<'static, str> {
        "The browser did not start to print: printing may be turned off here. Try it from a different browser.".into()
    }

    fn app_name(&self) -> Cow<'static, str> {
        "Kilter".into()
    }

    fn title(&self, page: &str) -> Cow<'static, str> {
        format!("{page} - Kilter").into()
    }

    fn error_title(&self, title: &str) -> Cow<'static, str> {
        format!("Error: {title}").into()
    }

    fn error_prefix(&self) -> Cow<'static, str> {
        "Error:".into()
    }

    fn error_summary(&self) -> Cow<'static, str> {
        "There is a problem".into()
    }

    fn important(&self) -> Cow<'static, str> {
        "Important".into()
    }

    fn done(&self) -> Cow<'static, str> {
        "Done".into()
    }

    fn skip_link(&self) -> Cow<'static, str> {
        "Skip to main content".into()
    }

    fn back(&self) -> Cow<'static, str> {
        "Back".into()
    }

    fn continue_button(&self) -> Cow<'static, str> {
        "Continue".into()
    }

    fn change(&self) -> Cow<'static, str> {
        "Change".into()
    }

    fn or(&self) -> Cow<'static, str> {
        "or".into()
    }

    fn open_link(&self) -> Cow<'static, str> {
        "Open results".into()
    }

    fn computer_link(&self) -> Cow<'static, str> {
        "This computer".into()
    }

    fn about_link(&self) -> Cow<'static, str> {
        "About Kilter".into()
    }

    fn navigation(&self) -> Cow<'static, str> {
        "Main".into()
    }

    fn independent(&self) -> Cow<'static, str> {
        "Independent tool. Not an NHS England product.".into()
    }

    fn no_network(&self) -> Cow<'static, str> {
        "This page sends nothing over the internet.".into()
    }

    fn example(&self) -> Cow<'static, str> {
        "Example team. These people and their answers are made up.".into()
    }

    fn leave_example(&self) -> Cow<'static, str> {
        "Leave the example".into()
    }

    fn keeps_nothing(&self) -> Cow<'static, str> {
        "This browser keeps nothing. Kilter works, but it forgets all when you close or reload this page. Leave it open until you have your file.".into()
    }

    fn storage_half(&self) -> Cow<'static, str> {
        "One of the two places where this browser keeps things is full or blocked. Kilter keeps what you do in the other.".into()
    }

    fn storage_full(&self) -> Cow<'static, str> {
        "This browser has no more room. What you do now goes when you close this page. Delete something on the page This computer, then try again.".into()
    }

    fn storage_unreadable(&self, things: u32) -> Cow<'static, str> {
        format!("Kilter can't read {} kept in this browser. It has left that as it was. A newer Kilter may have written it.", plural(things, "thing", "things")).into()
    }

    fn not_kept(&self) -> Cow<'static, str> {
        "The browser did not keep this. It is still here on this page. Try again before you close it.".into()
    }

    fn until_closed(&self) -> Cow<'static, str> {
        "This browser can't keep things on its disk. What you do now lives only until the browser closes. Send, copy or save what you need before that.".into()
    }

    fn take_all(&self) -> Cow<'static, str> {
        "You can take out the results and the sealed replies that are here.".into()
    }

    fn copy_all(&self) -> Cow<'static, str> {
        "Copy what is here".into()
    }

    fn save_all(&self) -> Cow<'static, str> {
        "Save what is here".into()
    }

    fn lost_tail(&self) -> Cow<'static, str> {
        "This browser lost some of what it kept for Kilter. Look at what is here on the page This computer.".into()
    }

    fn cut_off(&self) -> Cow<'static, str> {
        "What was done last, before the browser closed, may not be kept. Look at what is here on the page This computer.".into()
    }

    fn out_of_reach(&self) -> Cow<'static, str> {
        "This browser can't get at all that it kept for Kilter. What you miss may still be on the disk. Close the browser, make room on the disk, then open Kilter again.".into()
    }

    fn changed_elsewhere(&self) -> Cow<'static, str> {
        "Another tab changed something. This page now shows what is so.".into()
    }

    fn not_as_shown(&self) -> Cow<'static, str> {
        "Nothing was done, because things changed meanwhile. The page now shows what is so. Look at it and choose again.".into()
    }

    fn others_at_it(&self) -> Cow<'static, str> {
        "People answer another round on this computer. Take the computer back there first.".into()
    }

    fn loading(&self) -> Cow<'static, str> {
        "Kilter is starting.".into()
    }

    fn gone_title(&self) -> Cow<'static, str> {
        "This is not in this browser".into()
    }

    fn gone(&self) -> Cow<'static, str> {
        "Someone deleted what was here, or this browser deletes what it keeps when it closes. If the file was moved or renamed, try its old place and name.".into()
    }

    fn shut_title(&self) -> Cow<'static, str> {
        "Kilter can't show this just now".into()
    }

    fn shut(&self) -> Cow<'static, str> {
        "It may be kept in this browser, but the browser does not let Kilter look.".into()
    }

    fn not_found_title(&self) -> Cow<'static, str> {
        "Page not found".into()
    }

    fn not_found(&self) -> Cow<'static, str> {
        "There is no page at this address. Go to the start page and choose from there.".into()
    }
}
