// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do about their own account, and admins about those of others.
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "accounts/account_service.h"
#include "accounts/sample_people.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

QString nameOf(AccountRefusal refusal) { return QString::fromUtf8(accountRefusalName(refusal).data()); }
QString nameOf(const AccountAnswer& answer) { return nameOf(answer.refusal); }

constexpr const char* kFresh = "another passw0rd";

}  // namespace

class AccountCareTest : public QObject {
    Q_OBJECT

    static AccountAnswer change(ServerOfPeople& server, const Token& token, const char* old, const char* fresh) {
        return server.wait([&](AccountService& to, AccountService::Reply reply) {
            to.changePassword(ServerOfPeople::kHere, token, Secret(std::string_view(old)),
                              Secret(std::string_view(fresh)), std::move(reply));
        });
    }
    static AccountAnswer remove(ServerOfPeople& server, const Token& token, const char* password) {
        return server.wait([&](AccountService& to, AccountService::Reply reply) {
            to.deleteAccount(ServerOfPeople::kHere, token, Secret(std::string_view(password)), std::move(reply));
        });
    }
    static AccountAnswer grant(ServerOfPeople& server, MemberId by, const std::string& name, PersonRole role) {
        return server.wait(
            [&](AccountService& to, AccountService::Reply reply) { to.grantRole(by, name, role, std::move(reply)); });
    }
    static AccountAnswer reset(ServerOfPeople& server, MemberId by, const std::string& name) {
        return server.wait([&](AccountService& to, AccountService::Reply reply) {
            to.resetPassword(by, name, Secret(std::string_view(kFresh)), std::move(reply));
        });
    }

private slots:
    void aChangedPasswordEndsEveryOtherPlace() {
        ServerOfPeople server;
        const Token elsewhere = server.signUp("Mina").signedIn->token;
        const AccountAnswer here = server.signIn("Mina");
        server.pass(minutes(1));
        const AccountAnswer changed = change(server, here.signedIn->token, ServerOfPeople::kPassword, kFresh);
        QCOMPARE(nameOf(changed), nameOf(AccountRefusal::None));
        QCOMPARE(server.ended.size(), std::size_t{1});
        QVERIFY(server.ended[0].person == here.signedIn->person.id && server.ended[0].kept == here.signedIn->signIn);
        QCOMPARE(nameOf(server.resume(elsewhere)), nameOf(AccountRefusal::SessionLapsed));
        QCOMPARE(nameOf(server.resume(here.signedIn->token)), nameOf(AccountRefusal::SessionLapsed));
        QVERIFY(server.resume(changed.signedIn->token).ok());
        QCOMPARE(nameOf(server.signIn("Mina")), nameOf(AccountRefusal::PasswordWrong));
        server.pass(minutes(1));
        QVERIFY(server.signIn("Mina", kFresh).ok());
    }

    void aPasswordIsChangedByWhoeverKnowsIt() {
        ServerOfPeople server;
        const Token token = server.signUp("Mina").signedIn->token;
        QCOMPARE(nameOf(change(server, token, "wrong passw0rd", kFresh)), nameOf(AccountRefusal::PasswordWrong));
        QCOMPARE(nameOf(change(server, token, ServerOfPeople::kPassword, "short1")),
                 nameOf(AccountRefusal::PasswordTooShort));
        QCOMPARE(nameOf(change(server, makeToken(), ServerOfPeople::kPassword, kFresh)),
                 nameOf(AccountRefusal::SessionLapsed));
        const Token guest = server.guest("Jae").signedIn->token;
        QCOMPARE(nameOf(change(server, guest, ServerOfPeople::kPassword, kFresh)), nameOf(AccountRefusal::Forbidden));
        server.pass(minutes(1));
        QVERIFY(server.signIn("Mina").ok());
    }

    void signsOutHereAndEverywhere() {
        ServerOfPeople server;
        const AccountAnswer one = server.signUp("Mina");
        const AccountAnswer two = server.signIn("Mina");
        const auto out = [&](const Token& token, bool everywhere) {
            return server.wait([&](AccountService& to, AccountService::Reply reply) {
                everywhere ? to.signOutEverywhere(token, std::move(reply)) : to.signOut(token, std::move(reply));
            });
        };
        QVERIFY(out(one.signedIn->token, false).ok());
        QVERIFY(server.ended.back().only == one.signedIn->signIn);
        QCOMPARE(nameOf(server.resume(one.signedIn->token)), nameOf(AccountRefusal::SessionLapsed));
        QVERIFY(server.resume(two.signedIn->token).ok());
        QVERIFY(out(two.signedIn->token, true).ok());
        QVERIFY(server.ended.back().only == SignInId{} && server.ended.back().person == one.signedIn->person.id);
        QCOMPARE(nameOf(server.resume(two.signedIn->token)), nameOf(AccountRefusal::SessionLapsed));
        QCOMPARE(nameOf(out(two.signedIn->token, true)), nameOf(AccountRefusal::SessionLapsed));

        const AccountAnswer guest = server.guest("Jae");
        QCOMPARE(nameOf(out(guest.signedIn->token, true)), nameOf(AccountRefusal::Forbidden));
        QVERIFY(out(guest.signedIn->token, false).ok());
        QCOMPARE(PeopleTable(*server.open->database).guestCount(), std::int64_t{0});
    }

    // trust.md, scenario 46, the part of the accounts: the number stays, what is personal goes, from the file too.
    void aDeletedAccountLeavesANumberAlone() {
        ServerOfPeople server;
        const AccountAnswer made =
            server.signUp("Wilhelmina", ServerOfPeople::kPassword, PersonRole::Buyer, "wilhelmina@example.org");
        const MemberId id = made.signedIn->person.id;
        QCOMPARE(nameOf(remove(server, made.signedIn->token, "wrong passw0rd")), nameOf(AccountRefusal::PasswordWrong));
        server.pass(minutes(1));
        QVERIFY(remove(server, made.signedIn->token, ServerOfPeople::kPassword).ok());
        QVERIFY(server.ended.back().person == id);
        QCOMPARE(nameOf(server.resume(made.signedIn->token)), nameOf(AccountRefusal::SessionLapsed));
        QCOMPARE(nameOf(server.signIn("Wilhelmina")), nameOf(AccountRefusal::NameUnknown));
        QVERIFY(server.signUp("Wilhelmine").signedIn->person.id > id);

        QVERIFY(server.open->database->emptyLog());
        QFile file(server.folder.filePath(QStringLiteral("frontrow.db")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(!all.contains("ilhelmina"));
        QVERIFY(!all.contains("example.org"));
        const auto kept = server.open->database->value(QStringLiteral("SELECT count(*) FROM person WHERE id = ? AND "
                                                                      "erased_ms IS NOT NULL AND password IS NULL"),
                                                       {static_cast<qlonglong>(id.value)});
        QCOMPARE(kept->toInt(), 1);
        // The name is free again, and its new owner is somebody else.
        QVERIFY(server.signUp("Wilhelmina").signedIn->person.id != id);
    }

    void givesOutEverythingKnownAboutOneself() {
        ServerOfPeople server;
        server.signUp("Other");
        const AccountAnswer made =
            server.signUp("Mina", ServerOfPeople::kPassword, PersonRole::Seller, "mina@example.org");
        const AccountAnswer all = server.wait([&](AccountService& to, AccountService::Reply reply) {
            to.exportData(made.signedIn->token, std::move(reply));
        });
        QVERIFY(all.ok());
        QCOMPARE(all.data[QStringLiteral("name")].toString(), QStringLiteral("Mina"));
        QCOMPARE(all.data[QStringLiteral("email")].toString(), QStringLiteral("mina@example.org"));
        QCOMPARE(all.data[QStringLiteral("role")].toString(), QStringLiteral("seller"));
        QCOMPARE(all.data[QStringLiteral("created")].toString(), QStringLiteral("2026-03-01T12:00:00.000Z"));
        QCOMPARE(all.data[QStringLiteral("sign_ins")].toArray().size(), 1);
        const QJsonArray events = all.data[QStringLiteral("events")].toArray();
        QCOMPARE(events.size(), 1);  // not those of the other one
        QCOMPARE(events[0][QStringLiteral("kind")].toString(), QStringLiteral("account_created"));
        QVERIFY(events[0][QStringLiteral("by_yourself")].toBool());
    }

    void aGrantedRoleWantsANewSignIn() {
        ServerOfPeople server;
        const Member admin = server.admin("Root");
        const AccountAnswer mina = server.signUp("Mina");
        QVERIFY(grant(server, admin.id, "MINA", PersonRole::Admin).ok());
        QVERIFY(server.ended.back().person == mina.signedIn->person.id);
        QCOMPARE(nameOf(server.resume(mina.signedIn->token)), nameOf(AccountRefusal::SessionLapsed));
        QCOMPARE(server.signIn("Mina").signedIn->person.role, PersonRole::Admin);
        QCOMPARE(nameOf(grant(server, admin.id, "Nobody", PersonRole::Admin)), nameOf(AccountRefusal::PersonUnknown));
        QCOMPARE(nameOf(grant(server, admin.id, "Mina", PersonRole::Guest)), nameOf(AccountRefusal::RoleMissing));
        QCOMPARE(nameOf(grant(server, admin.id, "Root", PersonRole::Buyer)), nameOf(AccountRefusal::Forbidden));
    }

    void aResetPasswordEndsEveryPlace() {
        ServerOfPeople server;
        const Member admin = server.admin("Root");
        const Token token = server.signUp("Mina").signedIn->token;
        QVERIFY(reset(server, admin.id, "Mina").ok());
        QCOMPARE(nameOf(server.resume(token)), nameOf(AccountRefusal::SessionLapsed));
        QVERIFY(server.signIn("Mina", kFresh).ok());
        QCOMPARE(server.auditKinds().at(2), std::string("password_reset"));
    }

    void nobodyButAdminsDoesThatToOthers() {
        ServerOfPeople server;
        const MemberId seller = server.signUp("Sel", ServerOfPeople::kPassword, PersonRole::Seller).signedIn->person.id;
        const Token token = server.signUp("Mina").signedIn->token;
        const int hashed = server.pool.ran;
        using Call = std::function<void(AccountService&, MemberId, AccountService::Reply)>;
        const std::vector<Call> calls{
            [](AccountService& to, MemberId by, auto reply) { to.grantRole(by, "Mina", PersonRole::Seller, reply); },
            [](AccountService& to, MemberId by, auto reply) {
                to.resetPassword(by, "Mina", Secret(std::string_view(kFresh)), reply);
            },
            [](AccountService& to, MemberId by, auto reply) { to.signOutOther(by, "Mina", reply); },
            [](AccountService& to, MemberId by, auto reply) { to.deleteOther(by, "Mina", reply); },
            // Who has no right does not learn whether the name is there.
            [](AccountService& to, MemberId by, auto reply) { to.deleteOther(by, "Nobody", reply); },
            [](AccountService& to, MemberId by, auto reply) { to.list(by, reply); },
        };
        for (const Call& call : calls) {
            const auto asked = [&](MemberId by) {
                return nameOf(
                    server.wait([&](AccountService& to, AccountService::Reply reply) { call(to, by, reply); }));
            };
            QCOMPARE(asked(seller), nameOf(AccountRefusal::Forbidden));
            QCOMPARE(asked(MemberId{999}), nameOf(AccountRefusal::SessionLapsed));
        }
        QCOMPARE(server.pool.ran, hashed);
        QVERIFY(server.resume(token).ok());
        QVERIFY(server.ended.empty());
    }

    void anAdminListsAndRemoves() {
        ServerOfPeople server;
        const Member admin = server.admin("Root");
        server.signUp("mina");
        server.guest("Jae");
        const auto names = [&] {
            const AccountAnswer all = server.wait(
                [&](AccountService& to, AccountService::Reply reply) { to.list(admin.id, std::move(reply)); });
            std::vector<std::string> found;
            for (const Member& each : all.people) found.push_back(each.name);
            return found;
        };
        QVERIFY((names() == std::vector<std::string>{"mina", "Root"}));
        const AccountAnswer gone = server.wait([&](AccountService& to, AccountService::Reply reply) {
            to.deleteOther(admin.id, "Mina", std::move(reply));
        });
        QVERIFY(gone.ok());
        QVERIFY((names() == std::vector<std::string>{"Root"}));
    }

    // As when `frontrow-server account reset` runs beside the server.
    void noticesWhatAnotherProcessDid() {
        ServerOfPeople server;
        const AccountAnswer mina = server.signUp("Mina");
        QVERIFY(!server.service->peopleChanged());
        {
            const auto beside = server.open->store->connect(DatabaseUse::Write);
            PeopleTable people(**beside);
            QVERIFY((*beside)->begin() && people.endAll(mina.signedIn->person.id) && (*beside)->commit());
        }
        QVERIFY(server.service->peopleChanged());
        QVERIFY(!server.service->peopleChanged());
        QCOMPARE(nameOf(server.resume(mina.signedIn->token)), nameOf(AccountRefusal::SessionLapsed));
    }
};

QTEST_GUILESS_MAIN(AccountCareTest)
#include "account_care_test.moc"
