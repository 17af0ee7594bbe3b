-- SPDX-License-Identifier: MIT
--
-- What happened to the database, by whom and when.

-- One act that changed something. Each row's chain is the digest of the row and of the chain before it, so that a changed
-- or missing row shows. Nothing of the minutes' text stands here, and no personal data: ids, states and numbers.
CREATE TABLE event (
    number  INTEGER PRIMARY KEY, -- from 1, without a gap
    at      INTEGER NOT NULL, -- seconds since 1970-01-01 UTC
    actor   TEXT NOT NULL CHECK (actor <> ''),
    act     TEXT NOT NULL CHECK (act <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    before  TEXT, -- what it was; NULL: it was not there
    after   TEXT, -- what it is; NULL: it is gone
    chain   TEXT NOT NULL CHECK (length(chain) = 64) -- BLAKE2b-256
) STRICT;
