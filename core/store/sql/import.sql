-- SPDX-License-Identifier: MIT
--
-- Imports and what each brought. A revision belongs to the import that stored it; the same file again adds nothing.

-- name: import_insert
INSERT INTO import (day) VALUES (:day);

-- name: import_get
SELECT day, undone FROM import WHERE number = :number;

-- name: import_drop
DELETE FROM import WHERE number = :number;

-- name: import_take
UPDATE revision SET import = :number WHERE key = :key;

-- name: import_list
SELECT number, day, undone, ifnull(files, count(key)), ifnull(meetings, count(DISTINCT meeting)), min(date), max(date)
FROM import LEFT JOIN revision ON revision.import = import.number
WHERE number >= 1 GROUP BY number ORDER BY number;

-- name: import_unnumbered
SELECT count(*) FROM revision WHERE import IS NULL;

-- name: import_revisions
SELECT meeting, revision, date, file, (
    SELECT max(revision) FROM revision AS other WHERE other.meeting = this.meeting AND other.import IS NOT this.import),
    status = 'draft' AND EXISTS (
        SELECT 1 FROM approval
        WHERE approval.meeting = this.meeting AND approval.revision = this.revision AND approval.digest = this.digest)
FROM revision AS this WHERE import = :number ORDER BY date, meeting, revision;

-- name: import_clear
DELETE FROM revision WHERE import = :number;

-- name: import_mark
UPDATE import SET undone = :day, (files, meetings) = (
    SELECT count(*), count(DISTINCT meeting) FROM revision WHERE import = :number)
WHERE number = :number;
