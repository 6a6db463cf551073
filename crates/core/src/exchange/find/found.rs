use super::super::backup_reader::BackupReading;
use super::super::fault::SummaryFault;
use super::super::invitation::{Invitation, InvitationFault};
use super::super::key_file_reader::KeyReading;
use super::super::promises_reader::PromisesReading;
use super::super::summary_reader::Reading;
use super::super::table::{Table, TableFault};
use super::super::token::TokenKind;
use super::codes::Code;

/// What was found in a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Each team summary, as JSON or as a code: itself, or all that is wrong with it.
    pub summaries: Vec<Reading>,
    /// The codes of every kind, in their order.
    pub codes: Vec<Code>,
    /// Each key file, or what is wrong with it.
    pub key_files: Vec<KeyReading>,
    /// The promises of each team, or what is wrong with them.
    pub promises: Vec<PromisesReading>,
    /// What each backup says round its parts, which stand among the others; where that is wrong, they do not.
    pub backups: Vec<BackupReading>,
    /// Nothing was found, and the text was meant to be JSON: what is wrong with it.
    pub not_json: Option<SummaryFault>,
}

impl Found {
    /// Nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.summaries.is_empty()
            && self.codes.is_empty()
            && self.key_files.is_empty()
            && self.promises.is_empty()
            && self.backups.is_empty()
            && self.not_json.is_none()
    }

    /// The first kind of thing that was found, but for this one: what somebody may have meant to
    /// give elsewhere.
    #[must_use]
    pub fn other_than(&self, wanted: TokenKind) -> Option<TokenKind> {
        let code = self.codes.iter().find(|code| code.kind != wanted);
        let summary = self.summaries.iter().any(Result::is_ok);
        let summary = (summary && wanted != TokenKind::Summary).then_some(TokenKind::Summary);
        code.map(|code| code.kind).or(summary)
    }

    /// The invitations, in the order of the text, each once.
    ///
    /// # Errors
    /// What is wrong with the first, where none is good.
    pub fn invitations(&self) -> Result<Vec<Invitation>, InvitationFault> {
        let read = |bytes: &[u8]| Invitation::from_bytes(bytes);
        self.each(
            TokenKind::Invitation,
            read,
            InvitationFault::Damaged,
            InvitationFault::Nothing,
        )
    }

    /// The tables, in the order of the text, each once.
    ///
    /// # Errors
    /// What is wrong with the first, where none is good.
    pub fn tables(&self) -> Result<Vec<Table>, TableFault> {
        self.each(
            TokenKind::Table,
            Table::from_code,
            TableFault::Damaged,
            TableFault::Nothing,
        )
    }

    fn each<T: PartialEq, E>(
        &self,
        kind: TokenKind,
        read: impl Fn(&[u8]) -> Result<T, E>,
        damaged: E,
        nothing: E,
    ) -> Result<Vec<T>, E> {
        let (mut all, mut whole, mut is_damaged) = (Vec::new(), None, false);
        for code in self.codes.iter().filter(|code| code.kind == kind) {
            match code.bytes.as_deref().map(&read) {
                Ok(Ok(one)) if all.contains(&one) => {}
                Ok(Ok(one)) => all.push(one),
                Ok(Err(why)) => whole = whole.or(Some(why)),
                Err(_) => is_damaged = true,
            }
        }
        if !all.is_empty() {
            return Ok(all);
        }
        // One that came whole says more than one that did not.
        Err(whole.unwrap_or(if is_damaged { damaged } else { nothing }))
    }
}
