// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal that a person plays: the host of this process, a link, the session for the screens, and
// at the end the report. What takes long (computing the crowd before the opening, judging the field)
// runs beside the GUI. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <thread>

#include "connection/live_session.h"
#include "host/in_process_link.h"
#include "hosting/hosted_run.h"
#include "practice/report.h"
#include "session/tracing_link.h"

namespace frontrow {

class LiveRehearsal final : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { Preparing, Playing, Judging, Finished, Failed };

    // Nothing is kept where `data` is null; it and the clock must outlive the rehearsal. With the pace
    // Live time follows the clock; with Fast it stands until advance(), and everything is done at once.
    LiveRehearsal(RehearsalSetup setup, PracticeData* data, MonotonicClock& clock, QObject* parent = nullptr);
    // One that was left and is gone on with.
    LiveRehearsal(OpenRun open, PracticeData& data, MonotonicClock& clock, Pace pace = Pace::Live,
                  QObject* parent = nullptr);
    ~LiveRehearsal() override;

    // began() or failed() follows.
    void start();
    State state() const { return m_state; }
    const RehearsalSetup& setup() const { return m_setup; }
    // While it is played.
    LiveSession& session() { return *m_session; }
    SimTime opening() const { return m_run->opening(); }
    std::uint64_t presaleCode() const { return m_run->presaleCode(); }

    // The person is done, with tickets or without: the run ends here and is judged. finished() or
    // failed() follows.
    void finish(RunEnding ending);
    // The person is gone and the sale goes on without anybody: it can be gone on with at the next start, or is
    // settled there. Nothing follows. Only of a run that is kept and is played.
    void leaveOpen();
    // Blocks until what was begun aside is done and its outcome is told.
    void waitUntilDone();
    // After finished().
    const Report& report() const { return m_report; }
    // The facts, the recording, the row the run has in the data folder.
    const Rehearsal& rehearsal() const { return m_rehearsal; }

    // With the pace Fast: lets that much log time pass, messages delivered as they come.
    void advance(Duration time);

signals:
    void began();
    void finished();
    // With a sentence for people; what had been bought until then is settled at the next start.
    void failed(const QString& why);

private:
    class ClockOfHost final : public LocalClock {
    public:
        explicit ClockOfHost(const MonotonicClock& clock) : m_clock(clock) {}
        std::int64_t nowMs() const override { return m_clock.nowMs(); }

    private:
        const MonotonicClock& m_clock;
    };

    bool isScripted() const { return m_setup.pace != Pace::Live; }
    // Runs `work` beside the GUI and `then` on it; both at once where the run is scripted.
    void runAside(const std::function<void()>& work, const std::function<void()>& then);
    void opened(bool well);
    void judged();
    void fail(const QString& why);

    const RehearsalSetup m_setup;
    PracticeData* const m_data;
    MonotonicClock& m_clock;
    State m_state = State::Preparing;
    std::optional<OpenRun> m_taken;  // until start()
    QTimer m_moments;
    std::unique_ptr<HostedRun> m_run;
    ClockOfHost m_hostClock;
    ManualClock m_scriptedClock;
    std::unique_ptr<InProcessLink> m_link;
    std::unique_ptr<TracingLink> m_traced;
    std::unique_ptr<LiveSession> m_session;
    std::thread m_aside;
    Rehearsal m_rehearsal;
    Report m_report;
};

}  // namespace frontrow
