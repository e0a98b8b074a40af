// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_reader.h"

#include <QSqlError>
#include <algorithm>

namespace frontrow {

namespace {

std::span<const std::byte> spanOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::byte*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QString textOf(RecordFault fault) {
    const std::string_view text = faultText(fault);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

void RecordReader::moveTo(const StreamInfo& stream) {
    m_stream = stream;
    m_chain = RecordChain();
    m_fault.reset();
}

bool RecordReader::refuse(StorageProblem problem, std::uint64_t sequence, const QString& detail) {
    m_fault = StorageFault{problem, m_database.file(), detail, m_stream.id.value, sequence};
    return false;
}

// Puts the chain before that sequence: the record in front of it says how.
bool RecordReader::startAt(std::uint64_t fromSequence) {
    if (m_chain.sequence() + 1 == fromSequence) return true;
    m_chain = RecordChain();
    if (fromSequence == 1) return true;
    const auto bytes = m_database.value(QStringLiteral("SELECT bytes FROM record WHERE stream = ? AND sequence = ?"),
                                        {static_cast<qlonglong>(m_stream.id.value), qlonglong(fromSequence - 1)});
    if (!bytes) return refuse(StorageProblem::RecordMissing, fromSequence - 1);
    const QByteArray before = bytes->toByteArray();
    const auto decoded = decodeRecord(spanOf(before));
    if (!decoded) return refuse(StorageProblem::RecordDamaged, fromSequence - 1, textOf(decoded.error()));
    if (decoded->record.sequence != fromSequence - 1) {
        return refuse(StorageProblem::RecordDamaged, fromSequence - 1, textOf(RecordFault::SequenceBroken));
    }
    m_chain = RecordChain(decoded->record, recordHash(spanOf(before)));
    return true;
}

bool RecordReader::take(std::uint64_t sequence, const QByteArray& bytes, std::vector<JournalRecord>& out) {
    const std::uint64_t expected = m_chain.sequence() + 1;
    if (sequence != expected) return refuse(StorageProblem::RecordMissing, expected);
    if (sequence > m_stream.committed) return refuse(StorageProblem::RecordBeyondEnd, sequence);
    const auto decoded = decodeRecord(spanOf(bytes));
    if (!decoded) return refuse(StorageProblem::RecordDamaged, sequence, textOf(decoded.error()));
    if (decoded->size != static_cast<std::size_t>(bytes.size())) {
        return refuse(StorageProblem::RecordDamaged, sequence, textOf(RecordFault::TrailingBytes));
    }
    auto fault = m_chain.follow(*decoded, spanOf(bytes));
    // The chain knows of no stream: it takes any first epoch and shard.
    const JournalRecord& record = decoded->record;
    if (!fault && (record.shard != m_stream.shard || record.epoch > m_stream.epoch)) fault = RecordFault::OrderBroken;
    if (fault) return refuse(StorageProblem::RecordDamaged, sequence, textOf(*fault));
    out.push_back(decoded->record);
    return true;
}

// The stream's row knows the last record and its hash: an end that was cut off shows here.
bool RecordReader::endsRight() {
    if (m_chain.sequence() < m_stream.committed) return refuse(StorageProblem::RecordMissing, m_chain.sequence() + 1);
    if (m_chain.sequence() == m_stream.committed && m_chain.hash() != m_stream.tailHash) {
        return refuse(StorageProblem::RecordDamaged, m_stream.committed, textOf(RecordFault::ChainBroken));
    }
    return true;
}

std::optional<std::vector<JournalRecord>> RecordReader::read(std::uint64_t fromSequence, std::size_t most) {
    if (m_database.broken() || fromSequence == 0 || m_fault) return std::nullopt;
    std::vector<JournalRecord> out;
    if (fromSequence > m_stream.committed + 1) return out;
    if (!startAt(fromSequence)) return std::nullopt;
    QSqlQuery& rows = m_database.statement(QStringLiteral(
        "SELECT sequence, bytes FROM record WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?"));
    rows.bindValue(0, static_cast<qlonglong>(m_stream.id.value));
    rows.bindValue(1, static_cast<qlonglong>(fromSequence));
    rows.bindValue(2, static_cast<qlonglong>(most));
    bool good = rows.exec();
    if (!good) refuse(StorageProblem::DatabaseUnreadable, fromSequence, rows.lastError().databaseText());
    out.reserve(std::min<std::size_t>(most, m_stream.committed + 1 - fromSequence));
    while (good && rows.next()) {
        good = take(static_cast<std::uint64_t>(rows.value(0).toLongLong()), rows.value(1).toByteArray(), out);
    }
    if (good && rows.lastError().isValid()) {
        good = refuse(StorageProblem::DatabaseUnreadable, fromSequence, rows.lastError().databaseText());
    }
    rows.finish();
    // Fewer than asked for: then these are the last ones.
    if (good && out.size() < most) good = endsRight();
    if (good && m_chain.sequence() == m_stream.committed) good = endsRight();
    if (!good) return std::nullopt;
    return out;
}

std::optional<StorageFault> checkRecords(Database& database, const StreamInfo& stream, std::uint64_t fromSequence) {
    constexpr std::size_t atOnce = 4'096;
    RecordReader reader(database, stream);
    for (std::uint64_t next = fromSequence;;) {
        const auto records = reader.read(next, atOnce);
        if (!records) return reader.fault();
        if (records->size() < atOnce) return std::nullopt;
        next += records->size();
    }
}

}  // namespace frontrow
