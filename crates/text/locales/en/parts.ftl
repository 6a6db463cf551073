### English as written in Britain. Numerals but in the words before the first statement, straight quotation marks.
###
### What the other files of this folder share. A message here is a function of one number, `$n`: REPLIES($team) calls
### `replies`. Each language has the functions that help it, under names of its own.

# What stands between the names of a list, and before the last of them.
-list_comma = { ", " }
-list_and = { " and " }
-list_or = { " or " }

replies = { $n ->
        [one] { $n } reply
       *[other] { $n } replies
    }
sealed_replies = { $n ->
        [one] { $n } sealed reply
       *[other] { $n } sealed replies
    }
sealed_replies_are = { $n ->
        [one] { $n } sealed reply is
       *[other] { $n } sealed replies are
    }
people = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
people_are = { $n ->
        [one] { $n } person is
       *[other] { $n } people are
    }
statements = { $n ->
        [one] { $n } statement
       *[other] { $n } statements
    }
minutes = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
characters = { $n ->
        [one] { $n } character
       *[other] { $n } characters
    }
things = { $n ->
        [one] { $n } thing
       *[other] { $n } things
    }
teams = { $n ->
        [one] { $n } team
       *[other] { $n } teams
    }
team_summaries = { $n ->
        [one] { $n } team summary
       *[other] { $n } team summaries
    }

# One to ten written out, as in a sentence that is read slowly; numerals from 11.
number_in_words = { $n ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $n }
    }
