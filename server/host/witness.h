// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who watches everything that happens in a sale, such as the recorder of a run. Sees what
// no buyer sees, so nothing of it may reach one before the run is over. Thread: the engine's.
#pragma once

#include <span>

#include "crowd/world.h"
#include "sale/event.h"

namespace frontrow {

class Witness {
public:
    virtual ~Witness() = default;
    // All that was seen is void: the world is rebuilt and about to be shown anew, as it also is at the start.
    virtual void restarted() = 0;
    // The events since the last call, after they happened.
    virtual void saw(std::span<const Event> events, const World& world) = 0;
};

}  // namespace frontrow
