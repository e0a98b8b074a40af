// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/audit_log.h"

#include <QCryptographicHash>
#include <QVariant>
#include <QtEndian>

namespace frontrow {

namespace {

constexpr std::array<std::string_view, kAuditKindCount> kNames{
    "account_created", "signed_in",         "sign_in_delayed", "signed_out_everywhere", "password_changed",
    "password_reset",  "role_granted",      "account_deleted", "data_exported",         "server_started",
    "server_stopped",  "session_created",   "session_started", "session_closed",        "person_removed",
    "chat_silenced",   "admission_changed", "message_sent",    "log_shortened"};

QString utf16(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
qlonglong number(MemberId id) { return static_cast<qlonglong>(id.value); }

void add(QByteArray& bytes, qlonglong value) {
    const qlonglong big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void add(QByteArray& bytes, const QByteArray& text) {
    add(bytes, qlonglong{text.size()});
    bytes.append(text);
}

// Over the hash before and every column, each with its length: no two rows have the same bytes.
QByteArray hashOf(const QByteArray& before, const AuditRow& row) {
    QByteArray bytes = before;
    add(bytes, qlonglong{row.id});
    add(bytes, qlonglong{row.atMs});
    add(bytes, number(row.actor));
    add(bytes, QByteArray::fromStdString(row.kind));
    add(bytes, number(row.subject));
    add(bytes, QByteArray::fromStdString(row.detail));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

AuditRow rowOf(const QSqlQuery& query) {
    AuditRow row;
    row.id = query.value(0).toLongLong();
    row.atMs = query.value(1).toLongLong();
    row.actor = MemberId{static_cast<std::uint64_t>(query.value(2).toLongLong())};
    row.kind = query.value(3).toString().toStdString();
    row.subject = MemberId{static_cast<std::uint64_t>(query.value(4).toLongLong())};
    row.detail = query.value(5).toString().toStdString();
    return row;
}

const QString kColumns = QStringLiteral("SELECT id, at_ms, actor, kind, subject, detail, hash FROM audit_event ");

}  // namespace

std::string_view auditKindName(AuditKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

QByteArray AuditLog::hashBehind(std::int64_t id) {
    const auto hash = m_database.value(QStringLiteral("SELECT hash FROM audit_event WHERE id = ?"), {qlonglong{id}});
    if (hash) return hash->toByteArray();
    const auto start =
        m_database.value(QStringLiteral("SELECT previous_hash FROM audit_start WHERE first = ?"), {qlonglong{id + 1}});
    return start ? start->toByteArray() : QByteArray();
}

bool AuditLog::append(const AuditEvent& event) {
    const auto newest = m_database.value(QStringLiteral("SELECT max(id) FROM audit_event"));
    const auto first = m_database.value(QStringLiteral("SELECT first FROM audit_start"));
    if (!newest || !first) return false;
    std::int64_t last = newest->isNull() ? first->toLongLong() - 1 : newest->toLongLong();
    if (last - first->toLongLong() + 1 >= m_mostEvents) {
        if (!shorten(event.atMs, last)) return false;
        ++last;
    }
    return write(event, last + 1, hashBehind(last));
}

bool AuditLog::write(const AuditEvent& event, std::int64_t id, const QByteArray& before) {
    if (before.isEmpty()) return false;
    AuditRow row{id,
                 event.atMs,
                 event.actor,
                 std::string(auditKindName(event.kind)),
                 event.subject,
                 event.detail.substr(0, kMostDetailBytes)};
    return m_database.run(
        QStringLiteral("INSERT INTO audit_event (id, at_ms, actor, kind, subject, detail, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {qlonglong{row.id}, qlonglong{row.atMs}, number(row.actor), utf16(row.kind), number(row.subject),
         row.detail.empty() ? QStringLiteral("") : utf16(row.detail), hashOf(before, row)});
}

bool AuditLog::shorten(std::int64_t atMs, std::int64_t last) {
    const std::int64_t kept = last - m_mostEvents / 2 + 1;
    const QByteArray before = hashBehind(kept - 1);
    return !before.isEmpty() &&
           m_database.run(QStringLiteral("UPDATE audit_start SET first = ?, previous_hash = ?"),
                          {qlonglong{kept}, before}) &&
           m_database.run(QStringLiteral("DELETE FROM audit_event WHERE id < ?"), {qlonglong{kept}}) &&
           write({atMs, kOperator, AuditKind::LogShortened, {}, std::to_string(kept)}, last + 1, hashBehind(last));
}

std::vector<AuditRow> AuditLog::newest(std::size_t most, std::optional<MemberId> concerning) {
    const QString one = kColumns + QStringLiteral("WHERE actor = ? OR subject = ? ORDER BY id DESC LIMIT ?");
    const QString all = kColumns + QStringLiteral("ORDER BY id DESC LIMIT ?");
    const qlonglong limit = static_cast<qlonglong>(most);
    QSqlQuery& query = concerning ? m_database.bound(one, {number(*concerning), number(*concerning), limit})
                                  : m_database.bound(all, {limit});
    std::vector<AuditRow> rows;
    if (!query.exec()) return rows;
    while (query.next()) rows.push_back(rowOf(query));
    query.finish();
    return rows;
}

Result<AuditLog::Checked, QString> AuditLog::check() {
    const auto first = m_database.value(QStringLiteral("SELECT first FROM audit_start"));
    const auto given =
        m_database.value(QStringLiteral("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'audit_event'"));
    QSqlQuery& query = m_database.statement(kColumns + QStringLiteral("ORDER BY id"));
    if (!first || !given || !query.exec()) return Failure{m_database.lastReason()};
    Checked checked;
    checked.last = first->toLongLong() - 1;
    QByteArray hash = m_database.value(QStringLiteral("SELECT previous_hash FROM audit_start"))->toByteArray();
    QString wrong;
    while (wrong.isEmpty() && query.next()) {
        const AuditRow row = rowOf(query);
        const QByteArray expected = hashOf(hash, row);
        if (row.id != checked.last + 1) {
            wrong = QStringLiteral("event %1 of the audit log is missing").arg(checked.last + 1);
        } else if (query.value(6).toByteArray() != expected) {
            wrong = QStringLiteral("event %1 of the audit log is not as it was written").arg(row.id);
        }
        hash = expected;
        checked.last = row.id;
        ++checked.events;
    }
    query.finish();
    if (wrong.isEmpty() && given->toLongLong() > checked.last) {
        wrong = QStringLiteral("event %1 of the audit log is missing").arg(checked.last + 1);
    }
    if (!wrong.isEmpty()) return Failure{wrong};
    checked.lastHash = hash.toHex().toStdString();
    return checked;
}

}  // namespace frontrow
