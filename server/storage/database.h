// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the database, with the settings that make a commit durable: write-ahead log,
// full synchronisation, foreign keys, a busy time-out; each is read back. Statements are prepared
// once and kept. After any failed write the outcome is unknown and nothing works any more until
// reopen(). The write-ahead log stays below kMaxWalBytes: the writer moves it into the database
// between transactions. Thread: the one that opened it; every thread has a connection of its own.
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>

#include "domain/result.h"
#include "storage/storage_fault.h"

namespace frontrow {

enum class DatabaseUse : std::uint8_t {
    Write,   // the one writer of a data folder
    Read,    // what is committed, beside the writer
    Inspect  // a file on its own, a copy for example; nothing is made beside it, nothing changed
};

class Database {
public:
    // A reader must end within this, or the log grows past its limit; also how long a lock is waited for.
    static constexpr int kBusyTimeoutMs = 5'000;
    // From here on the log is moved into the database after a commit, as far as no reader is in the way.
    static constexpr std::int64_t kCheckpointBytes = 8LL * 1024 * 1024;
    // A transaction does not begin above this; the rest of the 64 MiB is room for one transaction.
    static constexpr std::int64_t kMaxWalBytes = 48LL * 1024 * 1024;
    // A disk with less than this is full, whatever a failed write says of its reason.
    static constexpr std::int64_t kLeastRoom = 256LL * 1024;

    // The file must exist, but for Write with Creation::Allowed.
    enum class Creation : std::uint8_t { Refused, Allowed };
    static Result<std::unique_ptr<Database>, StorageFault> open(const QString& file, DatabaseUse use,
                                                                Creation creation = Creation::Refused);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // The statement, prepared at its first use. Finish it after reading its rows. One that cannot be
    // prepared fails when it is executed.
    QSqlQuery& statement(const QString& sql);
    // The same with these values bound.
    QSqlQuery& bound(const QString& sql, const QVariantList& values);
    // Executes a kept statement with these values.
    bool run(const QString& sql, const QVariantList& values = {});
    // The first column of the first row; nothing where there is no row or it failed.
    std::optional<QVariant> value(const QString& sql, const QVariantList& values = {});

    // False: nothing was begun. The writer's log is made to have room first.
    bool begin();
    // False: unknown; it may be stored or not. Nothing works until reopen().
    bool commit();
    // Gives up what was begun.
    void rollback();
    // Every later write fails until reopen(); what is begun is given up by it.
    void breakOff() { m_broken = true; }
    bool broken() const { return m_broken; }

    // Closes and opens anew, and moves the log into the database: what is read afterwards is on the
    // disk, also where a failed sync had left it in the system's memory only.
    bool reopen();
    // Moves all of the log into the database. False where a reader is in the way, or it fails.
    bool emptyLog() { return checkpoint(Checkpoint::Truncate); }
    // Writes a copy of what is committed into a new file.
    bool copyInto(const QString& file);
    // Keeps why a statement failed, and whether for want of room; always false, so that it can be returned.
    bool noteReason(const QSqlQuery& query);
    // Whether the last thing that failed found no room on the disk.
    bool full() const { return m_full; }
    // The last reason given by the database, for logs.
    QString lastReason() const { return m_lastReason; }

    const QString& file() const { return m_file; }
    // What is stored under a setting's name (PRAGMA).
    QString setting(const QString& name);

private:
    Database(const QString& file, DatabaseUse use);
    std::optional<StorageFault> connect(Creation creation);
    std::optional<StorageFault> configure();
    void disconnect();
    enum class Checkpoint : std::uint8_t { Passive, Truncate };
    bool checkpoint(Checkpoint how);
    std::int64_t walBytes() const;
    bool note(const QSqlError& error);

    QString m_file;
    DatabaseUse m_use;
    QString m_name;  // of the connection, unique in the process
    QSqlDatabase m_connection;
    std::map<QString, QSqlQuery> m_statements;
    bool m_broken = false;
    bool m_transaction = false;
    bool m_full = false;
    QString m_lastReason;
};

}  // namespace frontrow
