// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/listed_bench.h"

#include <QDateTime>
#include <cstdio>
#include <cstdlib>

#include "sale/sale.h"
#include "support/plans.h"

namespace frontrow::bench {

namespace {

constexpr Duration kLettingIn = seconds(1);

[[noreturn]] void giveUp(const char* what, const StorageFault& fault) {
    std::fprintf(stderr, "%s: storage problem %d at %s %s\n", what, static_cast<int>(fault.problem),
                 qPrintable(fault.place), qPrintable(fault.detail));
    std::exit(1);
}

[[noreturn]] void giveUp(const char* what) {
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

}  // namespace

ListedSetup openHall() {
    PerformanceSetup setup;
    setup.plan = test::hallPlan(50, 40, 50);
    setup.policy.letters.gate = LettersGate::Off;
    setup.policy.admission.mapCap = 0;
    setup.policy.admission.ratePerMille = 10'000'000;
    setup.policy.admission.burstMs = 10'000;
    setup.policy.admission.mapSessionMs = 3'600'000;
    setup.policy.admission.passMs = 600'000;
    setup.policy.holds.requestsPerSecond = 100;
    setup.policy.holds.requestBurst = 100;
    setup.policy.holds.singleSeat = SingleSeatRule::Off;
    setup.opening = kHallOpens;
    setup.startDay = SimTime{days(30).ms};
    setup.starts = setup.startDay + hours(19);
    setup.seed = 1;
    return {{}, {setup}};
}

ListedFolder::ListedFolder(const QString& folder) {
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    auto store = Store::open(folder, m_files, now);
    if (!store) giveUp("the data folder", store.error());
    m_store = std::move(*store);
    auto database = m_store->connect(DatabaseUse::Write);
    if (!database) giveUp("the database", database.error());
    m_database = std::move(*database);
    StreamTable table(*m_database);
    const auto streams = table.list();
    if (!streams) giveUp("the streams", streams.error());
    if (streams->empty()) {
        const std::array<std::byte, 1> head{std::byte{1}};
        const auto made = table.create(StreamKind::Listed, 1, head, now);
        if (!made) giveUp("the stream", made.error());
        m_stream = *made;
    } else {
        m_stream = streams->front().id;
    }
    auto journal = SqliteJournal::open(*m_database, m_stream);
    if (!journal) giveUp("the journal", journal.error());
    m_journal = std::move(*journal);
    m_snapshots = std::make_unique<SnapshotFiles>(m_store->snapshotFolder(m_stream), m_files);
}

ListedFolder::~ListedFolder() {
    m_journal.reset();
    m_database.reset();
    m_store->closeCleanly();
}

HallBuyers::HallBuyers(SaleWriter& writer, std::uint32_t count) : m_writer(writer), m_count(count), m_counters(count) {
    for (std::uint32_t i = 0; i < count; ++i) {
        apply({{Role::System, {}, {}}, {}, PerformanceId{1}, OpenAccount{AccountKind::Person, Amount{100'000'000}}});
    }
    commit();
    m_writer.advance(kHallOpens);
    for (std::uint32_t i = 0; i < count; ++i) apply(say(i, EnterWaitingRoom{}));
    commit();
    while (m_writer.state().engine().sale(PerformanceId{1}).counts().waiting > 0) {
        m_writer.advance(m_writer.now() + kLettingIn);
        commit();
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t pass = m_writer.state().engine().sale(PerformanceId{1}).buyer(AccountId{i + 1}).pass;
        apply(say(i, UsePass{pass, m_writer.setup().epoch}));
    }
    commit();
}

Command HallBuyers::say(std::uint32_t buyer, Action action) {
    return {{Role::Buyer, AccountId{buyer + 1}, {}},
            CommandCounter{++m_counters[buyer]},
            PerformanceId{1},
            std::move(action)};
}

void HallBuyers::holdPairs() {
    for (std::uint32_t i = 0; i < m_count; ++i) {
        HoldSeats hold;
        hold.seats.push(SeatIndex{2 * i});
        hold.seats.push(SeatIndex{2 * i + 1});
        apply(say(i, hold));
    }
    commit();
    if (m_writer.state().engine().sale(PerformanceId{1}).counts().held != 2 * m_count) giveUp("a hold was refused");
}

void HallBuyers::apply(const Command& command) {
    m_writer.noteWaiting(SaleWriter::kLargestBatch);
    m_writer.apply(m_writer.now(), command);
    if (m_writer.full()) commit();
}

void HallBuyers::commit() {
    if (m_writer.commit() != CommitOutcome::Committed) giveUp("a commit failed");
}

}  // namespace frontrow::bench
