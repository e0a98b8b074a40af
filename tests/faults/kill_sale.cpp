// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kill_sale.h"

#include <unistd.h>
#include <csignal>

#include <QDateTime>
#include <array>
#include <tuple>

#include "sale/accounts.h"
#include "storage/snapshot_files.h"
#include "storage/sqlite_journal.h"
#include "storage/store.h"
#include "support/plans.h"

namespace frontrow::faults {

namespace {

constexpr std::array<const char*, static_cast<std::size_t>(CrashPoint::Count_)> kNames{
    "none", "before_commit", "after_commit", "before_snapshot", "after_snapshot", "while_replaying", "after_opening"};
constexpr std::uint64_t kRecordsPerSnapshot = 400;
constexpr std::size_t kReadAtOnce = 1'000;

// As hard as it can be: no destructor, no flush.
[[noreturn]] void endNow() {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

class CrashTrigger {
public:
    explicit CrashTrigger(CrashPlan plan) : m_plan(plan) {}
    void at(CrashPoint point) {
        if (point == m_plan.point && --m_plan.after == 0) endNow();
    }
    // Whether what is to be appended, or stored as a snapshot, is only said to be.
    bool forgets() { return m_plan.forgetsAfter > 0 && m_appends++ >= m_plan.forgetsAfter; }
    bool hasForgotten() const { return m_plan.forgetsAfter > 0 && m_appends > m_plan.forgetsAfter; }

private:
    CrashPlan m_plan;
    std::uint32_t m_appends = 0;
};

class CrashingJournal final : public Journal {
public:
    CrashingJournal(std::unique_ptr<SqliteJournal> inner, CrashTrigger& trigger)
        : m_inner(std::move(inner)),
          m_trigger(trigger) {}
    AppendResult append(std::span<const JournalRecord> batch) override {
        if (m_trigger.forgets()) return AppendResult::Committed;
        m_trigger.at(CrashPoint::BeforeCommit);
        const AppendResult result = m_inner->append(batch);
        m_trigger.at(CrashPoint::AfterCommit);
        return result;
    }
    std::optional<std::vector<JournalRecord>> read(std::uint64_t from, std::size_t most) override {
        m_trigger.at(CrashPoint::WhileReplaying);
        return m_inner->read(from, most);
    }
    bool reopen() override { return m_inner->reopen(); }
    bool full() const override { return m_inner->full(); }
    bool tryRoom() override { return m_inner->tryRoom(); }
    std::uint32_t epoch() const { return m_inner->epoch(); }

private:
    std::unique_ptr<SqliteJournal> m_inner;
    CrashTrigger& m_trigger;
};

class CrashingSnapshots final : public SnapshotStore {
public:
    CrashingSnapshots(const QString& folder, DurableFiles& files, CrashTrigger& trigger)
        : m_inner(folder, files),
          m_trigger(trigger) {}
    bool store(std::uint64_t sequence, std::span<const std::byte> bytes) override {
        if (m_trigger.hasForgotten()) return false;
        m_trigger.at(CrashPoint::BeforeSnapshot);
        const bool stored = m_inner.store(sequence, bytes);
        m_trigger.at(CrashPoint::AfterSnapshot);
        return stored;
    }
    std::vector<std::uint64_t> stored() override { return m_inner.stored(); }
    std::optional<std::vector<std::byte>> load(std::uint64_t sequence) override { return m_inner.load(sequence); }

private:
    SnapshotFiles m_inner;
    CrashTrigger& m_trigger;
};

ListedSetup listedSale() {
    PerformanceSetup setup;
    setup.plan = test::hallPlan(2, kKillSeats / 40, 20);
    setup.policy.letters.gate = LettersGate::Off;
    setup.policy.admission.ratePerMille = 1'000'000;
    setup.policy.holds.holdMs = 5'000;
    setup.policy.payment.card = 1;
    setup.policy.payment.wallet = 1;
    setup.policy.payment.outcomes = OutcomeModel::Normal;
    setup.opening = SimTime{1};
    setup.startDay = SimTime{days(400).ms};
    setup.starts = setup.startDay + hours(20);
    setup.seed = 11;
    return {{}, {setup}};
}

std::string wordsOf(const StorageFault& fault) {
    const auto text = QStringLiteral("storage problem %1: %2 %3 %4 %5")
                          .arg(static_cast<int>(fault.problem))
                          .arg(fault.place, fault.detail)
                          .arg(qulonglong{fault.number})
                          .arg(qulonglong{fault.other});
    return text.toStdString();
}

Result<StreamInfo, StorageFault> onlyStream(StreamTable& table, std::int64_t utcMs) {
    const auto streams = table.list();
    if (!streams) return Failure{streams.error()};
    if (!streams->empty()) return streams->front();
    const std::array<std::byte, 1> head{std::byte{1}};
    const auto made = table.create(StreamKind::Listed, 1, head, utcMs);
    if (!made) return Failure{made.error()};
    if (const auto fault = table.setAnchor(*made, {SimTime{}, utcMs})) return Failure{*fault};
    return table.find(*made);
}

}  // namespace

CrashPoint crashPointNamed(const QString& name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i])) return static_cast<CrashPoint>(i);
    }
    return CrashPoint::Count_;
}

// In the order in which it is made; it ends the other way round.
struct KillSale::Base {
    Base(CrashPlan plan, const std::atomic<bool>& endsCleanly) : trigger(plan), clean(endsCleanly) {}
    ~Base() {
        snapshots.reset();
        journal.reset();
        database.reset();
        if (store && clean) store->closeCleanly();
    }

    CrashTrigger trigger;
    const std::atomic<bool>& clean;
    DurableFiles files;
    std::unique_ptr<Store> store;
    std::unique_ptr<Database> database;
    std::unique_ptr<CrashingJournal> journal;
    std::unique_ptr<CrashingSnapshots> snapshots;
};

HostedDesk KillSale::failed(const std::string& why) {
    m_recovery.fault = why;
    return {};
}

HostedDesk KillSale::open() {
    const std::int64_t utcMs = QDateTime::currentMSecsSinceEpoch();
    auto base = std::make_shared<Base>(m_plan, m_clean);
    auto store = Store::open(m_folder, base->files, utcMs);
    if (!store) return failed(wordsOf(store.error()));
    base->store = std::move(*store);
    auto database = base->store->connect(DatabaseUse::Write);
    if (!database) return failed(wordsOf(database.error()));
    base->database = std::move(*database);
    StreamTable table(*base->database);
    const auto stream = onlyStream(table, utcMs);
    if (!stream) return failed(wordsOf(stream.error()));
    auto journal = SqliteJournal::open(*base->database, stream->id);
    if (!journal) return failed(wordsOf(journal.error()));
    base->journal = std::make_unique<CrashingJournal>(std::move(*journal), base->trigger);
    base->snapshots =
        std::make_unique<CrashingSnapshots>(base->store->snapshotFolder(stream->id), base->files, base->trigger);

    ListedDeskSetup setup;
    setup.sale = listedSale();
    setup.providers = Seed{0x77};
    setup.epoch = base->journal->epoch();
    setup.recordsPerSnapshot = kRecordsPerSnapshot;
    HostedDesk hosted;
    hosted.desk = std::make_unique<SaleDesk>(setup, *base->journal, base->snapshots.get());
    hosted.now = stream->anchor->log + milliseconds(utcMs - stream->anchor->utcMs);
    const Recovery& found = hosted.desk->lastRecovery();
    if (!found.ok()) {
        return failed("record " + std::to_string(found.record) + " " + std::string(faultText(found.fault)));
    }
    m_recovery.epoch = base->journal->epoch();
    m_recovery.snapshot = found.snapshot;
    m_recovery.replayed = found.replayed;
    m_recovery.records = hosted.desk->committed();
    for (const Recovery::PassedOver& each : found.passedOver) {
        return failed("snapshot " + std::to_string(each.sequence) + " is not good: " + each.why);
    }
    compare(*base->journal, *hosted.desk);
    while (m_recovery.fault.empty() && hosted.desk->engine().accounts().count() < kKillBuyers) {
        if (!hosted.desk->openAccount(Amount{1'000'000'000})) m_recovery.fault = "an account was not opened";
    }
    base->trigger.at(CrashPoint::AfterOpening);
    if (!m_recovery.fault.empty()) return {};
    hosted.base = std::move(base);
    return hosted;
}

// Every answer that a buyer had must be the journal's answer to that id, and nothing else of it.
void KillSale::compare(Journal& journal, const SaleDesk& desk) {
    using Id = std::tuple<AccountId, DeviceIndex, CommandCounter>;
    std::map<Id, Answer> stored;
    for (std::uint64_t next = 1; next <= m_recovery.records;) {
        const auto records = journal.read(next, kReadAtOnce);
        if (!records || records->empty()) {
            m_recovery.fault = "record " + std::to_string(next) + " cannot be read";
            return;
        }
        for (const JournalRecord& record : *records) {
            const Command& command = record.command;
            if (std::holds_alternative<NoteStall>(command.action)) ++m_recovery.stalls;
            stored.try_emplace({command.actor.account, command.actor.device, command.counter}, record.answer);
        }
        next += records->size();
    }
    for (const Acknowledgement& ack : m_acks.all()) {
        const auto found = stored.find({ack.account, ack.device, ack.counter});
        const bool same = found != stored.end() && found->second == ack.answer;
        if (same) continue;
        m_recovery.fault = std::string(found == stored.end() ? "lost" : "answered otherwise") + ": command " +
                           std::to_string(ack.counter.value) + " of account " + std::to_string(ack.account.value) +
                           ", device " + std::to_string(ack.device.value);
        return;
    }
    m_recovery.acknowledged = m_acks.all().size();
    if (const std::string broken = desk.engine().checkInvariants(); !broken.empty()) m_recovery.fault = broken;
}

}  // namespace frontrow::faults
