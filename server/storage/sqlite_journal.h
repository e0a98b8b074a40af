// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal of one stream in the database. A batch is one transaction: it looks whether this
// writer's epoch still is the stream's, inserts the records and moves the stream's end. Any error
// but a higher epoch is Unknown. Several journals may share one connection, if they take turns.
// Thread: that of the connection.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "sale/journal.h"
#include "storage/record_reader.h"

namespace frontrow {

class SqliteJournal final : public Journal {
public:
    // Takes the stream over: raises its epoch, so that a writer before it can append no more.
    static Result<std::unique_ptr<SqliteJournal>, StorageFault> open(Database& database, StreamId stream);

    AppendResult append(std::span<const JournalRecord> batch) override;
    std::optional<std::vector<JournalRecord>> read(std::uint64_t fromSequence, std::size_t most) override;
    bool reopen() override;
    bool full() const override { return m_database.full(); }
    bool tryRoom() override;

    // What this writer's records carry at most.
    std::uint32_t epoch() const { return m_stream.epoch; }
    // As of the last commit or reopen().
    std::uint64_t lastSequence() const { return m_stream.committed; }
    // Why read() gave nothing: the record it is about.
    const std::optional<StorageFault>& fault() const { return m_reader.fault(); }

private:
    SqliteJournal(Database& database, const StreamInfo& stream);
    enum class Standing : std::uint8_t { Writer, Moved, Unreadable };
    Standing standing();
    bool follows(std::span<const JournalRecord> batch) const;
    bool insert(std::span<const JournalRecord> batch);
    bool moveEnd();
    AppendResult giveUp(AppendResult result);

    Database& m_database;
    StreamInfo m_stream;
    RecordReader m_reader;
    std::vector<std::byte> m_bytes;  // of the record being written; kept for its room
    bool m_fenced = false;
    bool m_uncertain = false;
};

}  // namespace frontrow
