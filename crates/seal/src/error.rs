/// Why something could not be sealed or opened. Says nothing of what was inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// A key is not of the right length.
    #[error("a key has {found} bytes, expected {expected}")]
    KeyLength {
        /// Bytes that a key has.
        expected: usize,
        /// Bytes that were given.
        found: usize,
    },
    /// A public key that gives every sender the same secret, or is written in a second way.
    #[error("the public key is of low order or not in its one written form")]
    PublicKeyRefused,
    /// The plaintext does not fit the length that every reply is padded to.
    #[error("{found} bytes do not fit the {padded_len} that every reply is padded to")]
    TooLong {
        /// The room there is.
        padded_len: usize,
        /// The bytes there are.
        found: usize,
    },
    /// Fewer bytes than any sealed reply has.
    #[error("{found} bytes are fewer than any sealed reply has")]
    CutShort {
        /// The bytes there are.
        found: usize,
    },
    /// The wrong key, another invitation, or changed bytes: HPKE does not tell which.
    #[error("not sealed to this key and this invitation, or changed since")]
    NotOpened,
    /// A phrase that a key can't be locked with.
    #[error("a phrase of {found} characters, at least {least}")]
    PhraseTooShort {
        /// Characters that a phrase has at least.
        least: usize,
        /// Characters that were given.
        found: usize,
    },
    /// Another phrase, or a locked key that was changed: the cipher does not tell which.
    #[error("another phrase")]
    OtherPhrase,
    /// It opened, but what is inside was not padded by this crate.
    #[error("opened, but the padding inside is not right")]
    Padding,
    /// The cipher suite asked for randomness in a way that one seed cannot answer.
    #[error("sealing asked for other randomness than its one seed")]
    Randomness,
}
