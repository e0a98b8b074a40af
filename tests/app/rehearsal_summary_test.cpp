// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rehearsal_summary.h"

#include <QTest>

#include "models/mistake_words.h"
#include "practice/judge.h"
#include "practice/sample_run.h"

using namespace frontrow;
using namespace frontrow::test;

class RehearsalSummaryTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheWholeRun() {
        const QString text = rehearsalSummary(judgeRun(sampleRun())).join(u'\n');
        for (const char* part :
             {"Tickets: 2 of 2 · A row 2 seat 1 (S), A row 2 seat 2 (S)",
              "small-hall (normal), seed 4F2A-91, version 0.1.0", "160 seats, 640 rivals, a party of 2",
              "Place: 211, 201 to be expected, waited 21.10 s", "Best in reach at entry: ",
              "Luck: +4.10 s (place +1.00, network +1.00, payment +1.50, lost races +0.60), +10 places",
              "In your hands: 29.61 s", "Neither: 14.40 s", "Clicked 214 ms after the opening",
              "Wrong letters (P for F)", "Lost seat A 2 20 by 40 ms (luck)",
              "Payment refused: the card's limit was exceeded (luck)", "Faster than 99.2 % of 640 people",
              "Wallet: 1,000,000 → 732,000 KRW (seats 264,000, fee 4,000)"}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        }
        QVERIFY(!text.contains(u"%1"));
        QVERIFY(!text.contains(u"%2"));
    }

    void alignsThePhases() {
        const QStringList lines = rehearsalSummary(judgeRun(sampleRun()));
        QCOMPARE(lines.filter(QStringLiteral("you ")).value(0),
                 QStringLiteral("you                 0.26     21.55     10.20      6.00     10.10     48.11"));
    }

    void tellsARunWithoutASeat() {
        RunFacts facts = runOnMap(60'000);
        facts.seatHistory.push_back({SimTime{55'000}, SeatIndex{0}, SeatState::Held, SeatOwner::Rival});
        const QString text = rehearsalSummary(judgeRun(facts)).join(u'\n');
        QVERIFY(text.contains(u"No ticket: seats were in reach, and none was asked for"));
        QVERIFY(text.contains(u"Last in reach: "));
        QVERIFY(!text.contains(u"Seat quality"));
    }

    void hasWordsForEveryMistake() {
        QStringList headlines;
        for (int i = 0; i < static_cast<int>(MistakeKind::Count_); ++i) {
            Mistake mistake;
            mistake.kind = static_cast<MistakeKind>(i);
            mistake.count = 2;
            mistake.wanted = "F";
            mistake.typed = "P";
            const QString headline = mistakeHeadline(mistake);
            QVERIFY2(!headline.isEmpty() && !headline.contains(u'%'), qPrintable(headline));
            QVERIFY2(!mistakeCause(mistake).isEmpty(), qPrintable(headline));
            headlines << headline;
        }
        // Only the two late clicks are told apart by their cause alone.
        QCOMPARE(headlines.removeDuplicates(), 1);
    }
};

QTEST_GUILESS_MAIN(RehearsalSummaryTest)
#include "rehearsal_summary_test.moc"
