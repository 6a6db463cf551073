//! JSON's signs, one after the other. `None` is "not for us" throughout.

/// What is not read yet.
pub(crate) struct Cursor<'a>(pub(crate) &'a [u8]);

impl<'a> Cursor<'a> {
    #[inline(always)]
    fn skip_space(&mut self) {
        while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = self.0 {
            self.0 = rest;
        }
    }

    /// Goes past this sign and the space before it.
    #[inline(always)]
    pub(crate) fn sign(&mut self, sign: u8) -> Option<()> {
        self.took(sign).then_some(())
    }

    /// Goes past this sign where it comes next.
    #[inline(always)]
    fn took(&mut self, sign: u8) -> bool {
        self.skip_space();
        match self.0 {
            [found, rest @ ..] if *found == sign => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    /// The bytes of a string without escapes. They may not be UTF-8.
    #[inline(always)]
    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        self.sign(b'"')?;
        let end = self
            .0
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
        let (text, rest) = self.0.split_at_checked(end)?;
        let [b'"', rest @ ..] = rest else { return None };
        self.0 = rest;
        Some(text)
    }

    /// A string without escapes.
    #[inline(always)]
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    /// A whole number, written as JSON allows and without a fraction or an exponent.
    #[inline(always)]
    pub(crate) fn number(&mut self) -> Option<u32> {
        self.skip_space();
        let [first @ b'0'..=b'9', rest @ ..] = self.0 else {
            return None;
        };
        let mut number = u32::from(first - b'0');
        self.0 = rest;
        while let [digit @ b'0'..=b'9', rest @ ..] = self.0 {
            // JSON has no leading zeros.
            if number == 0 {
                return None;
            }
            number = number
                .checked_mul(10)?
                .checked_add(u32::from(digit - b'0'))?;
            self.0 = rest;
        }
        (!matches!(self.0, [b'.' | b'e' | b'E', ..])).then_some(number)
    }

    /// Whether another part follows in a list or object that this sign closes; a comma between two
    /// parts is gone past.
    #[inline(always)]
    pub(crate) fn another(&mut self, close: u8, first: &mut bool) -> Option<bool> {
        if self.took(close) {
            return Some(false);
        }
        if *first {
            *first = false;
        } else {
            self.sign(b',')?;
        }
        Some(true)
    }

    /// The next key of an object, up to its value; none within at its end.
    #[inline(always)]
    pub(crate) fn key(&mut self, first: &mut bool) -> Option<Option<&'a [u8]>> {
        if !self.another(b'}', first)? {
            return Some(None);
        }
        let key = self.bytes()?;
        self.sign(b':')?;
        Some(Some(key))
    }
}
