-- SPDX-License-Identifier: MIT
--
-- Imports get numbers, so that one can be taken back with all that it brought.

-- One import that brought something. Its revisions name it; when it is taken back they are deleted and the row stays,
-- with what it had brought. What was taken back counts as never known: no view, as known on any day, shows it.
CREATE TABLE import (
    number   INTEGER PRIMARY KEY,
    day      INTEGER NOT NULL,
    undone   INTEGER, -- the day on which it was taken back
    files    INTEGER CHECK (files >= 0), -- of an undone one: how many files it had brought
    meetings INTEGER CHECK (meetings >= 0), -- and of how many meetings
    CHECK ((undone IS NULL) = (files IS NULL) AND (undone IS NULL) = (meetings IS NULL))
) STRICT;

-- NULL: it came before imports had numbers.
ALTER TABLE revision ADD COLUMN import INTEGER REFERENCES import (number);

CREATE INDEX revision_by_import ON revision (import);
