// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server's heart: one engine thread that owns the desk and does nothing else, and a mailbox in
// front of it. Live: log time follows the clock and commands are stamped as they come; a wall clock
// that is set changes nothing, and a time in which the thread did not run is put on record. Driven:
// log time moves only as far as runUntil() lets it, fast or at the clock's pace; what happens is the
// same in both, for it depends on log time alone. Thread: all functions may be called from any
// thread but the engine's.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "host/monotonic_clock.h"
#include "host/sale_desk.h"

namespace frontrow {

enum class Pace : std::uint8_t {
    Fast,   // driven, as fast as it can be computed
    Paced,  // driven, no faster than the clock
    Live    // follows the clock by itself
};

// A desk and what it stands on (its journal, its database), which goes after it.
struct HostedDesk {
    std::shared_ptr<void> base;
    std::unique_ptr<SaleDesk> desk;  // null where it could not be opened
    // Log time of this instant, of a listed performance and of a rehearsal that is gone on with.
    SimTime now;
};
// The instant of the host's clock at which a rehearsal opens.
struct OpeningAt {
    std::int64_t clockMs = 0;
};
// Called on the engine thread, where all of it also ends.
using DeskMaker = std::function<HostedDesk()>;

class Host {
public:
    // Jobs that may wait; more are refused.
    static constexpr std::size_t kMaxJobs = 65'536;

    // All but the setup outlive the host; `witness` may be null. Time before the last `countdown` to
    // the opening is computed at once, unpaced.
    Host(DeskSetup setup, Duration countdown, Journal& journal, Witness* witness, MonotonicClock& clock, Pace pace);
    // A desk that its maker makes on the engine thread; otherwise the same, but not before the maker's `now`.
    Host(const DeskMaker& maker, Duration countdown, MonotonicClock& clock, Pace pace);
    // A listed performance, live. If its journal has gone on longer than to the maker's `now`, log
    // time goes on from there. The time since its last record is a stall.
    Host(const DeskMaker& maker, MonotonicClock& clock);
    // A rehearsal, live, that opens at that instant, be it to come or past: everything until now is
    // computed at once.
    Host(const DeskMaker& maker, OpeningAt opening, MonotonicClock& clock);
    // Stops the engine thread; connections are not told.
    ~Host();
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    // False where there is no desk: then nothing below does anything.
    bool hasDesk() const { return m_hasDesk; }
    // Log time at which people come in.
    SimTime from() const { return m_from; }
    // What the clock showed then.
    std::int64_t clockAtStart() const { return m_clockAtStart; }
    // In a listed sale; nothing where it was refused.
    std::optional<AccountId> openAccount(Amount deposit);
    // For a link: waits until the desk knows the connection.
    std::optional<ConnectionId> connect(AccountId account, Outlet& outlet);
    // For somebody who looks on.
    std::optional<ConnectionId> watch(Outlet& outlet);
    // The outlet is not called any more once this has returned.
    void disconnect(ConnectionId id);
    // False where the mailbox is full; the message is then gone.
    bool post(ConnectionId id, ClientMessage message);

    // Driven only: runs on until `limit` or until something has reached `watched`; gives the log
    // time reached.
    SimTime runUntil(SimTime limit, ConnectionId watched);
    // Runs a function on the engine thread some time soon; false where the mailbox is full.
    bool later(std::function<void(const SaleDesk&)> task);
    // Runs a function on the engine thread and waits for it.
    void ask(const std::function<void(const SaleDesk&)>& question);

private:
    using Job = std::function<void(SaleDesk&)>;
    // Log time, and what the clock shows then.
    struct Start {
        SimTime from;
        std::int64_t clockMs = 0;
    };
    using Beginning = std::function<Start(HostedDesk&)>;

    void begin(const DeskMaker& maker, const Beginning& beginning);
    void follow();
    void catchUp();

    bool push(Job job);
    void call(const Job& job);
    void work();
    std::int64_t napMs() const;
    SimTime logTime() const;
    SimTime runPaced(SaleDesk& desk, SimTime limit, ConnectionId watched);

    MonotonicClock& m_clock;
    const Pace m_pace;
    HostedDesk m_hosted;  // the engine thread's
    bool m_hasDesk = false;
    SimTime m_from;
    std::int64_t m_clockAtStart = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

}  // namespace frontrow
