// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_check.h"

#include <algorithm>

#include "storage/record_reader.h"
#include "storage/stream_table.h"

namespace frontrow {

namespace {

std::optional<StorageFault> checkPages(Database& database) {
    const auto said = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!said) return StorageFault{StorageProblem::DatabaseDamaged, database.file(), database.lastReason()};
    if (said->toString() != QLatin1String("ok")) {
        return StorageFault{StorageProblem::DatabaseDamaged, database.file(), said->toString()};
    }
    const auto orphan = database.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!orphan) return std::nullopt;
    return StorageFault{StorageProblem::DatabaseDamaged, database.file(),
                        QStringLiteral("a row of %1 belongs to nothing").arg(orphan->toString())};
}

std::uint64_t firstToCheck(const StreamInfo& stream, CheckDepth depth) {
    if (depth == CheckDepth::Whole) return 1;
    const std::uint64_t tail = depth == CheckDepth::Ends ? 1 : kTailRecords;
    return stream.committed > tail ? stream.committed - tail + 1 : 1;
}

}  // namespace

std::optional<StorageFault> checkDatabase(Database& database, CheckDepth depth) {
    if (depth != CheckDepth::Ends) {
        if (auto fault = checkPages(database)) return fault;
    }
    StreamTable table(database);
    const auto streams = table.list();
    if (!streams) return streams.error();
    for (const StreamInfo& stream : *streams) {
        if (depth != CheckDepth::Whole && stream.state == StreamState::Finished) continue;
        if (const auto head = table.head(stream.id); !head) return head.error();
        if (auto fault = checkRecords(database, stream, firstToCheck(stream, depth))) return fault;
    }
    return std::nullopt;
}

}  // namespace frontrow
