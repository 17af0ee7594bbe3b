-- SPDX-License-Identifier: MIT
--
-- Plugins that fail, and who let them try again.

-- name: trouble_all
SELECT agreement, pledge, digest, failures, place, day, line, template, arg0, arg1, arg2, arg3, arg4, arg5, reset_on,
    reset_by
FROM trouble WHERE agreement >= '' ORDER BY agreement, pledge;

-- name: trouble_add
INSERT INTO trouble (agreement, pledge, digest, failures, place, day, line, template, arg0, arg1, arg2, arg3, arg4,
    arg5)
VALUES (:agreement, :pledge, :digest, 1, :place, :day, :line, :template, :arg0, :arg1, :arg2, :arg3, :arg4,
    :arg5)
ON CONFLICT (agreement, pledge) DO UPDATE SET
    failures = CASE WHEN digest = excluded.digest THEN failures + 1 ELSE 1 END,
    digest = excluded.digest, place = excluded.place, day = excluded.day, line = excluded.line,
    template = excluded.template, arg0 = excluded.arg0, arg1 = excluded.arg1, arg2 = excluded.arg2, arg3 = excluded.arg3,
    arg4 = excluded.arg4, arg5 = excluded.arg5;

-- name: trouble_over
UPDATE trouble SET failures = 0 WHERE agreement = :agreement AND pledge = :pledge AND failures > 0;

-- name: trouble_reset
UPDATE trouble SET failures = 0, reset_on = :day, reset_by = :who
WHERE agreement = :agreement AND pledge = :pledge AND failures > 0;
