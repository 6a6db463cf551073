### Numbers, months and lists.

month_of = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { NUMBER($year, useGrouping: "false") }
day_of = { $day } { $month }
one_of = { $number } of { $of }
list = { $items }
commas = { LIST($items, last: "comma") }
