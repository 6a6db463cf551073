### Statement by statement, in words or counts.

heading = Statement by statement
order = First come statements with two views, then the lowest.
title = { $check }: what people chose, from { REPLIES($replies) }
statement_column = Statement
answers_column = Answers
nearly_all = nearly all: { $options }
most = most: { $options }
about_half = { $options ->
        [one] about half: { $options }
       *[other] about half each: { $options }
    }
some = { $options ->
        [one] some: { $options }
       *[other] some each: { $options }
    }
mixed_answers = answers are spread
opted_out_column = No answer
answers_differ = Two views here
counts_from = With fewer than { $needed } replies, statements are shown in words, so that no one stands out. The words are about those who could say.
everyone_agrees = Where everyone gave the same answer, that can be seen.
