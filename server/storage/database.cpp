// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <array>
#include <atomic>

#include "storage/durable_files.h"

namespace frontrow {

namespace {

// Connections have names; two of them never the same, whichever threads they are made in.
QString nextName() {
    static std::atomic<std::uint64_t> made{0};
    return QStringLiteral("frontrow-%1").arg(++made);
}

struct Setting {
    const char* set;   // what is executed
    const char* name;  // what is read back
    const char* value;
};

constexpr std::array kEveryConnection{
    Setting{"PRAGMA foreign_keys=ON", "foreign_keys", "1"},
    Setting{"PRAGMA trusted_schema=OFF", "trusted_schema", "0"},
    Setting{"PRAGMA cell_size_check=ON", "cell_size_check", "1"},
    Setting{"PRAGMA temp_store=MEMORY", "temp_store", "2"},
};
constexpr std::array kWriter{
    Setting{"PRAGMA journal_mode=WAL", "journal_mode", "wal"},
    Setting{"PRAGMA synchronous=FULL", "synchronous", "2"},
    // The writer decides when: between transactions, never inside a commit.
    Setting{"PRAGMA wal_autocheckpoint=0", "wal_autocheckpoint", "0"},
    // The log keeps this much of its room; as much as kCheckpointBytes.
    Setting{"PRAGMA journal_size_limit=8388608", "journal_size_limit", "8388608"},
};
constexpr std::array kReader{
    Setting{"PRAGMA query_only=ON", "query_only", "1"},
};

// SQLite's own numbers, without their further details.
constexpr int kInputOutput = 10;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNotADatabase = 26;

StorageProblem problemOf(const QSqlError& error) {
    return error.nativeErrorCode().toInt() == kNotADatabase ? StorageProblem::NotADatabase
                                                            : StorageProblem::DatabaseUnreadable;
}

}  // namespace

Database::Database(const QString& file, DatabaseUse use) : m_file(file), m_use(use), m_name(nextName()) {}

Database::~Database() { disconnect(); }

Result<std::unique_ptr<Database>, StorageFault> Database::open(const QString& file, DatabaseUse use,
                                                               Creation creation) {
    std::unique_ptr<Database> database(new Database(file, use));
    if (auto fault = database->connect(creation)) return Failure{*std::move(fault)};
    return database;
}

std::optional<StorageFault> Database::connect(Creation creation) {
    const QFileInfo info(m_file);
    if (info.isDir()) return StorageFault{StorageProblem::NotADatabase, m_file};
    if (creation == Creation::Refused) {
        if (!info.exists()) return StorageFault{StorageProblem::DatabaseMissing, m_file};
        if (info.size() == 0) return StorageFault{StorageProblem::DatabaseEmpty, m_file};
    }
    const PrivateCreation own;
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_connection.setDatabaseName(m_file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
    if (m_use == DatabaseUse::Inspect) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(options);
    if (!m_connection.open()) {
        note(m_connection.lastError());
        return StorageFault{problemOf(m_connection.lastError()), m_file, m_connection.lastError().text()};
    }
    return configure();
}

std::optional<StorageFault> Database::configure() {
    const auto take = [this](const Setting& setting) -> std::optional<StorageFault> {
        QSqlQuery query(m_connection);
        bool done = query.exec(QLatin1String(setting.set));
        // To its end: a change of the journal's mode gives a row first and writes behind it.
        while (done && query.next()) continue;
        done = done && !query.lastError().isValid();
        if (!done) {
            noteReason(query);
            return StorageFault{problemOf(query.lastError()), m_file, m_lastReason};
        }
        query.finish();
        if (this->setting(QLatin1String(setting.name)) == QLatin1String(setting.value)) return std::nullopt;
        return StorageFault{StorageProblem::SettingRefused, m_file, QLatin1String(setting.set)};
    };
    // The first look into the file: what is no database is refused here.
    if (setting(QStringLiteral("schema_version")).isEmpty()) {
        return StorageFault{m_lastReason.contains(QLatin1String("not a database")) ? StorageProblem::NotADatabase
                                                                                   : StorageProblem::DatabaseUnreadable,
                            m_file, m_lastReason};
    }
    for (const Setting& each : kEveryConnection) {
        if (auto fault = take(each)) return fault;
    }
    if (m_use == DatabaseUse::Write) {
        for (const Setting& each : kWriter) {
            if (auto fault = take(each)) return fault;
        }
    } else {
        for (const Setting& each : kReader) {
            if (auto fault = take(each)) return fault;
        }
    }
    if (setting(QStringLiteral("busy_timeout")) == QString::number(kBusyTimeoutMs)) return std::nullopt;
    return StorageFault{StorageProblem::SettingRefused, m_file, QStringLiteral("busy_timeout")};
}

void Database::disconnect() {
    m_statements.clear();  // before the connection they belong to
    if (m_connection.isValid()) m_connection.close();
    m_connection = QSqlDatabase();
    if (QSqlDatabase::contains(m_name)) QSqlDatabase::removeDatabase(m_name);
    m_transaction = false;
}

QString Database::setting(const QString& name) {
    QSqlQuery query(m_connection);
    if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next()) {
        noteReason(query);
        return {};
    }
    return query.value(0).toString();
}

QSqlQuery& Database::statement(const QString& sql) {
    const auto kept = m_statements.find(sql);
    if (kept != m_statements.end()) return kept->second;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) noteReason(query);
    return m_statements.emplace(sql, std::move(query)).first->second;
}

// Rows that follow on each other are much alike, and a value stays bound: binding costs more than
// comparing (a name made and hashed for each).
QSqlQuery& Database::bound(const QString& sql, const QVariantList& values) {
    QSqlQuery& query = statement(sql);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant& value = values.at(i);
        const QVariant before = query.boundValue(static_cast<int>(i));
        const bool same = value.isValid() && value.metaType() == before.metaType() && value == before;
        if (!same) query.bindValue(static_cast<int>(i), value);
    }
    return query;
}

bool Database::run(const QString& sql, const QVariantList& values) {
    if (m_broken) return false;
    QSqlQuery& query = bound(sql, values);
    const bool done = query.exec();
    if (!done) noteReason(query);
    query.finish();
    return done;
}

std::optional<QVariant> Database::value(const QString& sql, const QVariantList& values) {
    if (m_broken) return std::nullopt;
    QSqlQuery& query = bound(sql, values);
    std::optional<QVariant> found;
    if (query.exec()) {
        if (query.next()) found = query.value(0);
    }
    noteReason(query);
    query.finish();
    return found;
}

bool Database::begin() {
    if (m_broken || m_transaction) return false;
    m_full = false;
    if (m_use == DatabaseUse::Write && walBytes() > kMaxWalBytes && !checkpoint(Checkpoint::Truncate)) return false;
    m_transaction = run(m_use == DatabaseUse::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    return m_transaction;
}

bool Database::commit() {
    if (m_broken || !m_transaction) return false;
    m_transaction = false;
    if (!run(QStringLiteral("COMMIT"))) {
        m_broken = true;
        return false;
    }
    // The commit itself stands, whatever becomes of the log; a failed sync in it is met by reopen().
    if (m_use == DatabaseUse::Write && walBytes() > kCheckpointBytes && !checkpoint(Checkpoint::Passive)) {
        m_broken = true;
    }
    return true;
}

void Database::rollback() {
    if (!m_transaction) return;
    m_transaction = false;
    if (!m_broken && !run(QStringLiteral("ROLLBACK"))) m_broken = true;
}

bool Database::reopen() {
    m_full = false;
    disconnect();
    m_broken = true;
    if (connect(Creation::Refused)) return false;
    m_broken = false;
    if (m_use == DatabaseUse::Write && !checkpoint(Checkpoint::Truncate)) m_broken = true;
    return !m_broken;
}

bool Database::copyInto(const QString& file) {
    // A reader may write nothing, and SQLite counts the copy too.
    const bool reader = m_use != DatabaseUse::Write;
    if (reader && !run(QStringLiteral("PRAGMA query_only=OFF"))) return false;
    QSqlQuery query(m_connection);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.bindValue(0, file);
    const bool copied = query.exec() || noteReason(query);
    query.finish();
    return (!reader || run(QStringLiteral("PRAGMA query_only=ON"))) && copied;
}

bool Database::checkpoint(Checkpoint how) {
    QSqlQuery query(m_connection);
    const QString mode = how == Checkpoint::Passive ? QStringLiteral("PASSIVE") : QStringLiteral("TRUNCATE");
    if (!query.exec(QStringLiteral("PRAGMA wal_checkpoint(%1)").arg(mode)) || !query.next()) return noteReason(query);
    // Its first column says that a reader was in the way: no matter, but where all had to be moved.
    return how == Checkpoint::Passive || query.value(0).toInt() == 0;
}

std::int64_t Database::walBytes() const { return QFileInfo(m_file + QStringLiteral("-wal")).size(); }

bool Database::noteReason(const QSqlQuery& query) { return note(query.lastError()); }

bool Database::note(const QSqlError& error) {
    if (!error.isValid()) return false;
    m_lastReason = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const bool failed = code == kInputOutput || code == kCannotOpen;
    m_full = code == kFull || (failed && QStorageInfo(QFileInfo(m_file).absolutePath()).bytesAvailable() < kLeastRoom);
    return false;
}

}  // namespace frontrow
