// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verb by standing by whose, the whole matrix, against a table that was written on its own: whoever
// changes a right changes it twice.
#include "accounts/server_rights.h"

#include <QTest>
#include <map>
#include <set>

#include "protocol/lobby_request.h"

using namespace frontrow;

namespace {

// -: signed out, g: guest, b: buyer, s: seller, a: admin; first to one's own, then to somebody else's.
const std::map<std::string_view, std::pair<std::string_view, std::string_view>> kMay{
    {"enter", {"-", ""}},
    {"lobby_probe", {"-gbsa", ""}},
    {"sign_up", {"-", ""}},
    {"sign_in", {"-", ""}},
    {"sign_in_as_guest", {"-", ""}},
    {"sign_in_again", {"-", ""}},
    {"sign_up_with_letters", {"-", ""}},
    {"sign_in_with_letters", {"-", ""}},
    {"renew_sign_in_letters", {"-", ""}},
    {"read_sign_in_letters", {"-", ""}},
    {"sign_out", {"gbsa", ""}},
    {"sign_out_everywhere", {"bsa", "a"}},
    {"change_password", {"bsa", ""}},
    {"export_data", {"gbsa", ""}},
    {"delete_account", {"bsa", "a"}},
    {"tell_clock", {"gbsa", ""}},
    {"list_sessions", {"-gbsa", ""}},
    {"open_session", {"gbsa", ""}},
    {"join_session", {"gbsa", "gbsa"}},
    {"watch_session", {"gbsa", "gbsa"}},
    {"set_ready", {"gbsa", "gbsa"}},
    {"say", {"gbsa", "gbsa"}},
    {"leave_session", {"gbsa", "gbsa"}},
    {"start_session", {"gbsa", ""}},
    {"rematch", {"gbsa", ""}},
    {"fetch_plan", {"gbsa", "gbsa"}},
    {"remove_person", {"gbsa", "a"}},
    {"silence_person", {"gbsa", "a"}},
    {"end_session", {"gbsa", "a"}},
    {"list_accounts", {"a", ""}},
    {"reset_password", {"", "a"}},
    {"grant_role", {"", "a"}},
    {"read_figures", {"a", ""}},
    {"read_audit_log", {"a", ""}},
    {"change_admission", {"a", "a"}},
    {"message_everybody", {"a", ""}},
    {"disconnect_person", {"", "a"}},
    {"stop_server", {"a", ""}},
};
constexpr std::string_view kStandings = "-gbsa";

ServerVerb verbAt(std::size_t i) { return static_cast<ServerVerb>(i); }

}  // namespace

class ServerRightsTest : public QObject {
    Q_OBJECT

private slots:
    void everyVerbHasANameAndARow() {
        QCOMPARE(kMay.size(), kServerVerbCount);
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < kServerVerbCount; ++i) {
            QVERIFY2(kMay.contains(serverVerbName(verbAt(i))), serverVerbName(verbAt(i)).data());
            names.insert(serverVerbName(verbAt(i)));
        }
        QCOMPARE(names.size(), kServerVerbCount);
    }

    void theWholeMatrix_data() {
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("standing");
        QTest::addColumn<int>("whose");
        QTest::addColumn<bool>("may");
        for (std::size_t verb = 0; verb < kServerVerbCount; ++verb) {
            const auto& [own, others] = kMay.at(serverVerbName(verbAt(verb)));
            for (std::size_t i = 0; i < kStandings.size(); ++i) {
                for (const Whose whose : {Whose::Own, Whose::Others}) {
                    const std::string_view row = whose == Whose::Own ? own : others;
                    QTest::addRow("%s by %c %s", serverVerbName(verbAt(verb)).data(), kStandings[i],
                                  whose == Whose::Own ? "own" : "others")
                        << static_cast<int>(verb) << static_cast<int>(i) << static_cast<int>(whose)
                        << (row.find(kStandings[i]) != std::string_view::npos);
                }
            }
        }
    }

    void theWholeMatrix() {
        QFETCH(int, verb);
        QFETCH(int, standing);
        QFETCH(int, whose);
        QFETCH(bool, may);
        QCOMPARE(mayAsk(static_cast<ServerVerb>(verb), static_cast<Standing>(standing), static_cast<Whose>(whose)),
                 may);
    }

    void everyMessageOfTheLobbyAsksForAVerbOfItsName() {
        const auto look = []<class... Requests>(const std::variant<Requests...>*) {
            return ((serverVerbName(serverVerbOf<Requests>()) == Requests::name) && ...);
        };
        QVERIFY(look(static_cast<const LobbyRequest*>(nullptr)));
        QCOMPARE(serverVerbOf<SignInAsGuest>(), ServerVerb::SignInAsGuest);
        QCOMPARE(serverVerbOf<SilencePerson>(), ServerVerb::SilencePerson);
    }

    void rolesStandAsTheyAreNamed() {
        QCOMPARE(standingOf(PersonRole::Guest), Standing::Guest);
        QCOMPARE(standingOf(PersonRole::Admin), Standing::Admin);
        for (const char* name : {"guest", "buyer", "seller", "admin"}) {
            QCOMPARE(memberRoleName(*memberRoleNamed(name)), std::string_view(name));
        }
        QVERIFY(!memberRoleNamed("system"));
    }
};

QTEST_APPLESS_MAIN(ServerRightsTest)
#include "server_rights_test.moc"
