-- SPDX-License-Identifier: MIT
--
-- Decisions of people about statements.

-- name: decision_insert
INSERT INTO decision (statement, agreement, meeting, item, activity, sentence, nth, verdict, kind, count, precision,
    from_day, to_day, proposed_kind, proposed_count, day, who, note)
VALUES (:statement, :agreement, :meeting, :item, :activity, :sentence, :nth, :verdict, :kind, :count, :precision,
    :from_day, :to_day, :proposed_kind, :proposed_count, :day, :who, :note);

-- name: decision_in_force
SELECT statement, agreement, meeting, item, activity, sentence, nth, verdict, kind, count, precision, from_day, to_day,
    proposed_kind, proposed_count, day, who, note
FROM decision AS this
WHERE day <= :as_known AND NOT EXISTS (
    SELECT 1 FROM decision AS later
    WHERE later.statement = this.statement AND later.number > this.number AND later.day <= :as_known)
ORDER BY meeting, item, agreement, activity, sentence, nth;
