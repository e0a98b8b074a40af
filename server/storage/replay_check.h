// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs streams again from their setup and compares: every record must be answered as it was, and a
// state that was noted must come out again. Thread: that of the connection.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "sale/stage.h"
#include "storage/stream_table.h"

namespace frontrow {

// What a stream is run again on, or in words why it cannot be: the setup of a run of another crowd
// version, for example, gives other rivals.
struct StageOffer {
    std::unique_ptr<StageMaker> maker;
    QString whyNot;
};
// Makes it from the stream's setup, whose form is the business of whoever wrote it, and from what else
// the database holds. None: nothing is run again.
using StageFactory =
    std::function<StageOffer(Database& database, const StreamInfo& stream, std::span<const std::byte> head)>;

enum class ReplayScope : std::uint8_t { OpenStreams, EveryStream };

struct ReplayCount {
    std::uint64_t streams = 0;
    std::uint64_t records = 0;
    std::uint64_t skipped = 0;  // finished ones that cannot be run again
};

// The first difference, or what was run again. An open stream that cannot be run again is a fault.
Result<ReplayCount, StorageFault> checkReplay(Database& database, const StageFactory& stages, ReplayScope scope);

}  // namespace frontrow
