-- SPDX-License-Identifier: MIT
--
-- Statements, and by which rules a revision was read. statement_in_force walks the revisions in their order, so that only
-- one revision's statements are sorted at a time.

-- name: reading_any
SELECT 1 FROM reading WHERE revision_key = :key AND agreement = :agreement;

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

-- name: statement_in_force
SELECT seq, item, agreement, pledge, activity, statement.kind, count, precision, from_day, to_day, statement.place, part,
    corrects, unmet, whole, certainty, state, source, quote, template, arg0, arg1, arg2, arg3, arg4, arg5, this.key
FROM revision AS this
CROSS JOIN statement ON statement.revision_key = this.key
CROSS JOIN item ON item.revision_key = this.key AND item.number = statement.item
WHERE date <= :as_of AND imported <= :as_known AND (:agreement IS NULL OR agreement = :agreement) AND NOT EXISTS (
    SELECT 1 FROM revision AS higher
    WHERE higher.meeting = this.meeting AND higher.revision > this.revision AND higher.imported <= :as_known)
ORDER BY date, meeting, item.position, seq, agreement;

-- name: statement_of_revision
SELECT seq, item, agreement, pledge, activity, kind, count, precision, from_day, to_day, place, part,
    corrects, unmet, whole, certainty, state, source, quote, template, arg0, arg1, arg2, arg3, arg4, arg5
FROM statement JOIN item ON item.revision_key = statement.revision_key AND item.number = statement.item
WHERE statement.revision_key = :key AND (:agreement IS NULL OR agreement = :agreement)
ORDER BY item.position, seq, agreement;
