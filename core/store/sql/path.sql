-- SPDX-License-Identifier: MIT
--
-- Approvals and cancellations of meetings.

-- name: approval_insert
INSERT INTO approval (meeting, revision, digest, day, who) VALUES (:meeting, :revision, :digest, :day, :who);

-- name: approval_all
SELECT meeting, revision, digest, day, who FROM approval WHERE meeting >= '' AND day <= :as_known
ORDER BY meeting, revision, digest;

-- name: cancellation_insert
INSERT INTO cancellation (municipality, group_id, date, day, who, reason)
VALUES (:municipality, :group_id, :date, :day, :who, :reason);

-- name: cancellation_all
SELECT municipality, group_id, date, day, who, reason FROM cancellation WHERE municipality >= '' AND day <= :as_known
ORDER BY date, group_id, municipality;

-- name: call_all
SELECT meeting, min(imported) FROM revision WHERE kind = 'call' AND meeting >= '' AND imported <= :as_known
GROUP BY meeting ORDER BY meeting;
