// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/session_run.h"

#include <QLoggingCategory>
#include <utility>

#include "lobby/session_archive.h"
#include "storage/sqlite_journal.h"

namespace frontrow {

namespace {

Q_LOGGING_CATEGORY(logRun, "frontrow.sessions")

RehearsalHead headOf(const SessionRunSetup& setup) {
    RehearsalHead head;
    head.program = setup.program;
    head.scenarioName = setup.scenario.name;
    head.policy = setup.scenario.policyPreset;
    head.venueName = setup.plan->name();
    head.seedText = setup.seed.text();
    head.party = 1;
    head.deposit = Amount{setup.scenario.policy.payment.walletStart};
    head.people = setup.people;
    head.scenario = setup.scenario;
    head.seed = setup.seed;
    head.plan = setup.plan;
    return head;
}

}  // namespace

// What the desk stands on; lives on the engine's thread.
struct SessionRun::Ground {
    explicit Ground(std::uint32_t people) : board(people) {}
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
    ResultBoard board;
};

SessionRun::SessionRun(SessionRunSetup setup, MonotonicClock& clock) : m_setup(std::move(setup)) {
    m_host = std::make_shared<Host>([this] { return makeDesk(); }, OpeningAt{m_setup.opensAtClockMs}, clock);
}

HostedDesk SessionRun::makeDesk() {
    auto ground = std::make_shared<Ground>(m_setup.people);
    DeskSetup desk;
    desk.scenario = m_setup.scenario;
    desk.plan = m_setup.plan;
    desk.seed = m_setup.seed;
    desk.people = m_setup.people;
    desk.network = NetworkModel::None;
    desk.comeback = Comeback::ByThemselves;
    // The board wants to see the line as the shuffle left it.
    desk.shownAt = SimTime{m_setup.scenario.opensAfterMs};
    if (m_setup.store == nullptr)
        ground->journal = std::make_unique<MemoryJournal>();
    else if (!openStream(*ground, desk))
        return {};
    m_ground = ground.get();
    HostedDesk hosted;
    hosted.desk = std::make_unique<SaleDesk>(std::move(desk), *ground->journal, &ground->board);
    if (hosted.desk->stopped()) {
        const Recovery& recovery = hosted.desk->lastRecovery();
        qCWarning(logRun, "stream %llu: record %llu %s", static_cast<unsigned long long>(m_stream.value),
                  static_cast<unsigned long long>(recovery.record), faultText(recovery.fault).data());
    }
    hosted.base = std::move(ground);
    return hosted;
}

// Its own connection, and the run's journal in it.
bool SessionRun::openStream(Ground& ground, DeskSetup& desk) {
    const auto refuse = [](const QString& why) {
        qCWarning(logRun, "no journal: %s", qPrintable(why));
        return false;
    };
    auto database = m_setup.store->connect(DatabaseUse::Write);
    if (!database) return refuse(database.error().detail);
    ground.database = std::move(*database);
    m_stream = m_setup.stream;
    if (m_stream == StreamId{}) {
        const auto begun =
            SessionArchive::beginRun(*ground.database, m_setup.session, headOf(m_setup), m_setup.utc->nowMs());
        if (!begun) return refuse(ground.database->lastReason());
        m_stream = *begun;
    }
    auto journal = SqliteJournal::open(*ground.database, m_stream);
    if (!journal) return refuse(journal.error().detail);
    desk.epoch = (*journal)->epoch();
    ground.journal = std::move(*journal);
    return true;
}

bool SessionRun::isGood() const {
    bool good = false;
    m_host->ask([&](const SaleDesk& desk) { good = !desk.stopped(); });
    return good;
}

std::uint64_t SessionRun::presaleCode(AccountId account) const {
    std::uint64_t code = 0;
    m_host->ask([&](const SaleDesk& desk) { code = desk.world().presaleCode(account); });
    return code;
}

RunProgress SessionRun::progress(const std::vector<AccountId>& playing) const {
    RunProgress progress;
    progress.over = !m_host->hasDesk();
    m_host->ask([&](const SaleDesk& desk) {
        progress.over = desk.stopped();
        if (progress.over || desk.suspended()) return;
        progress.opened = desk.now() >= desk.opening();
        progress.over = desk.now() >= desk.sale().setup().starts;
        for (const AccountId account : playing) {
            if (m_ground->board.came(account)) ++progress.came;
            if (m_ground->board.finished(account)) progress.finished.push_back(account);
        }
    });
    return progress;
}

RunResults SessionRun::results(const std::vector<AccountId>& playing, const std::vector<AccountId>& left) const {
    RunResults results;
    m_host->ask([&](const SaleDesk& desk) {
        results.rows = m_ground->board.rows(playing, left, desk.world(), results.accounts);
        Recording& recording = results.recording;
        recording.program = m_setup.program;
        recording.scenario = m_setup.scenario;
        recording.seed = m_setup.seed;
        recording.plan = m_setup.plan;
        recording.people = m_setup.people;
        recording.ended = desk.now();
        recording.digest = desk.engine().digest();
        const auto records = m_ground->journal->read(1, kMaxRecordedCommands);
        for (const JournalRecord& record : records.value_or(std::vector<JournalRecord>{})) {
            recording.commands.push_back({record.time, record.command});
        }
    });
    return results;
}

}  // namespace frontrow
