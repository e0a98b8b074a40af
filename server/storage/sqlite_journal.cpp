// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_journal.h"

#include "sale/record_codec.h"

namespace frontrow {

namespace {

qlonglong stored(std::uint64_t number) { return static_cast<qlonglong>(number); }

}  // namespace

SqliteJournal::SqliteJournal(Database& database, const StreamInfo& stream)
    : m_database(database),
      m_stream(stream),
      m_reader(database, stream) {}

Result<std::unique_ptr<SqliteJournal>, StorageFault> SqliteJournal::open(Database& database, StreamId stream) {
    StreamTable streams(database);
    auto info = streams.find(stream);
    if (!info) return Failure{info.error()};
    const auto epoch = streams.raiseEpoch(stream, info->epoch);
    if (!epoch) return Failure{epoch.error()};
    info->epoch = *epoch;
    return std::unique_ptr<SqliteJournal>(new SqliteJournal(database, *info));
}

AppendResult SqliteJournal::giveUp(AppendResult result) {
    m_database.rollback();
    if (result == AppendResult::Fenced) {
        m_fenced = true;
    } else {
        // Whatever failed inside the transaction: the connection may not be trusted either.
        m_database.breakOff();
        m_uncertain = true;
    }
    return result;
}

// Whether the row of the stream still is as this writer left it.
SqliteJournal::Standing SqliteJournal::standing() {
    const auto info = StreamTable(m_database).find(m_stream.id);
    if (!info) return Standing::Unreadable;
    const bool same =
        info->epoch == m_stream.epoch && info->committed == m_stream.committed && info->tailHash == m_stream.tailHash;
    return same ? Standing::Writer : Standing::Moved;
}

bool SqliteJournal::follows(std::span<const JournalRecord> batch) const {
    std::uint64_t expected = m_stream.committed + 1;
    for (const JournalRecord& record : batch) {
        if (record.sequence != expected || record.epoch > m_stream.epoch || record.shard != m_stream.shard)
            return false;
        ++expected;
    }
    return true;
}

bool SqliteJournal::insert(std::span<const JournalRecord> batch) {
    QSqlQuery& row =
        m_database.statement(QStringLiteral("INSERT INTO record (stream, sequence, bytes) VALUES (?, ?, ?)"));
    row.bindValue(0, stored(m_stream.id.value));
    for (const JournalRecord& record : batch) {
        m_bytes.clear();
        encodeRecord(record, m_stream.tailHash, m_bytes);
        m_stream.tailHash = recordHash(m_bytes);
        m_stream.committed = record.sequence;
        row.bindValue(1, stored(record.sequence));
        row.bindValue(2, QByteArray::fromRawData(reinterpret_cast<const char*>(m_bytes.data()),
                                                 static_cast<qsizetype>(m_bytes.size())));
        if (!row.exec()) return m_database.noteReason(row);
    }
    row.finish();
    return true;
}

// The row of the stream, to where this writer stands.
bool SqliteJournal::moveEnd() {
    return m_database.run(
        QStringLiteral("UPDATE stream SET committed = ?, tail_hash = ? WHERE id = ? AND epoch = ?"),
        {stored(m_stream.committed), stored(m_stream.tailHash), stored(m_stream.id.value), m_stream.epoch});
}

// The row of the stream is written again as it is: a page of the log and a sync, like any commit.
bool SqliteJournal::tryRoom() {
    if (m_fenced) return true;
    if (m_uncertain || m_database.broken()) return false;
    if (m_database.begin() && moveEnd() && m_database.commit()) return true;
    giveUp(AppendResult::Unknown);
    return false;
}

AppendResult SqliteJournal::append(std::span<const JournalRecord> batch) {
    if (m_fenced) return AppendResult::Fenced;
    if (m_uncertain || m_database.broken()) return AppendResult::Unknown;
    if (batch.empty()) return AppendResult::Committed;
    if (!follows(batch)) return giveUp(AppendResult::Fenced);
    if (!m_database.begin()) return giveUp(AppendResult::Unknown);
    switch (standing()) {
        case Standing::Writer: break;
        case Standing::Moved: return giveUp(AppendResult::Fenced);
        case Standing::Unreadable: return giveUp(AppendResult::Unknown);
    }
    if (!insert(batch)) return giveUp(AppendResult::Unknown);
    if (!moveEnd() || !m_database.commit()) return giveUp(AppendResult::Unknown);
    return AppendResult::Committed;
}

std::optional<std::vector<JournalRecord>> SqliteJournal::read(std::uint64_t fromSequence, std::size_t most) {
    if (m_uncertain) return std::nullopt;
    m_reader.follow(m_stream);
    return m_reader.read(fromSequence, most);
}

bool SqliteJournal::reopen() {
    if (!m_database.reopen()) return false;
    const auto info = StreamTable(m_database).find(m_stream.id);
    if (!info) return false;
    m_fenced = m_fenced || info->epoch != m_stream.epoch;
    const std::uint32_t epoch = m_stream.epoch;
    m_stream = *info;
    m_stream.epoch = epoch;
    m_reader.moveTo(m_stream);
    m_uncertain = false;
    return true;
}

}  // namespace frontrow
