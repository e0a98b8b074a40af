// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/run_table.h"

#include <QSqlQuery>
#include <QVariant>
#include <array>

namespace frontrow {

namespace {

QVariant number(std::int64_t value) { return QVariant::fromValue<qlonglong>(value); }
QVariant stream(StreamId id) { return number(static_cast<std::int64_t>(id.value)); }
// Never null: a string without characters would be.
QVariant text(const std::string& value) {
    return value.empty() ? QVariant(QStringLiteral("")) : QVariant(QString::fromStdString(value));
}
QVariant endOf(const RunRow& run) {
    return run.ended ? number(run.ended->ms) : QVariant(QMetaType(QMetaType::LongLong));
}

RunRow rowOf(const QSqlQuery& query) {
    const auto numberAt = [&](int column) { return query.value(column).toLongLong(); };
    const auto textAt = [&](int column) { return query.value(column).toString().toStdString(); };
    RunRow run;
    run.stream = StreamId{static_cast<std::uint64_t>(numberAt(0))};
    run.profile = ProfileId{static_cast<std::uint32_t>(numberAt(1))};
    run.state = static_cast<RunState>(numberAt(2));
    run.startedUtcMs = numberAt(3);
    run.program = textAt(4);
    run.crowdVersion = static_cast<int>(numberAt(5));
    run.scenario = textAt(6);
    run.policy = textAt(7);
    run.venue = textAt(8);
    run.seed = textAt(9);
    run.party = static_cast<std::uint32_t>(numberAt(10));
    run.result = textAt(11);
    if (!query.value(12).isNull()) run.ended = SimTime{numberAt(12)};
    run.recorded = static_cast<std::uint64_t>(numberAt(13));
    run.digest = textAt(14);
    run.lapsedSeats = static_cast<std::uint32_t>(numberAt(15));
    run.report = textAt(16);
    return run;
}

const QString kColumns = QStringLiteral(
    "SELECT stream, profile, state, started_ms, program, crowd_version, scenario, policy, venue, seed, party, result, "
    "ended_ms, recorded, digest, lapsed_seats, ");

}  // namespace

std::string_view runStateName(RunState state) {
    constexpr std::array<std::string_view, 3> names{"playing", "finished", "interrupted"};
    return names[static_cast<std::size_t>(state) - 1];
}

RunRow runOf(const RehearsalHead& head, StreamId stream, std::int64_t startedUtcMs) {
    RunRow run;
    run.stream = stream;
    run.profile = head.profile;
    run.startedUtcMs = startedUtcMs;
    run.program = head.program;
    run.crowdVersion = head.crowdVersion;
    run.scenario = head.scenarioName;
    run.policy = head.policy;
    run.venue = head.venueName;
    run.seed = head.seedText;
    run.party = head.party;
    return run;
}

bool RunTable::add(const RunRow& run) {
    static const QString sql = QStringLiteral(
        "INSERT INTO run (stream, profile, state, started_ms, program, crowd_version, scenario, policy, venue, seed, "
        "party, result, ended_ms, recorded, digest, lapsed_seats, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, "
        "?, ?, ?, ?)");
    return m_database.run(
        sql, {stream(run.stream), run.profile.value, number(static_cast<std::int64_t>(run.state)),
              number(run.startedUtcMs), text(run.program), run.crowdVersion, text(run.scenario), text(run.policy),
              text(run.venue), text(run.seed), run.party, text(run.result), endOf(run),
              number(static_cast<std::int64_t>(run.recorded)), text(run.digest), run.lapsedSeats, text(run.report)});
}

bool RunTable::update(const RunRow& run) {
    static const QString sql = QStringLiteral(
        "UPDATE run SET state = ?, result = ?, ended_ms = ?, recorded = ?, digest = ?, lapsed_seats = ?, report = ? "
        "WHERE stream = ?");
    return m_database.run(sql, {number(static_cast<std::int64_t>(run.state)), text(run.result), endOf(run),
                                number(static_cast<std::int64_t>(run.recorded)), text(run.digest), run.lapsedSeats,
                                text(run.report), stream(run.stream)});
}

bool RunTable::remove(StreamId id) {
    return m_database.run(QStringLiteral("DELETE FROM run WHERE stream = ?"), {stream(id)});
}

std::vector<RunRow> RunTable::read(const QString& sql, const QVariantList& values) {
    QSqlQuery& query = m_database.bound(sql, values);
    std::vector<RunRow> runs;
    if (!m_database.broken() && query.exec()) {
        while (query.next()) runs.push_back(rowOf(query));
    }
    query.finish();
    return runs;
}

std::vector<RunRow> RunTable::list(Reports reports) {
    const QString last = reports == Reports::Read ? QStringLiteral("report") : QStringLiteral("''");
    return read(kColumns + last + QStringLiteral(" FROM run ORDER BY stream DESC"), {});
}

std::optional<RunRow> RunTable::find(StreamId id) {
    const auto found = read(kColumns + QStringLiteral("report FROM run WHERE stream = ?"), {stream(id)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

bool RunTable::playedBefore(const RehearsalHead& head, StreamId but) {
    const auto found = m_database.value(
        QStringLiteral("SELECT 1 FROM run WHERE scenario = ? AND venue = ? AND seed = ? AND stream <> ? LIMIT 1"),
        {text(head.scenarioName), text(head.venueName), text(head.seedText), stream(but)});
    return found.has_value();
}

bool RunTable::addProfile(const ProfileRow& profile) {
    return m_database.run(
        QStringLiteral("INSERT INTO profile (id, name, created_ms, wallet) VALUES (?, ?, ?, ?)"),
        {profile.id.value, text(profile.name), number(profile.createdUtcMs), number(profile.wallet.minor)});
}

std::optional<ProfileRow> RunTable::profile(ProfileId id) {
    QSqlQuery& query =
        m_database.statement(QStringLiteral("SELECT id, name, created_ms, wallet FROM profile WHERE id = ?"));
    query.bindValue(0, id.value);
    std::optional<ProfileRow> found;
    if (!m_database.broken() && query.exec() && query.next()) {
        found = ProfileRow{ProfileId{static_cast<std::uint32_t>(query.value(0).toUInt())},
                           query.value(1).toString().toStdString(), query.value(2).toLongLong(),
                           Amount{query.value(3).toLongLong()}};
    }
    query.finish();
    return found;
}

bool RunTable::renameProfile(ProfileId id, const std::string& name) {
    return m_database.run(QStringLiteral("UPDATE profile SET name = ? WHERE id = ?"), {text(name), id.value});
}

}  // namespace frontrow
