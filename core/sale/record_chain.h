// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether records follow on each other, and how far a row of them can be believed. Thread: values, any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "sale/record_codec.h"

namespace frontrow {

// Takes the records of one journal in order and tells the first that does not follow on the one before it.
class RecordChain {
public:
    // Before the first record of a journal.
    RecordChain() = default;
    // After the record that is given, whose bytes have this hash.
    RecordChain(const JournalRecord& last, std::uint64_t lastHash);

    // Nothing where the record, whose bytes are given, is the next one; the chain then stands behind
    // it. Else what is wrong (ChainBroken, SequenceBroken, OrderBroken), and the chain stays.
    std::optional<RecordFault> follow(const DecodedRecord& decoded, std::span<const std::byte> bytes);

    std::uint64_t sequence() const { return m_sequence; }  // of the last; 0 before the first
    std::uint64_t hash() const { return m_hash; }          // what the next must name

private:
    std::uint64_t m_sequence = 0;
    std::uint64_t m_hash = kFirstHash;
    std::uint32_t m_epoch = 0;
    std::uint32_t m_shard = 0;  // of the first record
    SimTime m_time;
};

enum class JournalEnd : std::uint8_t {
    Complete,  // it ends where a record ends
    Torn,      // it ends inside its last record: what a write that was cut off leaves
    Damaged    // a record in it is not as it was written, or does not follow on the one before it
};

struct JournalImage {
    std::vector<DecodedRecord> records;  // the believable ones at the front
    std::size_t size = 0;                // their bytes: where the rest, if there is one, begins
    JournalEnd end = JournalEnd::Complete;
    RecordFault fault = RecordFault::TooShort;  // of the record behind them, unless Complete
};

// Reads records that lie one behind the other, from the first of a journal or behind `chain`. A record
// that seems torn is taken for damaged where a whole record still follows on it: then its length lies.
JournalImage readJournalImage(std::span<const std::byte> bytes, RecordChain chain = {});

}  // namespace frontrow
