// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where sign-ins are kept, and for how long, with and without a keychain.
#include "connection/sign_in_keeper.h"

#include <QTest>

#include "together/fake_keychain.h"

using namespace frontrow;
using test::FakeKeychain;

namespace {

const QString kServer = QStringLiteral("house:47100");
KeptSignIn mina() { return {QStringLiteral("미나"), std::vector<std::uint8_t>(32, 7)}; }

SignInKeeper::Kept keep(SignInKeeper& keeper, const KeptSignIn& what = mina()) {
    std::optional<SignInKeeper::Kept> kept;
    keeper.keep(kServer, what, [&](SignInKeeper::Kept answer) { kept = answer; });
    if (kept || !QTest::qWaitFor([&] { return kept.has_value(); })) qFatal("answered at once, or never");
    return *kept;
}
std::optional<KeptSignIn> read(SignInKeeper& keeper) {
    bool answered = false;
    std::optional<KeptSignIn> found;
    keeper.read(kServer, [&](const std::optional<KeptSignIn>& answer) {
        answered = true;
        found = answer;
    });
    if (answered || !QTest::qWaitFor([&] { return answered; })) qFatal("answered at once, or never");
    return found;
}

}  // namespace

class SignInKeeperTest : public QObject {
    Q_OBJECT

private slots:
    void aKeychainKeepsItForTheNextRun() {
        FakeKeychain keychain;
        {
            SignInKeeper keeper(&keychain);
            QVERIFY(keep(keeper) == SignInKeeper::Kept::ForGood);
        }
        SignInKeeper next(&keychain);
        QCOMPARE(read(next), mina());
        next.forget(kServer);
        QVERIFY(!read(next));
        QVERIFY(keychain.secrets.isEmpty());
    }
    void withoutOneItIsForThisRun() {
        FakeKeychain keychain;
        keychain.mood = FakeKeychain::Mood::Absent;
        SignInKeeper keeper(&keychain);
        QVERIFY(keep(keeper) == SignInKeeper::Kept::ThisRun);
        QCOMPARE(read(keeper), mina());
        SignInKeeper next(&keychain);
        QVERIFY(!read(next));
        SignInKeeper none(nullptr);
        QVERIFY(!read(none));
        QVERIFY(keep(none) == SignInKeeper::Kept::ThisRun);
        QCOMPARE(read(none), mina());
    }
    // A wallet that waits for somebody to unlock it.
    void aSilentOneIsTakenForAbsent() {
        FakeKeychain keychain;
        keychain.mood = FakeKeychain::Mood::Silent;
        SignInKeeper keeper(&keychain, 1);
        QVERIFY(!read(keeper));
        QVERIFY(keep(keeper) == SignInKeeper::Kept::ThisRun);
        QCOMPARE(read(keeper), mina());
    }
    // What the keychain has is not held in memory too.
    void nothingIsKeptTwice() {
        FakeKeychain keychain;
        SignInKeeper keeper(&keychain);
        QVERIFY(keep(keeper) == SignInKeeper::Kept::ForGood);
        keychain.secrets.clear();
        QVERIFY(!read(keeper));
    }
    void whatIsNoSignInIsNone() {
        FakeKeychain keychain;
        keychain.secrets.insert(kServer, QByteArray(32, 'x'));
        SignInKeeper keeper(&keychain);
        QVERIFY(!read(keeper));
    }
};

QTEST_GUILESS_MAIN(SignInKeeperTest)
#include "sign_in_keeper_test.moc"
