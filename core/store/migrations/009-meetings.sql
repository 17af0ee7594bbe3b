-- SPDX-License-Identifier: MIT
--
-- What people do with a meeting beside its minutes, and minutes whose text was weeded.

-- A person approved a draft as it stands. It is of these bytes of that revision: an approval does not pass to others.
CREATE TABLE approval (
    number   INTEGER PRIMARY KEY,
    meeting  TEXT NOT NULL,
    revision INTEGER NOT NULL,
    digest   TEXT NOT NULL CHECK (length(digest) = 64), -- the revision's
    day      INTEGER NOT NULL,
    who      TEXT NOT NULL CHECK (who <> ''),
    UNIQUE (meeting, revision, digest)
) STRICT;

-- A person said that a group's meeting of that date was not held.
CREATE TABLE cancellation (
    number       INTEGER PRIMARY KEY,
    municipality TEXT NOT NULL,
    group_id     TEXT NOT NULL,
    date         INTEGER NOT NULL,
    day          INTEGER NOT NULL,
    who          TEXT NOT NULL CHECK (who <> ''),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    UNIQUE (municipality, group_id, date)
) STRICT;

-- The text of a revision is gone; its seal stands beside, of what is left.
CREATE TABLE weeding (
    revision_key INTEGER PRIMARY KEY REFERENCES revision (key) ON DELETE CASCADE,
    day          INTEGER NOT NULL,
    seal         TEXT NOT NULL CHECK (length(seal) = 64)
) STRICT;

-- BLAKE2b-256 of the quote, where that was weeded: decisions know a statement by it.
ALTER TABLE statement ADD COLUMN sentence TEXT CHECK (sentence IS NULL OR length(sentence) = 64);

-- Which meetings were called: few.
CREATE INDEX revision_calls ON revision (meeting) WHERE kind = 'call';
