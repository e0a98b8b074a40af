// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders per second while hundreds of buyers wait: one commit for whoever waits, against one commit
// for each order. Both sides append the same records to the same kind of journal and keep the same
// rows of orders behind it; each order is for two seats. Beside it: how far the rows lag behind, how
// many commits a thousand orders take, and what a lone buyer waits for.
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>

#include "bench/listed_bench.h"
#include "bench/measure.h"
#include "book/bookkeeper.h"
#include "host/host.h"

using namespace frontrow;

namespace {

constexpr int kPairs = 5;
constexpr std::uint32_t kWaiting = 512;
constexpr std::uint32_t kManyOrders = 40'000;  // about a second of selling
constexpr std::uint32_t kFewOrders = 2'500;
constexpr double kLeastRatio = 20;
constexpr double kMostCommits = 10;  // for a thousand orders
constexpr double kLongestLag = 1.0;
constexpr int kLoneCommands = 60;

[[noreturn]] void giveUp(const char* what) {
    std::fprintf(stderr, "benchprog_orders: %s\n", what);
    std::exit(1);
}

// How old what is committed grows before the rows have it.
class Lag {
public:
    void committed(std::uint64_t sequence) { m_open.emplace_back(sequence, m_watch.seconds()); }
    void reached(std::uint64_t sequence) {
        for (; !m_open.empty() && m_open.front().first <= sequence; m_open.pop_front()) {
            m_longest = std::max(m_longest, m_watch.seconds() - m_open.front().second);
        }
    }
    double longest() const { return m_longest; }

private:
    bench::Stopwatch m_watch;
    std::deque<std::pair<std::uint64_t, double>> m_open;
    double m_longest = 0;
};

struct Sold {
    double perSecond = 0;
    double commits = 0;  // for a thousand orders
    double lag = 0;      // seconds, the longest
};

// That many orders, at most `together` of them in one commit; the rows of all of them are written
// when the clock stops.
Sold sell(std::uint32_t orders, std::uint32_t together) {
    const QTemporaryDir folder;
    bench::ListedFolder data(folder.filePath(QStringLiteral("data")));
    EngineStages stages(bench::openHall());
    SaleWriter writer({.epoch = data.journal().epoch()}, stages, data.journal(), nullptr);
    if (!writer.open().ok()) giveUp("the journal cannot be gone on with");
    const SystemUtcClock clock;
    BookedStream booked;
    booked.stream = data.stream();
    booked.booked = Booked::Everybody;
    Bookkeeper books(data.database(), SaleBook(booked, TicketKey{}), data.journal(), clock);
    bench::HallBuyers buyers(writer, orders);
    buyers.holdPairs();
    books.committed(writer.committed(), writer.now(), {}, writer.state().engine());
    if (!books.write(writer.state().engine())) giveUp(books.fault().c_str());

    std::vector<Command> commands;
    for (std::uint32_t i = 0; i < orders; ++i) {
        const BuyerState buyer = writer.state().engine().sale(PerformanceId{1}).buyer(AccountId{i + 1});
        commands.push_back(buyers.say(i, OpenOrder{buyer.holdVersion}));
    }
    Lag lag;
    std::uint32_t commits = 0;
    const bench::Stopwatch watch;
    for (std::size_t next = 0; next < commands.size();) {
        writer.noteWaiting(together);
        for (std::uint32_t taken = 0; taken < together && next < commands.size() && !writer.full(); ++taken) {
            writer.apply(writer.now(), commands[next], next);
            ++next;
        }
        if (writer.commit() != CommitOutcome::Committed) giveUp("a commit failed");
        ++commits;
        for (const SaleWriter::Reply& reply : writer.told().replies) {
            if (!reply.answer.ok()) giveUp("an order was refused");
        }
        lag.committed(writer.committed());
        books.committed(writer.committed(), writer.now(), writer.told().events, writer.state().engine());
        lag.reached(books.reached());
    }
    if (!books.write(writer.state().engine())) giveUp(books.fault().c_str());
    lag.reached(books.reached());
    return {orders / watch.seconds(), commits * 1'000.0 / orders, lag.longest()};
}

// --- A lone buyer -----------------------------------------------------------------------------------

// Measures each append, and counts them.
class TimedJournal final : public Journal {
public:
    explicit TimedJournal(SqliteJournal& inner) : m_inner(inner) {}
    AppendResult append(std::span<const JournalRecord> batch) override {
        const bench::Stopwatch watch;
        const AppendResult result = m_inner.append(batch);
        const std::lock_guard lock(m_mutex);
        m_times.push_back(watch.seconds());
        return result;
    }
    std::optional<std::vector<JournalRecord>> read(std::uint64_t from, std::size_t most) override {
        return m_inner.read(from, most);
    }
    bool reopen() override { return m_inner.reopen(); }
    std::vector<double> takeTimes() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_times, {});
    }

private:
    SqliteJournal& m_inner;
    std::mutex m_mutex;
    std::vector<double> m_times;
};

// The end of a connection that waits for answers.
class Waiter final : public Outlet {
public:
    void opened() override {}
    void lost() override {}
    void deliver(SharedMessage message) override {
        const std::lock_guard lock(m_mutex);
        if (std::holds_alternative<Answered>(*message)) ++m_answers;
        if (std::holds_alternative<OwnState>(*message)) ++m_states;
        m_heard.notify_all();
    }
    bool waitForAnswers(int count) {
        std::unique_lock lock(m_mutex);
        return m_heard.wait_for(lock, std::chrono::seconds(10), [&] { return m_answers >= count; });
    }
    bool waitForGreeting() {
        std::unique_lock lock(m_mutex);
        return m_heard.wait_for(lock, std::chrono::seconds(10), [&] { return m_states > 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_heard;
    int m_answers = 0;
    int m_states = 0;
};

struct LoneBase {
    explicit LoneBase(const QString& folder) : data(folder), journal(data.journal()) {}
    bench::ListedFolder data;
    TimedJournal journal;
};

void loneBuyer() {
    const QTemporaryDir folder;
    SleepingClock clock;
    TimedJournal* journal = nullptr;
    Host host(
        [&] {
            auto base = std::make_shared<LoneBase>(folder.filePath(QStringLiteral("data")));
            journal = &base->journal;
            ListedDeskSetup setup;
            setup.sale = bench::openHall();
            setup.epoch = base->data.journal().epoch();
            auto desk = std::make_unique<SaleDesk>(setup, base->journal, nullptr);
            return HostedDesk{base, std::move(desk), {}};
        },
        clock);
    const auto account = host.openAccount(Amount{0});
    Waiter waiter;
    const auto connection = account ? host.connect(*account, waiter) : std::nullopt;
    if (!connection || !host.post(*connection, Hello{}) || !waiter.waitForGreeting()) giveUp("nobody was greeted");
    journal->takeTimes();
    std::vector<double> latencies;
    for (int i = 1; i <= kLoneCommands; ++i) {
        const bench::Stopwatch watch;
        host.post(*connection,
                  Ask<TopUp>{CommandCounter{static_cast<std::uint64_t>(i)}, PerformanceId{1}, {Amount{1}}});
        if (!waiter.waitForAnswers(i)) giveUp("a command was not answered");
        latencies.push_back(watch.seconds());
    }
    const std::vector<double> commits = journal->takeTimes();
    const double answer = bench::median(latencies) * 1'000;
    const double commit = bench::median(commits) * 1'000;
    char words[200];
    std::snprintf(words, sizeof words,
                  "%d commands, %zu commits; an answer after %.2f ms, its commit %.2f ms; at most 2 ms beside it",
                  kLoneCommands, commits.size(), answer, commit);
    // The sale may open or pass a heartbeat meanwhile; no answer may wait for either.
    bench::printResult("orders/lone buyer", words,
                       commits.size() <= static_cast<std::size_t>(kLoneCommands) + 2 && answer - commit <= 2);
}

}  // namespace

int main() {
    const double loadBefore = bench::loadAverage();
    std::vector<double> ratios, ours, theirs, commits, lags;
    for (int i = 0; i < kPairs; ++i) {
        const Sold one = sell(kFewOrders, 1);
        const Sold group = sell(kManyOrders, kWaiting);
        ours.push_back(group.perSecond);
        theirs.push_back(one.perSecond);
        ratios.push_back(group.perSecond / one.perSecond);
        commits.push_back(group.commits);
        lags.push_back(group.lag);
        std::printf("  pair %d: one commit per order %s, per %u waiting buyers %s\n", i + 1,
                    bench::perSecond(one.perSecond).c_str(), kWaiting, bench::perSecond(group.perSecond).c_str());
        std::fflush(stdout);
    }
    char words[300];
    const double ratio = bench::median(ratios);
    std::snprintf(
        words, sizeof words,
        "%s orders with %u buyers waiting, %s with one commit each, ratio %.1fx, of %d pairs %s; at least 20x%s",
        bench::perSecond(bench::median(ours)).c_str(), kWaiting, bench::perSecond(bench::median(theirs)).c_str(), ratio,
        kPairs, bench::spread(ratios, 1).c_str(), bench::contended(loadBefore) ? " (contended)" : "");
    bench::printResult("orders/group commit", words, ratio >= kLeastRatio);
    std::snprintf(words, sizeof words, "%.1f for 1,000 orders; at most 10", bench::median(commits));
    bench::printResult("orders/commits", words, bench::median(commits) <= kMostCommits);
    const double lag = *std::max_element(lags.begin(), lags.end());
    std::snprintf(words, sizeof words, "the rows at most %.2f s behind the journal; at most 1 s", lag);
    bench::printResult("orders/lag", words, lag <= kLongestLag);
    loneBuyer();
    return 0;
}
