// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the database in the folder's backups, and the way back. A copy counts only once it was
// opened, checked record by record and run again; the way back puts the present database aside and
// deletes nothing. Thread: any, with a connection of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/time.h"
#include "storage/replay_check.h"
#include "storage/store.h"

namespace frontrow {

// What a host keeps to: a copy this often, and one at its end.
struct BackupPolicy {
    Duration every = hours(1);
    std::size_t kept = 24;           // the newest; older ones are removed once a newer one counts
    std::size_t keptMigrations = 4;  // copies from before a change of the schema
};

struct BackupFile {
    QString path;
    std::int64_t madeUtcMs = 0;
};

// Of that folder, the newest first; those that a host or a person made.
std::vector<BackupFile> listBackups(const DataPaths& paths);
// Whether the newest is older than the policy allows.
bool backupDue(const DataPaths& paths, const BackupPolicy& policy, std::int64_t nowUtcMs);

// Into the folder's backups, and older ones removed by the policy; the name of the file.
Result<QString, StorageFault> makeBackup(const Store& store, const StageFactory& stages, ReplayScope scope,
                                         const BackupPolicy& policy, std::int64_t nowUtcMs);
// Under a name that somebody chose, which must be free.
std::optional<StorageFault> writeBackup(const Store& store, const QString& file, const StageFactory& stages,
                                        ReplayScope scope);

struct Restored {
    QString backup;
    QString putAside;  // the folder in which the database before it lies
};
// Puts the backup in the place of the folder's database; the newest one where no file is named. It is
// copied and checked first, and what was there is moved to a folder beside it.
Result<Restored, StorageFault> restoreBackup(const QString& folder, const QString& file, DurableFiles& files,
                                             const StageFactory& stages, std::int64_t nowUtcMs);

}  // namespace frontrow
