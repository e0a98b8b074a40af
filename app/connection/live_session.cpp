// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/live_session.h"

#include <QRandomGenerator>
#include <algorithm>

namespace frontrow {

namespace {

constexpr std::int64_t kTenthMs = 100;
constexpr std::int64_t kFifthMs = 200;
constexpr std::int64_t kHalfMs = 500;
// Until the window of probes is full, then more rarely; a server takes ten messages a second.
constexpr std::int64_t kProbeEveryMs = 250;
constexpr std::int64_t kProbeLaterMs = 2'000;

}  // namespace

LiveSession::LiveSession(Link& link, const LocalClock& clock, std::int64_t logOffsetMs,
                         std::shared_ptr<const VenuePlan> plan, const std::string& client, TickSource ticks)
    : m_clock(clock),
      m_ticks(ticks),
      m_diary(clock, logOffsetMs),
      m_relay(*this),
      m_session(link, clock, std::move(plan), m_listeners, client, QRandomGenerator::system()->generate64()) {
    m_listeners.add(m_diary);
    m_listeners.add(m_relay);
    m_diary.watch(m_session);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LiveSession::tick);
}

LiveSession::~LiveSession() = default;

void LiveSession::open() {
    m_session.open();
    m_nextProbeMs = m_clock.nowMs();
    tick();
}

void LiveSession::close() {
    m_timer.stop();
    m_session.close();
}

SimTime LiveSession::now() { return m_session.clock().serverTime(m_clock.nowMs()); }

Duration LiveSession::until(SimTime then) { return std::max(then - now(), Duration{}); }

void LiveSession::tick() {
    probeIfDue();
    emit ticked();
    if (m_ticks == TickSource::Timer && m_session.linkState() != LinkState::Closed) planTick();
}

// On the next tenth, or half, of the server's second, so that its digits change when it does.
void LiveSession::planTick() {
    const std::int64_t part = now().ms % m_tickMs;
    m_timer.start(static_cast<int>(m_tickMs - part));
}

void LiveSession::setGrain(Grain grain) {
    const std::int64_t tickMs = grain == Grain::Tenths ? kTenthMs : grain == Grain::Fifths ? kFifthMs : kHalfMs;
    if (m_tickMs == tickMs) return;
    m_tickMs = tickMs;
    if (m_timer.isActive()) planTick();
}

void LiveSession::probeIfDue() {
    const std::int64_t localMs = m_clock.nowMs();
    if (localMs < m_nextProbeMs || m_session.linkState() != LinkState::Open) return;
    m_session.probeClock();
    ++m_probes;
    m_nextProbeMs = localMs + (m_probes < SessionClock::kProbes ? kProbeEveryMs : kProbeLaterMs);
}

}  // namespace frontrow
