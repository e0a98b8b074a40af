// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <span>

#include "storage/database_copy.h"
#include "storage/migrations.h"

namespace frontrow {

namespace {

// What was begun and not finished when a process ended.
void removeLeftovers(DataFolder& folder) {
    const QString made = folder.paths().newDatabase();
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) folder.files().remove(made + QLatin1String(ending));
    folder.files().remove(folder.paths().newLog());
    const QDir backups(folder.paths().backups());
    for (const QString& name : backups.entryList({QStringLiteral("*.part*")}, QDir::Files)) {
        folder.files().remove(backups.filePath(name));
    }
}

bool holdsFiles(const QString& folder) {
    return !QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty();
}

// What only comes with a database: a new one would hide that the old one is gone.
bool hadDatabase(const DataPaths& paths) {
    return holdsFiles(paths.snapshots()) || holdsFiles(paths.backups()) || QFileInfo(paths.log()).size() > 0 ||
           !QDir(paths.folder).entryList({QStringLiteral("replaced-*")}, QDir::Dirs).isEmpty();
}

}  // namespace

Result<std::unique_ptr<Store>, StorageFault> Store::open(const QString& folder, DurableFiles& files,
                                                         std::int64_t nowUtcMs) {
    auto taken = DataFolder::open(folder, files);
    if (!taken) return Failure{taken.error()};
    std::unique_ptr<Store> store(new Store(std::move(*taken)));
    auto fault = store->prepare(nowUtcMs);
    if (!fault) return store;
    // A refusal changed nothing: the next start need not look further than this one did.
    if (!store->m_folder->wasLeftUnclean()) store->m_folder->markClean();
    return Failure{*std::move(fault)};
}

Store::~Store() = default;

std::optional<StorageFault> Store::prepare(std::int64_t nowUtcMs) {
    removeLeftovers(*m_folder);
    if (!QFileInfo::exists(paths().database())) {
        if (hadDatabase(paths())) return StorageFault{StorageProblem::DatabaseMissing, paths().database()};
        return makeDatabase(nowUtcMs);
    }
    makePrivate(paths().database());
    if (m_folder->wasLeftUnclean()) {
        if (auto fault = writeLogAnew()) return fault;
    }
    // Looked at before it is written to: it may be another program's.
    const auto found = Database::open(paths().database(), DatabaseUse::Inspect);
    if (!found) return found.error();
    const auto schema = schemaOf(**found);
    if (!schema) return schema.error();
    m_checked = m_folder->wasLeftUnclean() ? CheckDepth::AfterCrash : CheckDepth::Ends;
    if (auto fault = checkDatabase(**found, m_checked)) return fault;
    if (m_checked == CheckDepth::AfterCrash) {
        if (auto fault = settleLog()) return fault;
    }
    if (*schema == newestSchema()) return std::nullopt;
    return raiseSchema(nowUtcMs);
}

// The log of a process that was killed can be read, but after a failed sync a part of it may be in the
// system's memory only, and be passed over by every later sync. Were the database written from it and the
// power cut before the log is emptied, an older log would be laid over a newer database. So what can be read
// becomes a file of its own, whose sync tells the truth, before anything rests on it.
std::optional<StorageFault> Store::writeLogAnew() {
    QFile log(paths().log());
    if (log.size() == 0) return std::nullopt;
    if (!log.open(QIODevice::ReadOnly)) {
        return StorageFault{StorageProblem::DatabaseUnreadable, log.fileName(), log.errorString()};
    }
    const QByteArray read = log.readAll();
    const std::span<const std::byte> bytes =
        std::as_bytes(std::span(read.constData(), static_cast<std::size_t>(read.size())));
    if (read.size() == log.size() && files().write(paths().newLog(), bytes) &&
        files().rename(paths().newLog(), paths().log())) {
        return std::nullopt;
    }
    return StorageFault{StorageProblem::WriteFailed, paths().newLog()};
}

// Nothing may be added behind the log of a killed process: first all of it goes into the database.
std::optional<StorageFault> Store::settleLog() {
    const auto database = connect(DatabaseUse::Write);
    if (!database) return database.error();
    if ((*database)->emptyLog()) return std::nullopt;
    return StorageFault{StorageProblem::WriteFailed, paths().database(), (*database)->lastReason()};
}

// Made under another name, so that a database under its own name always is a whole one.
std::optional<StorageFault> Store::makeDatabase(std::int64_t nowUtcMs) {
    const QString made = paths().newDatabase();
    {
        const auto database = Database::open(made, DatabaseUse::Write, Database::Creation::Allowed);
        if (!database) return database.error();
        if (auto fault = migrate(**database, nowUtcMs)) return fault;
        if (!(*database)->emptyLog()) {
            return StorageFault{StorageProblem::WriteFailed, made, (*database)->lastReason()};
        }
    }
    if (!files().sync(made) || !files().rename(made, paths().database())) {
        return StorageFault{StorageProblem::WriteFailed, made};
    }
    return std::nullopt;
}

std::optional<StorageFault> Store::raiseSchema(std::int64_t nowUtcMs) {
    if (!makePrivateFolder(paths().backups())) {
        return StorageFault{StorageProblem::FolderNotWritable, paths().backups()};
    }
    const auto database = connect(DatabaseUse::Write);
    if (!database) return database.error();
    // A start that was cut off may have left a copy of the same time: the database still is as it was.
    const QString copy =
        QStringLiteral("%1/before-schema-%2-%3.db").arg(paths().backups()).arg(newestSchema()).arg(qlonglong{nowUtcMs});
    files().remove(copy);
    if (auto fault = copyDatabase(**database, copy, files())) return fault;
    m_copy = copy;
    return migrate(**database, nowUtcMs);
}

Result<std::unique_ptr<Database>, StorageFault> Store::connect(DatabaseUse use) const {
    return Database::open(paths().database(), use);
}

QString Store::snapshotFolder(StreamId stream) const {
    return QStringLiteral("%1/%2").arg(paths().snapshots()).arg(qulonglong{stream.value});
}

void Store::closeCleanly() { m_folder->markClean(); }

}  // namespace frontrow
