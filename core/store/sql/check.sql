-- SPDX-License-Identifier: MIT
--
-- Checks of a whole database.

-- name: check_integrity
PRAGMA integrity_check(1);

-- name: check_written
PRAGMA data_version;

-- name: check_references
PRAGMA foreign_key_check;

-- name: check_seals
SELECT key, coalesce((SELECT weeding.seal FROM weeding WHERE weeding.revision_key = key), seal),
    EXISTS (SELECT 1 FROM weeding WHERE weeding.revision_key = key)
FROM revision WHERE key >= 1 ORDER BY key;
