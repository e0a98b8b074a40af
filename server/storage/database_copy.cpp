// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_copy.h"

#include <QFileInfo>

#include "storage/database_check.h"
#include "storage/migrations.h"

namespace frontrow {

namespace {

std::optional<StorageFault> checkCopy(const QString& file, const CopyCheck& check) {
    const auto copy = Database::open(file, DatabaseUse::Inspect);
    if (!copy) return copy.error();
    if (const auto schema = schemaOf(**copy); !schema) return schema.error();
    if (auto fault = checkDatabase(**copy, CheckDepth::Whole)) return fault;
    return check ? check(**copy) : std::nullopt;
}

}  // namespace

std::optional<StorageFault> copyDatabase(Database& from, const QString& to, DurableFiles& files,
                                         const CopyCheck& check) {
    const auto refuse = [&](const QString& reason) { return StorageFault{StorageProblem::BackupFailed, to, reason}; };
    if (QFileInfo::exists(to)) return refuse(QStringLiteral("the name is taken"));
    const QString unfinished = to + QStringLiteral(".part");
    files.remove(unfinished);
    const PrivateCreation own;
    std::optional<StorageFault> fault;
    if (!from.copyInto(unfinished)) {
        fault = refuse(from.lastReason());
    } else if (!files.sync(unfinished)) {
        fault = refuse(QStringLiteral("it could not be written to the disk"));
    } else if (auto defect = checkCopy(unfinished, check)) {
        fault = std::move(defect);
    } else if (!files.rename(unfinished, to)) {
        fault = refuse(QStringLiteral("it could not be renamed"));
    }
    if (fault) files.remove(unfinished);
    return fault;
}

}  // namespace frontrow
