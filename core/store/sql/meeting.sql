-- SPDX-License-Identifier: MIT
--
-- Revisions with their people, items, passages and reports.
--
-- A revision is in force in a view when it is known there (imported up to :as_known), dated up to :as_of, and no higher
-- revision of its meeting is known there. Open ends of a view are bound as the largest number.
-- A draft that a person had approved by then is approved; one whose text was weeded is not read again.

-- name: revision_find
SELECT key, digest, seal FROM revision WHERE meeting = :meeting AND revision = :revision;

-- name: revision_highest
SELECT max(revision) FROM revision WHERE meeting = :meeting;

-- name: revision_in_force
SELECT meeting, revision, municipality, group_id, date, kind,
    CASE WHEN status = 'draft' AND EXISTS (
        SELECT 1 FROM approval
        WHERE approval.meeting = this.meeting AND approval.revision = this.revision AND approval.digest = this.digest
            AND day <= :as_known) THEN 'approved' ELSE status END AS status,
    imported, name, starts, ends, place, file, digest, key
FROM revision AS this
WHERE date <= :as_of AND imported <= :as_known AND NOT EXISTS (
    SELECT 1 FROM revision AS higher
    WHERE higher.meeting = this.meeting AND higher.revision > this.revision AND higher.imported <= :as_known)
ORDER BY date, meeting;

-- name: revision_history
SELECT key FROM revision WHERE meeting = :meeting ORDER BY revision DESC;

-- name: revision_unread
SELECT key FROM revision
WHERE municipality = :municipality AND NOT EXISTS (
    SELECT 1 FROM reading
    WHERE reading.revision_key = revision.key AND reading.agreement = :agreement AND reading.rules = :rules)
    AND NOT EXISTS (SELECT 1 FROM weeding WHERE weeding.revision_key = key)
ORDER BY key;

-- name: revision_get
SELECT meeting, revision, municipality, group_id, date, kind,
    CASE WHEN status = 'draft' AND EXISTS (
        SELECT 1 FROM approval
        WHERE approval.meeting = this.meeting AND approval.revision = this.revision AND approval.digest = this.digest
            AND day <= :as_known) THEN 'approved' ELSE status END AS status,
    imported, name, starts, ends, place, file, digest,
    date <= :as_of AND imported <= :as_known AND NOT EXISTS (
        SELECT 1 FROM revision AS higher
        WHERE higher.meeting = this.meeting AND higher.revision > this.revision AND higher.imported <= :as_known)
FROM revision AS this WHERE key = :key;

-- name: revision_insert
INSERT INTO revision (meeting, revision, municipality, group_id, date, kind, status, name, starts, ends, place, file,
    digest, imported, seal)
VALUES (:meeting, :revision, :municipality, :group_id, :date, :kind, :status, :name, :starts, :ends, :place, :file,
    :digest, :imported, :seal);

-- name: revision_delete
DELETE FROM revision WHERE key = :key;

-- name: person_insert
INSERT INTO person (revision_key, position, organisation, role, absent)
VALUES (:key, :position, :organisation, :role, :absent);

-- name: person_of_revision
SELECT organisation, role, absent FROM person WHERE revision_key = :key ORDER BY position;

-- name: item_insert
INSERT INTO item (revision_key, position, number, title, about, closed, depth, line)
VALUES (:key, :position, :number, :title, :about, :closed, :depth, :line);

-- name: item_of_revision
SELECT number, title, about, closed, depth, line FROM item WHERE revision_key = :key ORDER BY position;

-- name: passage_insert
INSERT INTO passage (revision_key, item_position, position, kind, text, owner, due, line)
VALUES (:key, :item_position, :position, :kind, :text, :owner, :due, :line);

-- name: passage_of_revision
SELECT kind, text, owner, due, line, item_position FROM passage WHERE revision_key = :key
ORDER BY item_position, position;

-- name: report_insert
INSERT INTO report (revision_key, item_position, position, activity, kind, count, from_day, to_day, by_whom, place,
    line)
VALUES (:key, :item_position, :position, :activity, :kind, :count, :from_day, :to_day, :by_whom, :place, :line);

-- name: report_of_revision
SELECT activity, kind, count, from_day, to_day, by_whom, place, line, item_position FROM report
WHERE revision_key = :key ORDER BY item_position, position;
