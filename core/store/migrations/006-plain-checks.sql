-- SPDX-License-Identifier: MIT
--
-- The same tables with the same rules, but for how three of the rules are written: SQLite builds a table anew, for each
-- row that is checked, of a list of three words or more; lists of two it compares. Half of what storing minutes cost
-- went into that.

ALTER TABLE passage RENAME TO passage_before;
CREATE TABLE passage (
    revision_key  INTEGER NOT NULL,
    item_position INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('p', 'decision') OR kind = 'action'),
    text          TEXT NOT NULL,
    owner         TEXT,
    due           INTEGER,
    line          INTEGER NOT NULL,
    PRIMARY KEY (revision_key, item_position, position),
    FOREIGN KEY (revision_key, item_position) REFERENCES item (revision_key, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO passage (revision_key, item_position, position, kind, text, owner, due, line)
SELECT revision_key, item_position, position, kind, text, owner, due, line FROM passage_before;
DROP TABLE passage_before;

-- An explicit figure in the file.
ALTER TABLE report RENAME TO report_before;
CREATE TABLE report (
    revision_key  INTEGER NOT NULL,
    item_position INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    activity      TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (
        kind IN ('done', 'total') OR kind IN ('none', 'planned') OR kind IN ('cancelled', 'mention')),
    count         INTEGER CHECK (count >= 0),
    from_day      INTEGER,
    to_day        INTEGER,
    by_whom       TEXT,
    place         TEXT,
    line          INTEGER NOT NULL,
    PRIMARY KEY (revision_key, item_position, position),
    FOREIGN KEY (revision_key, item_position) REFERENCES item (revision_key, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO report (revision_key, item_position, position, activity, kind, count, from_day, to_day, by_whom, place, line)
SELECT revision_key, item_position, position, activity, kind, count, from_day, to_day, by_whom, place, line
FROM report_before;
DROP TABLE report_before;

-- What one item says about one activity, as it was read. The item by its number, as people know it, and by its place in
-- the minutes, which is the order in which statements are asked for.
ALTER TABLE statement RENAME TO statement_before;
CREATE TABLE statement (
    revision_key INTEGER NOT NULL,
    agreement    TEXT NOT NULL,
    seq          INTEGER NOT NULL CHECK (seq >= 0),
    item         TEXT NOT NULL,
    item_position INTEGER NOT NULL,
    pledge       TEXT NOT NULL,
    activity     TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (
        kind IN ('done', 'total') OR kind IN ('none', 'planned') OR kind IN ('cancelled', 'mention')),
    count        INTEGER CHECK (count >= 0),
    precision    TEXT NOT NULL CHECK (precision IN ('exact', 'at_least') OR precision IN ('about', 'unspecified')),
    from_day     INTEGER,
    to_day       INTEGER,
    place        TEXT,
    part         TEXT,
    corrects     INTEGER NOT NULL CHECK (corrects IN (0, 1)),
    unmet        INTEGER NOT NULL CHECK (unmet IN (0, 1)),
    whole        INTEGER NOT NULL CHECK (whole IN (0, 1)),
    certainty    INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 100),
    state        TEXT NOT NULL CHECK (
        state IN ('linked', 'review') OR state IN ('accepted', 'rejected') OR state = 'changed'),
    source       TEXT NOT NULL CHECK (source IN ('text', 'report')),
    quote        TEXT,
    template     TEXT, -- the reason
    arg0 TEXT, arg1 TEXT, arg2 TEXT, arg3 TEXT, arg4 TEXT, arg5 TEXT,
    PRIMARY KEY (revision_key, agreement, seq),
    FOREIGN KEY (revision_key, agreement) REFERENCES reading (revision_key, agreement) ON DELETE CASCADE,
    FOREIGN KEY (revision_key, item_position) REFERENCES item (revision_key, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO statement (revision_key, agreement, seq, item, item_position, pledge, activity, kind, count, precision,
    from_day, to_day, place, part, corrects, unmet, whole, certainty, state, source, quote, template, arg0, arg1, arg2, arg3, arg4, arg5)
SELECT s.revision_key, agreement, seq, item, position, pledge, activity, kind, count, precision, from_day, to_day,
    place, part, corrects, unmet, whole, certainty, state, source, quote, template, arg0, arg1, arg2, arg3, arg4, arg5
FROM statement_before AS s JOIN item ON item.revision_key = s.revision_key AND item.number = s.item;
DROP TABLE statement_before;
