// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters of a sign-in: single use, their time, whose they are, how many; and their picture.
#include "accounts/sign_in_letters.h"

#include <QTest>
#include <set>

#include "accounts/letters_drawing.h"
#include "accounts/letters_glyphs.h"
#include "protocol/lobby_news.h"
#include "protocol/message_codec.h"
#include "sale/letters.h"

using namespace frontrow;
using Outcome = SignInLetters::Outcome;

namespace {

const std::string kHere = "192.0.2.7";
const std::string kThere = "192.0.2.8";
constexpr std::int64_t kStart = 1'000'000;

SignInLetters::Chance counting() {
    return [next = std::uint64_t{0}]() mutable { return ++next; };
}
SignInLetters letters(const SignInLettersPolicy& policy = {}) { return SignInLetters(policy, counting()); }

// As somebody types them who can read.
TypedLetters read(SignInLetters& of, const SignInLettersShown& shown, const std::string& from = kHere) {
    return {shown.challenge, of.spell(from, shown.challenge, kStart).value_or("?")};
}

int ink(const std::vector<std::uint8_t>& picture, std::uint32_t x, std::uint32_t y) {
    const std::uint32_t pixel = y * LettersDrawing::kWidth + x;
    return pixel % 2 == 0 ? picture[pixel / 2] >> 4U : picture[pixel / 2] & 0x0FU;
}

}  // namespace

class SignInLettersTest : public QObject {
    Q_OBJECT

private slots:
    void areGoodForOneTry() {
        SignInLetters all = letters();
        const SignInLettersShown shown = all.make(kHere, kStart);
        TypedLetters typed = read(all, shown);
        QCOMPARE(typed.text.size(), std::size_t{5});
        for (char& each : typed.text) each = static_cast<char>(std::tolower(each));
        QCOMPARE(all.check(kHere, typed, kStart), Outcome::Right);
        QCOMPARE(all.check(kHere, typed, kStart), Outcome::Lapsed);
        QCOMPARE(all.open(), std::size_t{0});
        QCOMPARE(all.addresses(), std::size_t{0});
    }
    void aWrongTryUsesThemUpToo() {
        SignInLetters all = letters();
        const SignInLettersShown shown = all.make(kHere, kStart);
        const TypedLetters right = read(all, shown);
        for (const char* wrong : {"", "A", "000000000", "\xff"}) {
            SignInLetters others = letters();
            const auto other = others.make(kHere, kStart);
            QCOMPARE(others.check(kHere, {other.challenge, wrong}, kStart), Outcome::Wrong);
        }
        TypedLetters wrong = right;
        wrong.text.back() = wrong.text.back() == 'A' ? 'B' : 'A';
        QCOMPARE(all.check(kHere, wrong, kStart), Outcome::Wrong);
        QCOMPARE(all.check(kHere, right, kStart), Outcome::Lapsed);
    }
    void lapseAfterTheirTime() {
        SignInLetters all = letters();
        const SignInLettersShown early = all.make(kHere, kStart), late = all.make(kHere, kStart);
        QCOMPARE(std::int64_t{early.lastsMs}, minutes(3).ms);
        const TypedLetters first = read(all, early), second = read(all, late);
        QCOMPARE(all.check(kHere, first, kStart + minutes(3).ms - 1), Outcome::Right);
        QVERIFY(!all.spell(kHere, late.challenge, kStart + minutes(3).ms));
        QCOMPARE(all.check(kHere, second, kStart + minutes(3).ms), Outcome::Lapsed);
        QCOMPARE(all.open(), std::size_t{0});
    }
    void areOfNoUseElsewhere() {
        SignInLetters all = letters();
        const SignInLettersShown shown = all.make(kHere, kStart);
        const TypedLetters typed = read(all, shown);
        QVERIFY(!all.spell(kThere, shown.challenge, kStart));
        all.drop(kThere, shown.challenge);
        QCOMPARE(all.check(kThere, typed, kStart), Outcome::Lapsed);
        QCOMPARE(all.check(kHere, typed, kStart), Outcome::Right);
    }
    void ofOneAddressTheOldestGoFirst() {
        SignInLetters all = letters();
        std::vector<SignInLettersShown> shown;
        for (int i = 0; i < 5; ++i) shown.push_back(all.make(kHere, kStart));
        QCOMPARE(all.open(), std::size_t{4});
        QCOMPARE(all.check(kHere, {shown[0].challenge, "AAAAA"}, kStart), Outcome::Lapsed);
        for (int i = 1; i < 5; ++i) QCOMPARE(all.check(kHere, read(all, shown[i]), kStart), Outcome::Right);
    }
    void inAllTheyAreBounded() {
        SignInLettersPolicy policy;
        policy.mostOpen = 50;
        SignInLetters all = letters(policy);
        SignInLettersShown last;
        for (int i = 0; i < 200; ++i) last = all.make(std::to_string(i), kStart);
        QCOMPARE(all.open(), std::size_t{50});
        QCOMPARE(all.addresses(), std::size_t{50});
        QCOMPARE(all.check("199", read(all, last, "199"), kStart), Outcome::Right);
    }
    void byChanceOfTheSystemNoTwoAreAlike() {
        SignInLetters all((SignInLettersPolicy()));
        std::set<std::string> texts;
        std::set<std::vector<std::uint8_t>> pictures;
        for (int i = 0; i < 50; ++i) {
            const auto shown = all.make(std::to_string(i), kStart);
            texts.insert(*all.spell(std::to_string(i), shown.challenge, kStart));
            pictures.insert(shown.picture);
        }
        QVERIFY(texts.size() > 45);
        QCOMPARE(pictures.size(), std::size_t{50});
    }
    void oneMessageHoldsThem() {
        SignInLetters all = letters();
        const auto bytes = encodeMessage(LobbyNews(all.make(kHere, kStart)));
        QVERIFY(bool(bytes));
        QVERIFY(bytes.value().size() < 20'000);
        QVERIFY(bool(decodeLobbyNews(bytes.value())));
    }

    void everyLetterHasAShapeOfItsOwn() {
        std::set<std::vector<std::pair<int, int>>> shapes;
        for (const char letter : kLetters) {
            std::vector<std::pair<int, int>> points;
            for (const PenStroke& stroke : glyphStrokes(letter)) {
                QVERIFY2(stroke.size() >= 2, &letter);
                for (const PenPoint& at : stroke) {
                    QVERIFY(at.x > -0.1 && at.x < 1.1 && at.y > -0.1 && at.y < 1.1);
                    points.emplace_back(static_cast<int>(at.x * 100), static_cast<int>(at.y * 100));
                }
            }
            QVERIFY(points.size() >= 2);
            shapes.insert(points);
        }
        QCOMPARE(shapes.size(), kLetters.size());
        QVERIFY(glyphStrokes('0').empty());
    }
    void thePictureFollowsFromItsNumber() {
        const auto one = drawSignInLetters("K7WQP", 4711);
        QCOMPARE(one.size(), std::size_t{LettersDrawing::kBytes});
        QCOMPARE(drawSignInLetters("K7WQP", 4711), one);
        QVERIFY(drawSignInLetters("K7WQP", 4712) != one);
        QVERIFY(drawSignInLetters("K7WQR", 4711) != one);
    }
    // Nothing is cut off, whatever leans and waves: the edges hold only lines that go across.
    void theLettersStayOnThePaper() {
        for (std::uint64_t number = 0; number < 60; ++number) {
            const auto picture = drawSignInLetters("WMWMW", number);
            int above = 0, all = 0;
            for (std::uint32_t x = 0; x < LettersDrawing::kWidth; ++x) {
                for (std::uint32_t y = 0; y < LettersDrawing::kHeight; ++y) {
                    const bool dark = ink(picture, x, y) > 7;
                    all += dark ? 1 : 0;
                    above += dark && (y == 0 || y == LettersDrawing::kHeight - 1) ? 1 : 0;
                }
            }
            QVERIFY2(above < 20, std::to_string(number).c_str());
            QVERIFY(all > 2'000 && all < 16'000);
        }
    }
};

QTEST_APPLESS_MAIN(SignInLettersTest)
#include "sign_in_letters_test.moc"
