// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A buyer's session for screens: what the session tells becomes Qt signals, the diary of the run is
// written along, the clock of the server is measured, and ticked() says when a figure on the screen may
// have changed. Whether the server is in this process or far away is unknown here.
// Thread: the GUI's, which is the link's.
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "session/run_diary.h"
#include "session/session.h"

namespace frontrow {

// Who lets time pass on the screens: the computer's clock, or a test that says when.
enum class TickSource : std::uint8_t { Timer, Script };

class LiveSession final : public QObject {
    Q_OBJECT

public:
    // Link and clock must outlive it; log time = the clock's time + `logOffsetMs` for the diary.
    LiveSession(Link& link, const LocalClock& clock, std::int64_t logOffsetMs, std::shared_ptr<const VenuePlan> plan,
                const std::string& client, TickSource ticks);
    ~LiveSession() override;

    // Connects and begins to measure the clock.
    void open();
    void close();
    Session& session() { return m_session; }
    const BuyerView& view() const { return m_session.view(); }
    RunDiary& diary() { return m_diary; }

    // Server time at this moment, 0 before the clock was measured. Never falls.
    SimTime now();
    // Half the way of the best probe; nothing before the first answer.
    std::optional<Duration> clockError() { return m_session.clock().error(); }
    // From now until that moment at the server, at least 0.
    Duration until(SimTime then);
    TickSource ticks() const { return m_ticks; }
    // Lets the screens look at the clock again; by itself this happens on every tenth, fifth or half of the server's
    // second.
    void tick();
    enum class Grain : std::uint8_t { Tenths, Fifths, Halves };
    void setGrain(Grain grain);

signals:
    void linkChanged();
    void asked(const frontrow::ClientMessage& message, frontrow::CommandCounter counter);
    void answered(const frontrow::CommandReceipt& receipt);
    void declined(const frontrow::Declined& declined);
    void happened(const frontrow::OwnEvent& event);
    void saleChanged(const frontrow::SaleEvent& event);
    void lettersSpelled(const frontrow::LettersSpelled& letters);
    void clockChanged();
    void viewChanged();
    void ticked();

private:
    // Signals of the same names; the session calls these.
    class Relay final : public SessionListener {
    public:
        explicit Relay(LiveSession& owner) : m_owner(owner) {}
        void linkChanged() override { emit m_owner.linkChanged(); }
        void asked(const ClientMessage& m, CommandCounter c) override { emit m_owner.asked(m, c); }
        void answered(const CommandReceipt& r) override { emit m_owner.answered(r); }
        void declined(const Declined& d) override { emit m_owner.declined(d); }
        void happened(const OwnEvent& e) override { emit m_owner.happened(e); }
        void saleChanged(const SaleEvent& e) override { emit m_owner.saleChanged(e); }
        void lettersSpelled(const LettersSpelled& l) override { emit m_owner.lettersSpelled(l); }
        void clockChanged() override { emit m_owner.clockChanged(); }
        void viewChanged() override { emit m_owner.viewChanged(); }

    private:
        LiveSession& m_owner;
    };

    void probeIfDue();
    void planTick();

    const LocalClock& m_clock;
    const TickSource m_ticks;
    SessionListeners m_listeners;
    RunDiary m_diary;
    Relay m_relay;
    Session m_session;
    QTimer m_timer;
    std::int64_t m_tickMs = 100;
    std::uint32_t m_probes = 0;
    std::int64_t m_nextProbeMs = 0;
};

}  // namespace frontrow
