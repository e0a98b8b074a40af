// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A run's stream that is simulated again, as the parts of RunStreams share it. Used only there.
// Thread: that of the connection.
#pragma once

#include "book/run_stream.h"
#include "sale/sale.h"

namespace frontrow {

inline constexpr PerformanceId kOnlyPerformance{1};
inline constexpr DeviceIndex kFirstDevice{1};

// A stream that is simulated again, up to its last record or its last page.
struct RunStreams::Opened {
    Opened(Database& database, const StreamInfo& stream, RehearsalHead begun, const TicketKey& key)
        : info(stream),
          head(std::move(begun)),
          book(bookedStream(head, info.id), key),
          reader(database, info),
          replay(stagesOf(head)->fresh(), reader) {}

    StreamInfo info;
    RehearsalHead head;
    SaleBook book;
    RecordReader reader;
    StreamReplay replay;
    std::unique_ptr<SqliteJournal> journal;

    const Sale& sale() const { return replay.stage().engine().sale(kOnlyPerformance); }
};

// What the person's own commands left behind.
struct RunStreams::Trace {
    std::uint64_t counter = 0;  // of the last command
    std::uint64_t presaleCode = 0;
};

}  // namespace frontrow
