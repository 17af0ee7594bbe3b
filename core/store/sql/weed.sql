-- SPDX-License-Identifier: MIT
--
-- Taking the text out of minutes and leaving the figures.

-- name: weed_find
SELECT revision, meeting, municipality, group_id, date, key FROM revision
WHERE date < :before AND NOT EXISTS (SELECT 1 FROM weeding WHERE weeding.revision_key = key)
ORDER BY date, meeting, revision;

-- name: weed_quotes
SELECT agreement, seq, quote FROM statement WHERE revision_key = :key ORDER BY agreement, seq;

-- name: weed_items
UPDATE item SET title = NULL WHERE revision_key = :key;

-- name: weed_passages
UPDATE passage SET text = '', owner = NULL WHERE revision_key = :key;

-- name: weed_reports
UPDATE report SET by_whom = NULL, place = NULL WHERE revision_key = :key;

-- name: weed_statement
UPDATE statement SET sentence = :sentence, quote = NULL, template = NULL,
    arg0 = NULL, arg1 = NULL, arg2 = NULL, arg3 = NULL, arg4 = NULL, arg5 = NULL
WHERE revision_key = :key AND agreement = :agreement AND seq = :seq;

-- name: weeding_insert
INSERT INTO weeding (revision_key, day, seal) VALUES (:key, :day, :seal);

-- name: weeding_all
SELECT meeting, revision, day FROM weeding CROSS JOIN revision ON revision.key = weeding.revision_key
WHERE revision_key >= 1 ORDER BY meeting, revision;

-- name: weeding_seal
SELECT seal FROM weeding WHERE revision_key = :key;

-- name: weed_rewrite
VACUUM;
