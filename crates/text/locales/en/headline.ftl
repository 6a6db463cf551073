### What a check comes to, in a sentence or two.

all_strong = { $names } are all strong. Keep what works, and say why it does.
all_so_many_strong = All { NUMBER_IN_WORDS($parts) } are strong. Keep what works, and say why it does.
strong = { $count ->
        [one] { $names } is strong.
       *[other] { $names } are strong.
    }
highest = { $count ->
        [one] { $names } stands highest.
       *[other] { $names } stand highest.
    }
begin_with = Talk about { $name } first: the rest builds on it.
lowest = Of these, talk about { $names } first.
level = The { NUMBER_IN_WORDS($parts) } are too level to rank, so choose yourselves where to begin.
far_apart = People see most of these very differently.
both_high = { $first } and { $second } are both high.
both_low = { $first } and { $second } are both low.
above = { $higher } is ahead of { $lower }.
even = { $first } and { $second } are about even.
too_close = { $first } may be ahead of { $second }: one answer could change that.
first_unsure = What comes first is too close to say.
misfit = { $entry }: { $says }
seen_differently = People see { LIST($entries, last: "comma") } in different ways.
so_many_seen_differently = People see { NUMBER_IN_WORDS($entries) } of these in different ways.
