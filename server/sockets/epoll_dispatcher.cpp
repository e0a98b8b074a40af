// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/epoll_dispatcher.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QTimerEvent>
#include <algorithm>
#include <climits>
#include <vector>

namespace frontrow {

namespace {

constexpr std::size_t kEventsAtOnce = 256;

std::int64_t nowMs() { return QDeadlineTimer::current(Qt::PreciseTimer).deadline(); }

// What the system calls the type of a notifier; a broken connection is told to readers and writers.
std::uint32_t systemEvents(std::size_t type) {
    switch (static_cast<QSocketNotifier::Type>(type)) {
        case QSocketNotifier::Read: return EPOLLIN;
        case QSocketNotifier::Write: return EPOLLOUT;
        case QSocketNotifier::Exception: return EPOLLPRI;
    }
    return 0;
}

bool concerns(std::uint32_t events, std::size_t type) {
    const bool isBroken = (events & (EPOLLERR | EPOLLHUP)) != 0;
    return (events & systemEvents(type)) != 0 || (isBroken && type != QSocketNotifier::Exception);
}

}  // namespace

EpollDispatcher::EpollDispatcher()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)),
      m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    if (m_epoll < 0 || m_wake < 0 || epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0) {
        qFatal("no descriptors are left for an event loop; raise the limit of open files (ulimit -n)");
    }
}

EpollDispatcher::~EpollDispatcher() {
    ::close(m_wake);
    ::close(m_epoll);
}

// --- The loop -------------------------------------------------------------------------------------

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags) {
    m_isInterrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (m_isInterrupted) return false;
    // What is posted from here on wakes the wait.
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (mayWait) emit aboutToBlock();
    wait(mayWait && !m_isInterrupted ? untilNextTimerMs() : 0);
    if (mayWait) emit awake();
    if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) m_ready.clear();
    const bool notified = activateNotifiers();
    return activateTimers() || notified;
}

void EpollDispatcher::wait(int timeoutMs) {
    std::array<epoll_event, kEventsAtOnce> events;
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), timeoutMs);
    m_ready.clear();
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        if (event.data.fd == m_wake) {
            // The flag first: whoever sets it anew writes again.
            m_isWoken = false;
            eventfd_t value = 0;
            eventfd_read(m_wake, &value);
            continue;
        }
        const auto found = m_watched.find(event.data.fd);
        if (found == m_watched.end()) continue;
        for (std::size_t type = 0; type < found->second.size(); ++type) {
            QSocketNotifier* notifier = found->second[type];
            if (notifier != nullptr && concerns(event.events, type)) m_ready.push_back(notifier);
        }
    }
}

bool EpollDispatcher::activateNotifiers() {
    bool any = false;
    // By number: an activation may unregister others, or run a loop of its own.
    for (std::size_t i = 0; i < m_ready.size(); ++i) {
        QSocketNotifier* notifier = std::exchange(m_ready[i], nullptr);
        if (notifier == nullptr) continue;
        any = true;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
    }
    return any;
}

void EpollDispatcher::wakeUp() {
    if (!m_isWoken.exchange(true)) eventfd_write(m_wake, 1);
}

void EpollDispatcher::interrupt() {
    m_isInterrupted = true;
    wakeUp();
}

// --- Sockets --------------------------------------------------------------------------------------

void EpollDispatcher::watch(int descriptor, const Notifiers& notifiers, bool isKnown) const {
    epoll_event event{};
    event.data.fd = descriptor;
    for (std::size_t type = 0; type < notifiers.size(); ++type) {
        if (notifiers[type] != nullptr) event.events |= systemEvents(type);
    }
    const int operation = event.events == 0 ? EPOLL_CTL_DEL : isKnown ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    // A descriptor that was closed before its notifiers went is not known any more.
    epoll_ctl(m_epoll, operation, descriptor, &event);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier) {
    const int descriptor = static_cast<int>(notifier->socket());
    const bool isKnown = m_watched.contains(descriptor);
    Notifiers& notifiers = m_watched[descriptor];
    notifiers[notifier->type()] = notifier;
    watch(descriptor, notifiers, isKnown);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier) {
    std::ranges::replace(m_ready, notifier, nullptr);
    const auto found = m_watched.find(static_cast<int>(notifier->socket()));
    if (found == m_watched.end() || found->second[notifier->type()] != notifier) return;
    found->second[notifier->type()] = nullptr;
    watch(found->first, found->second, true);
    if (std::ranges::count(found->second, nullptr) == std::ssize(found->second)) m_watched.erase(found);
}

// --- Timers ---------------------------------------------------------------------------------------

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object) {
    const Timer timer{nowMs() + interval, interval, type, object};
    m_timers[id] = timer;
    m_due.emplace(timer.dueMs, id);
}

bool EpollDispatcher::unregisterTimer(int id) {
    const auto found = m_timers.find(id);
    if (found == m_timers.end()) return false;
    m_due.erase({found->second.dueMs, id});
    m_timers.erase(found);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject* object) {
    const QList<TimerInfo> theirs = registeredTimers(object);
    for (const TimerInfo& each : theirs) unregisterTimer(each.timerId);
    return !theirs.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const {
    QList<TimerInfo> theirs;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object) theirs.append(TimerInfo(id, static_cast<int>(timer.interval), timer.type));
    }
    return theirs;
}

int EpollDispatcher::remainingTime(int id) {
    const auto found = m_timers.find(id);
    if (found == m_timers.end()) return -1;
    return static_cast<int>(std::max<std::int64_t>(0, found->second.dueMs - nowMs()));
}

int EpollDispatcher::untilNextTimerMs() const {
    if (m_due.empty()) return -1;
    const std::int64_t left = std::max<std::int64_t>(0, m_due.begin()->first - nowMs());
    return static_cast<int>(std::min<std::int64_t>(left, INT_MAX));
}

bool EpollDispatcher::activateTimers() {
    const std::int64_t now = nowMs();
    // Those of this moment: one without an interval must not keep the loop to itself.
    const std::vector<std::pair<std::int64_t, int>> due(m_due.begin(), m_due.upper_bound({now, INT_MAX}));
    for (const auto& each : due) {
        // An earlier one may have stopped it, or set it anew.
        if (m_due.erase(each) == 0) continue;
        Timer& timer = m_timers[each.second];
        // Beats that were missed are left out.
        timer.dueMs = std::max(timer.dueMs, now - timer.interval) + timer.interval;
        m_due.emplace(timer.dueMs, each.second);
        QTimerEvent event(each.second);
        QCoreApplication::sendEvent(timer.object, &event);
    }
    return !due.empty();
}

}  // namespace frontrow
