// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A data folder that is open: locked, checked, its database made or brought to this program's
// schema. Connections come from here, one for each thread. Thread: open and close on one; connect()
// on any.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/database_check.h"
#include "storage/stream_table.h"

namespace frontrow {

class Store {
public:
    // In this order: the folder and its lock; the database, made where there is nothing yet; its
    // schema, a newer one refused, an older one copied to the backups, then migrated; after an unclean
    // end its check. Any doubt is a fault, and nothing was changed but leftovers of a crash removed.
    static Result<std::unique_ptr<Store>, StorageFault> open(const QString& folder, DurableFiles& files,
                                                             std::int64_t nowUtcMs);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // For the thread that calls it. One writer at a time.
    Result<std::unique_ptr<Database>, StorageFault> connect(DatabaseUse use) const;
    const DataPaths& paths() const { return m_folder->paths(); }
    DurableFiles& files() const { return m_folder->files(); }
    // Where the snapshots of a stream belong.
    QString snapshotFolder(StreamId stream) const;
    // How thoroughly this start looked.
    CheckDepth checked() const { return m_checked; }
    // Where the database was copied to, if this start raised its schema.
    const std::optional<QString>& copyBeforeMigration() const { return m_copy; }

    // To be called when every connection is closed and everything went well; else the next start
    // looks at everything.
    void closeCleanly();

private:
    explicit Store(std::unique_ptr<DataFolder> folder) : m_folder(std::move(folder)) {}
    std::optional<StorageFault> prepare(std::int64_t nowUtcMs);
    std::optional<StorageFault> writeLogAnew();
    std::optional<StorageFault> settleLog();
    std::optional<StorageFault> makeDatabase(std::int64_t nowUtcMs);
    std::optional<StorageFault> raiseSchema(std::int64_t nowUtcMs);

    std::unique_ptr<DataFolder> m_folder;
    CheckDepth m_checked = CheckDepth::Ends;
    std::optional<QString> m_copy;
};

}  // namespace frontrow
