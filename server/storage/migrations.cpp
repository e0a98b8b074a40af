// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <vector>

#include "domain/assert.h"

// Outside any namespace, as its definition demands.
static void makeMigrationsAvailable() { Q_INIT_RESOURCE(migrations); }

namespace frontrow {

namespace {

// "Frow" as four letters: what marks a file as a database of this program.
const QString kApplicationId = QStringLiteral("1181904759");
const QString kSeparator = QStringLiteral("\n-- next statement\n");

struct Step {
    int number = 0;
    QStringList statements;
    QByteArray checksum;
};

// In the order of their numbers, which are those in their names: 0001_journal.sql.
std::vector<Step> readSteps() {
    makeMigrationsAvailable();
    const QDir folder(QStringLiteral(":/storage/migrations"));
    std::vector<Step> steps;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        FRONTROW_ASSERT(opened);
        const QByteArray text = file.readAll();
        steps.push_back({name.left(4).toInt(), QString::fromUtf8(text).split(kSeparator),
                         QCryptographicHash::hash(text, QCryptographicHash::Sha256)});
        FRONTROW_ASSERT(steps.back().number == static_cast<int>(steps.size()));
    }
    FRONTROW_ASSERT(!steps.empty());
    return steps;
}

const std::vector<Step>& steps() {
    static const std::vector<Step> read = readSteps();
    return read;
}

StorageFault failed(const Database& database, int number) {
    return {StorageProblem::MigrationFailed, database.file(), database.lastReason(),
            static_cast<std::uint64_t>(number)};
}

// Statements of a step are executed once each: nothing to keep prepared.
std::optional<StorageFault> doStep(Database& database, const Step& step, std::int64_t nowUtcMs) {
    if (!database.begin()) return failed(database, step.number);
    bool done = true;
    for (const QString& statement : step.statements) done = done && database.run(statement);
    done = done && database.run(QStringLiteral("INSERT INTO schema_version (version, checksum, applied_ms) "
                                               "VALUES (?, ?, ?)"),
                                {step.number, step.checksum, qlonglong{nowUtcMs}});
    if (!done) {
        const StorageFault fault = failed(database, step.number);
        database.rollback();
        return fault;
    }
    if (!database.commit()) return failed(database, step.number);
    return std::nullopt;
}

}  // namespace

int newestSchema() { return static_cast<int>(steps().size()); }

Result<int, StorageFault> schemaOf(Database& database) {
    const auto refuse = [&](StorageProblem problem, int number = 0) {
        return Failure{StorageFault{problem, database.file(), database.lastReason(), static_cast<std::uint64_t>(number),
                                    static_cast<std::uint64_t>(newestSchema())}};
    };
    const auto things = database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!things) return refuse(StorageProblem::DatabaseUnreadable);
    const QString id = database.setting(QStringLiteral("application_id"));
    if (things->toLongLong() == 0 && id == QStringLiteral("0")) return 0;
    if (id != kApplicationId) return refuse(StorageProblem::ForeignDatabase);

    QSqlQuery& rows =
        database.statement(QStringLiteral("SELECT version, checksum FROM schema_version ORDER BY version"));
    if (!rows.exec()) return refuse(StorageProblem::DatabaseUnreadable);
    int last = 0;
    int differs = 0;
    while (rows.next()) {
        const int number = rows.value(0).toInt();
        const bool known = number == last + 1 && number <= newestSchema() &&
                           rows.value(1).toByteArray() == steps()[static_cast<std::size_t>(number - 1)].checksum;
        if (number <= newestSchema() && !known && differs == 0) differs = number;
        last = number;
    }
    rows.finish();
    if (last > newestSchema()) return refuse(StorageProblem::SchemaNewer, last);
    if (last == 0 || differs != 0) return refuse(StorageProblem::SchemaUnknown, differs);
    return last;
}

std::optional<StorageFault> migrate(Database& database, std::int64_t nowUtcMs, int upTo) {
    const auto done = schemaOf(database);
    if (!done) return done.error();
    for (const Step& step : steps()) {
        if (step.number <= *done || step.number > upTo) continue;
        if (auto fault = doStep(database, step, nowUtcMs)) return fault;
    }
    return std::nullopt;
}

}  // namespace frontrow
