// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the storage learns what this program keeps in its streams, and what follows from them.
#include <QFileInfo>

#include "book/book_rebuild.h"
#include "book/stream_source.h"
#include "book/ticket_key.h"
#include "hosting/data_care.h"

namespace frontrow {

namespace {

StageOffer stageOf(Database& database, const StreamInfo& stream, std::span<const std::byte>) {
    StreamSource source = sourcesIn(database)(stream);
    return {std::move(source.stages), QString::fromStdString(source.why)};
}

std::optional<StorageFault> checkTables(Database& database) {
    const std::string wrong = checkSums(database);
    if (wrong.empty()) return std::nullopt;
    return StorageFault{StorageProblem::TablesDiffer, database.file(), QString::fromStdString(wrong)};
}

// Codes of tickets are signed anew: where there are some, it must be with the key they had.
std::optional<StorageFault> rebuildTables(Database& database) {
    const auto failed = [&](const QString& why) {
        return StorageFault{StorageProblem::RebuildFailed, database.file(), why};
    };
    const auto tickets = database.value(QStringLiteral("SELECT count(*) FROM ticket"));
    if (!tickets) return failed(database.lastReason());
    DurableFiles files;
    const auto key = ticketKey(QFileInfo(database.file()).absolutePath(), files,
                               tickets->toLongLong() > 0 ? MissingKey::Refuse : MissingKey::Make);
    if (!key) return failed(key.error().text());
    const RebuildResult result = rebuildBooks(database, *key, sourcesIn(database));
    if (result.fault.empty()) return std::nullopt;
    return failed(QString::fromStdString(result.fault));
}

}  // namespace

DataPlugs dataPlugs() { return {stageOf, checkTables, rebuildTables}; }

}  // namespace frontrow
