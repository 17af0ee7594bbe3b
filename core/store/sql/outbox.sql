-- SPDX-License-Identifier: MIT
--
-- The outbox.

-- name: outbox_insert
INSERT INTO outbox (id, event, channel, target, queue, role, subject, text, html, payload, state, tries, created,
    next_at, lease_until, template, arg0, arg1, arg2, arg3, arg4, arg5)
VALUES (:id, :event, :channel, :target, :queue, :role, :subject, :text, :html, :payload, :state, 0, :created, :next_at,
    0, :template, :arg0, :arg1, :arg2, :arg3, :arg4, :arg5)
ON CONFLICT (event, target) DO NOTHING RETURNING number;

-- name: outbox_off_find
SELECT 1 FROM outbox_off WHERE target = :target;

-- name: outbox_off_insert
INSERT INTO outbox_off (target, at) VALUES (:target, :at) ON CONFLICT (target) DO NOTHING;

-- name: outbox_off_delete
DELETE FROM outbox_off WHERE target = (SELECT target FROM outbox WHERE number = :number);

-- name: outbox_all
SELECT number, id, event, channel, target, queue, role, subject, text, html, payload, state, tries, created, next_at,
    lease_until, sent_at, template, arg0, arg1, arg2, arg3, arg4, arg5
FROM outbox WHERE number > 0 ORDER BY number;

-- name: outbox_lease
-- Those that failed before come last: a bad target does not hold up the others.
UPDATE outbox SET state = 'leased', tries = tries + 1, lease_until = :until
WHERE number = (
    SELECT number FROM outbox
    WHERE (state IN ('queued', 'failed') AND next_at <= :due) OR (state = 'leased' AND lease_until <= :due)
    ORDER BY tries, next_at, number LIMIT 1)
RETURNING number, id, event, channel, target, queue, role, subject, text, html, payload, state, tries, created, next_at,
    lease_until, sent_at, template, arg0, arg1, arg2, arg3, arg4, arg5;

-- name: outbox_due
SELECT CASE state WHEN 'leased' THEN lease_until ELSE next_at END AS due
FROM outbox WHERE state IN ('queued', 'failed', 'leased') ORDER BY due LIMIT 1;

-- name: outbox_sent
UPDATE outbox SET state = 'sent', sent_at = :at WHERE number = :number AND state <> 'sent' RETURNING number;

-- name: outbox_failed
-- Only by whoever holds the lease: another may have sent it since.
UPDATE outbox SET state = :state, next_at = :next_at, template = :template, arg0 = :arg0, arg1 = :arg1, arg2 = :arg2,
    arg3 = :arg3, arg4 = :arg4, arg5 = :arg5
WHERE number = :number AND state = 'leased' AND tries = :tries RETURNING number;

-- name: outbox_put_off
-- What would fail the same way waits as long.
UPDATE outbox SET next_at = max(next_at, :next_at) WHERE queue = :queue AND state IN ('queued', 'failed');

-- name: outbox_waiting_to
SELECT number FROM outbox WHERE target = :target AND (state IN ('queued', 'failed') OR state = 'leased');

-- name: outbox_kill
UPDATE outbox SET state = 'dead', template = :template, arg0 = :arg0, arg1 = :arg1, arg2 = :arg2, arg3 = :arg3,
    arg4 = :arg4, arg5 = :arg5
WHERE number = :number;

-- name: outbox_weed_find
SELECT number, event, state FROM outbox
WHERE ((state = 'sent' AND sent_at < :before) OR (state = 'dead' AND created < :before))
    AND (subject <> '' OR text <> '' OR payload IS NOT NULL)
ORDER BY number;

-- name: outbox_weed
UPDATE outbox SET subject = '', text = '', html = NULL, payload = NULL WHERE number = :number;

-- name: outbox_retry
UPDATE outbox SET state = 'queued', tries = 0, next_at = :at
WHERE number = :number AND state IN ('failed', 'dead') RETURNING number;
