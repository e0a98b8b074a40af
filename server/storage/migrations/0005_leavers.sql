-- SPDX-FileCopyrightText: 2026 The Frontrow authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who has left a session in the middle of its run: he is on its board with what he had reached. A board's row says so:
-- those that are kept are of nobody who had left.

CREATE TABLE lan_leaver (
    session INTEGER NOT NULL REFERENCES lan_session (id),
    account INTEGER NOT NULL,  -- in the present run
    person  INTEGER NOT NULL,  -- the lobby's number
    name    TEXT    NOT NULL,
    PRIMARY KEY (session, account)
) STRICT, WITHOUT ROWID
-- next statement
UPDATE lan_result SET row = CAST(x'b0' || substr(row, 2) || x'0f00' AS BLOB) WHERE substr(row, 1, 1) = x'af'
