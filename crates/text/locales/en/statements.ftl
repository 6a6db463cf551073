### Statement by statement, in words or counts.

heading = Statement by statement
order = First come statements where answers differ, then the lowest.
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
# A minority of one is never pointed at: one and two are said alike.
opted_out = { $people ->
        [0] Everyone gave an answer.
        [1] At most 2 gave no answer.
        [2] At most 2 gave no answer.
       *[other] { $people } gave no answer.
    }
answers_differ = Answers differ
counts_from = With fewer than { $needed } replies, statements are shown in words, so that no one stands out. The words are about those who could say.
everyone_agrees = If everyone gave the same answer, it shows here.
