-- SPDX-License-Identifier: MIT
--
-- A database of schema 10 with rows: those of schema 9, and a run with a step, a telling and a tick.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO "action_act" VALUES(1,'0123456789','added','Bjud in till vandring','kommunen',19640,NULL,NULL,NULL,19600,'samordnare',NULL);
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
INSERT INTO "alert_act" VALUES(1,'tranas-2023-2024/trafikkontroller/2023-01-01','acknowledged','late',19508,19600,19631,'kommunpolis','sjukskrivningar','två extra pass i oktober');
CREATE TABLE approval (
    number   INTEGER PRIMARY KEY,
    meeting  TEXT NOT NULL,
    revision INTEGER NOT NULL,
    digest   TEXT NOT NULL CHECK (length(digest) = 64), -- the revision's
    day      INTEGER NOT NULL,
    who      TEXT NOT NULL CHECK (who <> ''),
    UNIQUE (meeting, revision, digest)
) STRICT;
INSERT INTO "approval" VALUES(1,'sspf-åäö',1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',19500,'samordnare');
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
INSERT INTO "cancellation" VALUES(1,'0687','EST',19600,19610,'samordnare','för få anmälda');
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
INSERT INTO "decision" VALUES(1,'0123456789','tranas-2023-2024','sspf-åäö','3','trafikkontroller','0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',0,'withdrawn','done',4,'exact',NULL,NULL,'done',4,19700,'samordnare',NULL);
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
INSERT INTO "event" VALUES(1,1700000000,'samordnare','decide','0123456789','review: done 4','withdrawn: done 4','0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');
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
INSERT INTO "finding" VALUES(1,0,'warning','sspf-åäö.xml',11,'3','''{0}'' is odd','x',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "finding" VALUES(2,0,'warning','sspf-åäö.xml',11,'3','''{0}'' is odd','x',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE import (
    number   INTEGER PRIMARY KEY,
    day      INTEGER NOT NULL,
    undone   INTEGER, -- the day on which it was taken back
    files    INTEGER CHECK (files >= 0), -- of an undone one: how many files it had brought
    meetings INTEGER CHECK (meetings >= 0), -- and of how many meetings
    CHECK ((undone IS NULL) = (files IS NULL) AND (undone IS NULL) = (meetings IS NULL))
) STRICT;
INSERT INTO "import" VALUES(1,19700,NULL,NULL,NULL);
INSERT INTO "import" VALUES(2,19701,19702,4,3);
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
INSERT INTO "item" VALUES(1,0,'§ 12','Trafik på Öringegatan',NULL,0,0,10);
INSERT INTO "item" VALUES(1,1,'3',NULL,'lob-pl',1,0,15);
INSERT INTO "item" VALUES(1,2,'3.1','','krogkontroller',0,1,16);
INSERT INTO "item" VALUES(2,0,'§ 12','Trafik på Öringegatan',NULL,0,0,10);
INSERT INTO "item" VALUES(2,1,'3',NULL,'lob-pl',1,0,15);
INSERT INTO "item" VALUES(2,2,'3.1','','krogkontroller',0,1,16);
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
INSERT INTO "outbox" VALUES(1,'0123456789abcdef0123456789abcdef','alert/tranas-2023-2024/trafikkontroller/2024-01-01/behind','mail','mail:samordnare@example.org','mail','trygghetssamordnare','Trafikkontroller är efter plan','Sju av 30.',NULL,NULL,'failed',1,1730000000,1730000005,1730000120,NULL,'{0} cannot be reached','mail.example.org',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE outbox_off (
    target TEXT PRIMARY KEY,
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "outbox_off" VALUES('webhook:larm',1730000000);
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
INSERT INTO "passage" VALUES(1,0,0,'p','Tre på Öringe.',NULL,NULL,11);
INSERT INTO "passage" VALUES(1,0,1,'action','Boka nästa vandring.
I god tid.','police',19500,12);
INSERT INTO "passage" VALUES(2,0,0,'p','Fyra på Öringe.',NULL,NULL,11);
INSERT INTO "passage" VALUES(2,0,1,'action','Boka nästa vandring.
I god tid.','police',19500,12);
CREATE TABLE person (
    revision_key INTEGER NOT NULL REFERENCES revision (key) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    organisation TEXT NOT NULL,
    role         TEXT,
    absent       INTEGER NOT NULL CHECK (absent IN (0, 1)),
    PRIMARY KEY (revision_key, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES(1,0,'police','Kommunpolis',0);
INSERT INTO "person" VALUES(1,1,'school','Rektor',1);
INSERT INTO "person" VALUES(2,0,'police','Kommunpolis',0);
INSERT INTO "person" VALUES(2,1,'school','Rektor',1);
CREATE TABLE reading (
    revision_key INTEGER NOT NULL REFERENCES revision (key) ON DELETE CASCADE,
    agreement    TEXT NOT NULL,
    rules        TEXT NOT NULL, -- digest of the agreement and its plugins
    PRIMARY KEY (revision_key, agreement)
) STRICT, WITHOUT ROWID;
INSERT INTO "reading" VALUES(1,'tranas-2023-2024','r1');
INSERT INTO "reading" VALUES(2,'tranas-2023-2024','r1');
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
INSERT INTO "report" VALUES(1,2,0,'trafikkontroller','none',0,19400,19410,'police','Ydre',13);
INSERT INTO "report" VALUES(1,2,1,'krogkontroller','planned',NULL,NULL,NULL,NULL,'',14);
INSERT INTO "report" VALUES(2,2,0,'trafikkontroller','none',0,19400,19410,'police','Ydre',13);
INSERT INTO "report" VALUES(2,2,1,'krogkontroller','planned',NULL,NULL,NULL,NULL,'',14);
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
    seal         TEXT NOT NULL CHECK (length(seal) = 64), import INTEGER REFERENCES import (number), -- BLAKE2b-256 of digest and texts as stored here
    UNIQUE (meeting, revision)
) STRICT;
INSERT INTO "revision" VALUES(1,'sspf-åäö',1,'0687','SSPF',19430,'minutes','draft','Ungdomsgruppen','08:30',NULL,'','sspf-åäö.xml','072131077ef65a30f3a882b3fbdbc30330c02a76afcc1dfbd32d9b4151e50754',19700,'6666df6a7eae0227e93499741a103c4a774ea6c61a67b31d488ad8c39fb183a7',NULL);
INSERT INTO "revision" VALUES(2,'sspf-åäö',2,'0687','SSPF',19430,'minutes','draft','Ungdomsgruppen','08:30',NULL,'','sspf-åäö.xml','6b4627ed4c25d2629dacf8e0864af3c81857bc9d0fa94c33a927746e8a76f0fd',19700,'dbd5672bd8c4e5e3236a87ddc0341743590bb055564902487ccb893951ec43af',1);
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
INSERT INTO "run" VALUES(1,'tranas-2023-2024','trafikmiljo','larm','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','enter',64,'tranas-2023-2024/trafikkontroller/2023-01-01','live',19600,NULL);
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
INSERT INTO "run_step" VALUES(1,0,'alert','kommunpolis',NULL,NULL,0,0,'waits',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
    arg0 TEXT, arg1 TEXT, arg2 TEXT, arg3 TEXT, arg4 TEXT, arg5 TEXT, sentence TEXT CHECK (sentence IS NULL OR length(sentence) = 64),
    PRIMARY KEY (revision_key, agreement, seq),
    FOREIGN KEY (revision_key, agreement) REFERENCES reading (revision_key, agreement) ON DELETE CASCADE,
    FOREIGN KEY (revision_key, item_position) REFERENCES item (revision_key, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO "statement" VALUES(1,'tranas-2023-2024',0,'§ 12',0,'trafikmiljo','trafikkontroller','total',4,'at_least',19358,19400,'Höglandet','moped',1,1,1,97,'linked','text','Tre på Öringe.','{0} names {1} as {2}, {3}, {4}, {5}','a','å','','d','e','f',NULL);
INSERT INTO "statement" VALUES(1,'tranas-2023-2024',1,'3.1',2,'narkotika','krogkontroller','mention',NULL,'unspecified',NULL,NULL,NULL,NULL,0,0,0,0,'review','report',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statement" VALUES(2,'tranas-2023-2024',0,'§ 12',0,'trafikmiljo','trafikkontroller','total',4,'at_least',19358,19400,'Höglandet','moped',1,1,1,97,'linked','text','Fyra på Öringe.','{0} names {1} as {2}, {3}, {4}, {5}','a','å','','d','e','f',NULL);
INSERT INTO "statement" VALUES(2,'tranas-2023-2024',1,'3.1',2,'narkotika','krogkontroller','mention',NULL,'unspecified',NULL,NULL,NULL,NULL,0,0,0,0,'review','report',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE telling (
    agreement TEXT NOT NULL CHECK (agreement <> ''),
    role      TEXT NOT NULL CHECK (role <> ''),
    day       INTEGER NOT NULL,
    event     TEXT NOT NULL, -- of its messages in the outbox
    rules     TEXT NOT NULL CHECK (length(rules) = 64), -- digest of everything that the verdicts stand on
    PRIMARY KEY (agreement, role, day)
) STRICT, WITHOUT ROWID;
INSERT INTO "telling" VALUES('tranas-2023-2024','kommunpolis',19601,'digest/tranas-2023-2024/kommunpolis/2023-09-01','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb');
CREATE TABLE tick (
    day INTEGER PRIMARY KEY,
    at  INTEGER NOT NULL -- seconds since 1970-01-01 UTC: the first of the day
) STRICT;
INSERT INTO "tick" VALUES(19601,1693526400);
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
INSERT INTO "trouble" VALUES('tranas-2023-2024','trafikmiljo','072131077ef65a30f3a882b3fbdbc30330c02a76afcc1dfbd32d9b4151e50754',3,'standing',19700,4,'{0} ({1})','oj','pledge.lua:4',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE weeding (
    revision_key INTEGER PRIMARY KEY REFERENCES revision (key) ON DELETE CASCADE,
    day          INTEGER NOT NULL,
    seal         TEXT NOT NULL CHECK (length(seal) = 64)
) STRICT;
CREATE INDEX revision_by_date ON revision (date, meeting);
CREATE INDEX revision_by_municipality ON revision (municipality);
CREATE INDEX revision_by_import ON revision (import);
CREATE INDEX decision_by_statement ON decision (statement, number);
CREATE INDEX decision_by_day ON decision (day);
CREATE INDEX outbox_by_state ON outbox (state, next_at);
CREATE INDEX revision_calls ON revision (meeting) WHERE kind = 'call';
CREATE UNIQUE INDEX run_live ON run (agreement, rule, subject) WHERE state = 'live';
CREATE INDEX run_by_subject ON run (agreement, rule, subject);
COMMIT;
PRAGMA application_id = 0x6C6F6674;
PRAGMA user_version = 10;
