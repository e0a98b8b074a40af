-- SPDX-FileCopyrightText: 2026 The Frontrow authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The journal. A stream is one rehearsal or one shard of listed performances; its setup never changes, so it lies
-- apart from the row that every commit updates. Statements are separated by a line of their own.

CREATE TABLE schema_version (
    version    INTEGER PRIMARY KEY,
    checksum   BLOB    NOT NULL,  -- SHA-256 of the step's text
    applied_ms INTEGER NOT NULL   -- UTC
) STRICT
-- next statement
CREATE TABLE stream (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice
    kind           INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 2),   -- listed, rehearsal
    shard          INTEGER NOT NULL CHECK (shard > 0),
    epoch          INTEGER NOT NULL CHECK (epoch >= 0),             -- of its last writer; 0 before the first
    state          INTEGER NOT NULL CHECK (state BETWEEN 1 AND 2),  -- open, finished
    created_ms     INTEGER NOT NULL,                                -- UTC
    committed      INTEGER NOT NULL CHECK (committed >= 0),         -- the last record's sequence
    tail_hash      INTEGER NOT NULL,                                -- the last record's hash, as 64 bits
    noted_sequence INTEGER,                                         -- a state somebody computed, and where
    noted_hash     INTEGER,
    noted_schema   INTEGER,                                         -- of the state: another one has other hashes
    anchor_log_ms  INTEGER,                                         -- an instant of log time, and the same one in UTC
    anchor_utc_ms  INTEGER
) STRICT
-- next statement
CREATE TABLE stream_head (
    stream INTEGER PRIMARY KEY REFERENCES stream (id),
    bytes  BLOB NOT NULL,
    sha256 BLOB NOT NULL
) STRICT
-- next statement
CREATE TABLE record (
    stream   INTEGER NOT NULL REFERENCES stream (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    bytes    BLOB    NOT NULL,
    PRIMARY KEY (stream, sequence)
) STRICT, WITHOUT ROWID
-- next statement
PRAGMA application_id = 1181904759
