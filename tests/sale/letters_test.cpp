// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/letters.h"

#include <rapidcheck.h>

#include <QTest>
#include <map>

using namespace frontrow;

class LettersTest : public QObject {
    Q_OBJECT

private slots:
    void packingKeepsTheText();
    void capitalsDoNotMatter();
    void onlyShortPrintableTextIsPacked_data();
    void onlyShortPrintableTextIsPacked();
    void drawsOnlyLettersThatCannotBeConfused();
    void drawsDifferByChallengeAndSeed();
};

void LettersTest::packingKeepsTheText() {
    QVERIFY(rc::check("unpack(pack(text)) is the text", [] {
        const auto length = *rc::gen::inRange<std::size_t>(0, 9);
        const auto text = *rc::gen::container<std::string>(length, rc::gen::elementOf(std::string(kLetters)));
        const auto packed = packLetters(text);
        RC_ASSERT(packed.has_value());
        RC_ASSERT(unpackLetters(*packed) == text);
    }));
}

void LettersTest::capitalsDoNotMatter() {
    QCOMPARE(packLetters("abcxyz"), packLetters("ABCXYZ"));
    QCOMPARE(packLetters("aB2"), packLetters("Ab2"));
    QVERIFY(packLetters("AB") != packLetters("BA"));
}

void LettersTest::onlyShortPrintableTextIsPacked_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("packed");
    QTest::newRow("empty") << "" << true;
    QTest::newRow("eight") << "ABCDEFGH" << true;
    QTest::newRow("nine") << "ABCDEFGHJ" << false;
    QTest::newRow("blank") << "AB CD" << false;
    QTest::newRow("control") << "AB\t" << false;
    QTest::newRow("accent") << "ABé" << false;
}

void LettersTest::onlyShortPrintableTextIsPacked() {
    QFETCH(QString, text);
    QTEST(packLetters(text.toStdString()).has_value(), "packed");
}

void LettersTest::drawsOnlyLettersThatCannotBeConfused() {
    QVERIFY(kLetters.find_first_of("IO01") == std::string_view::npos);
    std::map<char, int> seen;
    for (std::uint32_t challenge = 1; challenge <= 4'000; ++challenge) {
        const std::int64_t length = 4 + challenge % 5;
        const std::string text = unpackLetters(drawLetters(Random(7), challenge, length));
        QCOMPARE(static_cast<std::int64_t>(text.size()), length);
        for (const char c : text) ++seen[c];
    }
    QCOMPARE(seen.size(), kLetters.size());
    // 24,000 draws of 32 letters: 750 each, more than six standard deviations would be a broken die.
    for (const auto& [letter, count] : seen) {
        QVERIFY2(kLetters.find(letter) != std::string_view::npos, std::string(1, letter).c_str());
        QVERIFY2(count > 580 && count < 920, std::string(1, letter).c_str());
    }
}

void LettersTest::drawsDifferByChallengeAndSeed() {
    QVERIFY(rc::check("one challenge, one text", [](std::uint64_t seed, std::uint32_t challenge) {
        const std::uint64_t text = drawLetters(Random(seed), challenge, 8);
        RC_ASSERT(text == drawLetters(Random(seed), challenge, 8));
        RC_ASSERT(text != drawLetters(Random(seed), challenge + 1, 8));
        RC_ASSERT(text != drawLetters(Random(seed + 1), challenge, 8));
    }));
}

QTEST_APPLESS_MAIN(LettersTest)
#include "letters_test.moc"
