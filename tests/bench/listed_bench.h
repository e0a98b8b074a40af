// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A listed sale in a data folder of its own, as benchmarks of the journal need it: store, database,
// journal and snapshots as a server opens them. Thread: that of whoever makes it.
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "sale/engine_stage.h"
#include "sale/sale_writer.h"
#include "storage/snapshot_files.h"
#include "storage/sqlite_journal.h"
#include "storage/store.h"

namespace frontrow::bench {

// Rules with an open door: no letters, no cap, an hour on the map. 100,000 seats.
ListedSetup openHall();
inline constexpr SimTime kHallOpens{1'000};

class ListedFolder {
public:
    // Ends the program in words where the folder cannot be used.
    explicit ListedFolder(const QString& folder);
    ~ListedFolder();
    ListedFolder(const ListedFolder&) = delete;
    ListedFolder& operator=(const ListedFolder&) = delete;

    Database& database() { return *m_database; }
    SqliteJournal& journal() { return *m_journal; }
    SnapshotStore& snapshots() { return *m_snapshots; }
    StreamId stream() const { return m_stream; }

private:
    DurableFiles m_files;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Database> m_database;
    StreamId m_stream;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<SnapshotFiles> m_snapshots;
};

// Buyers of the hall and what they say, through a writer.
class HallBuyers {
public:
    // Opens that many accounts and lets them onto the map; committed.
    HallBuyers(SaleWriter& writer, std::uint32_t count);

    std::uint32_t count() const { return m_count; }
    // Of buyer 0 … count − 1; a counter of its own for each command.
    Command say(std::uint32_t buyer, Action action);
    // Two seats of his own each; committed.
    void holdPairs();

private:
    void commit();
    void apply(const Command& command);

    SaleWriter& m_writer;
    std::uint32_t m_count;
    std::vector<std::uint64_t> m_counters;
};

}  // namespace frontrow::bench
