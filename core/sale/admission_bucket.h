// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many people the rate lets in by when: a token bucket in millionths of a person, credited by
// log time, or in groups once a period. Thread: the engine's.
#pragma once

#include <cstdint>

#include "domain/time.h"
#include "sale/policy.h"

namespace frontrow {

class AdmissionBucket {
public:
    explicit AdmissionBucket(const AdmissionPolicy& policy);

    // Begins at the opening, empty (with a first group where people enter in groups).
    void begin(SimTime t);
    void setRate(std::int64_t ratePerMille, SimTime t);
    void pause(bool paused, SimTime t);

    bool paused() const { return m_paused; }
    std::int64_t ratePerMille() const { return m_ratePerMille; }
    // People who may enter at t.
    std::uint32_t available(SimTime t) const;
    void spend(std::uint32_t people, SimTime t);
    // When the next person may enter, from what is in the bucket; kNever while paused or not begun.
    SimTime nextAvailable() const;

private:
    friend struct StateFields;

    std::int64_t creditedAt(SimTime t) const;
    void credit(SimTime t);
    std::int64_t capacity() const;
    std::int64_t perCredit() const;

    std::int64_t m_ratePerMille;
    std::int64_t m_burstMs;
    std::int64_t m_periodMs;
    std::int64_t m_tokens = 0;  // millionths of a person
    SimTime m_at;               // credited up to here; a multiple of the period since the opening
    bool m_paused = false;
    bool m_begun = false;
};

}  // namespace frontrow
