// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/far_crowd.h"

#include <algorithm>

#include "crowd/distributions.h"

namespace frontrow {

namespace {

// Draws of the far crowd are apart from those of rivals, whose numbers are small.
constexpr std::uint64_t kSlices = std::uint64_t{1} << 33U;
constexpr std::uint64_t kPeople = std::uint64_t{1} << 34U;

constexpr std::int64_t kPatienceStepMs = 10'000;

// The ring holds the longest stay that an exponential draw can be: 45 means and a little.
constexpr std::size_t kRing = 1U << 15U;
constexpr std::int64_t kStepsPerMean = 500;

}  // namespace

FarCrowd::FarCrowd(const CrowdContext& context, std::vector<FarArrival> arrivals)
    : m_context(context),
      m_arrivals(std::move(arrivals)),
      m_leavingMean(leavingMean(context.scenario.behaviour)),
      m_stepMs(std::max<std::int64_t>(20, context.scenario.pace.idleMapMeanMs / kStepsPerMean)),
      m_departures(kRing) {}

void FarCrowd::arrive(EventBuffer& out) {
    const FarArrival& arrival = m_arrivals[m_next++];
    const Answer answer = m_context.systemCommand(arrival.time, CrowdArrives{arrival.count}, out);
    if (!answer.ok()) return;  // the room is full, or the sale is over
    const std::uint32_t slice = answer.subject;
    if (slice >= m_waiting.size()) m_waiting.resize(slice + std::size_t{1});
    m_waiting[slice] += arrival.count;
    if (m_leavingMean.ms == kNever.ms) return;
    const BehaviourSettings& b = m_context.scenario.behaviour;
    const std::uint64_t bits = m_context.random.bits(Stream::Types, kSlices + slice, 0);
    const std::int64_t limit = uniform(bits, b.patienceLeastMs, b.patienceMostMs);
    m_context.queue.push(arrival.time + milliseconds(limit + kPatienceStepMs), CrowdSource::FarPatience, slice);
}

// The share that leaves in one step, its fraction decided by a draw.
void FarCrowd::losePatience(SimTime t, std::uint32_t slice, EventBuffer& out) {
    if (m_waiting[slice] == 0) return;
    constexpr std::int64_t one = 1 << 16;
    const std::int64_t share = m_leavingMean.ms <= kPatienceStepMs ? one : kPatienceStepMs * one / m_leavingMean.ms;
    const auto step = static_cast<std::uint64_t>(t.ms);
    const std::int64_t fraction = uniform(m_context.random.bits(Stream::Types, kSlices + slice, step), 0, one - 1);
    const auto count = static_cast<std::uint32_t>((m_waiting[slice] * share + fraction) / one);
    if (count > 0) {
        const Answer answer = m_context.systemCommand(t, CrowdLeavesQueue{slice, count}, out);
        m_waiting[slice] -= std::min(m_waiting[slice], answer.number);
    }
    m_context.queue.push(t + milliseconds(kPatienceStepMs), CrowdSource::FarPatience, slice);
}

SimTime FarCrowd::nextDeparture() const { return m_departing == 0 ? kNever : SimTime{m_nextStep * m_stepMs}; }

void FarCrowd::depart(EventBuffer& out) {
    std::uint32_t& leaving = m_departures[static_cast<std::size_t>(m_nextStep) % kRing];
    const SimTime t{m_nextStep * m_stepMs};
    if (leaving > 0) {
        m_context.systemCommand(t, CrowdLeavesMap{leaving}, out);
        m_departing -= leaving;
        leaving = 0;
    }
    ++m_nextStep;
}

void FarCrowd::react(const Event& event) {
    if (event.kind == EventKind::CrowdAdmitted) admitted(event.time, event.subject, event.number);
}

void FarCrowd::admitted(SimTime t, std::uint32_t slice, std::uint32_t count) {
    // A shuffle numbers the slices anew, and there may be more of them than people came in.
    if (slice < m_waiting.size()) m_waiting[slice] -= std::min(m_waiting[slice], count);
    const std::int64_t now = t.ms / m_stepMs;
    if (m_departing == 0) m_nextStep = now + 1;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint64_t bits = m_context.random.bits(Stream::Types, kPeople, ++m_admitted);
        const std::int64_t stay = exponential(bits, m_context.scenario.pace.idleMapMeanMs);
        const std::int64_t steps = std::min<std::int64_t>((t.ms + stay) / m_stepMs - now + 1, kRing - 1);
        ++m_departures[static_cast<std::size_t>(now + steps) % kRing];
    }
    m_departing += count;
}

}  // namespace frontrow
