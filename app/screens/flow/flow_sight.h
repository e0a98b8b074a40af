// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen of the flow may look at when it renders itself: the buyer's view, the time at the
// server, and what follows from both. Values and borrowed references, good for one call.
// Thread: the GUI's.
#pragma once

#include <QString>
#include <optional>

#include "models/queue_history.h"
#include "models/time_words.h"
#include "session/buyer_view.h"

namespace frontrow {

// What is being rehearsed, in words; it does not change during a run.
struct RunTitle {
    QString event;        // the scenario's title
    QString secondEvent;  // in the other language; may be empty
    std::uint64_t poster = 0;
    QString venue;
    QString seed;
    int party = 1;
    std::uint32_t rivals = 0;  // 0 where it is not known
    std::uint32_t people = 1;  // who play together
    QString presaleCode;       // what the person was told; empty: none is asked for
    QString cancelRule;        // one sentence: until when cancelling is free, what it costs then
    Duration transferDue;      // how long seats are kept for a transfer
};

struct FlowSight {
    const BuyerView& view;
    const RunTitle& title;
    const QueueHistory& queue;
    SimTime now;  // at the server; 0 before the clock was measured
    OpeningTime opening;
    std::optional<Duration> clockError;
    std::uint32_t clockProbes = 0;
    // Figures that nobody sees change more often than twice a second are due too.
    bool all = true;
};

}  // namespace frontrow
