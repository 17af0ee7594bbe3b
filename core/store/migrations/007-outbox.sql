-- SPDX-License-Identifier: MIT
--
-- Messages to people and other systems.

-- One message to one target, queued in the transaction that made it due. Sent at least once: whoever sends it takes a
-- lease first, and a lease that ran out is anybody's.
CREATE TABLE outbox (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE CHECK (length(id) = 32), -- of event and target: the same at every try
    event       TEXT NOT NULL CHECK (event <> ''),
    channel     TEXT NOT NULL CHECK (channel IN ('mail', 'webhook') OR channel IN ('file', 'stdout')),
    target      TEXT NOT NULL CHECK (target <> ''),
    queue       TEXT NOT NULL, -- what fails together
    role        TEXT NOT NULL CHECK (role <> ''),
    subject     TEXT NOT NULL,
    text        TEXT NOT NULL,
    html        TEXT,
    payload     TEXT, -- webhooks: ids and states, nothing of the text
    state       TEXT NOT NULL CHECK (state IN ('queued', 'leased') OR state IN ('sent', 'failed') OR state = 'dead'),
    tries       INTEGER NOT NULL CHECK (tries >= 0), -- begun
    created     INTEGER NOT NULL, -- this and the following: seconds since 1970-01-01 UTC
    next_at     INTEGER NOT NULL,
    lease_until INTEGER NOT NULL,
    sent_at     INTEGER,
    template    TEXT, -- the last error
    arg0 TEXT, arg1 TEXT, arg2 TEXT, arg3 TEXT, arg4 TEXT, arg5 TEXT,
    UNIQUE (event, target)
) STRICT;

CREATE INDEX outbox_by_state ON outbox (state, next_at);

-- Targets that want nothing any more; a person's retry takes the row away.
CREATE TABLE outbox_off (
    target TEXT PRIMARY KEY,
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
