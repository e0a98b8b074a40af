// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Role by verb, the whole matrix: whoever has no right gets FORBIDDEN and nothing happens. That the
// object is one's own is told by the stories, verb by verb.
#include "sale/rights.h"

#include <QTest>
#include <map>
#include <string>

#include "command_text.h"
#include "sale/accounts.h"
#include "sale/engine.h"
#include "sale/sale.h"
#include "support/plans.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

// Who may say what, written down a second time: b buyer, s seller, a admin, y system.
const std::map<std::string, std::string> kMay{{"open_account", "y"},       {"register_device", "b"},
                                              {"remove_device", "b"},      {"top_up", "by"},
                                              {"enter_waiting_room", "b"}, {"leave", "b"},
                                              {"lose_connection", "y"},    {"resume_connection", "y"},
                                              {"use_pass", "b"},           {"request_letters", "b"},
                                              {"answer_letters", "b"},     {"hold_seats", "b"},
                                              {"hold_party", "b"},         {"hold_standing", "b"},
                                              {"release_seats", "b"},      {"begin_rebooking", "b"},
                                              {"open_order", "b"},         {"back_to_seats", "b"},
                                              {"cancel_order", "b"},       {"pay", "b"},
                                              {"offer_split", "b"},        {"pay_share", "b"},
                                              {"settle_payment", "y"},     {"cancel_tickets", "bs"},
                                              {"set_admission", "sa"},     {"admit_now", "sa"},
                                              {"report_load", "y"},        {"block_seats", "s"},
                                              {"set_tier_price", "s"},     {"remove_buyer", "a"},
                                              {"cancel_performance", "s"}, {"refund_next", "y"},
                                              {"crowd_arrives", "y"},      {"crowd_leaves_queue", "y"},
                                              {"crowd_leaves_map", "y"},   {"note_stall", "y"}};
constexpr std::string_view kRoles = "bsay";

// A running sale with three accounts, one for each role that has one.
class Shard {
public:
    Shard() : m_engine(EngineSetup{}) {
        PerformanceSetup setup;
        setup.plan = rowsPlan(2, 4);
        setup.opening = SimTime{1'000};
        setup.starts = SimTime{days(2).ms};
        setup.startDay = SimTime{days(1).ms};
        m_performance = m_engine.addPerformance(setup);
        for (int i = 0; i < 3; ++i) say(Role::System, kNobody, OpenAccount{AccountKind::Person, Amount{1'000}});
        m_engine.advance(SimTime{2'000}, m_events);
        m_events.clear();
    }

    Answer say(Role role, AccountId account, Action action) {
        Command command;
        command.actor = {role, account, DeviceIndex{0}};
        command.counter = CommandCounter{++m_counter};
        command.performance = m_performance;
        command.action = std::move(action);
        return m_engine.apply(m_engine.now(), command, m_events);
    }
    const EventBuffer& events() const { return m_events; }
    std::uint32_t freeSeats() const { return m_engine.sale(m_performance).counts().free; }
    std::uint32_t accounts() const { return m_engine.accounts().count(); }

private:
    Engine m_engine;
    PerformanceId m_performance;
    EventBuffer m_events;
    std::uint64_t m_counter = 0;
};

}  // namespace

class RightsTest : public QObject {
    Q_OBJECT

private slots:
    void everyVerbHasARow();
    void onlyTheRolesOfAVerbMaySayIt_data();
    void onlyTheRolesOfAVerbMaySayIt();
    void nobodySpeaksWithoutAnAccount_data();
    void nobodySpeaksWithoutAnAccount();
};

// `tick` only lets time pass; it is answered for everybody.
void RightsTest::everyVerbHasARow() {
    QCOMPARE(kMay.size() + 1, kVerbCount);
    for (const auto& [verb, roles] : kMay) QVERIFY2(actionNamed(verb).has_value(), verb.c_str());
}

void RightsTest::onlyTheRolesOfAVerbMaySayIt_data() {
    QTest::addColumn<QString>("verb");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("may");
    for (const auto& [verb, roles] : kMay) {
        for (std::size_t i = 0; i < kRoles.size(); ++i) {
            QTest::addRow("%s by %c", verb.c_str(), kRoles[i])
                << QString::fromStdString(verb) << static_cast<int>(i) << (roles.find(kRoles[i]) != std::string::npos);
        }
    }
}

void RightsTest::onlyTheRolesOfAVerbMaySayIt() {
    QFETCH(QString, verb);
    QFETCH(int, role);
    QFETCH(bool, may);
    Shard shard;
    const auto speaker = static_cast<Role>(role);
    const AccountId account{speaker == Role::System ? 0U : static_cast<std::uint32_t>(role + 1)};
    const Answer answer = shard.say(speaker, account, *actionNamed(verb.toStdString()));
    QCOMPARE(answer.refusal != Refusal::Forbidden, may);
    if (may) return;
    QVERIFY(shard.events().empty());
    QCOMPARE(shard.freeSeats(), 8U);
    QCOMPARE(shard.accounts(), 3U);
}

void RightsTest::nobodySpeaksWithoutAnAccount_data() {
    QTest::addColumn<QString>("verb");
    for (const auto& [verb, roles] : kMay) QTest::newRow(verb.c_str()) << QString::fromStdString(verb);
}

void RightsTest::nobodySpeaksWithoutAnAccount() {
    QFETCH(QString, verb);
    Shard shard;
    for (const Role role : {Role::Buyer, Role::Seller, Role::Admin}) {
        for (const AccountId account : {kNobody, AccountId{4}}) {
            QCOMPARE(shard.say(role, account, *actionNamed(verb.toStdString())).refusal, Refusal::UnknownAccount);
        }
    }
    QVERIFY(shard.events().empty());
}

QTEST_APPLESS_MAIN(RightsTest)
#include "rights_test.moc"
