// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/audit_log.h"

#include <QTest>

#include "storage/sample_store.h"

using namespace frontrow;

namespace {

struct Logged {
    explicit Logged(std::int64_t most = AuditLog::kMostEvents) : open(folder.path()), log(*open.database, most) {}

    void add(int count) {
        for (int i = 0; i < count; ++i) {
            const AuditEvent event{kNowUtcMs + i, MemberId{7}, AuditKind::RoleGranted, MemberId{8}, std::to_string(i)};
            QVERIFY(open.database->begin() && log.append(event) && open.database->commit());
        }
    }
    // What a hand that knows SQL but not the triggers' reason would do.
    void tamper(const char* sql) {
        QVERIFY(open.database->run(QStringLiteral("DROP TRIGGER audit_event_never_changes")));
        QVERIFY(open.database->run(QStringLiteral("DROP TRIGGER audit_event_is_kept")));
        QVERIFY2(open.database->run(QString::fromUtf8(sql)), qPrintable(open.database->lastReason()));
    }

    QTemporaryDir folder;
    OpenFolder open;
    AuditLog log;
};

}  // namespace

class AuditLogTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatHappenedInItsOrder() {
        Logged logged;
        QCOMPARE(logged.log.check()->events, std::int64_t{0});
        logged.add(3);
        const auto rows = logged.log.newest(2);
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].id, std::int64_t{3});
        QCOMPARE(rows[0].kind, std::string("role_granted"));
        QCOMPARE(rows[0].detail, std::string("2"));
        QVERIFY(rows[0].actor == MemberId{7} && rows[0].subject == MemberId{8});
        QCOMPARE(rows[1].atMs, kNowUtcMs + 1);
        QCOMPARE(logged.log.newest(10, MemberId{8}).size(), std::size_t{3});
        QVERIFY(logged.log.newest(10, MemberId{9}).empty());
        const auto checked = logged.log.check();
        QVERIFY(checked && checked->events == 3 && checked->last == 3 && checked->lastHash.size() == 64);
    }

    void isOnlyAddedTo() {
        Logged logged;
        logged.add(3);
        Database& database = *logged.open.database;
        QVERIFY(!database.run(QStringLiteral("UPDATE audit_event SET detail = 'x' WHERE id = 2")));
        QVERIFY(!database.run(QStringLiteral("DELETE FROM audit_event WHERE id = 3")));
        QVERIFY(logged.log.check());
    }

    void noticesWhatWasChanged_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("event");
        QTest::newRow("detail") << QByteArray("UPDATE audit_event SET detail = 'x' WHERE id = 2") << 2;
        QTest::newRow("kind") << QByteArray("UPDATE audit_event SET kind = 'signed_in' WHERE id = 2") << 2;
        QTest::newRow("actor") << QByteArray("UPDATE audit_event SET actor = 9 WHERE id = 2") << 2;
        QTest::newRow("subject") << QByteArray("UPDATE audit_event SET subject = 9 WHERE id = 2") << 2;
        QTest::newRow("time") << QByteArray("UPDATE audit_event SET at_ms = at_ms + 1 WHERE id = 2") << 2;
        QTest::newRow("hash") << QByteArray("UPDATE audit_event SET hash = zeroblob(32) WHERE id = 2") << 2;
        QTest::newRow("moved") << QByteArray("UPDATE audit_event SET kind = '2role_granted', detail = '' WHERE id = 3")
                               << 3;
        QTest::newRow("gone inside") << QByteArray("DELETE FROM audit_event WHERE id = 2") << 2;
        QTest::newRow("gone at the start") << QByteArray("DELETE FROM audit_event WHERE id = 1") << 1;
        QTest::newRow("gone at the end") << QByteArray("DELETE FROM audit_event WHERE id >= 4") << 4;
        QTest::newRow("all gone") << QByteArray("DELETE FROM audit_event") << 1;
        QTest::newRow("start moved") << QByteArray("UPDATE audit_start SET first = 2") << 1;
    }
    void noticesWhatWasChanged() {
        QFETCH(QByteArray, sql);
        QFETCH(int, event);
        Logged logged;
        logged.add(5);
        QVERIFY(logged.log.check());
        logged.tamper(sql.constData());
        const auto checked = logged.log.check();
        QVERIFY(!checked);
        if (event > 1)
            QVERIFY2(checked.error().contains(QStringLiteral("event %1 ").arg(event)), qPrintable(checked.error()));
    }

    // Where the rows are given up with what they stand for.
    void anEventOfARolledBackTransactionIsNone() {
        Logged logged;
        logged.add(1);
        QVERIFY(logged.open.database->begin() && logged.log.append({kNowUtcMs, MemberId{1}, AuditKind::SignedIn}));
        logged.open.database->rollback();
        logged.add(1);
        const auto checked = logged.log.check();
        QVERIFY(checked && checked->events == 2 && checked->last == 2);
    }

    void itsLengthIsBoundedAndTheChainHolds() {
        Logged logged(10);
        logged.add(10);
        QCOMPARE(logged.log.check()->events, std::int64_t{10});
        logged.add(1);
        auto checked = logged.log.check();
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error()));
        QCOMPARE(checked->events, std::int64_t{7});  // five of the ten, what says so, and the new one
        QCOMPARE(checked->last, std::int64_t{12});
        QCOMPARE(logged.log.newest(2)[1].kind, std::string("log_shortened"));
        QCOMPARE(logged.log.newest(2)[1].detail, std::string("6"));
        logged.add(40);
        checked = logged.log.check();
        QVERIFY(checked && checked->events <= 11);
    }

    void detailIsCut() {
        Logged logged;
        QVERIFY(logged.open.database->begin() &&
                logged.log.append({kNowUtcMs, MemberId{1}, AuditKind::ServerStarted, {}, std::string(100, 'v')}) &&
                logged.open.database->commit());
        QCOMPARE(logged.log.newest(1)[0].detail.size(), kMostDetailBytes);
        QVERIFY(logged.log.check());
    }

    void everyKindHasAName() {
        for (std::size_t i = 0; i < kAuditKindCount; ++i) {
            QVERIFY(!auditKindName(static_cast<AuditKind>(i)).empty());
        }
    }
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "audit_log_test.moc"
