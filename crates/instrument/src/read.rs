use super::{Instrument, InstrumentError, Lists, validate};

impl Instrument {
    /// Reads and validates an instrument's data file.
    ///
    /// # Errors
    /// [`InstrumentError::Unreadable`] with the field where the file has another shape, or
    /// [`InstrumentError::Wrong`] with every fault of what it says.
    pub fn from_json(json: &str) -> Result<Self, InstrumentError> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let instrument: Self =
            serde_path_to_error::deserialize(&mut deserializer).map_err(|e| {
                InstrumentError::Unreadable {
                    field: e.path().to_string(),
                    found: e.inner().to_string(),
                }
            })?;
        let instrument = instrument.with_lists(&Lists::new());
        let faults = validate::faults(&instrument);
        if faults.is_empty() {
            Ok(instrument)
        } else {
            Err(InstrumentError::Wrong(faults))
        }
    }
}
