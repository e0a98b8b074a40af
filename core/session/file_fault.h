// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a file from outside is refused: where, what rule it breaks, and what can be done about it.
// Plain English for the terminal; nothing of a refused file is kept. Thread: values, any.
#pragma once

#include <QString>

namespace frontrow {

struct FileFault {
    QString path;    // "arrivals.tau_ms", "line 12", or the file's name
    QString rule;    // "must be 1 to 3600000, is 0"
    QString remedy;  // "correct the number"

    QString text() const { return path + QStringLiteral(": ") + rule + QStringLiteral("; ") + remedy; }
};

}  // namespace frontrow
