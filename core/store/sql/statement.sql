-- SPDX-License-Identifier: MIT
--
-- Statements, and by which rules a revision was read.

-- name: reading_put
INSERT INTO reading (revision_key, agreement, rules) VALUES (:key, :agreement, :rules)
ON CONFLICT (revision_key, agreement) DO UPDATE SET rules = excluded.rules;

-- name: statement_clear
DELETE FROM statement WHERE revision_key = :key AND agreement = :agreement;

-- name: statement_insert
INSERT INTO statement (revision_key, seq, item, agreement, pledge, activity, kind, count, precision, from_day, to_day,
    place, part, corrects, unmet, whole, certainty, state, source, quote, template, arg0, arg1, arg2, arg3, arg4, arg5)
VALUES (:key, :seq, :item, :agreement, :pledge, :activity, :kind, :count, :precision, :from_day, :to_day,
    :place, :part, :corrects, :unmet, :whole, :certainty, :state, :source, :quote, :template, :arg0, :arg1, :arg2,
    :arg3, :arg4, :arg5);

-- name: statement_of_revision
SELECT seq, item, agreement, pledge, activity, kind, count, precision, from_day, to_day, place, part,
    corrects, unmet, whole, certainty, state, source, quote, template, arg0, arg1, arg2, arg3, arg4, arg5
FROM statement JOIN item ON item.revision_key = statement.revision_key AND item.number = statement.item
WHERE statement.revision_key = :key AND (:agreement IS NULL OR agreement = :agreement)
ORDER BY item.position, seq, agreement;
