// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stream_table.h"

#include <QCryptographicHash>
#include <QSqlError>

#include "domain/assert.h"
#include "sale/record_codec.h"

namespace frontrow {

namespace {

const QString kColumns = QStringLiteral(
    "SELECT id, kind, state, shard, epoch, created_ms, committed, tail_hash, noted_sequence, noted_hash, "
    "noted_schema, anchor_log_ms, anchor_utc_ms FROM stream ");

std::uint64_t unsignedOf(const QVariant& value) { return static_cast<std::uint64_t>(value.toLongLong()); }

StreamInfo rowOf(const QSqlQuery& row) {
    StreamInfo info;
    info.id = StreamId(unsignedOf(row.value(0)));
    info.kind = static_cast<StreamKind>(row.value(1).toInt());
    info.state = static_cast<StreamState>(row.value(2).toInt());
    info.shard = static_cast<std::uint32_t>(row.value(3).toLongLong());
    info.epoch = static_cast<std::uint32_t>(row.value(4).toLongLong());
    info.createdUtcMs = row.value(5).toLongLong();
    info.committed = unsignedOf(row.value(6));
    info.tailHash = unsignedOf(row.value(7));
    if (!row.isNull(8)) {
        info.noted = NotedState{unsignedOf(row.value(8)), unsignedOf(row.value(9)),
                                static_cast<std::uint16_t>(row.value(10).toInt())};
    }
    if (!row.isNull(11)) info.anchor = TimeAnchor{SimTime{row.value(11).toLongLong()}, row.value(12).toLongLong()};
    return info;
}

qlonglong stored(std::uint64_t number) { return static_cast<qlonglong>(number); }

}  // namespace

StorageFault StreamTable::failed(StreamId stream) const {
    return {StorageProblem::WriteFailed, m_database.file(), m_database.lastReason(), stream.value};
}

std::optional<StreamId> StreamTable::insert(StreamKind kind, std::uint32_t shard, std::span<const std::byte> head,
                                            std::int64_t nowUtcMs) {
    FRONTROW_ASSERT(!head.empty() && head.size() <= kMaxHeadBytes && shard > 0);
    const QByteArray bytes(reinterpret_cast<const char*>(head.data()), static_cast<qsizetype>(head.size()));
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (!m_database.run(QStringLiteral("INSERT INTO stream (kind, shard, epoch, state, created_ms, committed, "
                                       "tail_hash) VALUES (?, ?, 0, 1, ?, 0, ?)"),
                        {static_cast<int>(kind), shard, qlonglong{nowUtcMs}, stored(kFirstHash)})) {
        return std::nullopt;
    }
    const auto id = m_database.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id || !m_database.run(QStringLiteral("INSERT INTO stream_head VALUES (?, ?, ?)"), {*id, bytes, sum})) {
        return std::nullopt;
    }
    return StreamId(unsignedOf(*id));
}

Result<StreamId, StorageFault> StreamTable::create(StreamKind kind, std::uint32_t shard,
                                                   std::span<const std::byte> head, std::int64_t nowUtcMs) {
    if (!m_database.begin()) return Failure{failed({})};
    const auto id = insert(kind, shard, head, nowUtcMs);
    if (!id) {
        m_database.rollback();
        return Failure{failed({})};
    }
    if (!m_database.commit()) return Failure{failed({})};
    return *id;
}

bool StreamTable::remove(StreamId stream) {
    const QVariantList which{stored(stream.value)};
    return m_database.run(QStringLiteral("DELETE FROM record WHERE stream = ?"), which) &&
           m_database.run(QStringLiteral("DELETE FROM stream_head WHERE stream = ?"), which) &&
           m_database.run(QStringLiteral("DELETE FROM stream WHERE id = ? AND state = 2"), which);
}

Result<std::vector<StreamInfo>, StorageFault> StreamTable::list() {
    QSqlQuery& rows = m_database.statement(kColumns + QStringLiteral("ORDER BY id"));
    if (!rows.exec()) {
        return Failure{StorageFault{StorageProblem::DatabaseUnreadable, m_database.file(), rows.lastError().text()}};
    }
    std::vector<StreamInfo> found;
    while (rows.next()) found.push_back(rowOf(rows));
    rows.finish();
    return found;
}

Result<StreamInfo, StorageFault> StreamTable::find(StreamId stream) {
    QSqlQuery& rows = m_database.statement(kColumns + QStringLiteral("WHERE id = ?"));
    rows.bindValue(0, stored(stream.value));
    if (!rows.exec()) {
        return Failure{StorageFault{StorageProblem::DatabaseUnreadable, m_database.file(), rows.lastError().text()}};
    }
    const bool there = rows.next();
    const StreamInfo info = there ? rowOf(rows) : StreamInfo{};
    rows.finish();
    if (there) return info;
    return Failure{StorageFault{StorageProblem::StreamUnknown, m_database.file(), {}, stream.value}};
}

Result<std::vector<std::byte>, StorageFault> StreamTable::head(StreamId stream) {
    const auto refuse = [&] {
        return Failure{StorageFault{StorageProblem::HeadDamaged, m_database.file(), {}, stream.value}};
    };
    QSqlQuery& row = m_database.statement(QStringLiteral("SELECT bytes, sha256 FROM stream_head WHERE stream = ?"));
    row.bindValue(0, stored(stream.value));
    if (!row.exec() || !row.next()) return refuse();
    const QByteArray bytes = row.value(0).toByteArray();
    const QByteArray sum = row.value(1).toByteArray();
    row.finish();
    if (sum != QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)) return refuse();
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.constData());
    return std::vector<std::byte>(begin, begin + bytes.size());
}

// One statement is a transaction of its own; exactly one row must have changed.
std::optional<StorageFault> StreamTable::update(StreamId stream, const QString& sql, const QVariantList& values) {
    if (!m_database.begin()) return failed(stream);
    if (!m_database.run(sql, values)) {
        m_database.rollback();
        return failed(stream);
    }
    const auto changed = m_database.value(QStringLiteral("SELECT changes()"));
    if (!changed || changed->toInt() != 1) {
        m_database.rollback();
        return StorageFault{StorageProblem::StreamMoved, m_database.file(), {}, stream.value};
    }
    if (!m_database.commit()) return failed(stream);
    return std::nullopt;
}

Result<std::uint32_t, StorageFault> StreamTable::raiseEpoch(StreamId stream, std::uint32_t from) {
    if (auto fault = update(stream, QStringLiteral("UPDATE stream SET epoch = epoch + 1 WHERE id = ? AND epoch = ?"),
                            {stored(stream.value), from})) {
        return Failure{*std::move(fault)};
    }
    return from + 1;
}

std::optional<StorageFault> StreamTable::finish(StreamId stream) {
    return update(stream, QStringLiteral("UPDATE stream SET state = 2 WHERE id = ?"), {stored(stream.value)});
}

std::optional<StorageFault> StreamTable::setAnchor(StreamId stream, TimeAnchor anchor) {
    return update(stream, QStringLiteral("UPDATE stream SET anchor_log_ms = ?, anchor_utc_ms = ? WHERE id = ?"),
                  {qlonglong{anchor.log.ms}, qlonglong{anchor.utcMs}, stored(stream.value)});
}

std::optional<StorageFault> StreamTable::noteState(StreamId stream, NotedState noted) {
    return update(stream,
                  QStringLiteral("UPDATE stream SET noted_sequence = ?, noted_hash = ?, noted_schema = ? "
                                 "WHERE id = ?"),
                  {stored(noted.sequence), stored(noted.hash), int{noted.schema}, stored(stream.value)});
}

}  // namespace frontrow
