//! What a browser keeps between two starts.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use memchr::memmem::Finder;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::failing::{fail, must};
use crate::small_disk::{SmallDisk, left_in_the_last_block};

/// A browser's user data and its downloads, kept across restarts. Clones are the same profile.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Before the place that it is mounted in: it goes first.
    disk: Option<Rc<SmallDisk>>,
    place: Rc<TempDir>,
}

impl Profile {
    /// A new profile, as on a machine where nobody has opened the page yet.
    #[must_use]
    pub fn new() -> Self {
        Self::with(json!({}))
    }

    /// A profile in which the browser refuses to keep anything for a page, as some organisations have it.
    ///
    /// The same content setting as the policy `DefaultCookiesSetting=2`: the `localStorage` getter throws.
    #[must_use]
    pub fn that_keeps_nothing() -> Self {
        Self::with(json!({ "profile": keeps_nothing() }))
    }

    /// Both of the others: nothing is kept, and nothing is downloaded.
    #[must_use]
    pub fn that_keeps_and_downloads_nothing() -> Self {
        Self::with(json!({ "profile": keeps_nothing(), "download_restrictions": 3 }))
    }

    /// A profile in which every download is dropped without a word, as some organisations have it.
    ///
    /// The preference behind the policy `DownloadRestrictions=3`.
    #[must_use]
    pub fn that_downloads_nothing() -> Self {
        Self::with(json!({ "download_restrictions": 3 }))
    }

    /// A profile whose databases lie on a small disk of its own, or why this account may not mount one.
    ///
    /// # Errors
    /// What `mount` says.
    pub fn on_a_small_disk() -> Result<Self, String> {
        let profile = Self::new();
        let disk = SmallDisk::at(&profile.databases())?;
        let disk = Some(Rc::new(disk));
        Ok(Self { disk, ..profile })
    }

    /// IndexedDB, and local storage.
    fn databases(&self) -> [PathBuf; 2] {
        ["IndexedDB", "Local Storage"].map(|name| self.first().join(name))
    }

    /// Every file of IndexedDB and of local storage, with its bytes.
    #[must_use]
    pub fn database_bytes(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        for folder in self.databases() {
            must("read the databases", collect(&folder, &mut files));
        }
        files.sort();
        files
    }

    /// How many bytes more the last block of IndexedDB's log takes.
    #[must_use]
    #[track_caller]
    pub fn left_in_the_journals_last_block(&self) -> u64 {
        let [journal, _] = self.databases();
        match left_in_the_last_block(&journal, "log") {
            Some(left) => left,
            None => fail("IndexedDB has no log yet"),
        }
    }

    /// How many bytes more the last block of local storage's log takes.
    #[must_use]
    #[track_caller]
    pub fn left_in_local_storages_last_block(&self) -> u64 {
        let [_, local] = self.databases();
        match left_in_the_last_block(&local, "log") {
            Some(left) => left,
            None => fail("local storage has no log yet"),
        }
    }

    #[track_caller]
    fn disk(&self) -> &SmallDisk {
        match &self.disk {
            Some(disk) => disk,
            None => fail("this profile has no disk of its own"),
        }
    }

    /// Fills the small disk to its last block.
    #[track_caller]
    pub fn fills_its_disk(&self) {
        self.disk().fill();
    }

    /// Takes away what filled the small disk.
    #[track_caller]
    pub fn has_room_again(&self) {
        self.disk().make_room();
    }

    /// Makes the small disk read-only; close the browser first.
    #[track_caller]
    pub fn becomes_read_only(&self) {
        self.disk().remount("ro");
    }

    /// Lets the small disk be written again.
    #[track_caller]
    pub fn can_be_written_again(&self) {
        self.disk().remount("rw");
    }

    /// Preferences go into the profile's file: a driver's own download settings would bypass what organisations set.
    fn with(mut preferences: Value) -> Self {
        let place = must(
            "make a profile",
            tempfile::Builder::new().prefix("kilter-profile-").tempdir(),
        );
        let profile = Self {
            disk: None,
            place: Rc::new(place),
        };
        let downloads = json!({ "default_directory": profile.downloads_folder(), "prompt_for_download": false });
        if let Some(preferences) = preferences.as_object_mut() {
            preferences.insert("download".into(), downloads);
        }
        let first_profile = profile.first();
        must("make a profile", fs::create_dir_all(&first_profile));
        must(
            "make a downloads folder",
            fs::create_dir_all(profile.downloads_folder()),
        );
        must(
            "write preferences",
            fs::write(first_profile.join("Preferences"), preferences.to_string()),
        );
        profile
    }

    pub(crate) fn user_data(&self) -> PathBuf {
        self.place.path().join("user-data")
    }

    fn first(&self) -> PathBuf {
        self.user_data().join("Default")
    }

    pub(crate) fn downloads_folder(&self) -> PathBuf {
        self.place.path().join("downloads")
    }

    /// The browser can't open any IndexedDB in this profile, whatever it tries; close it first.
    #[track_caller]
    pub fn shuts_its_databases(&self) {
        let databases = self.first().join("IndexedDB");
        must(
            "put the databases away",
            fs::rename(&databases, self.first().join("away")),
        );
        // Where a folder should be.
        must("stand in the way", fs::write(&databases, "shut"));
    }

    /// It can again, and finds what was there.
    #[track_caller]
    pub fn opens_its_databases_again(&self) {
        let databases = self.first().join("IndexedDB");
        // A browser may have made room for itself.
        let _ = fs::remove_file(&databases).or_else(|_| fs::remove_dir_all(&databases));
        must(
            "put the databases back",
            fs::rename(self.first().join("away"), &databases),
        );
    }

    /// Removes the lock that a killed browser leaves; the next one would take it for a browser on another machine.
    pub(crate) fn unlock(&self) {
        for lock in ["SingletonLock", "SingletonSocket", "SingletonCookie"] {
            // There is none after a browser that was closed.
            let _ = fs::remove_file(self.user_data().join(lock));
        }
    }

    /// Every file that the browser has kept, with its bytes; close or kill the browser first.
    #[must_use]
    pub fn bytes(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        must("read the profile", collect(&self.user_data(), &mut files));
        files
    }

    /// The kept files in which this text stands, as UTF-8 or as UTF-16.
    ///
    /// A database may compress what it keeps: also read the records ([`Person::kept`](crate::Person::kept)).
    #[must_use]
    pub fn files_with(&self, text: &str) -> Vec<PathBuf> {
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.files_with_any(&[text.as_bytes().to_vec(), wide])
    }

    /// The kept files in which any of these runs of bytes stands.
    #[must_use]
    pub fn files_with_any(&self, sought: &[Vec<u8>]) -> Vec<PathBuf> {
        let finders: Vec<Finder<'_>> = sought.iter().map(Finder::new).collect();
        let holds = |bytes: &[u8]| finders.iter().any(|finder| finder.find(bytes).is_some());
        self.bytes()
            .into_iter()
            .filter(|(_, bytes)| holds(bytes))
            .map(|(path, _)| path)
            .collect()
    }
}

impl Default for Profile {
    fn default() -> Self {
        Self::new()
    }
}

fn keeps_nothing() -> Value {
    json!({ "default_content_setting_values": { "cookies": 2 } })
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(&entry.path(), files)?;
        } else if kind.is_file() {
            files.push((entry.path(), fs::read(entry.path())?));
        }
    }
    Ok(())
}
