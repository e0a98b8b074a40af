// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queue_history.h"

#include <algorithm>
#include <utility>

namespace frontrow {

void QueueHistory::add(const RoomSight& sight) {
    if (!m_sights.empty() && sight.time < m_sights.back().time) return;
    if (m_sights.empty()) m_first = m_cameAt = sight.time;
    m_sights.push_back(sight);
    while (m_sights.size() > 2 && m_sights.front().time < sight.time - kWindow * 2) m_sights.pop_front();

    // People who leave make the sum fall; who comes next is seen once it is above its highest.
    const std::uint64_t came = sight.admitted + sight.waiting;
    if (came <= m_came) return;
    spread(came - m_came, m_cameAt, sight.time);
    m_came = came;
    m_cameAt = sight.time;
}

void QueueHistory::spread(std::uint64_t people, SimTime from, SimTime to) {
    while (sliceOf(to) >= kMostSlices) {
        for (std::size_t i = 0; i < m_arrivals.size(); ++i) {
            const std::uint32_t own = std::exchange(m_arrivals[i], 0);
            m_arrivals[i / 2] += own;
        }
        m_arrivals.resize((m_arrivals.size() + 1) / 2);
        m_slice = m_slice * 2;
    }
    const std::size_t first = sliceOf(from), last = sliceOf(to);
    if (m_arrivals.size() <= last) m_arrivals.resize(last + 1, 0);
    std::uint64_t given = 0;
    for (std::size_t i = first; i <= last; ++i) {
        const std::uint64_t due = people * (i - first + 1) / (last - first + 1);
        m_arrivals[i] += static_cast<std::uint32_t>(due - given);
        given = due;
    }
}

// The last one not after `time`.
std::optional<RoomSight> QueueHistory::sightAt(SimTime time) const {
    const auto after = std::upper_bound(m_sights.begin(), m_sights.end(), time,
                                        [](SimTime t, const RoomSight& sight) { return t < sight.time; });
    if (after == m_sights.begin()) return std::nullopt;
    return *std::prev(after);
}

std::optional<std::int64_t> QueueHistory::rateTenths() const {
    if (m_sights.empty()) return std::nullopt;
    const RoomSight& last = m_sights.back();
    const RoomSight first = sightAt(last.time - kWindow).value_or(m_sights.front());
    const std::int64_t span = (last.time - first.time).ms;
    if (span < 1'000) return std::nullopt;
    return static_cast<std::int64_t>(last.admitted - first.admitted) * 10'000 / span;
}

std::optional<std::int64_t> QueueHistory::trendPercent() const {
    if (m_sights.empty()) return std::nullopt;
    const RoomSight& last = m_sights.back();
    const auto middle = sightAt(last.time - kWindow);
    const auto before = sightAt(last.time - kWindow * 2);
    if (!middle || !before) return std::nullopt;
    const auto earlier = static_cast<std::int64_t>(middle->admitted - before->admitted);
    const auto now = static_cast<std::int64_t>(last.admitted - middle->admitted);
    if (earlier == 0) return std::nullopt;
    return (now - earlier) * 100 / earlier;
}

std::uint64_t QueueHistory::admittedInLastSecond() const {
    if (m_sights.empty()) return 0;
    const RoomSight& last = m_sights.back();
    return last.admitted - sightAt(last.time - seconds(1)).value_or(m_sights.front()).admitted;
}

std::vector<double> QueueHistory::curve() const {
    std::vector<double> curve;
    if (m_sights.empty()) return curve;
    const SimTime end = m_sights.back().time;
    for (SimTime t = end - kCurve; t < end; t = t + seconds(1)) {
        const auto from = sightAt(t);
        const auto to = sightAt(t + seconds(1));
        if (from && to) curve.push_back(static_cast<double>(to->admitted - from->admitted));
    }
    return curve;
}

std::optional<TurnEstimate> QueueHistory::estimate(std::uint32_t place) const {
    const auto mean = rateTenths();
    if (!mean || *mean <= 0) return std::nullopt;
    constexpr Duration part = seconds(10);
    std::int64_t fastest = *mean, slowest = *mean;
    for (SimTime end = m_sights.back().time; end - part >= m_sights.back().time - kWindow; end = end - part) {
        const auto from = sightAt(end - part);
        const auto to = sightAt(end);
        if (!from || !to || from->time == to->time) break;
        const std::int64_t rate =
            static_cast<std::int64_t>(to->admitted - from->admitted) * 10'000 / (to->time - from->time).ms;
        fastest = std::max(fastest, rate);
        slowest = std::min(slowest, std::max<std::int64_t>(rate, 1));
    }
    const auto secondsAt = [place](std::int64_t tenths) { return (std::int64_t{place} * 10 + tenths - 1) / tenths; };
    return TurnEstimate{secondsAt(*mean), secondsAt(fastest), secondsAt(slowest)};
}

}  // namespace frontrow
