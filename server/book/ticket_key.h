// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key that signs the tickets of a data folder: made once, from the system's own chance, kept in a
// file that only its owner can read. Thread: any.
#pragma once

#include <QString>

#include "book/ticket_code.h"
#include "domain/result.h"
#include "session/file_fault.h"
#include "storage/durable_files.h"

namespace frontrow {

// What to do where the file is not there.
enum class MissingKey : std::uint8_t {
    Make,   // nothing was signed yet
    Refuse  // another key would not know the codes that there are
};

// The key of the data folder. Refused: a file that is no key, that others may read, or that is gone.
Result<TicketKey, FileFault> ticketKey(const QString& folder, DurableFiles& files, MissingKey missing);
// The file's name in its folder.
QString ticketKeyFile(const QString& folder);

}  // namespace frontrow
