// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server refuses, how a connection ends and where a session stands, in words for people: what
// happened, then what is still safe and what to do. Thread: the GUI's.
#pragma once

#include <QString>

#include "connection/server_connection.h"

namespace frontrow {

struct Notice {
    QString what;
    QString remedy;

    bool operator==(const Notice&) const = default;
};

// Every refusal but None, which is nothing to tell: both empty.
Notice refusalNotice(const Refused& refused);
// `server` is the address that was tried, as people type it.
Notice troubleNotice(ServerConnection::Trouble trouble, const QString& server, const QString& detail);
// Why the person is not in the session any more.
Notice goneNotice(GoneBecause why, const QString& session);
// The same of somebody else, one sentence for the lobby's lines.
QString goneSentence(GoneBecause why, const QString& person);

// Whether somebody who comes now has a place in it, now or in its next run.
bool takesSomebody(const SessionRow& row);
// A run is over, and its host is there to play the next one.
bool isBetweenRuns(const SessionRow& row);
// "lobby", "running".
QString sessionStateWord(SessionState state);
// When a session opens: "when all are ready", "in 2:14", "+0:38". Both times UTC.
QString startsText(const SessionRow& row, SimTime nowUtc);

}  // namespace frontrow
