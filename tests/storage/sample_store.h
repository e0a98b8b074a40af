// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data folders and records for the tests of the storage. Thread: the test's.
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <cstdint>
#include <memory>
#include <vector>

#include "sale/journal_record.h"
#include "storage/durable_files.h"
#include "storage/sqlite_journal.h"
#include "storage/store.h"

namespace frontrow {

// An instant of the tests, 2026-03-01 12:00 UTC.
inline constexpr std::int64_t kNowUtcMs = 1'772'366'400'000;

// Commands of several shapes, with the sequences asked for.
std::vector<JournalRecord> recordsFrom(std::uint64_t first, std::size_t count, std::uint32_t epoch = 1);
bool sameRecords(const std::vector<JournalRecord>& one, const std::vector<JournalRecord>& other);

// A setup to begin a stream with; its content does not matter here.
std::vector<std::byte> someHead();

// A folder with an open store and one writing connection; close() ends it as a program should.
struct OpenFolder {
    explicit OpenFolder(const QString& folder);
    OpenFolder(const QString& folder, DurableFiles& files);
    void close();

    DurableFiles ownFiles;
    std::unique_ptr<Store> store;
    std::unique_ptr<Database> database;
    std::optional<StorageFault> fault;  // why there is none
};

// A new stream in it, taken over: epoch 1.
std::unique_ptr<SqliteJournal> newJournal(Database& database, StreamKind kind = StreamKind::Listed);

}  // namespace frontrow
