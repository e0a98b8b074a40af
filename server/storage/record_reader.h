// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The records of one stream, each believed only after its checksum, its place in the chain and the
// stream's own note of the last one agree. Thread: that of the connection.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "sale/journal_record.h"
#include "sale/record_chain.h"
#include "storage/stream_table.h"

namespace frontrow {

class RecordReader {
public:
    RecordReader(Database& database, const StreamInfo& stream) : m_database(database), m_stream(stream) {}

    // At most `most` records from that sequence (≥ 1) on; nothing where one of them is missing or
    // damaged: fault() then names it. Reading on from where the last call ended is cheapest.
    std::optional<std::vector<JournalRecord>> read(std::uint64_t fromSequence, std::size_t most);
    const std::optional<StorageFault>& fault() const { return m_fault; }
    // The stream has grown.
    void follow(const StreamInfo& stream) { m_stream = stream; }
    // What the row says after a new opening; forgets where the last call ended.
    void moveTo(const StreamInfo& stream);

private:
    bool startAt(std::uint64_t fromSequence);
    bool refuse(StorageProblem problem, std::uint64_t sequence, const QString& detail = {});
    bool take(std::uint64_t sequence, const QByteArray& bytes, std::vector<JournalRecord>& out);
    bool endsRight();

    Database& m_database;
    StreamInfo m_stream;
    RecordChain m_chain;
    std::optional<StorageFault> m_fault;
};

// Everything of the stream from that sequence on, without keeping it; its first defect, if any.
std::optional<StorageFault> checkRecords(Database& database, const StreamInfo& stream, std::uint64_t fromSequence);

}  // namespace frontrow
