use zeroize::Zeroizing;

use crate::SealError;

/// Bytes that say how long the plaintext is.
pub(crate) const LENGTH_BYTES: usize = 2;

/// The length, the plaintext, and zeros up to `padded_len` bytes of room.
pub(crate) fn pad(plaintext: &[u8], padded_len: usize) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let too_long = SealError::TooLong {
        padded_len,
        found: plaintext.len(),
    };
    if plaintext.len() > padded_len {
        return Err(too_long);
    }
    let length = u16::try_from(plaintext.len()).map_err(|_| too_long)?;
    let mut padded = Vec::with_capacity(LENGTH_BYTES + padded_len);
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(plaintext);
    padded.resize(LENGTH_BYTES + padded_len, 0);
    Ok(Zeroizing::new(padded))
}

/// The plaintext again. Anything but zeros after it is refused, so that nothing can hide there.
pub(crate) fn unpad(padded: &[u8]) -> Result<Vec<u8>, SealError> {
    let (length, rest) = padded
        .split_first_chunk::<LENGTH_BYTES>()
        .ok_or(SealError::Padding)?;
    let (plaintext, zeros) = rest
        .split_at_checked(usize::from(u16::from_be_bytes(*length)))
        .ok_or(SealError::Padding)?;
    if zeros.iter().any(|byte| *byte != 0) {
        return Err(SealError::Padding);
    }
    Ok(plaintext.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pads_to_one_length() {
        assert_eq!(pad(b"ab", 4).unwrap().as_slice(), [0, 2, b'a', b'b', 0, 0]);
        assert_eq!(pad(b"", 4).unwrap().as_slice(), [0; 6]);
        assert_eq!(pad(b"abcd", 4).unwrap().len(), 6);
    }

    #[test]
    fn refuses_what_does_not_fit() {
        let error = SealError::TooLong {
            padded_len: 4,
            found: 5,
        };
        assert_eq!(pad(b"abcde", 4), Err(error));
        let more_than_the_length_can_say = vec![1; 65_536];
        assert!(pad(&more_than_the_length_can_say, 70_000).is_err());
        assert!(pad(&more_than_the_length_can_say[..65_535], 70_000).is_ok());
    }

    #[test]
    fn refuses_padding_that_is_not_ours() {
        for bad in [
            &[][..],
            &[0],
            &[0, 3, 1, 2],
            &[0, 1, 1, 2],
            &[0xff, 0xff, 0],
        ] {
            assert_eq!(unpad(bad), Err(SealError::Padding), "{bad:?}");
        }
        assert_eq!(unpad(&[0, 1, 7, 0]).unwrap(), [7]);
    }
}
