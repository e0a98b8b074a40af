// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the storage learns what this program keeps in its streams, and what follows from them.
#include <QFileInfo>

#include "book/book_rebuild.h"
#include "book/stream_source.h"
#include "book/ticket_key.h"
#include "operations/data_care.h"

namespace frontrow {

namespace {

StageOffer stageOf(Database& database, const StreamInfo& stream, std::span<const std::byte>) {
    StreamSource source = sourcesIn(database)(stream);
    return {std::move(source.stages), QString::fromStdString(source.why)};
}

// Row by row against the journals where the key lies beside the database; a copy of it has none, and
// only what the rows themselves must fulfil can be looked at.
std::optional<StorageFault> checkTables(Database& database) {
    const QString folder = QFileInfo(database.file()).absolutePath();
    std::string wrong;
    if (QFileInfo::exists(ticketKeyFile(folder))) {
        DurableFiles files;
        const auto key = ticketKey(folder, files, MissingKey::Refuse);
        wrong = key ? checkBooks(database, *key, sourcesIn(database)).fault : key.error().text().toStdString();
    } else {
        wrong = checkSums(database);
    }
    if (wrong.empty()) return std::nullopt;
    return StorageFault{StorageProblem::TablesDiffer, database.file(), QString::fromStdString(wrong)};
}

// Codes of tickets are signed again with the key they had; where it is lost, with a new one.
std::optional<StorageFault> rebuildTables(Database& database) {
    DurableFiles files;
    const auto key = ticketKey(QFileInfo(database.file()).absolutePath(), files, MissingKey::Make);
    const std::string fault =
        key ? rebuildBooks(database, *key, sourcesIn(database)).fault : key.error().text().toStdString();
    if (fault.empty()) return std::nullopt;
    return StorageFault{StorageProblem::RebuildFailed, database.file(), QString::fromStdString(fault)};
}

}  // namespace

DataPlugs dataPlugs() { return {stageOf, checkTables, rebuildTables}; }

}  // namespace frontrow
