// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/session_archive.h"

#include <QLoggingCategory>
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>
#include <utility>

#include "protocol/message_codec.h"

namespace frontrow {

namespace {

Q_LOGGING_CATEGORY(logArchive, "frontrow.sessions")

// How many streams one start removes at most: it must not take long.
constexpr int kMostRemovedAtOnce = 20;

QVariant number(std::uint64_t value) { return QVariant::fromValue(static_cast<qlonglong>(value)); }
QVariant instant(std::int64_t value) { return QVariant::fromValue(qlonglong{value}); }
QVariant nothing() { return QVariant(QMetaType(QMetaType::LongLong)); }
// Never null: a string without characters would be, and so would bytes.
QVariant text(const std::string& value) {
    return value.empty() ? QVariant(QStringLiteral("")) : QVariant(QString::fromStdString(value));
}
QVariant bytes(const QByteArray& value) { return value.isNull() ? QVariant(QByteArray("")) : QVariant(value); }

template <class Id> Id idAt(const QSqlQuery& row, int column) {
    return Id{static_cast<decltype(Id{}.value)>(row.value(column).toLongLong())};
}

}  // namespace

Result<std::unique_ptr<SessionArchive>, StorageFault> SessionArchive::open(const Store& store, const UtcClock& utc) {
    auto database = store.connect(DatabaseUse::Write);
    if (!database) return Failure{database.error()};
    std::unique_ptr<SessionArchive> archive(new SessionArchive(store, utc, std::move(*database)));
    if (!archive->putInOrder()) {
        return Failure{
            StorageFault{StorageProblem::WriteFailed, archive->m_database->file(), archive->m_database->lastReason()}};
    }
    return archive;
}

// In a transaction of its own.
bool SessionArchive::alone(const std::function<bool()>& work) {
    if (m_database->broken() && !m_database->reopen()) return false;
    if (!m_database->begin()) return false;
    if (work() && m_database->commit()) return true;
    m_database->rollback();
    qCWarning(logArchive, "not stored: %s", qPrintable(m_database->lastReason()));
    return false;
}

// Streams of the runs that `which` names, and that have not ended.
bool SessionArchive::endRuns(const QString& which, const QVariantList& values) {
    const QString open = QStringLiteral("ended_ms IS NULL AND ") + which;
    return run(QStringLiteral("UPDATE stream SET state = 2 WHERE id IN (SELECT stream FROM lan_run WHERE %1)")
                   .arg(open),
               values) &&
           run(QStringLiteral("UPDATE lan_run SET ended_ms = ? WHERE %1").arg(open),
               QVariantList{instant(m_utc.nowMs())} + values);
}

bool SessionArchive::putInOrder() {
    const bool ended = alone([this] {
        return endRuns(QStringLiteral("session NOT IN (SELECT id FROM lan_session WHERE closed_ms IS NULL)"), {});
    });
    if (!ended) return false;
    QSqlQuery& rows = m_database->bound(
        QStringLiteral("SELECT stream FROM lan_run WHERE ended_ms IS NOT NULL "
                       "AND session NOT IN (SELECT id FROM lan_session WHERE closed_ms IS NULL) "
                       "AND (ended_ms < ? OR stream NOT IN (SELECT stream FROM lan_run ORDER BY stream DESC LIMIT ?)) "
                       "ORDER BY stream LIMIT ?"),
        {instant(m_utc.nowMs() - kRunsKeptMs), kMostRunsKept, kMostRemovedAtOnce});
    std::vector<StreamId> old;
    if (!rows.exec()) return m_database->noteReason(rows);
    while (rows.next()) old.push_back(idAt<StreamId>(rows, 0));
    rows.finish();
    return alone([&] {
        for (const StreamId stream : old) {
            const QVariantList which{number(stream.value)};
            if (!run(QStringLiteral("UPDATE lan_session SET stream = NULL WHERE stream = ?"), which) ||
                !run(QStringLiteral("DELETE FROM lan_run WHERE stream = ?"), which) ||
                !StreamTable(*m_database).remove(stream)) {
                return false;
            }
        }
        return run(QStringLiteral("DELETE FROM lan_session WHERE closed_ms IS NOT NULL AND stream IS NULL"), {});
    });
}

LanSessionId SessionArchive::lastSession() {
    const auto last = m_database->value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'lan_session'"));
    return LanSessionId{last ? last->toUInt() : 0};
}

// --- Reading --------------------------------------------------------------------------------------

bool SessionArchive::readMembers(KeptSession& session) {
    QSqlQuery& rows = m_database->bound(
        QStringLiteral("SELECT person, member, name, role, watching, silenced, account, token_hash, token_until_ms "
                       "FROM lan_member WHERE session = ? ORDER BY position"),
        {session.id.value});
    if (!rows.exec()) return m_database->noteReason(rows);
    while (rows.next()) {
        KeptMember member;
        member.person = idAt<PersonId>(rows, 0);
        member.known.member = static_cast<std::uint64_t>(rows.value(1).toLongLong());
        member.known.name = rows.value(2).toString().toStdString();
        member.known.role = static_cast<PersonRole>(rows.value(3).toInt());
        member.watching = static_cast<std::uint8_t>(rows.value(4).toInt());
        member.silenced = static_cast<std::uint8_t>(rows.value(5).toInt());
        member.account = idAt<AccountId>(rows, 6);
        member.token = {rows.value(7).toByteArray(), rows.value(8).toLongLong()};
        session.members.push_back(std::move(member));
    }
    rows.finish();
    return true;
}

bool SessionArchive::readLeavers(KeptSession& session) {
    QSqlQuery& rows = m_database->bound(
        QStringLiteral("SELECT account, person, name FROM lan_leaver WHERE session = ? ORDER BY account"),
        {session.id.value});
    if (!rows.exec()) return m_database->noteReason(rows);
    while (rows.next()) {
        session.leavers.push_back(
            {idAt<AccountId>(rows, 0), idAt<PersonId>(rows, 1), rows.value(2).toString().toStdString()});
    }
    rows.finish();
    return true;
}

bool SessionArchive::readResults(KeptSession& session) {
    QSqlQuery& rows = m_database->bound(QStringLiteral("SELECT row FROM lan_result WHERE session = ? ORDER BY rank"),
                                        {session.id.value});
    if (!rows.exec()) return m_database->noteReason(rows);
    bool read = true;
    while (rows.next()) {
        const auto news = decodeLobbyNews(rows.value(0).toByteArray());
        const auto* row = news ? std::get_if<ResultRow>(&news.value()) : nullptr;
        if (row != nullptr)
            session.results.push_back(*row);
        else
            read = false;
    }
    rows.finish();
    return read;
}

std::vector<KeptSession> SessionArchive::sessions() {
    QSqlQuery& rows = m_database->statement(
        QStringLiteral("SELECT id, state, host, wishes, lock, venue, seed, runs, opens_ms, stream, digest "
                       "FROM lan_session WHERE closed_ms IS NULL ORDER BY id"));
    std::vector<KeptSession> found;
    std::vector<LanSessionId> unreadable;
    if (!rows.exec()) return found;
    while (rows.next()) {
        KeptSession session;
        session.id = idAt<LanSessionId>(rows, 0);
        session.state = static_cast<SessionState>(rows.value(1).toInt());
        session.host = idAt<PersonId>(rows, 2);
        const auto request = decodeLobbyRequest(rows.value(3).toByteArray());
        const auto* wishes = request ? std::get_if<OpenSession>(&request.value()) : nullptr;
        session.lock = SessionLock::fromBytes(rows.value(4).toByteArray());
        session.venue = rows.value(5).toString().toStdString();
        const auto seed = Seed::parse(rows.value(6).toString().toStdString());
        session.runs = rows.value(7).toUInt();
        session.opensAtUtcMs = rows.value(8).toLongLong();
        session.stream = idAt<StreamId>(rows, 9);
        session.digest = rows.value(10).toString().toStdString();
        if (wishes == nullptr || !seed) {
            unreadable.push_back(session.id);
            continue;
        }
        session.wishes = *wishes;
        session.seed = *seed;
        found.push_back(std::move(session));
    }
    rows.finish();
    for (auto at = found.begin(); at != found.end();) {
        const bool whole = readMembers(*at) && readLeavers(*at) && readResults(*at);
        if (!whole) unreadable.push_back(at->id);
        at = whole ? at + 1 : found.erase(at);
    }
    for (const LanSessionId id : unreadable) {
        qCWarning(logArchive, "session %u cannot be read and is closed", id.value);
        close(id);
    }
    return found;
}

std::optional<RehearsalHead> SessionArchive::head(StreamId stream) {
    const auto kept = StreamTable(*m_database).head(stream);
    if (!kept) return std::nullopt;
    auto head = readRehearsalHead(*kept);
    if (!head || !head->canBeSimulated()) return std::nullopt;
    return *std::move(head);
}

// --- Writing --------------------------------------------------------------------------------------

bool SessionArchive::saveMembers(const KeptSession& session) {
    if (!run(QStringLiteral("DELETE FROM lan_member WHERE session = ?"), {session.id.value})) return false;
    int position = 0;
    for (const KeptMember& each : session.members) {
        if (!run(QStringLiteral("INSERT INTO lan_member (session, position, person, member, name, role, watching, "
                                "silenced, account, token_hash, token_until_ms) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {session.id.value, ++position, each.person.value, number(each.known.member), text(each.known.name),
                  static_cast<int>(each.known.role), int{each.watching}, int{each.silenced}, each.account.value,
                  bytes(each.token.hash), instant(each.token.untilMs)})) {
            return false;
        }
    }
    return true;
}

bool SessionArchive::saveLeavers(const KeptSession& session) {
    if (!run(QStringLiteral("DELETE FROM lan_leaver WHERE session = ?"), {session.id.value})) return false;
    return std::ranges::all_of(session.leavers, [&](const Leaver& each) {
        return run(QStringLiteral("INSERT INTO lan_leaver (session, account, person, name) VALUES (?, ?, ?, ?)"),
                   {session.id.value, each.account.value, each.person.value, text(each.name)});
    });
}

bool SessionArchive::saveResults(const KeptSession& session) {
    if (!run(QStringLiteral("DELETE FROM lan_result WHERE session = ?"), {session.id.value})) return false;
    for (std::size_t i = 0; i < session.results.size(); ++i) {
        const auto row = encodeMessage(LobbyNews{session.results[i]});
        if (!row || !run(QStringLiteral("INSERT INTO lan_result (session, rank, row) VALUES (?, ?, ?)"),
                         {session.id.value, static_cast<int>(i + 1), row.value()})) {
            return false;
        }
    }
    return true;
}

bool SessionArchive::save(const KeptSession& session) {
    OpenSession wishes = session.wishes;
    wishes.password.clear();
    const auto asked = encodeMessage(LobbyRequest{wishes});
    if (!asked) return false;
    const bool runs = session.state == SessionState::Opening || session.state == SessionState::Running;
    return alone([&] {
        return run(QStringLiteral(
                       "INSERT INTO lan_session (id, state, host, wishes, lock, venue, seed, runs, opens_ms, "
                       "stream, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET state = excluded.state, host = excluded.host, "
                       "wishes = excluded.wishes, lock = excluded.lock, venue = excluded.venue, "
                       "seed = excluded.seed, runs = excluded.runs, opens_ms = excluded.opens_ms, "
                       "stream = excluded.stream, digest = excluded.digest"),
                   {session.id.value, static_cast<int>(session.state), session.host.value, asked.value(),
                    bytes(session.lock.bytes()), text(session.venue), text(session.seed.text()), session.runs,
                    instant(session.opensAtUtcMs),
                    session.stream == StreamId{} ? nothing() : number(session.stream.value), text(session.digest)}) &&
               saveMembers(session) && saveLeavers(session) && saveResults(session) &&
               (runs || endRuns(QStringLiteral("session = ?"), {session.id.value}));
    });
}

bool SessionArchive::close(LanSessionId session) {
    const QVariantList which{session.value};
    return alone([&] {
        return run(QStringLiteral("DELETE FROM lan_member WHERE session = ?"), which) &&
               run(QStringLiteral("DELETE FROM lan_leaver WHERE session = ?"), which) &&
               run(QStringLiteral("DELETE FROM lan_result WHERE session = ?"), which) &&
               run(QStringLiteral("UPDATE lan_session SET closed_ms = ? WHERE id = ? AND closed_ms IS NULL"),
                   {instant(m_utc.nowMs()), session.value}) &&
               endRuns(QStringLiteral("session = ?"), which);
    });
}

std::optional<StreamId> SessionArchive::beginRun(Database& database, LanSessionId session, const RehearsalHead& head,
                                                 std::int64_t nowUtcMs) {
    if (!database.begin()) return std::nullopt;
    const auto stream = StreamTable(database).insert(StreamKind::Rehearsal, 1, writeRehearsalHead(head), nowUtcMs);
    if (stream &&
        database.run(QStringLiteral("INSERT INTO lan_run (stream, session) VALUES (?, ?)"),
                     {number(stream->value), session.value}) &&
        database.commit()) {
        return stream;
    }
    database.rollback();
    return std::nullopt;
}

}  // namespace frontrow
