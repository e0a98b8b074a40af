// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/live_rehearsal.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>
#include <utility>

#include "domain/assert.h"
#include "practice/judge.h"

namespace frontrow {

namespace {

// How much is not known of when a process ended that nobody saw end.
constexpr int kMomentEveryMs = 3'000;

}  // namespace

LiveRehearsal::LiveRehearsal(RehearsalSetup setup, PracticeData* data, MonotonicClock& clock, QObject* parent)
    : QObject(parent),
      m_setup(std::move(setup)),
      m_data(data),
      m_clock(clock),
      m_hostClock(clock) {
    m_moments.setInterval(kMomentEveryMs);
    connect(&m_moments, &QTimer::timeout, this, [this] { m_run->noteMoment(); });
}

LiveRehearsal::LiveRehearsal(OpenRun open, PracticeData& data, MonotonicClock& clock, Pace pace, QObject* parent)
    : LiveRehearsal(setupOf(open.head, pace), &data, clock, parent) {
    m_taken = std::move(open);
}

LiveRehearsal::~LiveRehearsal() {
    if (m_aside.joinable()) m_aside.join();
    if (m_session) m_session->close();
}

void LiveRehearsal::runAside(const std::function<void()>& work, const std::function<void()>& then) {
    if (isScripted()) {
        work();
        then();
        return;
    }
    if (m_aside.joinable()) m_aside.join();
    m_aside = std::thread([this, work, then] {
        work();
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
}

void LiveRehearsal::start() {
    FRONTROW_ASSERT(m_run == nullptr);
    if (m_taken) {
        m_run = HostedRun::goneOnWith(*std::exchange(m_taken, std::nullopt), m_setup.pace, *m_data);
    } else if (m_data == nullptr) {
        m_run = HostedRun::inMemory(m_setup);
    } else {
        auto begun = HostedRun::inFolder(m_setup, *m_data);
        if (!begun) return fail(begun.error());
        m_run = std::move(*begun);
    }
    const auto well = std::make_shared<bool>(false);
    runAside([this, well] { *well = m_run->open(m_clock, m_setup.pace); }, [this, well] { opened(*well); });
}

void LiveRehearsal::opened(bool well) {
    if (!well) return fail(journalLostSentence());
    if (const auto refusal = m_run->anchor()) return fail(*refusal);
    const auto poll = [this] {
        QMetaObject::invokeMethod(
            this, [this] { m_link->poll(); }, Qt::QueuedConnection);
    };
    m_link = std::make_unique<InProcessLink>(m_run->host(), kBuyer, isScripted() ? std::function<void()>() : poll);
    Link* carrier = m_link.get();
    const LocalClock& clock = isScripted() ? static_cast<const LocalClock&>(m_scriptedClock) : m_hostClock;
    if (m_setup.trace != nullptr) {
        m_traced = std::make_unique<TracingLink>(*m_link, clock, *m_setup.trace);
        carrier = m_traced.get();
    }
    m_scriptedClock.set(m_run->host().from().ms);
    m_session = std::make_unique<LiveSession>(*carrier, clock, isScripted() ? 0 : m_run->logOffsetMs(), m_setup.plan,
                                              "frontrow " + m_setup.version,
                                              isScripted() ? TickSource::Script : TickSource::Timer);
    if (auto before = m_run->before()) m_session->diary().goOnFrom(std::move(before->facts), before->lostSince);
    m_state = State::Playing;
    m_session->open();
    if (!isScripted()) m_moments.start();
    emit began();
}

void LiveRehearsal::advance(Duration time) {
    FRONTROW_ASSERT(isScripted() && m_state == State::Playing);
    const SimTime target = SimTime{m_scriptedClock.nowMs()} + time;
    SimTime now{m_scriptedClock.nowMs()};
    m_link->poll();
    while (now < target && m_link && m_link->connection()) {
        // On the tenths at which the screens look at the clock.
        const SimTime tenth{(now.ms / 100 + 1) * 100};
        now = m_run->host().runUntil(std::min(tenth, target), *m_link->connection());
        m_scriptedClock.set(now.ms);
        m_link->poll();
        if (now == tenth && m_session) m_session->tick();
    }
}

void LiveRehearsal::leaveOpen() {
    FRONTROW_ASSERT(m_state == State::Playing && m_data != nullptr);
    m_moments.stop();
    m_run->noteMoment();
    m_session->close();
    m_run->abandon();
    m_state = State::Finished;
}

void LiveRehearsal::finish(RunEnding ending) {
    if (m_state != State::Playing) return;
    m_state = State::Judging;
    m_moments.stop();
    RunFacts facts = m_session->diary().facts();
    facts.ended = m_session->now();
    facts.ending = ending;
    m_run->collect(std::move(facts));
    // From here on the person is gone, and the journal says so.
    m_session->close();
    if (!m_run->close()) return fail(journalLostSentence());
    runAside(
        [this] {
            m_run->judgeField();
            m_rehearsal = m_run->take();
            m_report = judgeRun(m_rehearsal.facts);
        },
        [this] { judged(); });
}

void LiveRehearsal::waitUntilDone() {
    if (m_aside.joinable()) m_aside.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void LiveRehearsal::judged() {
    if (m_data != nullptr) {
        if (const auto refusal = keepRun(*m_data, m_rehearsal, m_report)) return fail(*refusal);
    }
    m_state = State::Finished;
    emit finished();
}

void LiveRehearsal::fail(const QString& why) {
    m_state = State::Failed;
    emit failed(why);
}

}  // namespace frontrow
