// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks whether a database can be believed. It only reads: what is damaged is named, never repaired.
// Thread: that of the connection.
#pragma once

#include <cstdint>
#include <optional>

#include "storage/database.h"

namespace frontrow {

enum class CheckDepth : std::uint8_t {
    Ends,        // after an end as it should be: setup and last record of each open stream
    AfterCrash,  // also the database's own check, and the last kTailRecords of each open stream
    Whole        // also every record of every stream
};

// How far back a start looks after a crash.
inline constexpr std::uint64_t kTailRecords = 1'000;

// The first defect, if there is any. The schema must be one that is known (schemaOf).
std::optional<StorageFault> checkDatabase(Database& database, CheckDepth depth);

}  // namespace frontrow
