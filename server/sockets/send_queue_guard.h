// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a slow client costs at most: beyond a soft limit of bytes on their way out it hears no more of
// single seats. When it has caught up it gets the newest change it did not hear of, be it that no other
// comes: the gap before it makes the client ask for the map anew. After too long a time above the limit,
// or beyond the hard one, the connection ends. Thread: the connection's.
#pragma once

#include <cstdint>
#include <utility>
#include <variant>

#include "host/outlet.h"
#include "sale/canary.h"

namespace frontrow {

struct SendQueueLimits {
    std::int64_t softBytes = 256 * 1024;
    std::int64_t softMs = 10'000;
    std::int64_t hardBytes = 1024 * 1024;
};

class SendQueueGuard {
public:
    enum class Verdict : std::uint8_t {
        Keep,
        TooSlow,  // above the soft limit for too long: close, it may try again later
        Flooded   // above the hard limit: at once
    };

    explicit SendQueueGuard(const SendQueueLimits& limits) : m_limits(limits) {}

    // Whether the message goes out with so many bytes before it. If not, it is not to be sent.
    bool passes(const SharedMessage& message, std::int64_t queuedBytes) {
        if (!std::holds_alternative<MapDelta>(*message) || canary(Canary::SendQueueUnbounded)) return true;
        const bool room = queuedBytes <= m_limits.softBytes;
        m_withheld = room ? nullptr : message;
        return room;
    }
    // What is to be sent now that so few bytes wait; null where nothing is.
    SharedMessage owed(std::int64_t queuedBytes) {
        if (queuedBytes > m_limits.softBytes || canary(Canary::WithheldForGood)) return nullptr;
        return std::exchange(m_withheld, nullptr);
    }
    // What waits belongs to a sale that is over.
    void forget() { m_withheld = nullptr; }
    // To be asked a few times a second; the clock only rises and is above 0.
    Verdict look(std::int64_t queuedBytes, std::int64_t nowMs) {
        if (canary(Canary::SendQueueUnbounded)) return Verdict::Keep;
        if (queuedBytes > m_limits.hardBytes) return Verdict::Flooded;
        if (queuedBytes <= m_limits.softBytes) m_highSinceMs = 0;
        if (queuedBytes > m_limits.softBytes && m_highSinceMs == 0) m_highSinceMs = nowMs;
        const bool tooLong = m_highSinceMs != 0 && nowMs - m_highSinceMs >= m_limits.softMs;
        return tooLong ? Verdict::TooSlow : Verdict::Keep;
    }

private:
    SendQueueLimits m_limits;
    std::int64_t m_highSinceMs = 0;
    SharedMessage m_withheld;  // the newest
};

}  // namespace frontrow
