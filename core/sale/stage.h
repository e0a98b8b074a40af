// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the single writer writes on: an engine alone (a listed performance), or an engine with a
// crowd around it (a rehearsal). Same records in the same order give the same answers, events and
// state. Thread: the engine's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/result.h"
#include "sale/engine.h"

namespace frontrow {

// Whether what time alone does leaves a record.
enum class TimeRecords : std::uint8_t {
    Written,  // a Tick, so that whatever was seen is in the journal
    None      // it follows from the stage's seed and from what people did
};

class Stage {
public:
    virtual ~Stage() = default;
    // One command at log time t (≥ every earlier one), after everything due up to and including t.
    virtual Answer apply(SimTime t, const Command& command, EventBuffer& out) = 0;
    virtual void advance(SimTime t, EventBuffer& out) = 0;
    // May be early, never late; kNever if nothing is pending.
    virtual SimTime nextDue() const = 0;
    virtual const Engine& engine() const = 0;
    // Records of this epoch follow (≥ every earlier one).
    virtual void enterEpoch(std::uint32_t epoch) = 0;
    // Its whole state behind the record `sequence`; nothing where it cannot be put into bytes.
    virtual std::optional<std::vector<std::byte>> snapshot(std::uint64_t sequence) const = 0;
};

// Makes a stage anew for each recovery, always from the same setup.
class StageMaker {
public:
    virtual ~StageMaker() = default;
    virtual TimeRecords timeRecords() const = 0;
    // As before the first record.
    virtual std::unique_ptr<Stage> fresh() = 0;
    // From what snapshot(sequence) gave; a failure says why not (damage, another version or setup).
    virtual Result<std::unique_ptr<Stage>, std::string> restored(std::uint64_t sequence,
                                                                 std::span<const std::byte> bytes) = 0;
};

}  // namespace frontrow
