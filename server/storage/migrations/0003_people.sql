-- SPDX-FileCopyrightText: 2026 The Frontrow authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The people of a server: who has an account or is a guest, where they are signed in, and the audit log. No journal says
-- any of it. A person's number is never given twice, so whatever names one in a ledger stays true after it was erased.

CREATE TABLE person (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    role         INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),  -- guest, buyer, seller, admin
    name         TEXT,              -- null once it was erased
    name_key     TEXT,              -- what names are compared by
    email        TEXT,
    password     TEXT,              -- Argon2id, with its cost and salt; a guest has none
    created_ms   INTEGER NOT NULL,  -- UTC
    signed_in_ms INTEGER NOT NULL,  -- UTC, the last time
    erased_ms    INTEGER,           -- UTC
    CHECK ((erased_ms IS NULL) = (name IS NOT NULL)),
    CHECK ((name IS NULL) = (name_key IS NULL)),
    CHECK (erased_ms IS NULL OR (email IS NULL AND password IS NULL)),
    CHECK (erased_ms IS NOT NULL OR (role = 0) = (password IS NULL))
) STRICT
-- next statement
CREATE UNIQUE INDEX person_one_for_a_name ON person (name_key) WHERE role > 0 AND name_key IS NOT NULL
-- next statement
CREATE INDEX person_guests ON person (id) WHERE role = 0
-- next statement
CREATE TABLE sign_in (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person     INTEGER NOT NULL REFERENCES person (id),
    token_hash BLOB    NOT NULL UNIQUE CHECK (length(token_hash) = 32),  -- SHA-256; the token itself is nowhere
    issued_ms  INTEGER NOT NULL,                                         -- UTC
    expires_ms INTEGER NOT NULL,                                         -- UTC
    lasts_ms   INTEGER NOT NULL CHECK (lasts_ms > 0)                     -- what using it extends it by
) STRICT
-- next statement
CREATE INDEX sign_in_of_person ON sign_in (person)
-- next statement
CREATE INDEX sign_in_by_end ON sign_in (expires_ms)
-- next statement
CREATE TABLE people_change (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL  -- raised whenever somebody's sign-ins were ended or role changed
) STRICT
-- next statement
INSERT INTO people_change (id, number) VALUES (1, 0)
-- next statement
CREATE TABLE audit_event (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,  -- without a gap
    at_ms    INTEGER NOT NULL,                   -- UTC
    actor    INTEGER NOT NULL,                   -- the person; 0 is whoever runs the server
    kind     TEXT    NOT NULL,
    subject  INTEGER NOT NULL,                   -- the person it was done to; 0 for none
    detail   TEXT    NOT NULL,                   -- a code or a number, never words of a person
    hash     BLOB    NOT NULL CHECK (length(hash) = 32)  -- SHA-256 over the hash before and this row
) STRICT
-- next statement
CREATE TABLE audit_start (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    first         INTEGER NOT NULL CHECK (first > 0),  -- the oldest event that is kept
    previous_hash BLOB    NOT NULL CHECK (length(previous_hash) = 32)
) STRICT
-- next statement
INSERT INTO audit_start (id, first, previous_hash) VALUES (1, 1, zeroblob(32))
-- next statement
CREATE TRIGGER audit_event_never_changes BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only added to');
END
-- next statement
CREATE TRIGGER audit_event_is_kept BEFORE DELETE ON audit_event
WHEN old.id >= (SELECT first FROM audit_start)
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only added to');
END
