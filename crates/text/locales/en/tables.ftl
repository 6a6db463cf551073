### Several tables of one round.

title = Another table
text = At a large event, each table can have a computer of its own and run a part of this round. The people of a table answer there. Each table needs { $minimum } replies by itself.
how = Take the text below to the other computer. There choose "Ask the team", then "This is one of several tables". The text holds what you chose for the round: no answers and no key.
afterwards = In the end each table closes its part and gives its file to the facilitator, who can add the tables up.
code_label = The text for the other table
part_link = This is one of several tables
part_lead = The round is open at another table. Bring the text from there.
choose_hint = The text as a file.
paste_label = Or paste the text
paste_hint = It begins with KLTR1TABLE. Any text around it is left out.
nothing_given = Choose a file, or paste the text from the other table
nothing = There is no text for a table in it: it begins with KLTR1TABLE
damaged = The text was cut short or changed on its way: copy it again
newer = The text is from a newer copy of Kilter: open the same copy here
wrong_contents = The text holds something that a round can't have: copy it again
unknown_check = The round has a check that this copy of Kilter does not have: open a newer copy
read_title = This table's part of the round
by_itself = This table needs { $minimum } replies by itself. Only the people who sit here answer here.
size_label = How many people sit at this table?
