// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/seat_history.h"

#include <algorithm>
#include <limits>

#include "domain/assert.h"

namespace frontrow {

namespace {

constexpr SimTime kAlways{std::numeric_limits<std::int64_t>::min()};

bool availableAfter(const SeatChange& change) {
    return change.state == SeatState::Free || change.owner == SeatOwner::Mine;
}

// A seat that begins (going back in time) or ceases to be in reach.
struct Step {
    SimTime at;  // the last instant in reach; or the last instant before it was
    SeatIndex seat;
    std::uint8_t begins;
};

// Marks of the seats in reach while time runs backwards.
class ReachSweep {
public:
    explicit ReachSweep(const VenuePlan& plan)
        : m_plan(plan),
          m_marks(plan.seatCount(), 0),
          m_standing(plan.stretches().size(), 0) {}

    void set(SeatIndex seat, std::uint8_t mark) {
        m_marks[seat.value] = mark;
        if (!m_plan.isStanding(seat)) return;
        std::uint32_t& count = m_standing[m_plan.seatStretch(seat).value];
        count = mark != 0 ? count + 1 : count - 1;
    }

    // Whether n places with this seat among them go together.
    bool holds(SeatIndex seat, std::uint32_t n) const {
        const StretchIndex index = m_plan.seatStretch(seat);
        if (m_plan.isStanding(seat)) return m_standing[index.value] >= n;
        const Stretch& stretch = m_plan.stretch(index);
        const std::uint32_t first = stretch.firstSeat.value;
        const std::uint32_t end = first + stretch.seatCount;
        std::uint32_t from = seat.value;
        while (from > first && m_marks[from - 1] != 0 && seat.value - from + 1 < n) --from;
        std::uint32_t to = seat.value + 1;
        while (to < end && m_marks[to] != 0 && to - from < n) ++to;
        return to - from >= n;
    }

private:
    const VenuePlan& m_plan;
    std::vector<std::uint8_t> m_marks;
    std::vector<std::uint32_t> m_standing;
};

}  // namespace

bool seatSuits(const VenuePlan& plan, SeatIndex seat, PartyNeeds needs) {
    const SeatFlags flags = plan.seatFlags(seat);
    if (flags.has(SeatFlag::Blocked)) return false;
    return needs == PartyNeeds::StepFree || !(flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion));
}

SeatHistory::SeatHistory(const VenuePlan& plan, std::span<const SeatChange> changes) : m_plan(plan) {
    const std::uint32_t seats = plan.seatCount();
    std::vector<std::uint32_t> offset(seats + 1, 0);
    for (const SeatChange& change : changes) {
        FRONTROW_ASSERT(change.seat.value < seats);
        ++offset[change.seat.value + 1];
    }
    for (std::uint32_t i = 0; i < seats; ++i) offset[i + 1] += offset[i];
    std::vector<SeatChange> bySeat(changes.size());
    std::vector<std::uint32_t> next(offset.begin(), offset.end() - 1);
    for (const SeatChange& change : changes) bySeat[next[change.seat.value]++] = change;

    m_first.reserve(seats + 1);
    const std::span<const SeatChange> all(bySeat);
    for (std::uint32_t i = 0; i < seats; ++i) {
        m_first.push_back(static_cast<std::uint32_t>(m_spans.size()));
        addSpans(SeatIndex{i}, all.subspan(offset[i], offset[i + 1] - offset[i]));
    }
    m_first.push_back(static_cast<std::uint32_t>(m_spans.size()));
}

void SeatHistory::addSpans(SeatIndex seat, std::span<const SeatChange> changes) {
    std::optional<SimTime> since;
    if (!m_plan.seatFlags(seat).has(SeatFlag::Blocked)) since = kAlways;
    for (const SeatChange& change : changes) {
        if (availableAfter(change)) {
            if (!since) since = change.time;
            continue;
        }
        if (!since) continue;
        if (change.time > *since) m_spans.push_back({*since, change.time, change.time - kReach});
        since.reset();
    }
    if (since) m_spans.push_back({*since, kNever, kNever});
}

const SeatHistory::Span* SeatHistory::spanAt(SeatIndex seat, SimTime t) const {
    const auto begin = m_spans.begin() + m_first[seat.value];
    const auto end = m_spans.begin() + m_first[seat.value + 1];
    const auto after = std::upper_bound(begin, end, t, [](SimTime at, const Span& span) { return at < span.from; });
    if (after == begin) return nullptr;
    const Span& span = *(after - 1);
    return t < span.until ? &span : nullptr;
}

std::vector<std::uint8_t> SeatHistory::inReach(SimTime t) const {
    std::vector<std::uint8_t> marks(m_plan.seatCount(), 0);
    for (std::uint32_t i = 0; i < m_plan.seatCount(); ++i) {
        const Span* span = spanAt(SeatIndex{i}, t);
        marks[i] = span != nullptr && t < span->reachUntil ? 1 : 0;
    }
    return marks;
}

std::uint32_t SeatHistory::gone(SimTime t) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < m_plan.seatCount(); ++i) {
        const SeatIndex seat{i};
        if (!m_plan.seatFlags(seat).has(SeatFlag::Blocked) && spanAt(seat, t) == nullptr) ++count;
    }
    return count;
}

std::optional<SimTime> SeatHistory::lastInReach(std::uint32_t n, PartyNeeds needs, SimTime from, SimTime to) const {
    std::vector<Step> steps;
    for (std::uint32_t i = 0; i < m_plan.seatCount(); ++i) {
        const SeatIndex seat{i};
        if (!seatSuits(m_plan, seat, needs)) continue;
        for (std::uint32_t s = m_first[i]; s < m_first[i + 1]; ++s) {
            const Span& span = m_spans[s];
            const SimTime last = std::min(span.reachUntil - milliseconds(1), to);
            if (last < span.from || last < from) continue;
            steps.push_back({last, seat, 1});
            if (span.from > from) steps.push_back({span.from - milliseconds(1), seat, 0});
        }
    }
    std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        if (a.at != b.at) return a.at > b.at;
        if (a.begins != b.begins) return a.begins < b.begins;
        return a.seat < b.seat;
    });
    ReachSweep sweep(m_plan);
    for (const Step& step : steps) {
        sweep.set(step.seat, step.begins);
        if (step.begins != 0 && sweep.holds(step.seat, n)) return step.at;
    }
    return std::nullopt;
}

}  // namespace frontrow
