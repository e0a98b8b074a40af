// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/map_motion.h"

#include <QEasingCurve>
#include <algorithm>
#include <cmath>

namespace frontrow {

namespace {

constexpr std::int64_t kFlightMs = 220;
constexpr std::int64_t kHeldMs = 2'000;
constexpr std::int64_t kPulseMs = 1'200;
constexpr std::int64_t kTakenMs = 160;
constexpr int kPulseFrames = 8;
constexpr int kTakenFrames = 4;
constexpr std::size_t kMostMoving = 40;

// 0 when it is over.
int frameOf(SeatAnimations::Kind kind, std::int64_t age) {
    if (kind == SeatAnimations::Kind::Taken) {
        return age >= kTakenMs ? 0 : 1 + static_cast<int>(age * kTakenFrames / kTakenMs);
    }
    return age >= kHeldMs ? 0 : 1 + static_cast<int>(age % kPulseMs * kPulseFrames / kPulseMs);
}

}  // namespace

MapTransform transformOf(const MapViewport& viewport) { return {viewport.scale(), QPointF(viewport.corner())}; }

void ZoomFlight::start(const MapTransform& from, const MapTransform& to, std::int64_t now) {
    m_from = from;
    m_to = to;
    m_start = now;
    m_flying = true;
}

MapTransform ZoomFlight::at(std::int64_t now) {
    if (now - m_start >= kFlightMs) m_flying = false;
    if (!m_flying) return m_to;
    const double t =
        QEasingCurve(QEasingCurve::OutCubic).valueForProgress(static_cast<double>(now - m_start) / kFlightMs);
    const double scale = m_from.scale * std::pow(m_to.scale / m_from.scale, t);
    if (std::abs(m_to.scale - m_from.scale) < 1e-9 * m_from.scale) {
        return {scale, m_from.corner + (m_to.corner - m_from.corner) * t};
    }
    const QPointF still = (m_to.corner - m_from.corner) / (m_to.scale - m_from.scale);
    return {scale, still * (scale - m_from.scale) + m_from.corner};
}

void SeatAnimations::start(Slot slot, Kind kind, std::int64_t now) {
    cancel(slot);
    m_moving.push_back({slot, kind, now, -1});
}

void SeatAnimations::cancel(Slot slot) {
    std::erase_if(m_moving, [slot](const Moving& each) { return each.slot == slot; });
}

void SeatAnimations::advance(std::int64_t now, std::vector<Step>& out) {
    const std::size_t tooMany = m_moving.size() > kMostMoving ? m_moving.size() - kMostMoving : 0;
    for (std::size_t i = 0; i < m_moving.size(); ++i) {
        Moving& each = m_moving[i];
        const int frame = i < tooMany ? 0 : frameOf(each.kind, now - each.start);
        if (frame == each.frame) continue;
        each.frame = frame;
        out.push_back({each.slot, frame});
    }
    std::erase_if(m_moving, [](const Moving& each) { return each.frame == 0; });
}

}  // namespace frontrow
