-- SPDX-License-Identifier: MIT
--
-- Findings of a revision.

-- name: finding_any
SELECT 1 FROM finding WHERE revision_key = :key LIMIT 1;

-- name: finding_clear
DELETE FROM finding WHERE revision_key = :key;

-- name: finding_insert
INSERT INTO finding (revision_key, position, severity, file, line, item, template, arg0, arg1, arg2, arg3, arg4, arg5)
VALUES (:key, :position, :severity, :file, :line, :item, :template, :arg0, :arg1, :arg2, :arg3, :arg4, :arg5);

-- name: finding_of_revision
SELECT severity, file, line, item, template, arg0, arg1, arg2, arg3, arg4, arg5 FROM finding
WHERE revision_key = :key ORDER BY position;
