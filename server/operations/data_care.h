// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can do with a data folder from the command line. Thread: the main one.
#pragma once

#include <QString>
#include <cstdint>
#include <functional>
#include <optional>

#include "domain/result.h"
#include "storage/replay_check.h"

namespace frontrow {

// What the storage itself does not know: how a stream is run again, and how the tables that follow
// from the journal are made anew.
struct DataPlugs {
    StageFactory stages;
    std::function<std::optional<StorageFault>(Database& database)> checkTables;  // reads only
    std::function<std::optional<StorageFault>(Database& database)> rebuild;
    // What refusals tell the person to use.
    QString command = QStringLiteral("frontrow data");
};
// Those of this program.
DataPlugs dataPlugs();

// Where data lies if nobody names a folder.
QString defaultDataFolder();

// Each gives what to say about it, or the sentence of a refusal. `nowUtcMs`: names of copies.
Result<QString, QString> checkData(const QString& folder, const DataPlugs& plugs);
// Into the folder's backups where no file is named.
Result<QString, QString> backupData(const QString& folder, const QString& file, const DataPlugs& plugs,
                                    std::int64_t nowUtcMs);
// The newest backup where no file is named.
Result<QString, QString> restoreData(const QString& folder, const QString& file, const DataPlugs& plugs,
                                     std::int64_t nowUtcMs);
Result<QString, QString> rebuildData(const QString& folder, const DataPlugs& plugs, std::int64_t nowUtcMs);

}  // namespace frontrow
