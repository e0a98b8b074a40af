-- SPDX-FileCopyrightText: 2026 The Frontrow authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The books: what the journals say, as rows that can be asked. Keys of a stream's rows are the stream above 32 bits
-- and the sale's own number below, so nothing has to be looked for. Only profile (its name), run and book_page hold what
-- no journal says; everything else can be made anew. Words behind a column: what its numbers mean.

CREATE TABLE profile (
    id         INTEGER PRIMARY KEY,  -- also the number of its account in the stream of accounts
    name       TEXT    NOT NULL,
    created_ms INTEGER NOT NULL,     -- UTC
    wallet     INTEGER NOT NULL CHECK (wallet >= 0)
) STRICT
-- next statement
CREATE TABLE run (
    stream        INTEGER PRIMARY KEY REFERENCES stream (id),
    profile       INTEGER NOT NULL REFERENCES profile (id),
    state         INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),  -- playing, finished, interrupted
    started_ms    INTEGER NOT NULL,                                -- UTC
    program       TEXT    NOT NULL,
    crowd_version INTEGER NOT NULL,
    scenario      TEXT    NOT NULL,
    policy        TEXT    NOT NULL,
    venue         TEXT    NOT NULL,
    seed          TEXT    NOT NULL,
    party         INTEGER NOT NULL,
    result        TEXT    NOT NULL,    -- as in the report; empty while it is played
    ended_ms      INTEGER,             -- log time up to which it was recorded
    recorded      INTEGER NOT NULL,    -- records up to that end
    digest        TEXT    NOT NULL,    -- at that time; empty where it was not recorded to its end
    lapsed_seats  INTEGER NOT NULL,    -- held or ordered when it was interrupted, and given back
    report        TEXT    NOT NULL     -- JSON; empty without one
) STRICT
-- next statement
CREATE TABLE book_page (
    id       INTEGER PRIMARY KEY,  -- without a gap: the order in which the streams were booked
    stream   INTEGER NOT NULL,
    sequence INTEGER NOT NULL,     -- the newest record that is in the books
    time_ms  INTEGER NOT NULL,     -- log time up to which everything is
    utc_ms   INTEGER NOT NULL      -- when it was written
) STRICT
-- next statement
CREATE INDEX book_page_of_stream ON book_page (stream)
-- next statement
CREATE TABLE account (
    key       INTEGER PRIMARY KEY,
    profile   INTEGER REFERENCES profile (id),
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),  -- person, rival
    deposit   INTEGER NOT NULL CHECK (deposit >= 0),
    balance   INTEGER NOT NULL CHECK (balance >= 0),
    paying_by INTEGER NOT NULL CHECK (paying_by BETWEEN 0 AND 3)  -- wallet, card, transfer, split
) STRICT
-- next statement
CREATE INDEX account_of_profile ON account (profile) WHERE profile IS NOT NULL
-- next statement
CREATE TABLE booking (
    key       INTEGER PRIMARY KEY,
    account   INTEGER NOT NULL REFERENCES account (key),
    state     INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),   -- open, awaits transfer, paid, closed
    ended_by  INTEGER NOT NULL,                                 -- why, once paid or closed
    method    INTEGER NOT NULL CHECK (method BETWEEN 0 AND 3),
    total     INTEGER NOT NULL,
    fee       INTEGER NOT NULL CHECK (fee >= 0),
    escrow    INTEGER NOT NULL CHECK (escrow >= 0),
    opened_ms INTEGER NOT NULL,                                 -- log time
    page      INTEGER NOT NULL REFERENCES book_page (id)
) STRICT
-- next statement
CREATE TABLE ticket (
    key         INTEGER PRIMARY KEY,
    booking     INTEGER NOT NULL REFERENCES booking (key),
    account     INTEGER NOT NULL REFERENCES account (key),
    performance INTEGER NOT NULL,
    seat        INTEGER NOT NULL,
    section     TEXT    NOT NULL,
    seat_row    TEXT    NOT NULL,
    seat_number TEXT    NOT NULL,
    price       INTEGER NOT NULL CHECK (price >= 0),
    refund      INTEGER NOT NULL CHECK (refund >= 0),
    state       INTEGER NOT NULL CHECK (state BETWEEN 0 AND 1),  -- valid, void
    epoch       INTEGER NOT NULL,
    code        TEXT    NOT NULL,
    page        INTEGER NOT NULL REFERENCES book_page (id)
) STRICT
-- next statement
CREATE UNIQUE INDEX ticket_one_for_a_seat ON ticket (key >> 32, performance, seat) WHERE state = 0
-- next statement
CREATE TABLE ledger_entry (
    id           INTEGER PRIMARY KEY,                              -- without a gap
    account      INTEGER NOT NULL REFERENCES account (key),
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),    -- allowance, top up, purchase, refund, charge, share
    from_pot     INTEGER NOT NULL CHECK (from_pot BETWEEN 0 AND 3),  -- outside, wallet, escrow, house
    to_pot       INTEGER NOT NULL CHECK (to_pot BETWEEN 0 AND 3 AND to_pot <> from_pot),
    amount       INTEGER NOT NULL CHECK (amount > 0),
    wallet_after INTEGER NOT NULL CHECK (wallet_after >= 0),
    booking      INTEGER REFERENCES booking (key),
    ticket       INTEGER REFERENCES ticket (key),
    page         INTEGER NOT NULL REFERENCES book_page (id)
) STRICT
-- next statement
CREATE INDEX ledger_entry_of_account ON ledger_entry (account)
