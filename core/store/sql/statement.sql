-- SPDX-License-Identifier: MIT
--
-- Statements, and by which rules a revision was read. One revision's statements come by agreement and seq; statement.c
-- puts them into the order of the items.

-- name: reading_any
SELECT 1 FROM reading WHERE revision_key = :key AND agreement = :agreement;

-- name: reading_put
INSERT INTO reading (revision_key, agreement, rules) VALUES (:key, :agreement, :rules)
ON CONFLICT (revision_key, agreement) DO UPDATE SET rules = excluded.rules;

-- name: statement_clear
DELETE FROM statement WHERE revision_key = :key AND agreement = :agreement;

-- name: statement_insert
INSERT INTO statement (revision_key, item_position, seq, item, agreement, pledge, activity, kind, count, precision, from_day, to_day,
    place, part, corrects, unmet, whole, certainty, state, source, quote, template, arg0, arg1, arg2, arg3, arg4, arg5)
VALUES (:key, (SELECT position FROM item WHERE revision_key = :key AND number = :item),
    :seq, :item, :agreement, :pledge, :activity, :kind, :count, :precision, :from_day, :to_day,
    :place, :part, :corrects, :unmet, :whole, :certainty, :state, :source, :quote, :template, :arg0, :arg1, :arg2,
    :arg3, :arg4, :arg5);

-- name: statement_of_revision
SELECT seq, statement.item, agreement, pledge, activity, kind, count, precision, from_day, to_day, place, part,
    corrects, unmet, whole, certainty, state, source, quote, template, arg0, arg1, arg2, arg3, arg4, arg5, item_position, sentence,
    (SELECT day FROM weeding WHERE weeding.revision_key = :key)
FROM statement WHERE revision_key = :key AND (:agreement IS NULL OR agreement = :agreement);
