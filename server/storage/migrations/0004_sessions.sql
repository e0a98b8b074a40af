-- SPDX-FileCopyrightText: 2026 The Frontrow authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The sessions of people on one network: what a server that was killed needs to go on with them. A run's sale is a stream
-- of its own; these rows say which, and who plays in it. Who was in a session that is closed is forgotten.

CREATE TABLE lan_session (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,               -- never given twice: clients come back to it
    state     INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),  -- lobby, opening, running, over
    host      INTEGER NOT NULL,                                -- person
    wishes    BLOB    NOT NULL,                                -- the message that opened it, without its password
    lock      BLOB    NOT NULL,                                -- salt and hash of the password; empty without one
    venue     TEXT    NOT NULL,
    seed      TEXT    NOT NULL,
    runs      INTEGER NOT NULL CHECK (runs >= 0),              -- begun so far
    opens_ms  INTEGER NOT NULL,                                -- UTC; 0: not known yet
    stream    INTEGER REFERENCES stream (id),                  -- of the present run, or of the last
    digest    TEXT    NOT NULL,                                -- of the last run's world; empty before its end
    closed_ms INTEGER                                          -- UTC; null while its people may come back
) STRICT
-- next statement
CREATE TABLE lan_member (
    session        INTEGER NOT NULL REFERENCES lan_session (id),
    position       INTEGER NOT NULL,  -- in the order in which they came
    person         INTEGER NOT NULL,  -- the lobby's number
    member         INTEGER NOT NULL,  -- the reception's
    name           TEXT    NOT NULL,
    role           INTEGER NOT NULL,
    watching       INTEGER NOT NULL CHECK (watching BETWEEN 0 AND 1),
    silenced       INTEGER NOT NULL CHECK (silenced BETWEEN 0 AND 1),
    account        INTEGER NOT NULL,                                     -- in the present run; 0: none
    token_hash     BLOB    NOT NULL CHECK (length(token_hash) IN (0, 32)),  -- SHA-256; empty: none
    token_until_ms INTEGER NOT NULL,                                     -- UTC
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE lan_run (
    stream   INTEGER PRIMARY KEY REFERENCES stream (id),
    session  INTEGER NOT NULL,
    ended_ms INTEGER                                 -- UTC; null while it runs
) STRICT
-- next statement
CREATE INDEX lan_run_of_session ON lan_run (session)
-- next statement
CREATE TABLE lan_result (
    session INTEGER NOT NULL REFERENCES lan_session (id),
    rank    INTEGER NOT NULL,
    row     BLOB    NOT NULL,                        -- the message that tells it
    PRIMARY KEY (session, rank)
) STRICT, WITHOUT ROWID
