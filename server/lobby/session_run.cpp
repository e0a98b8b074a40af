// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/session_run.h"

#include <utility>

namespace frontrow {

namespace {

// What the desk stands on.
struct Ground {
    explicit Ground(std::uint32_t people) : board(people) {}
    MemoryJournal journal;
    ResultBoard board;
};

}  // namespace

SessionRun::SessionRun(SessionRunSetup setup, MonotonicClock& clock) : m_setup(std::move(setup)) {
    const DeskMaker maker = [this] {
        auto ground = std::make_shared<Ground>(m_setup.people);
        DeskSetup desk;
        desk.scenario = m_setup.scenario;
        desk.plan = m_setup.plan;
        desk.seed = m_setup.seed;
        desk.people = m_setup.people;
        desk.network = NetworkModel::None;
        m_journal = &ground->journal;
        m_board = &ground->board;
        HostedDesk hosted;
        hosted.desk = std::make_unique<SaleDesk>(std::move(desk), ground->journal, &ground->board);
        hosted.base = std::move(ground);
        return hosted;
    };
    m_host = std::make_shared<Host>(maker, OpeningAt{m_setup.opensAtClockMs}, clock);
}

std::uint64_t SessionRun::presaleCode(AccountId account) const {
    std::uint64_t code = 0;
    m_host->ask([&](const SaleDesk& desk) { code = desk.world().presaleCode(account); });
    return code;
}

RunProgress SessionRun::progress(const std::vector<AccountId>& playing) const {
    RunProgress progress;
    m_host->ask([&](const SaleDesk& desk) {
        progress.over = desk.stopped();
        if (progress.over || desk.suspended()) return;
        progress.opened = desk.now() >= desk.opening();
        progress.over = desk.now() >= desk.sale().setup().starts;
        for (const AccountId account : playing) {
            if (m_board->finished(account)) progress.finished.push_back(account);
        }
    });
    return progress;
}

RunResults SessionRun::results(const std::vector<AccountId>& playing) const {
    RunResults results;
    m_host->ask([&](const SaleDesk& desk) {
        results.rows = m_board->rows(playing, desk.world(), results.accounts);
        Recording& recording = results.recording;
        recording.program = m_setup.program;
        recording.scenario = m_setup.scenario;
        recording.seed = m_setup.seed;
        recording.plan = m_setup.plan;
        recording.people = m_setup.people;
        recording.ended = desk.now();
        recording.digest = desk.engine().digest();
        const auto records = m_journal->read(1, kMaxRecordedCommands);
        for (const JournalRecord& record : records.value_or(std::vector<JournalRecord>{})) {
            recording.commands.push_back({record.time, record.command});
        }
    });
    return results;
}

}  // namespace frontrow
