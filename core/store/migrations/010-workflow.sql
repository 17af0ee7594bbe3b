-- SPDX-License-Identifier: MIT
--
-- Work that has begun by a rule of an agreement or a pledge.

-- One run of a rule about one subject. The steps are copied from the rule when it begins, so that a rule that is
-- changed later leaves it alone. Never deleted.
CREATE TABLE run (
    number    INTEGER PRIMARY KEY,
    agreement TEXT NOT NULL CHECK (agreement <> ''),
    pledge    TEXT, -- NULL: about none
    rule      TEXT NOT NULL CHECK (rule <> ''),
    digest    TEXT NOT NULL CHECK (length(digest) = 64), -- of the rule
    trigger   TEXT NOT NULL, -- the word that the rule has: 'enter', 'import' …
    states    INTEGER NOT NULL, -- 'enter', 'stay': of the rule, one bit a state
    subject   TEXT NOT NULL CHECK (subject <> ''), -- alert, meeting, statement, import …: its id
    state     TEXT NOT NULL CHECK (state IN ('live', 'ended')),
    began     INTEGER NOT NULL, -- days
    ended     INTEGER,
    CHECK ((state = 'live') = (ended IS NULL))
) STRICT;

-- Of a rule and a subject one run lives at a time, however many ticks see that it is due.
CREATE UNIQUE INDEX run_live ON run (agreement, rule, subject) WHERE state = 'live';
CREATE INDEX run_by_subject ON run (agreement, rule, subject);

CREATE TABLE run_step (
    run         INTEGER NOT NULL REFERENCES run (number),
    position    INTEGER NOT NULL CHECK (position >= 0),
    effect      TEXT NOT NULL, -- the word that the rule has: 'alert', 'agenda' …
    target      TEXT NOT NULL CHECK (target <> ''), -- role or group
    sv          TEXT, -- the rule's own words
    en          TEXT,
    after_days  INTEGER NOT NULL CHECK (after_days >= 0),
    within_days INTEGER NOT NULL CHECK (within_days >= 0),
    state       TEXT NOT NULL CHECK (state IN ('waits', 'done') OR state = 'dropped'),
    tries       INTEGER NOT NULL CHECK (tries >= 0), -- ticks that tried it and could not
    next        INTEGER, -- not before that day
    done        INTEGER, -- the day
    ref         TEXT, -- id of the action, the meeting, the message's event
    template    TEXT, -- what came of it, or what it waits for
    arg0 TEXT, arg1 TEXT, arg2 TEXT, arg3 TEXT, arg4 TEXT, arg5 TEXT,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

-- A digest that was queued for a receiver: one a day.
CREATE TABLE telling (
    agreement TEXT NOT NULL CHECK (agreement <> ''),
    role      TEXT NOT NULL CHECK (role <> ''),
    day       INTEGER NOT NULL,
    event     TEXT NOT NULL, -- of its messages in the outbox
    rules     TEXT NOT NULL CHECK (length(rules) = 64), -- digest of everything that the verdicts stand on
    PRIMARY KEY (agreement, role, day)
) STRICT, WITHOUT ROWID;

-- Days on which the workflow was run.
CREATE TABLE tick (
    day INTEGER PRIMARY KEY,
    at  INTEGER NOT NULL -- seconds since 1970-01-01 UTC: the first of the day
) STRICT;
