// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of a database that is being used, made from a connection beside the writer. It has its name
// only once it was opened, checked and synced. Thread: that of the connection.
#pragma once

#include <functional>
#include <optional>

#include "storage/database.h"
#include "storage/durable_files.h"

namespace frontrow {

// A further check of the copy, over a connection to it.
using CopyCheck = std::function<std::optional<StorageFault>(Database& copy)>;

// Writes the copy under that name, which must be free. On a fault nothing is left of it.
std::optional<StorageFault> copyDatabase(Database& from, const QString& to, DurableFiles& files,
                                         const CopyCheck& check = {});

}  // namespace frontrow
