// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters before the next try, where too many names came from one address.
#include <QTest>

#include "accounts/sample_people.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

QString nameOf(AccountRefusal refusal) { return QString::fromUtf8(accountRefusalName(refusal).data()); }
QString nameOf(const AccountAnswer& answer) { return nameOf(answer.refusal); }

const SourceAddress kElsewhere{"198.51.100.1", false};
const SourceAddress kProxy{"10.0.0.1", true};

AccountPolicy patient() {
    AccountPolicy policy = ServerOfPeople::cheapPolicy();
    policy.throttle.triesPerMinute = 1'000;
    return policy;
}
AccountPolicy strict() {
    AccountPolicy policy = patient();
    policy.strictEnumeration = true;
    return policy;
}

struct House : ServerOfPeople {
    explicit House(const AccountPolicy& policy = patient()) : ServerOfPeople(policy) {}

    AccountAnswer tryIn(const std::string& name, const TypedLetters& letters = {}, const char* password = kPassword,
                        const SourceAddress& from = kHere) {
        return wait([&](AccountService& to, AccountService::Reply reply) {
            SignInRequest request{name, Secret(std::string_view(password))};
            request.letters = letters;
            to.signIn(from, std::move(request), std::move(reply));
        });
    }
    AccountAnswer tryUp(const std::string& name, const TypedLetters& letters = {}) {
        return wait([&](AccountService& to, AccountService::Reply reply) {
            SignUpRequest request{name, ServerOfPeople::password(), {}, PersonRole::Buyer};
            request.letters = letters;
            to.signUp(kHere, std::move(request), std::move(reply));
        });
    }
    AccountAnswer spell(std::uint32_t challenge, const SourceAddress& from = kHere) {
        return wait([&](AccountService& to, AccountService::Reply reply) {
            to.spellLetters(from, challenge, std::move(reply));
        });
    }
    AccountAnswer renew(std::uint32_t challenge, const SourceAddress& from = kHere) {
        return wait([&](AccountService& to, AccountService::Reply reply) {
            to.renewLetters(from, challenge, std::move(reply));
        });
    }
    // As somebody reads them who can.
    TypedLetters read(const AccountAnswer& answer) {
        if (!answer.letters) return {};
        return {answer.letters->challenge, spell(answer.letters->challenge).spelled};
    }
    // The answer to the third name that nobody has.
    AccountAnswer askThreeNames() {
        tryIn("One");
        tryIn("Two");
        return tryIn("Three");
    }
};

}  // namespace

class AccountLettersTest : public QObject {
    Q_OBJECT

private slots:
    void theThirdUnknownNameBringsThem() {
        House house;
        QVERIFY(house.signUp("Mina").ok());
        QVERIFY(!house.tryIn("One").letters);
        QVERIFY(!house.tryIn("Two").letters);
        const AccountAnswer third = house.tryIn("Three");
        QCOMPARE(nameOf(third), nameOf(AccountRefusal::NameUnknown));
        QVERIFY(third.letters.has_value());
        QVERIFY(third.spelled.empty());
        const int before = house.pool.ran;
        const AccountAnswer without = house.tryIn("Mina");
        QCOMPARE(nameOf(without), nameOf(AccountRefusal::LettersNeeded));
        QVERIFY(without.letters && without.letters->challenge != third.letters->challenge);
        QCOMPARE(house.pool.ran, before);  // no password was looked at
        QVERIFY(house.tryIn("Mina", {}, ServerOfPeople::kPassword, kElsewhere).ok());
        QVERIFY(house.tryIn("Mina", house.read(third)).ok());
    }
    void eachAreGoodForOneTry() {
        House house;
        QVERIFY(house.signUp("Mina").ok());
        const TypedLetters typed = house.read(house.askThreeNames());
        QCOMPARE(nameOf(house.tryIn("Four", typed)), nameOf(AccountRefusal::NameUnknown));
        house.pass(seconds(1));
        const AccountAnswer again = house.tryIn("Mina", typed);
        QCOMPARE(nameOf(again), nameOf(AccountRefusal::LettersLapsed));
        QVERIFY(again.letters.has_value());
        QVERIFY(house.tryIn("Mina", house.read(again)).ok());
    }
    void wrongOnesBringOthers() {
        House house;
        QVERIFY(house.signUp("Mina").ok());
        const AccountAnswer shown = house.askThreeNames();
        const AccountAnswer wrong = house.tryIn("Mina", {shown.letters->challenge, "00000"});
        QCOMPARE(nameOf(wrong), nameOf(AccountRefusal::LettersWrong));
        QVERIFY(wrong.letters.has_value());
        QVERIFY(house.tryIn("Mina", house.read(wrong)).ok());
    }
    void theyLapseAndAreOverWithTheMinute() {
        House house;
        QVERIFY(house.signUp("Mina").ok());
        const TypedLetters typed = house.read(house.askThreeNames());
        house.pass(minutes(1));
        QVERIFY(house.tryIn("Mina").ok());  // nothing is wanted any more
        house.askThreeNames();
        house.pass(seconds(2));
        QCOMPARE(nameOf(house.tryIn("Mina", {typed.challenge, "QQQQQ"})), nameOf(AccountRefusal::LettersWrong));
        // Another house, whose letters do not last.
        AccountPolicy policy = patient();
        policy.letters.lifetime = seconds(10);
        House brief(policy);
        QVERIFY(brief.signUp("Mina").ok());
        const TypedLetters old = brief.read(brief.askThreeNames());
        brief.pass(seconds(10));
        QCOMPARE(nameOf(brief.tryIn("Mina", old)), nameOf(AccountRefusal::LettersLapsed));
    }
    void signingUpTellsNamesTooAndWantsThem() {
        House house;
        for (const char* name : {"Mina", "Jae", "Hana"}) QVERIFY(house.signUp(name).ok());
        QCOMPARE(nameOf(house.tryUp("Mina")), nameOf(AccountRefusal::NameTaken));
        QCOMPARE(nameOf(house.tryUp("Jae")), nameOf(AccountRefusal::NameTaken));
        const AccountAnswer third = house.tryUp("Hana");
        QCOMPARE(nameOf(third), nameOf(AccountRefusal::NameTaken));
        QVERIFY(third.letters.has_value());
        QCOMPARE(nameOf(house.tryUp("Somebody")), nameOf(AccountRefusal::LettersNeeded));
        QCOMPARE(nameOf(house.tryIn("Mina")), nameOf(AccountRefusal::LettersNeeded));
        QVERIFY(house.tryUp("Somebody", house.read(third)).ok());
    }
    // What is told of a name that exists and of one that does not is the same, letters included.
    void whereStrictNothingTellsThemApart() {
        House known(strict()), unknown(strict());
        QVERIFY(known.signUp("Mina").ok());
        QVERIFY(unknown.signUp("Somebody").ok());
        for (int i = 0; i < 6; ++i) {
            const int ranKnown = known.pool.ran, ranUnknown = unknown.pool.ran;
            const AccountAnswer one = known.tryIn("Mina", {}, "wrong passw0rd");
            const AccountAnswer other = unknown.tryIn("Mina", {}, "wrong passw0rd");
            QCOMPARE(nameOf(one), nameOf(other));
            QCOMPARE(one.retryAfter.ms, other.retryAfter.ms);
            QCOMPARE(one.letters.has_value(), other.letters.has_value());
            QCOMPARE(known.pool.ran - ranKnown, unknown.pool.ran - ranUnknown);
            QCOMPARE(nameOf(one), nameOf(i < 3 ? AccountRefusal::SignInRefused : AccountRefusal::LettersNeeded));
            for (House* each : {&known, &unknown}) each->pass(seconds(5));
        }
    }
    // Whoever has to wait does not lose what he has read, and letters do not shorten the wait.
    void aWaitKeepsThem() {
        House house;
        QVERIFY(house.signUp("Mina").ok());
        const AccountAnswer third = house.askThreeNames();
        const AccountAnswer fourth = house.tryIn("Four", house.read(third));
        QVERIFY(fourth.letters.has_value());
        const TypedLetters typed = house.read(fourth);
        const AccountAnswer early = house.tryIn("Mina", typed);
        QCOMPARE(nameOf(early), nameOf(AccountRefusal::SlowDown));
        QCOMPARE(early.retryAfter.ms, seconds(1).ms);
        house.pass(seconds(1));
        QVERIFY(house.tryIn("Mina", typed).ok());
    }
    void picturesAndReadingsAreBoundedPerMinute() {
        House house;
        const AccountAnswer third = house.askThreeNames();
        std::uint32_t challenge = third.letters->challenge;
        for (int i = 1; i < 12; ++i) {
            const AccountAnswer fresh = house.renew(challenge);
            QVERIFY(fresh.ok() && fresh.letters && fresh.letters->challenge != challenge);
            QCOMPARE(nameOf(house.spell(challenge)), nameOf(AccountRefusal::LettersLapsed));
            challenge = fresh.letters->challenge;
        }
        QCOMPARE(house.service->openLetters(), std::size_t{1});
        const AccountAnswer more = house.renew(challenge);
        QCOMPARE(nameOf(more), nameOf(AccountRefusal::SlowDown));
        QCOMPARE(more.retryAfter.ms, seconds(5).ms);
        QCOMPARE(nameOf(house.tryIn("Mina")), nameOf(AccountRefusal::SlowDown));
        // What was there before still is.
        for (int i = 0; i < 3; ++i) QCOMPARE(house.spell(challenge).spelled.size(), std::size_t{5});
        QCOMPARE(nameOf(house.spell(challenge)), nameOf(AccountRefusal::SlowDown));
        QCOMPARE(nameOf(house.spell(challenge, kElsewhere)), nameOf(AccountRefusal::LettersLapsed));
    }
    void aTrustedSourceIsNeverAsked() {
        House house;
        QVERIFY(house.signUp("Mina").ok());
        for (int i = 0; i < 10; ++i) {
            const auto no = house.tryIn("Nobody" + std::to_string(i), {}, ServerOfPeople::kPassword, kProxy);
            QCOMPARE(nameOf(no), nameOf(AccountRefusal::NameUnknown));
            QVERIFY(!no.letters);
        }
        QVERIFY(house.tryIn("Mina", {}, ServerOfPeople::kPassword, kProxy).ok());
    }
    void nobodyIsAskedWhereTheServerDoesNotWantIt() {
        AccountPolicy policy = patient();
        policy.lettersOnSignIn = false;
        House house(policy);
        QVERIFY(house.signUp("Mina").ok());
        QVERIFY(!house.askThreeNames().letters);
        QVERIFY(house.tryIn("Mina").ok());
    }
};

QTEST_APPLESS_MAIN(AccountLettersTest)
#include "account_letters_test.moc"
