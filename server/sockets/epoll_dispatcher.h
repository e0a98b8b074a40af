// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An event loop that waits by epoll. Qt's own asks the system about every socket each time it wakes,
// which at a thousand connections costs more than what woke it; this one hears only of those that have
// something. For threads with many sockets. Thread: its own, but for wakeUp() and interrupt().
#pragma once

#include <QAbstractEventDispatcher>
#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace frontrow {

class EpollDispatcher final : public QAbstractEventDispatcher {
    Q_OBJECT

public:
    // Ends the program where the system has no descriptors left for it.
    EpollDispatcher();
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;

    using QAbstractEventDispatcher::registerTimer;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int id) override;

    void wakeUp() override;
    void interrupt() override;

private:
    // The notifiers of one descriptor, by their type.
    using Notifiers = std::array<QSocketNotifier*, 3>;
    struct Timer {
        std::int64_t dueMs = 0;
        std::int64_t interval = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        QObject* object = nullptr;
    };

    void watch(int descriptor, const Notifiers& notifiers, bool isKnown) const;
    void wait(int timeoutMs);
    bool activateNotifiers();
    bool activateTimers();
    int untilNextTimerMs() const;

    int m_epoll;
    int m_wake;
    std::atomic<bool> m_isWoken{false};
    std::atomic<bool> m_isInterrupted{false};
    std::unordered_map<int, Notifiers> m_watched;
    std::vector<QSocketNotifier*> m_ready;  // null where it went meanwhile
    std::map<int, Timer> m_timers;
    std::set<std::pair<std::int64_t, int>> m_due;  // of the timers, by time and id
};

}  // namespace frontrow
