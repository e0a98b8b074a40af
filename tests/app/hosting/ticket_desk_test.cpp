// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/ticket_desk.h"

#include <QTest>
#include <thread>

#include "screens/sample_folder.h"

using namespace frontrow;
using test::SampleFolder;

namespace {

std::vector<TicketId> validOf(SampleFolder& folder, StreamId run) {
    std::vector<TicketId> tickets;
    for (const TicketRow& ticket : folder.data().tickets(run)) {
        if (ticket.state == TicketRowState::Valid) tickets.push_back(TicketId{numberOf(ticket.key)});
    }
    return tickets;
}

}  // namespace

class TicketDeskTest : public QObject {
    Q_OBJECT

private slots:
    void saysTheSameAsTheFolderOnAnyThread() {
        SampleFolder folder;
        const StreamId run = folder.buyPoorSeats().stream;
        const auto here = folder.data().cancelOffers(run, validOf(folder, run));
        QVERIFY(here && here->size() == 2);
        const TicketDesk desk(folder.data());
        std::vector<CancelOffer> there;
        std::thread([&] { there = desk.cancelOffers(run, validOf(folder, run)).value(); }).join();
        QCOMPARE(there.size(), here->size());
        for (std::size_t i = 0; i < there.size(); ++i) {
            QCOMPARE(there[i].refund.minor, (*here)[i].refund.minor);
            QCOMPARE(there[i].charge.minor, (*here)[i].charge.minor);
        }
    }

    void exchangesTicketsInOneStepForTheDifference() {
        SampleFolder folder;
        const StreamId run = folder.buyPoorSeats().stream;
        const std::vector<TicketId> before = validOf(folder, run);
        const TicketDesk desk(folder.data());
        const auto offers = desk.rebookOffers(run, before);
        QVERIFY(offers);
        QVERIFY(offers->refusal == Refusal::None);
        QVERIFY(!offers->offers.empty() && offers->offers.size() <= 3);
        const RebookOffer best = offers->offers.front();
        QVERIFY(best.gain > 0);
        const Amount wallet = folder.data().profile().wallet;
        const auto answer = desk.rebook(run, before, best.seats);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error()));
        QVERIFY(answer->ok());
        QCOMPARE((wallet - folder.data().profile().wallet).minor, best.difference.minor);
        for (const TicketRow& ticket : folder.data().tickets(run)) {
            const bool old = std::find(before.begin(), before.end(), TicketId{numberOf(ticket.key)}) != before.end();
            QVERIFY((ticket.state == TicketRowState::Void) == old);
            if (!old) QVERIFY(best.seats.contains(ticket.seat));
        }
        // And the run can be played again as often as one likes: the books stay as they are.
        folder.reopen();
        QCOMPARE((wallet - folder.data().profile().wallet).minor, best.difference.minor);
        const auto again = TicketDesk(folder.data()).cancelOffers(run, validOf(folder, run));
        QVERIFY(again && again->size() == 2);
        QVERIFY((*again)[0].refusal == Refusal::None);
    }

    void keepsTheTicketsWhereTheSeatsAreGone() {
        SampleFolder folder;
        const StreamId run = folder.buyPoorSeats().stream;
        const std::vector<TicketId> before = validOf(folder, run);
        const Amount wallet = folder.data().profile().wallet;
        const TicketDesk desk(folder.data());
        SeatList own;
        for (const TicketRow& ticket : folder.data().tickets(run)) own.push(ticket.seat);
        const auto answer = desk.rebook(run, before, own);
        QVERIFY(answer);
        QVERIFY(answer->refusal == Refusal::SeatTaken);
        QCOMPARE(validOf(folder, run).size(), before.size());
        QCOMPARE(folder.data().profile().wallet.minor, wallet.minor);
        // Nothing of the attempt is left behind: it works afterwards.
        const auto offers = desk.rebookOffers(run, before);
        QVERIFY(offers && !offers->offers.empty());
        QVERIFY(desk.rebook(run, before, offers->offers.front().seats)->ok());
    }

    void offersNothingForAPerformanceThatHasBegun() {
        SampleFolder folder;
        const StreamId run = folder.buyPoorSeats().stream;
        folder.clock().passDays(40);
        const auto offers = TicketDesk(folder.data()).rebookOffers(run, validOf(folder, run));
        QVERIFY(offers);
        QVERIFY(offers->refusal == Refusal::TooLate);
        QVERIFY(offers->offers.empty());
    }
};

QTEST_GUILESS_MAIN(TicketDeskTest)
#include "ticket_desk_test.moc"
