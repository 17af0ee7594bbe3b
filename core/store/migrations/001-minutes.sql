-- SPDX-License-Identifier: MIT
--
-- The first schema: minutes in every revision, what was read from them, and what was remarked about them. Standings and
-- alerts are computed, never stored.
--
-- Days are whole days since 1970-01-01 (date(day * 86400, 'unixepoch') shows one). Words of closed lists are those of
-- the contracts. Every sentence to a person is an English template with {0} … {5} and its arguments.

PRAGMA application_id = 0x6C6F6674; -- "loft"

-- One revision of one meeting's minutes: one file. Never changed; which one is in force is asked of the view (as of a
-- day, as known on a day), so that the order in which files come does not matter. With a revision goes all that is its.
CREATE TABLE revision (
    key          INTEGER PRIMARY KEY,
    meeting      TEXT NOT NULL CHECK (meeting <> ''), -- the id in the minutes, the same in all revisions
    revision     INTEGER NOT NULL CHECK (revision >= 0),
    municipality TEXT NOT NULL CHECK (municipality GLOB '[0-9][0-9][0-9][0-9]'),
    group_id     TEXT NOT NULL,
    date         INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('minutes', 'call')),
    status       TEXT NOT NULL CHECK (status IN ('approved', 'draft')),
    name         TEXT,
    starts       TEXT,
    ends         TEXT,
    place        TEXT,
    file         TEXT, -- name of the file
    digest       TEXT NOT NULL CHECK (length(digest) = 64), -- BLAKE2b-256 of the file's bytes
    imported     INTEGER NOT NULL, -- the day of the import
    seal         TEXT NOT NULL CHECK (length(seal) = 64), -- BLAKE2b-256 of digest and texts as stored here
    UNIQUE (meeting, revision)
) STRICT;

CREATE INDEX revision_by_date ON revision (date, meeting);
CREATE INDEX revision_by_municipality ON revision (municipality);

-- Who was there: organisation and role. Names are not kept.
CREATE TABLE person (
    revision_key INTEGER NOT NULL REFERENCES revision (key) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    organisation TEXT NOT NULL,
    role         TEXT,
    absent       INTEGER NOT NULL CHECK (absent IN (0, 1)),
    PRIMARY KEY (revision_key, position)
) STRICT, WITHOUT ROWID;

-- Agenda items in document order, a nested one after its parent. A closed one has no text.
CREATE TABLE item (
    revision_key INTEGER NOT NULL REFERENCES revision (key) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    number       TEXT NOT NULL,
    title        TEXT CHECK (title IS NULL OR closed = 0),
    about        TEXT, -- id of the activity that the item is about
    closed       INTEGER NOT NULL CHECK (closed IN (0, 1)),
    depth        INTEGER NOT NULL CHECK (depth >= 0),
    line         INTEGER NOT NULL,
    PRIMARY KEY (revision_key, position),
    UNIQUE (revision_key, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
    revision_key  INTEGER NOT NULL,
    item_position INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('p', 'decision', 'action')),
    text          TEXT NOT NULL,
    owner         TEXT,
    due           INTEGER,
    line          INTEGER NOT NULL,
    PRIMARY KEY (revision_key, item_position, position),
    FOREIGN KEY (revision_key, item_position) REFERENCES item (revision_key, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- An explicit figure in the file.
CREATE TABLE report (
    revision_key  INTEGER NOT NULL,
    item_position INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    activity      TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('done', 'total', 'none', 'planned', 'cancelled', 'mention')),
    count         INTEGER CHECK (count >= 0),
    from_day      INTEGER,
    to_day        INTEGER,
    by_whom       TEXT,
    place         TEXT,
    line          INTEGER NOT NULL,
    PRIMARY KEY (revision_key, item_position, position),
    FOREIGN KEY (revision_key, item_position) REFERENCES item (revision_key, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A revision was read for an agreement by these rules. Other rules: it is to be read again.
CREATE TABLE reading (
    revision_key INTEGER NOT NULL REFERENCES revision (key) ON DELETE CASCADE,
    agreement    TEXT NOT NULL,
    rules        TEXT NOT NULL, -- digest of the agreement and its plugins
    PRIMARY KEY (revision_key, agreement)
) STRICT, WITHOUT ROWID;

-- What one item says about one activity, as it was read.
CREATE TABLE statement (
    revision_key INTEGER NOT NULL,
    agreement    TEXT NOT NULL,
    seq          INTEGER NOT NULL CHECK (seq >= 0),
    item         TEXT NOT NULL,
    pledge       TEXT NOT NULL,
    activity     TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('done', 'total', 'none', 'planned', 'cancelled', 'mention')),
    count        INTEGER CHECK (count >= 0),
    precision    TEXT NOT NULL CHECK (precision IN ('exact', 'at_least', 'about', 'unspecified')),
    from_day     INTEGER,
    to_day       INTEGER,
    place        TEXT,
    part         TEXT,
    corrects     INTEGER NOT NULL CHECK (corrects IN (0, 1)),
    unmet        INTEGER NOT NULL CHECK (unmet IN (0, 1)),
    whole        INTEGER NOT NULL CHECK (whole IN (0, 1)),
    certainty    INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 100),
    state        TEXT NOT NULL CHECK (state IN ('linked', 'review', 'accepted', 'rejected', 'changed')),
    source       TEXT NOT NULL CHECK (source IN ('text', 'report')),
    quote        TEXT,
    template     TEXT, -- the reason
    arg0 TEXT, arg1 TEXT, arg2 TEXT, arg3 TEXT, arg4 TEXT, arg5 TEXT,
    PRIMARY KEY (revision_key, agreement, seq),
    FOREIGN KEY (revision_key, agreement) REFERENCES reading (revision_key, agreement) ON DELETE CASCADE,
    FOREIGN KEY (revision_key, item) REFERENCES item (revision_key, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What a person should know about a file.
CREATE TABLE finding (
    revision_key INTEGER NOT NULL REFERENCES revision (key) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    severity     TEXT NOT NULL CHECK (severity IN ('warning', 'error')),
    file         TEXT,
    line         INTEGER NOT NULL,
    item         TEXT,
    template     TEXT NOT NULL,
    arg0 TEXT, arg1 TEXT, arg2 TEXT, arg3 TEXT, arg4 TEXT, arg5 TEXT,
    PRIMARY KEY (revision_key, position)
) STRICT, WITHOUT ROWID;
