-- SPDX-License-Identifier: MIT
--
-- The journal.

-- name: event_last
SELECT number, chain FROM event WHERE number = (SELECT max(number) FROM event);

-- name: event_insert
INSERT INTO event (number, at, actor, act, subject, before, after, chain)
VALUES (:number, :at, :actor, :act, :subject, :before, :after, :chain);

-- name: event_from
SELECT number, at, actor, act, subject, before, after, chain FROM event WHERE number >= :number ORDER BY number;
