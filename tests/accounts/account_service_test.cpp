// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In and out of a server: signing up and in, guests, tokens, and what is refused on the way.
#include "accounts/account_service.h"

#include <QFile>
#include <QTest>

#include "accounts/sample_people.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

QString nameOf(AccountRefusal refusal) { return QString::fromUtf8(accountRefusalName(refusal).data()); }
QString nameOf(const AccountAnswer& answer) { return nameOf(answer.refusal); }

AccountPolicy strict() {
    AccountPolicy policy = ServerOfPeople::cheapPolicy();
    policy.strictEnumeration = true;
    return policy;
}

const SourceAddress kElsewhere{"198.51.100.1", false};

}  // namespace

class AccountServiceTest : public QObject {
    Q_OBJECT

private slots:
    void signsUpAndIn() {
        ServerOfPeople server;
        const AccountAnswer made =
            server.signUp("Mina", ServerOfPeople::kPassword, PersonRole::Seller, "mina@example.org");
        QCOMPARE(nameOf(made), nameOf(AccountRefusal::None));
        QCOMPARE(made.signedIn->person.role, PersonRole::Seller);
        QCOMPARE(made.signedIn->token.size(), std::size_t{kTokenBytes});
        QCOMPARE(made.signedIn->expiresMs, server.utc.now + hours(12).ms);

        const AccountAnswer in = server.signIn("MINA");
        QVERIFY(in.ok());
        QVERIFY(in.signedIn->person.id == made.signedIn->person.id);
        QCOMPARE(in.signedIn->person.email, std::string("mina@example.org"));
        QVERIFY(in.signedIn->token != made.signedIn->token);
        QVERIFY(in.signedIn->signIn != made.signedIn->signIn);
        QVERIFY((server.auditKinds() == std::vector<std::string>{"account_created", "signed_in"}));
    }

    void refusesWhatCannotBeAnAccount_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("why");
        const QString good = QStringLiteral("correct h0rse");
        const auto row = [](const char* tag, const QString& name, const QString& password, const QString& email,
                            int role, AccountRefusal why) {
            QTest::newRow(tag) << name << password << email << role << static_cast<int>(why);
        };
        row("no name", {}, good, {}, 1, AccountRefusal::NameEmpty);
        row("only blanks", QStringLiteral(" \t "), good, {}, 1, AccountRefusal::NameEmpty);
        row("a long name", QString(31, u'n'), good, {}, 1, AccountRefusal::NameTooLong);
        row("a direction", QStringLiteral("a\u202eb"), good, {}, 1, AccountRefusal::NameNotAllowed);
        row("a short password", QStringLiteral("n"), QStringLiteral("seven77"), {}, 1,
            AccountRefusal::PasswordTooShort);
        row("no digit", QStringLiteral("n"), QStringLiteral("onlyletters"), {}, 1, AccountRefusal::PasswordTooSimple);
        row("no letter", QStringLiteral("n"), QStringLiteral("123456789"), {}, 1, AccountRefusal::PasswordTooSimple);
        row("a long password", QStringLiteral("n"), QString(1'025, u'a'), {}, 1, AccountRefusal::PasswordTooLong);
        row("no address", QStringLiteral("n"), good, QStringLiteral("nobody"), 1, AccountRefusal::EmailNotAllowed);
        row("no role", QStringLiteral("n"), good, {}, -1, AccountRefusal::RoleMissing);
        row("a guest", QStringLiteral("n"), good, {}, 0, AccountRefusal::RoleMissing);
        row("an admin", QStringLiteral("n"), good, {}, 3, AccountRefusal::RoleMissing);
    }
    void refusesWhatCannotBeAnAccount() {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, email);
        QFETCH(int, role);
        QFETCH(int, why);
        ServerOfPeople server;
        const auto chosen = role < 0 ? std::nullopt : std::optional(static_cast<PersonRole>(role));
        const AccountAnswer no = server.signUp(name.toStdString(), password.toStdString(), chosen, email.toStdString());
        QCOMPARE(nameOf(no), nameOf(static_cast<AccountRefusal>(why)));
        QVERIFY(!no.signedIn);
        QCOMPARE(server.pool.ran, 0);
        QVERIFY(PeopleTable(*server.open->database).accounts(10).empty());
    }

    void aNameIsTakenInWhateverCase() {
        ServerOfPeople server;
        QVERIFY(server.signUp("Straße").ok());
        QCOMPARE(nameOf(server.signUp("STRASSE")), nameOf(AccountRefusal::NameTaken));
        QCOMPARE(nameOf(server.guest("straße")), nameOf(AccountRefusal::NameTaken));
    }

    void ofTwoAtOnceOneGetsTheName() {
        ServerOfPeople server;
        std::vector<AccountAnswer> answers;
        for (const char* name : {"Kim", "kim"}) {
            server.service->signUp({name, true}, {name, ServerOfPeople::password(), {}, PersonRole::Buyer},
                                   [&](AccountAnswer answer) { answers.push_back(std::move(answer)); });
        }
        server.settle();
        QCOMPARE(answers.size(), std::size_t{2});
        QVERIFY(answers[0].ok());
        QCOMPARE(nameOf(answers[1]), nameOf(AccountRefusal::NameTaken));
    }

    void saysWhichNameIsUnknown() {
        ServerOfPeople server;
        QVERIFY(server.signUp("Mina").ok());
        const int before = server.pool.ran;
        QCOMPARE(nameOf(server.signIn("Nobody")), nameOf(AccountRefusal::NameUnknown));
        QCOMPARE(server.pool.ran, before);  // nothing to hash
        const AccountAnswer wrong = server.signIn("Mina", "wrong passw0rd");
        QCOMPARE(nameOf(wrong), nameOf(AccountRefusal::PasswordWrong));
        QCOMPARE(wrong.retryAfter.ms, seconds(1).ms);
    }

    // Both in the answer and in the work that it takes.
    void whereStrictNothingTellsThemApart() {
        ServerOfPeople server(strict());
        QVERIFY(server.signUp("Mina").ok());
        const int before = server.pool.ran;
        const AccountAnswer unknown = server.signIn("Nobody");
        const int forUnknown = server.pool.ran - before;
        const AccountAnswer wrong = server.signIn("Mina", "wrong passw0rd", kElsewhere);
        QCOMPARE(nameOf(unknown), nameOf(AccountRefusal::SignInRefused));
        QCOMPARE(nameOf(wrong), nameOf(AccountRefusal::SignInRefused));
        QCOMPARE(unknown.retryAfter.ms, wrong.retryAfter.ms);
        QCOMPARE(forUnknown, 1);
        QCOMPARE(server.pool.ran - before, 2);
    }

    void aWrongPasswordMakesTheNextTryWait() {
        ServerOfPeople server;
        QVERIFY(server.signUp("Mina").ok());
        QCOMPARE(nameOf(server.signIn("Mina", "wrong passw0rd")), nameOf(AccountRefusal::PasswordWrong));
        const int before = server.pool.ran;
        const AccountAnswer early = server.signIn("Mina", ServerOfPeople::kPassword, kElsewhere);
        QCOMPARE(nameOf(early), nameOf(AccountRefusal::SlowDown));
        QCOMPARE(early.retryAfter.ms, seconds(1).ms);
        QCOMPARE(server.pool.ran, before);
        server.pass(seconds(1));
        QVERIFY(server.signIn("Mina", ServerOfPeople::kPassword, kElsewhere).ok());
    }

    // Else a name that somebody tries would stay slow for its owner.
    void aRightPasswordMakesTheNameQuickAgain() {
        ServerOfPeople server;
        QVERIFY(server.signUp("Mina").ok());
        const auto wrong = [&](const char* from) {
            return server.signIn("Mina", "wrong passw0rd", {from, false}).retryAfter.ms;
        };
        QCOMPARE(wrong("one"), seconds(1).ms);
        server.pass(minutes(1));
        QCOMPARE(wrong("two"), seconds(2).ms);
        server.pass(minutes(1));
        QVERIFY(server.signIn("Mina").ok());
        QCOMPARE(wrong("three"), seconds(1).ms);
    }

    void thePoolRefusesWhatItHasNoRoomFor() {
        ServerOfPeople server;
        QVERIFY(server.signUp("Mina").ok());
        server.pool.most = 0;
        QCOMPARE(nameOf(server.signIn("Mina")), nameOf(AccountRefusal::Busy));
        QCOMPARE(nameOf(server.signUp("Another")), nameOf(AccountRefusal::Busy));
        server.pool.most = 1;
        QVERIFY(server.signIn("Mina").ok());
    }

    void aCheaperHashIsMadeAnew() {
        ServerOfPeople server;
        const MemberId id = server.signUp("Mina").signedIn->person.id;
        PeopleTable people(*server.open->database);
        const std::string before = people.passwordOf(id);
        QVERIFY(server.signIn("Mina").ok());
        QCOMPARE(people.passwordOf(id), before);
        AccountPolicy dearer = ServerOfPeople::cheapPolicy();
        dearer.cost = kLessCheap;
        server.restart(dearer);
        QVERIFY(server.signIn("Mina").ok());
        const std::string after = people.passwordOf(id);
        QVERIFY(after.find("m=16,") != std::string::npos && before.find("m=8,") != std::string::npos);
        server.restart();  // cheaper again: what is dearer stays
        QVERIFY(server.signIn("Mina").ok());
        QCOMPARE(people.passwordOf(id), after);
    }

    void guestsAreLetInByANameAlone() {
        AccountPolicy policy = ServerOfPeople::cheapPolicy();
        policy.mostGuests = 2;
        ServerOfPeople server(policy);
        const AccountAnswer in = server.guest("  Jae   Ho ");
        QVERIFY(in.ok());
        QCOMPARE(in.signedIn->person.role, PersonRole::Guest);
        QCOMPARE(in.signedIn->person.name, std::string("Jae Ho"));
        QVERIFY(server.resume(in.signedIn->token).ok());
        QVERIFY(server.guest("Jae Ho").ok());  // names of guests are told apart by their session
        QCOMPARE(nameOf(server.guest("Third")), nameOf(AccountRefusal::GuestsFull));
        QCOMPARE(nameOf(server.signIn("Jae Ho")), nameOf(AccountRefusal::NameUnknown));
        server.pass(hours(12));
        QVERIFY(server.guest("Third").ok());  // the others are over, and forgotten
        QCOMPARE(PeopleTable(*server.open->database).guestCount(), std::int64_t{1});
    }

    void aServerMayCloseItsDoors() {
        AccountPolicy policy = ServerOfPeople::cheapPolicy();
        policy.guests = false;
        policy.signUp = false;
        ServerOfPeople server(policy);
        QCOMPARE(nameOf(server.guest("Jae")), nameOf(AccountRefusal::GuestsNotAllowed));
        QCOMPARE(nameOf(server.signUp("Mina")), nameOf(AccountRefusal::SignUpClosed));
    }

    void aTokenHoldsUntilItsTimeIsOver() {
        ServerOfPeople server;
        const Token token = server.signUp("Mina").signedIn->token;
        server.restart();
        server.pass(Duration{hours(12).ms - 1});
        const AccountAnswer in = server.resume(token);
        QVERIFY(in.ok());
        QVERIFY(in.signedIn->token.empty());
        QCOMPARE(in.signedIn->expiresMs, server.utc.now + hours(12).ms);  // used, so extended
        server.pass(hours(12));
        QCOMPARE(nameOf(server.resume(token)), nameOf(AccountRefusal::SessionLapsed));
    }

    void rememberedLastsLonger() {
        ServerOfPeople server;
        QVERIFY(server.signUp("Mina").ok());
        const AccountAnswer in = server.wait([](AccountService& to, AccountService::Reply reply) {
            to.signIn(ServerOfPeople::kHere, {"Mina", ServerOfPeople::password(), true}, std::move(reply));
        });
        server.pass(Duration{days(30).ms - 1});
        QVERIFY(server.resume(in.signedIn->token).ok());
    }

    void nothingElseIsAToken() {
        ServerOfPeople server;
        const Token token = server.signUp("Mina").signedIn->token;
        Token other = token;
        other[31] = static_cast<std::uint8_t>(other[31] ^ 1U);
        Token longer = token;
        longer.push_back(0);
        for (const Token& each : {Token(), other, longer, Token(token.begin(), token.end() - 1)}) {
            QCOMPARE(nameOf(server.resume(each)), nameOf(AccountRefusal::SessionLapsed));
        }
        QVERIFY(server.resume(token).ok());
    }

    void theDatabaseHoldsNoToken() {
        ServerOfPeople server;
        const Token token = server.signUp("Mina").signedIn->token;
        QVERIFY(server.open->database->emptyLog());
        QFile file(server.folder.filePath(QStringLiteral("frontrow.db")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.contains("Mina"));
        QVERIFY(!all.contains(QByteArray(reinterpret_cast<const char*>(token.data()), kTokenBytes)));
        QVERIFY(!all.contains(ServerOfPeople::kPassword));
    }

    void signingInReplacesTheTokenThatTheClientHad() {
        ServerOfPeople server;
        const AccountAnswer first = server.signUp("Mina");
        const AccountAnswer other = server.signUp("Other");
        const auto again = [&](const Token& had) {
            server.ended.clear();
            return server.wait([&](AccountService& to, AccountService::Reply reply) {
                to.signIn(ServerOfPeople::kHere, {"Mina", ServerOfPeople::password(), false, {}, had},
                          std::move(reply));
            });
        };
        QVERIFY(again(first.signedIn->token).ok());
        QCOMPARE(server.ended.size(), std::size_t{1});
        QVERIFY(server.ended[0].only == first.signedIn->signIn);
        QCOMPARE(nameOf(server.resume(first.signedIn->token)), nameOf(AccountRefusal::SessionLapsed));
        // Nobody ends somebody else's.
        QVERIFY(again(other.signedIn->token).ok());
        QVERIFY(server.ended.empty());
        QVERIFY(server.resume(other.signedIn->token).ok());
    }

    void onlySoManyPlacesAtOnce() {
        ServerOfPeople server;
        const Token first = server.signUp("Mina").signedIn->token;
        for (std::int64_t i = 0; i < PeopleTable::kMostSignIns; ++i) {
            server.pass(minutes(1));
            QVERIFY(server.signIn("Mina").ok());
        }
        QCOMPARE(nameOf(server.resume(first)), nameOf(AccountRefusal::SessionLapsed));
    }

    void manyAnswersShareOneCommit() {
        ServerOfPeople server;
        QVERIFY(server.guest("First").ok());
        const qint64 before = QFile(server.folder.filePath(QStringLiteral("frontrow.db-wal"))).size();
        std::size_t answered = 0;
        for (int i = 0; i < 500; ++i) {
            server.service->enterAsGuest("Guest " + std::to_string(i),
                                         [&](AccountAnswer answer) { answered += answer.ok() ? 1 : 0; });
        }
        QCOMPARE(server.service->waiting(), std::size_t{500});
        QVERIFY(server.turn());  // the one flush
        QCOMPARE(answered, std::size_t{500});
        QVERIFY(server.turns.empty());
        // One commit writes each page once: far less than 500 times the pages that one of them changes.
        const qint64 grown = QFile(server.folder.filePath(QStringLiteral("frontrow.db-wal"))).size() - before;
        QVERIFY2(grown < 500 * 4'096, qPrintable(QString::number(grown)));
    }

    void whatWaitsIsBounded() {
        ServerOfPeople server;
        for (std::size_t i = 0; i < AccountService::kMostWaiting; ++i) {
            server.service->resume(Token(kTokenBytes, 7), [](AccountAnswer) {});
        }
        QCOMPARE(nameOf(server.guest("Late")), nameOf(AccountRefusal::Busy));
        QVERIFY(server.guest("In time").ok());
    }

    void aServiceThatEndsAnswersNobody() {
        ServerOfPeople server;
        QVERIFY(server.signUp("Mina").ok());
        bool answered = false;
        server.service->signIn(ServerOfPeople::kHere, {"Mina", ServerOfPeople::password()},
                               [&](AccountAnswer) { answered = true; });
        const auto job = server.pool.jobs.front();
        server.service.reset();
        job();
        server.settle();
        QVERIFY(!answered);
    }

    // A trigger stands for a disk that takes the row of the account and not that of the audit log.
    void whatIsNotStoredIsNotDone() {
        ServerOfPeople server;
        Database& database = *server.open->database;
        QVERIFY(
            database.run(QStringLiteral("CREATE TRIGGER planted BEFORE INSERT ON audit_event BEGIN "
                                        "SELECT RAISE(ABORT, 'planted'); END")));
        QCOMPARE(nameOf(server.signUp("Mina")), nameOf(AccountRefusal::NotStored));
        QVERIFY(PeopleTable(database).accounts(10).empty());
        QVERIFY(database.run(QStringLiteral("DROP TRIGGER planted")));
        QVERIFY(server.signUp("Mina").ok());
    }
};

QTEST_GUILESS_MAIN(AccountServiceTest)
#include "account_service_test.moc"
