// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include "storage/database_copy.h"
#include "storage/migrations.h"

namespace frontrow {

namespace {

const QString kPrefix = QStringLiteral("frontrow-");
const QString kMigrationPrefix = QStringLiteral("before-schema-");
const QString kEnding = QStringLiteral(".db");
const QString kTimeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

QString timeText(std::int64_t utcMs) { return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(kTimeFormat); }

// The instant in the name of a backup, to the second.
std::optional<std::int64_t> timeIn(const QString& name) {
    QDateTime time = QDateTime::fromString(name.mid(kPrefix.size()).chopped(kEnding.size()), kTimeFormat);
    if (!time.isValid()) return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

void removeBeyond(const QStringList& newestFirst, std::size_t kept, const QDir& folder, DurableFiles& files) {
    for (qsizetype i = static_cast<qsizetype>(kept); i < newestFirst.size(); ++i) {
        files.remove(folder.filePath(newestFirst.at(i)));
    }
}

void removeOlder(const Store& store, const BackupPolicy& policy) {
    const QDir folder(store.paths().backups());
    const auto names = [&](const QString& prefix) {
        return folder.entryList({prefix + QLatin1Char('*') + kEnding}, QDir::Files, QDir::Name | QDir::Reversed);
    };
    removeBeyond(names(kPrefix), policy.kept, folder, store.files());
    removeBeyond(names(kMigrationPrefix), policy.keptMigrations, folder, store.files());
}

CopyCheck replayOf(const StageFactory& stages, ReplayScope scope) {
    return [&stages, scope](Database& copy) -> std::optional<StorageFault> {
        const auto count = checkReplay(copy, stages, scope);
        if (count) return std::nullopt;
        return count.error();
    };
}

std::optional<StorageFault> checkBackup(const QString& file, const StageFactory& stages) {
    const auto backup = Database::open(file, DatabaseUse::Inspect);
    if (!backup) return backup.error();
    if (const auto schema = schemaOf(**backup); !schema) return schema.error();
    if (auto fault = checkDatabase(**backup, CheckDepth::Whole)) return fault;
    return replayOf(stages, ReplayScope::EveryStream)(**backup);
}

// As a writer leaves it: with a log from now on. Done before it has its name, for the change itself
// could not be told from damage after a power cut.
bool hasLog(const QString& file) {
    const auto database = Database::open(file, DatabaseUse::Write);
    return database && (*database)->emptyLog();
}

// On the disk when it returns, under a name that is not looked at.
std::optional<StorageFault> layReady(const QString& backup, const DataPaths& paths, DurableFiles& files) {
    const QString ready = paths.newDatabase();
    const PrivateCreation own;
    files.remove(ready);
    if (QFile::copy(backup, ready) && makePrivate(ready) && hasLog(ready) && files.sync(ready)) return std::nullopt;
    files.remove(ready);
    return StorageFault{StorageProblem::WriteFailed, ready, QStringLiteral("the backup could not be copied")};
}

// The database first: without it a start refuses, whatever else still lies there.
std::optional<StorageFault> putAside(const DataPaths& paths, const QString& aside, DurableFiles& files) {
    if (!makePrivateFolder(aside)) return StorageFault{StorageProblem::FolderNotMade, aside};
    const QString base = paths.database();
    for (const QString& path :
         {base, base + QStringLiteral("-wal"), base + QStringLiteral("-shm"), paths.snapshots()}) {
        if (!QFileInfo::exists(path)) continue;
        if (!files.rename(path, aside + QLatin1Char('/') + QFileInfo(path).fileName())) {
            return StorageFault{StorageProblem::WriteFailed, path, QStringLiteral("it could not be put aside")};
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<BackupFile> listBackups(const DataPaths& paths) {
    const QDir folder(paths.backups());
    std::vector<BackupFile> found;
    for (const QString& name :
         folder.entryList({kPrefix + QLatin1Char('*') + kEnding}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const auto time = timeIn(name)) found.push_back({folder.filePath(name), *time});
    }
    return found;
}

bool backupDue(const DataPaths& paths, const BackupPolicy& policy, std::int64_t nowUtcMs) {
    const auto backups = listBackups(paths);
    // One from the future: the clock was set back; better one too many.
    return backups.empty() || nowUtcMs - backups.front().madeUtcMs >= policy.every.ms ||
           backups.front().madeUtcMs > nowUtcMs;
}

std::optional<StorageFault> writeBackup(const Store& store, const QString& file, const StageFactory& stages,
                                        ReplayScope scope) {
    const auto reader = store.connect(DatabaseUse::Read);
    if (!reader) return reader.error();
    return copyDatabase(**reader, file, store.files(), replayOf(stages, scope));
}

Result<QString, StorageFault> makeBackup(const Store& store, const StageFactory& stages, ReplayScope scope,
                                         const BackupPolicy& policy, std::int64_t nowUtcMs) {
    const QString folder = store.paths().backups();
    if (!makePrivateFolder(folder)) return Failure{StorageFault{StorageProblem::FolderNotMade, folder}};
    const QString file = folder + QLatin1Char('/') + kPrefix + timeText(nowUtcMs) + kEnding;
    if (auto fault = writeBackup(store, file, stages, scope)) return Failure{*std::move(fault)};
    removeOlder(store, policy);
    return file;
}

Result<Restored, StorageFault> restoreBackup(const QString& folder, const QString& file, DurableFiles& files,
                                             const StageFactory& stages, std::int64_t nowUtcMs) {
    const DataPaths wanted(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    QString backup = file;
    if (backup.isEmpty()) {
        const auto backups = listBackups(wanted);
        if (backups.empty()) return Failure{StorageFault{StorageProblem::BackupMissing, wanted.backups()}};
        backup = backups.front().path;
    }
    if (!QFileInfo::exists(backup)) return Failure{StorageFault{StorageProblem::BackupMissing, backup}};
    if (auto fault = checkBackup(backup, stages)) return Failure{*std::move(fault)};

    const auto taken = DataFolder::open(folder, files);
    if (!taken) return Failure{taken.error()};
    const DataPaths& paths = (*taken)->paths();
    const QString aside = paths.replaced(timeText(nowUtcMs));
    if (QFileInfo::exists(aside)) {
        return Failure{StorageFault{StorageProblem::FolderNotMade, aside, QStringLiteral("the name is taken")}};
    }
    if (auto fault = layReady(backup, paths, files)) return Failure{*std::move(fault)};
    if (auto fault = putAside(paths, aside, files)) return Failure{*std::move(fault)};
    if (!files.rename(paths.newDatabase(), paths.database())) {
        return Failure{StorageFault{StorageProblem::WriteFailed, paths.database()}};
    }
    (*taken)->markClean();
    return Restored{backup, aside};
}

}  // namespace frontrow
