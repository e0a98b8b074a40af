// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/data_care.h"

#include <QFileInfo>
#include <QStandardPaths>

#include "operations/audit_log.h"
#include "operations/storage_words.h"
#include "storage/backup.h"
#include "storage/migrations.h"

namespace frontrow {

namespace {

Failure<QString> refuse(const StorageFault& fault, const QString& folder, const DataPlugs& plugs) {
    return Failure{storageSentence(fault, folder, plugs.command)};
}

// What is to be looked at is not made.
std::optional<StorageFault> needsDatabase(const QString& folder) {
    const DataPaths paths(folder);
    if (QFileInfo::exists(paths.database())) return std::nullopt;
    return StorageFault{StorageProblem::DatabaseMissing, paths.database()};
}

QString countText(const ReplayCount& count) {
    QString text = QStringLiteral("%1 streams run again, %2 records").arg(count.streams).arg(count.records);
    if (count.skipped > 0) text += QStringLiteral(", %1 of another version kept as they are").arg(count.skipped);
    return text;
}

// What the audit log comes to; nothing to say of an empty one.
Result<QString, StorageFault> auditText(Database& database, int schema) {
    constexpr int kFirstWithAuditLog = 3;
    if (schema < kFirstWithAuditLog) return QString();
    const auto checked = AuditLog(database).check();
    if (!checked) return Failure{StorageFault{StorageProblem::AuditLogDiffers, database.file(), checked.error()}};
    if (checked->events == 0) return QString();
    return QStringLiteral("; audit log of %1 events whole, the last is %2 with hash %3")
        .arg(qlonglong{checked->events})
        .arg(qlonglong{checked->last})
        .arg(QString::fromStdString(checked->lastHash));
}

Result<QString, StorageFault> check(const QString& folder, const DataPlugs& plugs, DurableFiles& files) {
    const auto taken = DataFolder::open(folder, files);
    if (!taken) return Failure{taken.error()};
    // A look changes nothing: what the next start has to do, it still has to.
    if (!(*taken)->wasLeftUnclean()) (*taken)->markClean();
    const auto database = Database::open((*taken)->paths().database(), DatabaseUse::Inspect);
    if (!database) return Failure{database.error()};
    const auto schema = schemaOf(**database);
    if (!schema) return Failure{schema.error()};
    if (auto fault = checkDatabase(**database, CheckDepth::Whole)) return Failure{*std::move(fault)};
    const auto count = checkReplay(**database, plugs.stages, ReplayScope::EveryStream);
    if (!count) return Failure{count.error()};
    if (plugs.checkTables) {
        if (auto fault = plugs.checkTables(**database)) return Failure{*std::move(fault)};
    }
    const auto log = auditText(**database, *schema);
    if (!log) return Failure{log.error()};
    const auto streams = StreamTable(**database).list();
    if (!streams) return Failure{streams.error()};
    std::uint64_t records = 0;
    for (const StreamInfo& stream : *streams) records += stream.committed;
    return QStringLiteral("%1: good; schema %2, %3 streams, %4 records checked; %5%6")
        .arg(folder)
        .arg(*schema)
        .arg(streams->size())
        .arg(records)
        .arg(countText(*count), *log);
}

Result<QString, StorageFault> backup(const QString& folder, const QString& file, const DataPlugs& plugs,
                                     std::int64_t nowUtcMs, DurableFiles& files) {
    const auto store = Store::open(folder, files, nowUtcMs);
    if (!store) return Failure{store.error()};
    QString made = file;
    if (file.isEmpty()) {
        const auto name = makeBackup(**store, plugs.stages, ReplayScope::EveryStream, BackupPolicy{}, nowUtcMs);
        if (!name) return Failure{name.error()};
        made = *name;
    } else if (auto fault = writeBackup(**store, file, plugs.stages, ReplayScope::EveryStream)) {
        return Failure{*std::move(fault)};
    }
    (*store)->closeCleanly();
    return QStringLiteral("%1: written, opened, checked and run again").arg(made);
}

Result<QString, StorageFault> rebuild(const QString& folder, const DataPlugs& plugs, std::int64_t nowUtcMs,
                                      DurableFiles& files) {
    const auto store = Store::open(folder, files, nowUtcMs);
    if (!store) return Failure{store.error()};
    {
        const auto database = (*store)->connect(DatabaseUse::Write);
        if (!database) return Failure{database.error()};
        // Tables are made from records: these come first.
        if (auto fault = checkDatabase(**database, CheckDepth::Whole)) return Failure{*std::move(fault)};
        if (!plugs.rebuild) return QStringLiteral("%1: has no table that follows from the journal").arg(folder);
        if (auto fault = plugs.rebuild(**database)) return Failure{*std::move(fault)};
    }
    (*store)->closeCleanly();
    return QStringLiteral("%1: every table that follows from the journal was made anew").arg(folder);
}

template <class T>
Result<QString, QString> inWords(Result<T, StorageFault> result, const QString& folder, const DataPlugs& plugs) {
    if (!result) return refuse(result.error(), folder, plugs);
    return *result;
}

}  // namespace

QString defaultDataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

Result<QString, QString> checkData(const QString& folder, const DataPlugs& plugs) {
    if (const auto fault = needsDatabase(folder)) return refuse(*fault, folder, plugs);
    DurableFiles files;
    return inWords(check(folder, plugs, files), folder, plugs);
}

Result<QString, QString> backupData(const QString& folder, const QString& file, const DataPlugs& plugs,
                                    std::int64_t nowUtcMs) {
    if (const auto fault = needsDatabase(folder)) return refuse(*fault, folder, plugs);
    DurableFiles files;
    return inWords(backup(folder, file, plugs, nowUtcMs, files), folder, plugs);
}

Result<QString, QString> restoreData(const QString& folder, const QString& file, const DataPlugs& plugs,
                                     std::int64_t nowUtcMs) {
    DurableFiles files;
    const auto restored = restoreBackup(folder, file, files, plugs.stages, nowUtcMs);
    if (!restored) return refuse(restored.error(), folder, plugs);
    return QStringLiteral("%1: is in place again; what was there before lies in %2")
        .arg(restored->backup, restored->putAside);
}

Result<QString, QString> rebuildData(const QString& folder, const DataPlugs& plugs, std::int64_t nowUtcMs) {
    if (const auto fault = needsDatabase(folder)) return refuse(*fault, folder, plugs);
    DurableFiles files;
    return inWords(rebuild(folder, plugs, nowUtcMs, files), folder, plugs);
}

}  // namespace frontrow
