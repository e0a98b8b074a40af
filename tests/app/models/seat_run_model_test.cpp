// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seat_run_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "domain/random.h"
#include "seat_map/sample_view.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

// A model under the eyes of Qt's own tester.
struct Listed {
    explicit Listed(test::PlanPointer plan, const SeatFilters& wanted = {}) : filters(wanted), sample(std::move(plan)) {
        model.setFilters(filters);
        model.setView(&sample.view());
    }
    QString cell(int row, SeatRunModel::Column column, int role = Qt::DisplayRole) const {
        return model.index(row, column).data(role).toString();
    }
    // "1:1–4 2:1–4": rows and seats of all lines.
    QString lines() const {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all << cell(row, SeatRunModel::RowName) + QLatin1Char(':') + cell(row, SeatRunModel::Seats);
        }
        return all.join(QLatin1Char(' '));
    }
    // What a model that never saw a change would list.
    QString linesAnew() const {
        SeatRunModel fresh;
        fresh.setFilters(filters);
        fresh.setView(&sample.view());
        QStringList all;
        for (int row = 0; row < fresh.rowCount(); ++row) {
            all << fresh.index(row, SeatRunModel::RowName).data().toString() + QLatin1Char(':') +
                       fresh.index(row, SeatRunModel::Seats).data().toString();
        }
        return all.join(QLatin1Char(' '));
    }
    void take(std::uint32_t seat, SeatCode code = SeatCode::SoldToRival) {
        sample.set(SeatIndex{seat}, code);
        model.refresh();
    }
    SeatFilters filters;
    test::SampleView sample;
    SeatRunModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

SeatFilters party(std::uint32_t seats) {
    SeatFilters filters;
    filters.party = seats;
    return filters;
}

}  // namespace

class SeatRunModelTest : public QObject {
    Q_OBJECT

private slots:
    void listsOneLineForEachRunOfSeats() {
        Listed list(test::aislePlan(2, 6, {2}));
        QCOMPARE(list.lines(), QStringLiteral("1:1–2 1:3–6 2:1–2 2:3–6"));
        QCOMPARE(list.cell(1, SeatRunModel::Together), QStringLiteral("4"));
        QCOMPARE(list.cell(1, SeatRunModel::Price), QStringLiteral("₩132,000"));
    }

    void aSeatThatGoesSplitsItsRunAndOneThatComesBackJoinsIt() {
        Listed list(test::rowsPlan(2, 6));
        QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
        list.take(2);
        QCOMPARE(list.lines(), QStringLiteral("1:1–2 1:4–6 2:1–6"));
        list.take(0);
        list.take(1);
        QCOMPARE(list.lines(), QStringLiteral("1:4–6 2:1–6"));
        list.take(2, SeatCode::Free);
        QCOMPARE(list.lines(), QStringLiteral("1:3–6 2:1–6"));
        QCOMPARE(resets.count(), 0);
    }

    // The line that is chosen stays the same one while others come and go.
    void otherLinesKeepTheirPlace() {
        Listed list(test::rowsPlan(3, 6));
        const QPersistentModelIndex last = list.model.index(2, 0);
        list.take(2);
        QCOMPARE(last.row(), 3);
        for (std::uint32_t i = 0; i < 6; ++i) list.take(i);
        QCOMPARE(last.row(), 1);
        QCOMPARE(list.cell(last.row(), SeatRunModel::RowName), QStringLiteral("3"));
    }

    void offersTheBestSeatsOfTheRunForTheParty() {
        Listed list(test::rowsPlan(1, 7), party(3));
        QCOMPARE(list.cell(0, SeatRunModel::Offer), QStringLiteral("3–5"));
        const SeatList offer = list.model.run(0).offer;
        QCOMPARE(offer.size(), std::size_t{3});
        QCOMPARE(offer[0].value, 2U);
        list.take(3);
        QCOMPARE(list.cell(0, SeatRunModel::Offer), QStringLiteral("1–3"));
        list.take(0);
        QVERIFY(list.model.run(0).offer.empty());
    }

    void theFiltersApply() {
        Listed list(test::twoTierPlan(1, 4));
        QCOMPARE(list.model.rowCount(), 2);
        SeatFilters front;
        front.tiers = 1;
        list.model.setFilters(front);
        QCOMPARE(list.model.rowCount(), 1);
        QCOMPARE(list.cell(0, SeatRunModel::SectionName), QStringLiteral("Front"));
        SeatFilters fitting = party(3);
        fitting.onlyFitting = true;
        list.model.setFilters(fitting);
        list.take(1);
        QCOMPARE(list.lines(), QStringLiteral("1:1–4"));
        QCOMPARE(list.cell(0, SeatRunModel::SectionName), QStringLiteral("Rear"));
    }

    void restrictedSeatsCanBeLeftOut() {
        Listed list(test::flaggedPlan(1, 8));
        QCOMPARE(list.lines(), QStringLiteral("1:3–6 1:8"));
        SeatFilters filters;
        filters.hideRestricted = true;
        list.model.setFilters(filters);
        QCOMPARE(list.lines(), QStringLiteral("1:3–6"));
    }

    void listsStepFreePlacesWithTheirCompanionsForThoseWhoAsk() {
        SeatFilters filters = party(2);
        filters.needs = PartyNeeds::StepFree;
        Listed list(test::flaggedPlan(2, 8), filters);
        QCOMPARE(list.lines(), QStringLiteral("1:1–2 2:1–2"));
        QCOMPARE(list.cell(0, SeatRunModel::Offer), QStringLiteral("1–2"));
        QCOMPARE(list.model.run(0).accessible, 1U);
        QCOMPARE(list.model.run(0).companions, 1U);
        list.take(0);
        QCOMPARE(list.lines(), QStringLiteral("2:1–2"));
    }

    void aStandingAreaIsOneLine() {
        Listed list(test::standingPlan(200), party(2));
        QCOMPARE(list.model.rowCount(), 1);
        list.take(0);
        QCOMPARE(list.cell(0, SeatRunModel::Together), QStringLiteral("199"));
        QCOMPARE(list.model.run(0).offer.size(), std::size_t{2});
        QVERIFY(list.model.run(0).standing);
    }

    void aFrozenMapKeepsItsLinesAndNoneCanBeChosen() {
        Listed list(test::rowsPlan(1, 4));
        QVERIFY(list.model.index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
        list.sample.freeze();
        list.model.refresh();
        QCOMPARE(list.lines(), QStringLiteral("1:1–4"));
        QVERIFY(!list.model.index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    }

    void saysALineAsOneSentence() {
        Listed list(test::rowsPlan(1, 4), party(2));
        const QString said = list.cell(0, SeatRunModel::SectionName, Qt::AccessibleTextRole);
        QVERIFY2(
            said.startsWith(QStringLiteral("Section A, row 1, seats 1 to 4, 4 side by side, 132,000 won each, view ")),
            qPrintable(said));
        QVERIFY2(said.endsWith(QStringLiteral("takes 1–2 for 264,000 won")), qPrintable(said));
    }

    // After any changes the lines are those of a model that reads everything anew.
    void followsAnyChanges() {
        Listed list(test::hallPlan(3, 4, 9));
        const Random random(7);
        for (std::uint64_t step = 0; step < 400; ++step) {
            std::vector<std::pair<SeatIndex, SeatCode>> changes;
            for (std::uint64_t i = 0; i < 1 + step % 5; ++i) {
                const auto seat = static_cast<std::uint32_t>(random.below(108, Stream::Simulation, step, i));
                const bool free = random.chance(400'000, Stream::Simulation, step, 100 + i);
                changes.emplace_back(SeatIndex{seat}, free ? SeatCode::Free : SeatCode::HeldByRival);
            }
            list.sample.set(changes);
            list.model.refresh();
            QCOMPARE(list.lines(), list.linesAnew());
        }
    }
};

QTEST_GUILESS_MAIN(SeatRunModelTest)
#include "seat_run_model_test.moc"
