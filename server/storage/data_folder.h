// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A data folder: where its things lie, that one process has it, and whether the last one ended as it
// should. The folder is its owner's alone (0700). Thread: any; the object belongs to whoever holds it.
#pragma once

#include <QLockFile>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>

#include "domain/result.h"
#include "storage/durable_files.h"
#include "storage/storage_fault.h"

namespace frontrow {

struct DataPaths {
    explicit DataPaths(const QString& root) : folder(root) {}

    QString folder;
    QString database() const { return folder + QStringLiteral("/frontrow.db"); }
    QString log() const { return database() + QStringLiteral("-wal"); }
    QString newLog() const { return log() + QStringLiteral(".new"); }
    QString newDatabase() const { return folder + QStringLiteral("/frontrow.db.new"); }
    QString lock() const { return folder + QStringLiteral("/frontrow.lock"); }
    // There while a process has the folder; left behind by one that was killed.
    QString running() const { return folder + QStringLiteral("/frontrow.running"); }
    QString snapshots() const { return folder + QStringLiteral("/snapshots"); }
    QString backups() const { return folder + QStringLiteral("/backups"); }
    // What a backup has replaced, under the time at which it did.
    QString replaced(const QString& time) const { return folder + QStringLiteral("/replaced-") + time; }
};

class DataFolder {
public:
    // Makes the folder where there is none, locks it, and notes that it is in use. Refused: a file, a
    // folder of something else, one that another process has, one that cannot be written.
    static Result<std::unique_ptr<DataFolder>, StorageFault> open(const QString& path, DurableFiles& files);
    // Lets go of the folder; unless markClean() was called, the next start looks at everything.
    ~DataFolder();
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;

    const DataPaths& paths() const { return m_paths; }
    DurableFiles& files() const { return m_files; }
    // The last process did not close it: it was killed, or the power failed.
    bool wasLeftUnclean() const { return m_unclean; }
    // Everything is closed and stored.
    void markClean();

private:
    DataFolder(const QString& path, DurableFiles& files);
    std::optional<StorageFault> take();

    DataPaths m_paths;
    DurableFiles& m_files;
    QLockFile m_lock;
    bool m_unclean = false;
};

}  // namespace frontrow
