// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sample_folder.h"

#include "crowd/built_in_scenarios.h"
#include "hosting/live_rehearsal.h"
#include "practice/judge.h"
#include "session/buyer_choice.h"
#include "venue/venue_catalogue.h"

namespace frontrow::test {

namespace {

// 2026-11-12 11:00 UTC.
constexpr std::int64_t kNow = 1'794'481'200'000;

class FrozenClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 5'000; }
    void sleepUntil(std::int64_t) override {}
};

}  // namespace

SampleFolder::SampleFolder() : m_clock(kNow) { reopen(); }

void SampleFolder::reopen() {
    m_data.reset();
    auto opened = PracticeData::open(m_folder.path(), m_clock);
    if (!opened) qFatal("%s", qPrintable(opened.error().sentence));
    m_data = std::move(*opened);
}

RehearsalSetup SampleFolder::smallHall(const char* seed, std::uint8_t party) {
    RehearsalSetup setup;
    setup.scenario = *builtInScenario("small-hall-first-try");
    setup.scenario.policy.payment.card = 0;
    setup.scenario.policy.payment.transfer = 0;
    setup.scenario.policy.payment.wallet = 1;
    setup.plan = loadVenue(QStringLiteral("club"))->plan;
    setup.seed = *Seed::parse(seed);
    setup.party = party;
    setup.version = "1.0.0";
    return setup;
}

RunRow SampleFolder::rehearse(const RehearsalSetup& setup) {
    FrozenClock frozen;
    auto played = rehearseInFolder(setup, *m_data, frozen, nullptr);
    if (!played) qFatal("%s", qPrintable(played.error()));
    const Report report = judgeRun(played->facts);
    if (const auto refusal = keepRun(*m_data, *played, report)) qFatal("%s", qPrintable(*refusal));
    return *played->run;
}

RunRow SampleFolder::buyPoorSeats() {
    FrozenClock frozen;
    RehearsalSetup setup = smallHall("4F2A-91");
    setup.scenario.arrivals.people = 20;
    setup.scenario.policy.letters.gate = LettersGate::Off;
    LiveRehearsal rehearsal(setup, m_data.get(), frozen);
    rehearsal.start();
    Session& session = rehearsal.session().session();
    const BuyerView& view = session.view();
    const auto until = [&](auto reached) {
        for (int i = 0; i < 1'200 && !reached(); ++i) rehearsal.advance(milliseconds(500));
        if (!reached()) qFatal("the sale does not go on");
    };
    rehearsal.advance(setup.countdown + seconds(1));
    session.enterWaitingRoom(rehearsal.presaleCode());
    until([&] { return view.stage() == BuyerStage::Admitted; });
    session.usePass();
    until([&] { return view.mapState() == MapState::Live; });
    session.holdSeats(*chooseSeats(view, 2, 5), HoldMode::Add);
    until([&] { return view.held().size() == 2; });
    session.openOrder();
    until([&] { return view.order().has_value(); });
    session.pay(PaymentMethod::Wallet, 0, CardForm::Right);
    until([&] { return view.tickets().size() == 2; });
    rehearsal.finish(RunEnding::Finished);
    Rehearsal played = rehearsal.rehearsal();
    if (const auto refusal = keepRun(*m_data, played, rehearsal.report())) qFatal("%s", qPrintable(*refusal));
    return *played.run;
}

void SampleFolder::fill() {
    for (const char* seed : {"4F2A-91", "4F2A-92", "4F2A-93"}) {
        rehearse(smallHall(seed));
        m_clock.passDays(5);
    }
    RehearsalSetup other = smallHall("1B7C-40", 3);
    other.scenario.name = "a-scenario-of-my-own";
    other.scenario.pace.sellOutMs = 90'000;
    rehearse(other);
    m_clock.passDays(4);
    // With an empty wallet nothing can be paid.
    RehearsalSetup poor = smallHall("4F2A-95");
    poor.scenario.policy.payment.walletStart = 0;
    poor.scenario.policy.payment.topUpAllowed = 0;
    rehearse(poor);
    reopen();
}

void SampleFolder::spoilReport(StreamId run, const std::string& report) {
    const auto database = std::move(*m_data->store().connect(DatabaseUse::Write));
    RunTable table(*database);
    auto row = table.find(run);
    if (!row) qFatal("no such run");
    row->report = report;
    if (!table.update(*row)) qFatal("the run could not be stored");
}

}  // namespace frontrow::test
