// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What whoever runs a server types, on a real data folder.
#include "command_line/server_command_line.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include "accounts/sample_people.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

struct Said {
    std::optional<ServerExit> ended;
    ServerConfig config;
    QString out;
    QString error;
};

Said run(const QStringList& arguments, const QMap<QString, QString>& environment = {}) {
    Said said;
    QTextStream out(&said.out);
    QTextStream error(&said.error);
    const ServerCall call = serverCommandLine({arguments, environment, kNowUtcMs, out, error});
    out.flush();
    error.flush();
    said.ended = call.ended;
    said.config = call.config;
    return said;
}

class Folder {
public:
    // With what it takes for the passwords of tests not to be slow.
    Said run(const QString& words, const char* password = nullptr) const {
        QStringList arguments = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        arguments << QStringLiteral("--data") << data << QStringLiteral("--set")
                  << QStringLiteral("accounts.password_memory_mib=19");
        if (password != nullptr) {
            QFile file(m_folder.filePath(QStringLiteral("password")));
            if (file.open(QIODevice::WriteOnly)) file.write(QByteArray(password) + "\nnot this line\n");
            arguments << QStringLiteral("--password-file") << file.fileName();
        }
        return ::run(arguments);
    }
    void make() const { OpenFolder(data).close(); }

private:
    QTemporaryDir m_folder;

public:
    QString data = m_folder.filePath(QStringLiteral("data"));
};

#define SUCCEEDS(call)                                                  \
    do {                                                                \
        const Said did = (call);                                        \
        QVERIFY2(did.ended == ServerExit::Done, qPrintable(did.error)); \
        QCOMPARE(did.error, QString());                                 \
    } while (false)
#define REFUSED(call, words)                                                        \
    do {                                                                            \
        const Said did = (call);                                                    \
        QVERIFY(did.ended == ServerExit::Refused);                                  \
        QVERIFY2(did.error.contains(QStringLiteral(words)), qPrintable(did.error)); \
        QCOMPARE(did.out, QString());                                               \
    } while (false)

}  // namespace

class ServerCommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAVerbItServesWithTheSettings() {
        const Said said = run({QStringLiteral("--port"), QStringLiteral("4711"), QStringLiteral("--data"),
                               QStringLiteral("/srv/frontrow"), QStringLiteral("--set"),
                               QStringLiteral("limits.trusted_sources=10.0.0.0/8,192.0.2.1")},
                              {{QStringLiteral("FRONTROW_SERVER_PORT"), QStringLiteral("1")},
                               {QStringLiteral("FRONTROW_SERVER_NAME"), QStringLiteral("Club")}});
        QVERIFY(!said.ended);
        QCOMPARE(said.config.server.port, std::int64_t{4'711});
        QCOMPARE(said.config.server.dataFolder, QStringLiteral("/srv/frontrow"));
        QCOMPARE(said.config.server.name, QStringLiteral("Club"));
        QCOMPARE(said.config.limits.trustedSources.size(), 2);
        QVERIFY(!run({}).ended);
    }

    void explainsItself() {
        const Said help = run({QStringLiteral("--help")});
        SUCCEEDS(help);
        for (const ServerVerbRow& row : serverVerbTable()) QVERIFY(help.out.contains(row.name));
        const Said version = run({QStringLiteral("--version")});
        SUCCEEDS(version);
        QVERIFY(version.out.startsWith(QStringLiteral("frontrow-server 0.")));
    }

    void refusesWhatItDoesNotKnow_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* words, const char* why) {
            QTest::newRow(words) << QString::fromUtf8(words).split(QLatin1Char(' ')) << QString::fromUtf8(why);
        };
        row("--porrt 1", "no option --porrt");
        row("--port", "--port needs a value");
        row("--set port", "KEY=VALUE");
        row("serve", "no verb \"serve\"");
        row("backup one two", "\"two\" is one word too many");
        row("check one", "one word too many");
        row("audit many", "no number");
        row("account", "needs one of list");
        row("account reset", "reset needs NAME");
        row("account list all", "list needs nothing further");
        row("account grant Mina", "grant needs NAME and ROLE");
        row("account grant Mina queen", "\"queen\" is no role");
        row("account create Mina guest", "\"guest\" is no role");
    }
    void refusesWhatItDoesNotKnow() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const Said said = run(arguments);
        QVERIFY(said.ended == ServerExit::WrongUse);
        QVERIFY2(said.error.contains(word), qPrintable(said.error));
    }

    void looksAtSettings() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("server.toml"));
        const Said printed = run({QStringLiteral("--print-config"), QStringLiteral("--port"), QStringLiteral("4711")});
        SUCCEEDS(printed);
        QVERIFY(printed.out.contains(QStringLiteral("\nport = 4711\n")));
        {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(printed.out.toUtf8());
        }
        const Said good = run({QStringLiteral("--config"), file, QStringLiteral("--check-config")});
        SUCCEEDS(good);
        QCOMPARE(good.out, file + QStringLiteral(": good\n"));
        QCOMPARE(run({QStringLiteral("--config"), file}).config.server.port, std::int64_t{4'711});
        {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write("[server]\nport = 0\n");
        }
        REFUSED(run({QStringLiteral("--config"), file, QStringLiteral("--check-config")}),
                "server.toml line 2: server.port");
        REFUSED(run({QStringLiteral("--config"), file}), "server.port");
        REFUSED(run({QStringLiteral("--config"), file, QStringLiteral("check")}), "server.port");
    }

    void makesTheFirstAdminOfANewServer() {
        const Folder folder;
        const Said made = folder.run(QStringLiteral("account create Root admin"), "correct h0rse");
        SUCCEEDS(made);
        QCOMPARE(made.out, QStringLiteral("Root: made, as admin\n"));
        REFUSED(folder.run(QStringLiteral("account create ROOT buyer"), "correct h0rse"),
                "an account of that name already");
        REFUSED(folder.run(QStringLiteral("account create Other buyer"), "short1"), "fewer than 8");
        REFUSED(folder.run(QStringLiteral("account create Other buyer"), "onlyletters"), "letters and digits");
        const Said all = folder.run(QStringLiteral("account list"));
        SUCCEEDS(all);
        QVERIFY2(all.out.contains(QStringLiteral("admin")) && all.out.contains(QStringLiteral("Root")),
                 qPrintable(all.out));
        QVERIFY(all.out.endsWith(QStringLiteral("1 accounts\n")));
        // Nobody but its owner can read it.
        QVERIFY(!(QFile::permissions(folder.data) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void looksAfterAccounts() {
        const Folder folder;
        SUCCEEDS(folder.run(QStringLiteral("account create Mina buyer"), "correct h0rse"));
        SUCCEEDS(folder.run(QStringLiteral("account grant mina seller")));
        SUCCEEDS(folder.run(QStringLiteral("account reset MINA"), "another passw0rd"));
        SUCCEEDS(folder.run(QStringLiteral("account sign-out Mina")));
        REFUSED(folder.run(QStringLiteral("account reset Nobody"), "another passw0rd"), "no account of that name");
        REFUSED(folder.run(QStringLiteral("account grant Nobody admin")), "no account of that name");
        OpenFolder open(folder.data);
        PeopleTable people(*open.database);
        const auto mina = people.account("mina");
        QVERIFY(mina && mina->role == PersonRole::Seller);
        const PasswordHasher hasher(HashCost{});
        const auto matches = [&](const char* password) {
            return hasher.match(people.passwordOf(mina->id), Secret(std::string_view(password)));
        };
        QVERIFY(matches("another passw0rd") != PasswordMatch::No);
        QVERIFY(matches("correct h0rse") == PasswordMatch::No);
        open.close();
        const Said events = folder.run(QStringLiteral("audit 3"));
        SUCCEEDS(events);
        QCOMPARE(events.out, QStringLiteral("2026-03-01 12:00:00 role_granted by operator to 1: seller\n"
                                            "2026-03-01 12:00:00 password_reset by operator to 1\n"
                                            "2026-03-01 12:00:00 signed_out_everywhere by operator to 1\n"));
    }

    // A person who forgot a password in the middle of a sale cannot wait for its end.
    void looksAfterAccountsWhileTheServerRuns() {
        ServerOfPeople server;
        const Token token = server.signUp("Mina").signedIn->token;
        Folder folder;
        folder.data = server.folder.path();
        SUCCEEDS(folder.run(QStringLiteral("account reset Mina"), "another passw0rd"));
        QVERIFY(server.service->peopleChanged());
        QVERIFY(server.resume(token).refusal == AccountRefusal::SessionLapsed);
        QVERIFY(server.signIn("Mina", "another passw0rd").ok());
        SUCCEEDS(folder.run(QStringLiteral("account grant Mina admin")));
        QVERIFY(server.signIn("Mina", "another passw0rd").signedIn->person.role == PersonRole::Admin);
        // What needs the folder for itself says so.
        REFUSED(folder.run(QStringLiteral("check")), "is being used by");
        QVERIFY(AuditLog(*server.open->database).check());
    }

    void whatIsNotThereIsNotMade() {
        const Folder folder;
        for (const char* words : {"account list", "account grant Mina admin", "audit", "check", "backup", "rebuild"}) {
            REFUSED(folder.run(QString::fromUtf8(words)), "the database is missing");
        }
        QVERIFY(!QDir(folder.data).exists());
        REFUSED(folder.run(QStringLiteral("account reset Mina"), "correct h0rse"), "the database is missing");
        REFUSED(run({QStringLiteral("account"), QStringLiteral("reset"), QStringLiteral("Mina"),
                     QStringLiteral("--password-file"), QStringLiteral("/nowhere/password")}),
                "/nowhere/password: cannot be read");
    }

    void copiesChecksAndGoesBack() {
        const Folder folder;
        folder.make();
        SUCCEEDS(folder.run(QStringLiteral("account create Mina buyer"), "correct h0rse"));
        const Said checked = folder.run(QStringLiteral("check"));
        SUCCEEDS(checked);
        QVERIFY2(checked.out.contains(QStringLiteral("audit log of 1 events whole, the last is 1 with hash ")),
                 qPrintable(checked.out));
        SUCCEEDS(folder.run(QStringLiteral("backup")));
        SUCCEEDS(folder.run(QStringLiteral("account create Later buyer"), "correct h0rse"));
        SUCCEEDS(folder.run(QStringLiteral("restore")));
        QVERIFY(folder.run(QStringLiteral("account list")).out.endsWith(QStringLiteral("1 accounts\n")));
        SUCCEEDS(folder.run(QStringLiteral("rebuild")));
    }

    void checkNamesAChangedAuditLog() {
        const Folder folder;
        folder.make();
        SUCCEEDS(folder.run(QStringLiteral("account create Mina buyer"), "correct h0rse"));
        {
            OpenFolder open(folder.data);
            QVERIFY(open.database->run(QStringLiteral("DROP TRIGGER audit_event_never_changes")));
            QVERIFY(open.database->run(QStringLiteral("UPDATE audit_event SET detail = 'admin'")));
            open.close();
        }
        const Said checked = folder.run(QStringLiteral("check"));
        REFUSED(checked, "event 1 of the audit log is not as it was written");
        QVERIFY(checked.error.contains(QStringLiteral("`frontrow-server restore FILE --data ")));
    }
};

QTEST_GUILESS_MAIN(ServerCommandLineTest)
#include "server_command_line_test.moc"
