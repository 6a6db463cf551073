### The phrase that locks a round's key.

lock_link = Lock this round with a phrase
why = Do other people use this computer too? Then lock the round. Kilter asks for the phrase when you close it.
disk = Traces of a round may stay on the disk, even after you delete it. Without the phrase nobody can open a reply with them.
lost = If you forget the phrase, the round is lost. Nobody can help you then.
choose_label = Phrase
choose_hint = A few words that only you know, with { $least } letters or more. The page shows what you type, so that you can check it: see that nobody looks on.
four_words_button = Use four random words
four_words = Write these words down on paper now. Nobody can find them again for you.
choose_missing = Enter a phrase, or untick the box above it
too_short = Make the phrase { $least } letters or longer, not counting spaces
locking = Locking the round. This takes a moment.
locked = This round is locked with a phrase. You need the phrase to close it.
label = Your phrase
hint = You chose it when you opened the round, or made its key file. Capital letters make no difference.
missing = Enter your phrase
wrong = This is not the phrase of this round: nothing is lost, so try again
unlocking = Checking the phrase. This takes a moment.
