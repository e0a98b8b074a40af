// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source_network.h"

#include <QTest>

using namespace frontrow;

namespace {

QHostAddress at(const char* text) { return QHostAddress(QString::fromUtf8(text)); }
std::string keyOf(const char* text) { return TrustedSources().source(at(text)).key; }

}  // namespace

class SourceNetworkTest : public QObject {
    Q_OBJECT

private slots:
    void countsAnAddressAsOneHoweverItIsWritten() {
        QCOMPARE(keyOf("192.0.2.7"), std::string("192.0.2.7"));
        QCOMPARE(keyOf("::ffff:192.0.2.7"), std::string("192.0.2.7"));
        QCOMPARE(keyOf("fe80::1%eth0"), keyOf("fe80::1"));
    }

    // Whoever has one has 2^64 of them.
    void countsTheFirstHalfOfALongAddress() {
        QCOMPARE(keyOf("2001:db8:1:2::1"), keyOf("2001:db8:1:2:ffff::9"));
        QVERIFY(keyOf("2001:db8:1:2::1") != keyOf("2001:db8:1:3::1"));
    }

    void trustsWhatLiesInItsNetworks() {
        const TrustedSources trusted({QStringLiteral("10.1.0.0/16"), QStringLiteral("192.0.2.7"),
                                      QStringLiteral("2001:db8::/32"), QStringLiteral("nonsense")});
        for (const char* in : {"10.1.2.3", "::ffff:10.1.2.3", "192.0.2.7", "2001:db8:5::1"}) {
            QVERIFY2(trusted.trusts(at(in)), in);
            QVERIFY(trusted.source(at(in)).trusted);
        }
        for (const char* out : {"10.2.0.1", "192.0.2.8", "2001:db9::1", "::1", "127.0.0.1"}) {
            QVERIFY2(!trusted.trusts(at(out)), out);
        }
        QCOMPARE(trusted.subnets().size(), 3);
        QVERIFY(!TrustedSources().trusts(at("127.0.0.1")));
    }

    void readsAddressesAndNothingElse() {
        for (const char* good : {"127.0.0.1", "::", "::1", "0.0.0.0", "2001:db8::7"}) {
            QVERIFY2(isAddress(QString::fromUtf8(good)), good);
        }
        for (const char* bad :
             {"", "127", "1.2.3", "localhost", "1.2.3.4.5", "10.0.0.0/8", "1.2.3.4:80", "256.1.1.1"}) {
            QVERIFY2(!isAddress(QString::fromUtf8(bad)), bad);
        }
        for (const char* bad : {"", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8", "::/129", "10/8", "/8"}) {
            QVERIFY2(!SourceNetwork::read(QString::fromUtf8(bad)), bad);
        }
    }
};

QTEST_APPLESS_MAIN(SourceNetworkTest)
#include "source_network_test.moc"
