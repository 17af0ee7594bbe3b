-- SPDX-License-Identifier: MIT
--
-- Plugins that fail. A plugin that has failed in three commands in a row is not run any more until a person resets it;
-- another file (digest) in its place starts anew. A row stays when the failures are over, for who reset it and when.

CREATE TABLE trouble (
    agreement TEXT NOT NULL,
    pledge    TEXT NOT NULL,
    digest    TEXT NOT NULL CHECK (length(digest) = 64), -- BLAKE2b-256 of the plugin's file that failed
    failures  INTEGER NOT NULL CHECK (failures >= 0),    -- commands in a row
    place     TEXT NOT NULL CHECK (place IN ('load', 'statement', 'standing')), -- where it failed last
    day       INTEGER NOT NULL, -- of the last failure
    line      INTEGER NOT NULL,
    template  TEXT NOT NULL, -- the last reason
    arg0 TEXT, arg1 TEXT, arg2 TEXT, arg3 TEXT, arg4 TEXT, arg5 TEXT,
    reset_on  INTEGER,
    reset_by  TEXT, -- name of the user's account
    PRIMARY KEY (agreement, pledge)
) STRICT, WITHOUT ROWID;
