// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema of the database: numbered steps, each a text of SQL statements that comes with the
// program. A step is done once, in one transaction, and its checksum is kept: a database whose steps
// are not those known here, or more of them, is refused. Thread: that of the connection.
#pragma once

#include <cstdint>
#include <optional>

#include "domain/result.h"
#include "storage/database.h"

namespace frontrow {

// The number of the last step that this program knows.
int newestSchema();

// The number of the last step that was done; 0 where there is nothing yet. Refused: a database of
// another program, of a newer one, or with steps that differ from those known.
Result<int, StorageFault> schemaOf(Database& database);

// Does the steps that are missing, up to `upTo`. A failed one leaves the database at the step before it.
std::optional<StorageFault> migrate(Database& database, std::int64_t nowUtcMs, int upTo = newestSchema());

}  // namespace frontrow
