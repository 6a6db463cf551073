### The fields of a team summary, in words that a person can find in it.

field = { $part ->
        [format] the format
        [version] the version
        [id] the round's id
        [team_id] the team's id
        [team] the team's name
        [round] the round's name
        [month] the month
        [team_size] the team size
        [minimum] the minimum
        [wording] the list of words
        [network] the word for network
        [practice] the word for practice
        [checks] the list of checks
        [check] check { $check }
        [instrument] the name of check { $check }
        [edition] the edition of check { $check }
        [form] the form of check { $check }
        [replies] the number of replies to check { $check }
        [items] the list of statements of check { $check }
        [item] statement { $item } of check { $check }
        [counts] the list of counts of statement { $item } in check { $check }
        [count] count { $count } of statement { $item } in check { $check }
       *[opted_out] the number who gave no answer to statement { $item } in check { $check }
    } ("{ $path }")
unnamed = the field "{ $path }"
