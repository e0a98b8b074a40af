// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/host.h"

#include <algorithm>
#include <chrono>
#include <future>

#include "domain/assert.h"

namespace frontrow {

namespace {

// How long the engine sleeps at most while it follows the clock.
constexpr std::int64_t kLongestNapMs = SaleDesk::kLongestQuiet.ms;

}  // namespace

Host::Host(DeskSetup setup, Duration countdown, Journal& journal, Witness* witness, MonotonicClock& clock, Pace pace)
    : Host(
          [&] {
              return HostedDesk{{}, std::make_unique<SaleDesk>(std::move(setup), journal, witness), {}};
          },
          countdown, clock, pace) {}

Host::Host(const DeskMaker& maker, Duration countdown, MonotonicClock& clock, Pace pace)
    : m_clock(clock),
      m_pace(pace) {
    begin(maker, [this, countdown](HostedDesk& hosted) {
        SaleDesk& desk = *hosted.desk;
        const SimTime wanted = std::max({desk.now(), desk.opening() - countdown, hosted.now});
        return Start{desk.runUntil(wanted, std::nullopt), m_clock.nowMs()};
    });
}

Host::Host(const DeskMaker& maker, MonotonicClock& clock) : m_clock(clock), m_pace(Pace::Live) {
    begin(maker, [this](HostedDesk& hosted) {
        hosted.desk->passStall(std::max(hosted.desk->now(), hosted.now));
        return Start{hosted.desk->now(), m_clock.nowMs()};
    });
}

Host::Host(const DeskMaker& maker, OpeningAt opening, MonotonicClock& clock) : m_clock(clock), m_pace(Pace::Live) {
    begin(maker, [this, opening](HostedDesk& hosted) {
        SaleDesk& desk = *hosted.desk;
        // Read before what may take long, which the engine thread then catches up with.
        const std::int64_t clockMs = m_clock.nowMs();
        const SimTime now = desk.opening() - milliseconds(opening.clockMs - clockMs);
        const SimTime from = desk.runUntil(std::max(desk.now(), now), std::nullopt);
        desk.awaitPeople();
        return Start{from, clockMs};
    });
}

// Makes the desk on the engine thread and waits for it.
void Host::begin(const DeskMaker& maker, const Beginning& beginning) {
    std::promise<void> made;
    auto finished = made.get_future();
    m_thread = std::thread([&, this] {
        m_hosted = maker();
        m_hasDesk = m_hosted.desk != nullptr;
        Start start{{}, m_clock.nowMs()};
        if (m_hasDesk && !m_hosted.desk->stopped()) start = beginning(m_hosted);
        if (m_hasDesk && m_hosted.desk->stopped()) start.from = m_hosted.desk->now();
        m_from = start.from;
        m_clockAtStart = start.clockMs;
        made.set_value();
        if (m_hasDesk) work();
        m_hosted.desk.reset();
        m_hosted.base.reset();
    });
    finished.wait();
}

Host::~Host() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

SimTime Host::logTime() const { return m_from + milliseconds(m_clock.nowMs() - m_clockAtStart); }

bool Host::push(Job job) {
    if (!m_hasDesk) return false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.size() >= kMaxJobs) return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

// A full mailbox empties by itself; a caller who waits anyway may try again.
void Host::call(const Job& job) {
    if (!m_hasDesk) return;
    std::promise<void> done;
    auto finished = done.get_future();
    while (!push([&](SaleDesk& desk) {
        job(desk);
        done.set_value();
    })) {
        std::this_thread::yield();
    }
    finished.wait();
}

std::optional<AccountId> Host::openAccount(Amount deposit) {
    std::optional<AccountId> account;
    call([&](SaleDesk& desk) { account = desk.openAccount(deposit); });
    return account;
}

std::optional<ConnectionId> Host::connect(AccountId account, Outlet& outlet) {
    std::optional<ConnectionId> id;
    call([&](SaleDesk& desk) { id = desk.connect(account, outlet); });
    return id;
}

std::optional<ConnectionId> Host::watch(Outlet& outlet) {
    std::optional<ConnectionId> id;
    call([&](SaleDesk& desk) { id = desk.watch(outlet); });
    return id;
}

void Host::disconnect(ConnectionId id) {
    call([&](SaleDesk& desk) { desk.disconnect(id); });
}

bool Host::post(ConnectionId id, ClientMessage message) {
    const std::optional<SimTime> sent = m_pace == Pace::Live ? std::optional(logTime()) : std::nullopt;
    return push([id, sent, message = std::move(message)](SaleDesk& desk) {
        desk.receive(id, message, std::max(desk.now(), sent.value_or(desk.now())));
    });
}

SimTime Host::runUntil(SimTime limit, ConnectionId watched) {
    FRONTROW_ASSERT(m_pace != Pace::Live);
    SimTime reached;
    call([&](SaleDesk& desk) {
        reached = m_pace == Pace::Paced ? runPaced(desk, limit, watched) : desk.runUntil(limit, watched);
    });
    return reached;
}

// A map tick at a time, none before the clock has come to its end. The desk stops at ticks anyway,
// so nothing differs from running on at once.
SimTime Host::runPaced(SaleDesk& desk, SimTime limit, ConnectionId watched) {
    while (true) {
        const SimTime end = std::min(limit, desk.nextTick());
        m_clock.sleepUntil(m_clockAtStart + (end - m_from).ms);
        const SimTime reached = desk.runUntil(end, watched);
        if (reached < end || reached == limit) return reached;
    }
}

bool Host::later(std::function<void(const SaleDesk&)> task) {
    return push([this, task = std::move(task)](SaleDesk& desk) {
        catchUp();
        task(desk);
    });
}

void Host::ask(const std::function<void(const SaleDesk&)>& question) {
    call([&](SaleDesk& desk) {
        catchUp();
        question(desk);
    });
}

// A clock that is far ahead: this thread did not run, or the computer slept.
void Host::follow() {
    SaleDesk& desk = *m_hosted.desk;
    const SimTime now = std::max(desk.now(), logTime());
    if (desk.isListed() && now - desk.now() >= SaleDesk::kStall) desk.passStall(now);
    desk.runUntil(now, std::nullopt);
}

// Whoever asks hears of the present, not of the last time that anything could happen.
void Host::catchUp() {
    if (m_pace == Pace::Live) follow();
}

// Until the next thing that can be told.
std::int64_t Host::napMs() const {
    return std::clamp<std::int64_t>((m_hosted.desk->nextDue() - logTime()).ms, 1, kLongestNapMs);
}

void Host::work() {
    while (true) {
        std::deque<Job> jobs;
        {
            std::unique_lock lock(m_mutex);
            const auto woken = [this] { return m_ending || !m_jobs.empty(); };
            if (m_pace == Pace::Live)
                m_wake.wait_for(lock, std::chrono::milliseconds(napMs()), woken);
            else
                m_wake.wait(lock, woken);
            if (m_ending && m_jobs.empty()) return;
            jobs.swap(m_jobs);
        }
        for (const Job& job : jobs) job(*m_hosted.desk);
        if (m_pace == Pace::Live) follow();
    }
}

}  // namespace frontrow
