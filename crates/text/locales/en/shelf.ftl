### The facilitator's shelf: all of it in one file, and back.

back_up = Back up what is here
copy = Copy the backup
holds = A backup is one file with all results and promises. To bring them back, give it to "Open results".
holds_not = Open rounds, keys and answers are never in it.
copied = Copied. Now paste it into a document and keep that.
asked_to_save = The browser was asked to save { $file }. If you can't find it in your Downloads folder, look under "Other ways".
text_label = The text of the backup
choose_folder = Choose a folder for it
wrote = The browser wrote { $file } into { $folder }.
none_chosen = No folder was chosen.
not_allowed = The browser did not allow this. Use "Back up what is here".
not_written = This folder did not take the file. Choose another one.
find = Find a team or month
found = { $found ->
        [0] Nothing here has these words.
       *[other] { $found } of { $all }
    }
keep_all = Keep all of it
is_back = It is all here now
others_stay = You have other promises of that round here. Those stay.
newer = This backup is from a newer Kilter. Open a newer copy of Kilter to use it.
changed = This backup was changed: Kilter does not write "{ $field }" like that. Use another copy of it.
