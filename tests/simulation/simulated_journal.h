// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A journal on the simulated disk: the bytes of a batch's records, then a mark that commits them.
// Opened it reads like any careful store: bytes behind the last good mark are cut when nothing says
// that they were ever committed, and damage in front of a later mark is refused. A file whose last sync
// is in doubt is copied whole before it is believed. Thread: one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "disk.h"
#include "sale/journal.h"
#include "sale/record_chain.h"

namespace frontrow::simulation {

// Who may write; every writer of a disk asks the same one within its append.
struct Lease {
    std::uint32_t epoch = 0;
};

class SimulatedJournal final : public Journal {
public:
    static constexpr std::string_view kFile = "journal";

    // Not readable before the first reopen().
    SimulatedJournal(Disk& disk, const Lease& lease) : m_disk(disk), m_lease(lease) {}

    AppendResult append(std::span<const JournalRecord> batch) override;
    std::optional<std::vector<JournalRecord>> read(std::uint64_t fromSequence, std::size_t most) override;
    bool reopen() override;
    // Reopening writes the whole file anew, which needs the room that full() misses.
    bool full() const override { return m_disk.full(); }

    std::uint64_t committed() const { return m_offsets.size(); }
    // As read(), by somebody for whom no disk fails.
    std::optional<std::vector<JournalRecord>> peek(std::uint64_t fromSequence, std::size_t most) const;
    // Whether the last result is known: only then is what is committed() really so.
    bool usable() const { return m_usable; }
    // The record that is damaged although it was committed; nothing else can be done with such a file.
    std::optional<std::uint64_t> damagedRecord() const { return m_damaged; }
    // What the writer above did although a journal forbids it; empty if nothing.
    const std::string& misuse() const { return m_misuse; }
    // Whether the process dies when the next append has committed.
    void dieAfterAppend(bool dies) { m_dieAfterAppend = dies; }
    // Appends past the fence, as a store whose fence is broken would: for the recovery to find.
    bool appendUnfenced(std::span<const JournalRecord> batch);
    // A bit of a committed record that the last mark says was synced; nothing while there is none.
    std::optional<std::size_t> acknowledgedBit(Dice& dice) const;

private:
    bool follows(std::span<const JournalRecord> batch) const;
    // Where the bytes that are believed end.
    std::size_t scan(std::span<const std::byte> bytes);
    std::optional<std::size_t> scanBatch(std::span<const std::byte> bytes, std::size_t begin, RecordChain& chain,
                                         std::vector<std::size_t>& offsets);
    void writeMark(std::size_t count, std::uint32_t epoch);
    bool copyWhole(std::size_t size);

    Disk& m_disk;
    const Lease& m_lease;
    bool m_usable = false;
    bool m_dieAfterAppend = false;
    std::vector<std::size_t> m_offsets;  // of each record
    RecordChain m_chain;
    std::size_t m_end = 0;     // of what is committed
    std::size_t m_synced = 0;  // what the last mark knows to be synced
    std::vector<std::byte> m_bytes;
    std::optional<std::uint64_t> m_damaged;
    std::string m_misuse;
};

}  // namespace frontrow::simulation
