// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal: what the engine was told, in order. It is the truth; everything else is rebuilt from
// it. A batch is acknowledged only after append() said Committed. In a rehearsal it holds people's
// commands only, for the crowd follows from the seed. Thread: the engine's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "sale/journal_record.h"

namespace frontrow {

enum class AppendResult : std::uint8_t {
    Committed,
    Fenced,  // another epoch writes now: stop, tell nobody anything
    Unknown  // it may be stored or not: forget the memory's state, reopen, read again, answer by id
};

class Journal {
public:
    virtual ~Journal() = default;
    // All of the batch or nothing of it; sequences follow on the last one stored.
    virtual AppendResult append(std::span<const JournalRecord> batch) = 0;
    // At most `most` records from that sequence on; nothing where it cannot be read.
    virtual std::optional<std::vector<JournalRecord>> read(std::uint64_t fromSequence, std::size_t most) = 0;
    // After Unknown: closes what is open and opens it anew, so that read() gives what is really
    // stored. False where that fails; it may be tried again.
    virtual bool reopen() = 0;
    // Whether the last thing that failed did so only because there is no room where the journal is kept.
    virtual bool full() const { return false; }
    // Writes durably what changes nothing; false where that fails, which is as after Unknown.
    virtual bool tryRoom() { return true; }
};

// Keeps records in memory, for rehearsals that nobody continues after a crash.
class MemoryJournal final : public Journal {
public:
    // More than a rehearsal's people can send; a full journal fences.
    static constexpr std::size_t kMaxRecords = 1'000'000;

    AppendResult append(std::span<const JournalRecord> batch) override;
    std::optional<std::vector<JournalRecord>> read(std::uint64_t fromSequence, std::size_t most) override;
    bool reopen() override { return true; }

private:
    std::vector<JournalRecord> m_records;
};

}  // namespace frontrow
