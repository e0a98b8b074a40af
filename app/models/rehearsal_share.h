// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal as one short text to hand on: the scenario, where it is for any venue the venue, and the
// seed: "arena-sprint 4F2A-91", "hard@theatre 4F2A-91". Whoever plays it meets the same world.
// Thread: pure functions, any.
#pragma once

#include <QString>
#include <optional>

#include "domain/seed.h"

namespace frontrow {

struct SharedRehearsal {
    std::optional<QString> scenario;  // by name; absent in a text that is only a seed
    QString venue;                    // its key; empty: the scenario's own, or as it is
    Seed seed;

    bool operator==(const SharedRehearsal&) const = default;
};

QString shareText(const SharedRehearsal& rehearsal);
// Reads such a text among other words of one line or several; nothing where no seed is in it.
std::optional<SharedRehearsal> readShareText(const QString& text);

}  // namespace frontrow
