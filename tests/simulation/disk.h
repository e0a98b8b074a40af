// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that can fail, one folder of it. Each file has what a reader sees and what a power cut would
// leave; only a sync makes the two equal. As on a real system, a sync that failed has written some
// pages and forgotten the others: a later sync does not write those again, though a reader still sees
// them. Names change durably with syncFolder() only, in their order.
// Never is less kept than what was synced. Thread: one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "coverage.h"
#include "dice.h"
#include "faults.h"

namespace frontrow::simulation {

// Thrown out of a call on the disk when the process is to die in it; whatever called is to be dropped.
struct Crashed {};

enum class Loss : std::uint8_t {
    Process,  // the process is gone, its writes are still on their way to the disk
    Power     // of what was not synced, each page survives, is damaged or is lost
};

class Disk {
public:
    // Counts the faults it commits in `coverage`; `rates` say how often.
    Disk(Dice dice, const FaultRates& rates, Coverage& coverage);

    // All return whether the call succeeded. A write that failed may have written its front part.
    bool create(const std::string& name);  // an empty file, in the place of an older one
    bool write(const std::string& name, std::span<const std::byte> bytes);  // at its end
    bool sync(const std::string& name);
    bool rename(const std::string& from, const std::string& to);
    bool remove(const std::string& name);
    bool syncFolder();

    // False where the file is there and cannot be read now.
    bool readable(const std::string& name);
    // Whether the last call that failed was a write that found no room.
    bool full() const { return m_full; }
    bool exists(const std::string& name) const { return m_names.contains(name); }
    // What a reader sees, until the next call; empty for a file that is not there.
    std::span<const std::byte> read(const std::string& name) const;
    std::vector<std::string> names() const;

    // Whether calls fail at all; a crash happens either way.
    void setFailing(bool failing) { m_failing = failing; }
    bool failing() const { return m_failing; }
    // The process dies in the call that many calls from now (0: the next one).
    void armCrash(std::uint32_t calls) { m_callsToCrash = calls + 1; }
    void disarm() { m_callsToCrash = 0; }
    bool armed() const { return m_callsToCrash != 0; }
    // The next sync fails, whatever the rates say.
    void failNextSync() { m_nextSyncFails = true; }
    // After the process died, or before it is started anew.
    void restart(Loss loss);
    // Of all names and what a reader sees under them.
    std::uint64_t digest() const;
    // Turns one bit over for good, as an old disk does.
    void flipBit(const std::string& name, std::size_t bit);

private:
    struct File {
        std::vector<std::byte> seen;
        std::vector<std::byte> durable;
        std::size_t same = 0;       // both are alike up to here
        std::size_t dirtyFrom = 0;  // what the next sync will write begins here
    };
    using FilePointer = std::shared_ptr<File>;
    struct NameChange {
        std::string name;
        FilePointer file;  // none: the name is gone
    };

    // Empty where there is no such file.
    FilePointer find(const std::string& name) const;
    bool diesNow();
    bool fails(Fault kind);
    void writeSome(File& file);
    void cutPower(File& file);
    void damage(File& file, std::size_t begin, std::size_t end, std::int64_t bits);
    void changeName(const std::string& name, FilePointer file);

    Dice m_dice;
    const FaultRates& m_rates;
    Coverage& m_coverage;
    std::map<std::string, FilePointer> m_names;
    std::map<std::string, FilePointer> m_durableNames;
    std::vector<NameChange> m_changes;  // not durable yet
    std::size_t m_page;                 // bytes that are written together
    std::uint32_t m_callsToCrash = 0;
    bool m_failing = false;
    bool m_nextSyncFails = false;
    bool m_full = false;
};

// No call fails while it lives: for what is not the product's own work on the disk.
class Calm {
public:
    explicit Calm(Disk& disk) : m_disk(disk), m_failing(disk.failing()) { disk.setFailing(false); }
    ~Calm() { m_disk.setFailing(m_failing); }
    Calm(const Calm&) = delete;
    Calm& operator=(const Calm&) = delete;

private:
    Disk& m_disk;
    bool m_failing;
};

}  // namespace frontrow::simulation
