-- SPDX-License-Identifier: MIT
--
-- What is done about alerts, and with things to do.

-- Alerts are computed; this is what people did about them and whom they were told to, never changed. Known by the
-- alert's id (agreement/activity/first day of its window), which stays while the trouble lasts.
CREATE TABLE alert_act (
    number   INTEGER PRIMARY KEY, -- in the order in which it was done
    alert    TEXT NOT NULL CHECK (alert <> ''),
    act      TEXT NOT NULL CHECK (act IN ('acknowledged', 'silenced', 'withdrawn', 'told')),
    standing TEXT NOT NULL, -- how it stood then; told as resolved: a good state
    since    INTEGER, -- when that had begun
    day      INTEGER NOT NULL,
    until    INTEGER, -- follow-up, or end of the silence
    who      TEXT NOT NULL CHECK (who <> ''), -- told: the role
    reason   TEXT,
    measure  TEXT
) STRICT;

-- Actions of the minutes are read from the minutes; this is what people did with them, and those that people added,
-- never changed. What is NULL stays as it was.
CREATE TABLE action_act (
    number    INTEGER PRIMARY KEY,
    action    TEXT NOT NULL CHECK (length(action) = 10), -- its id: of meeting, item and words
    act       TEXT NOT NULL CHECK (act IN ('added', 'accepted', 'moved', 'done', 'dropped')),
    text      TEXT, -- of an action that was added
    owner     TEXT,
    due       INTEGER,
    follow_up INTEGER,
    meeting   TEXT, -- where it says that it was done
    item      TEXT,
    day       INTEGER NOT NULL,
    who       TEXT NOT NULL CHECK (who <> ''),
    note      TEXT
) STRICT;
