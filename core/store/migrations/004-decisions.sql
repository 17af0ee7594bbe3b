-- SPDX-License-Identifier: MIT
--
-- What people decided about what was read.

-- One act of a person, never changed: the last one about a statement is in force. A statement is known by its sentence,
-- not by a row of its own, so that the decision stands when the same minutes are read again, or come in again, and
-- falls when a revision changes the sentence.
CREATE TABLE decision (
    number        INTEGER PRIMARY KEY, -- in the order in which they were made
    statement     TEXT NOT NULL CHECK (length(statement) = 10), -- its id: of the six below
    agreement     TEXT NOT NULL,
    meeting       TEXT NOT NULL,
    item          TEXT NOT NULL,
    activity      TEXT NOT NULL,
    sentence      TEXT NOT NULL CHECK (length(sentence) = 64), -- BLAKE2b-256 of the quote
    nth           INTEGER NOT NULL CHECK (nth >= 0), -- among those of the activity in the same sentence
    verdict       TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected', 'changed', 'withdrawn')),
    kind          TEXT NOT NULL CHECK (kind IN ('done', 'total', 'none', 'planned', 'cancelled', 'mention')),
    count         INTEGER CHECK (count >= 0),
    precision     TEXT NOT NULL CHECK (precision IN ('exact', 'at_least', 'about', 'unspecified')),
    from_day      INTEGER,
    to_day        INTEGER,
    proposed_kind TEXT NOT NULL, -- what the reader had read
    proposed_count INTEGER,
    day           INTEGER NOT NULL,
    who           TEXT NOT NULL CHECK (who <> ''),
    note          TEXT
) STRICT;

CREATE INDEX decision_by_statement ON decision (statement, number);
CREATE INDEX decision_by_day ON decision (day);
