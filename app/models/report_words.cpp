// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/figures.h"

namespace frontrow {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString numbersText(const std::vector<TicketLine>& tickets) {
    QStringList numbers;
    for (const TicketLine& ticket : tickets) numbers << plainText(ticket.number);
    if (numbers.size() == 1) return ReportWords::tr("Seat %1").arg(numbers.first());
    const QString last = numbers.takeLast();
    return ReportWords::tr("Seats %1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

bool inOneRow(const std::vector<TicketLine>& tickets) {
    return std::all_of(tickets.begin(), tickets.end(), [&](const TicketLine& ticket) {
        return ticket.section == tickets.front().section && ticket.row == tickets.front().row;
    });
}

}  // namespace

QString phaseTitle(RunPhase phase) {
    switch (phase) {
        case RunPhase::Click: return ReportWords::tr("Opening click");
        case RunPhase::Queue: return ReportWords::tr("Queue");
        case RunPhase::Letters: return ReportWords::tr("Letters");
        case RunPhase::Seats: return ReportWords::tr("Seats");
        case RunPhase::Payment: return ReportWords::tr("Payment");
    }
    return {};
}

QString resultTag(const Report& report) {
    if (report.result == RunResult::LeftEarly) return ReportWords::tr("Left early");
    if (report.result == RunResult::NoTicket) return ReportWords::tr("No ticket");
    return ReportWords::tr("%n seat(s) bought", nullptr, static_cast<int>(report.tickets.size()));
}

QString resultWord(RunResult result, std::size_t tickets) {
    if (result == RunResult::LeftEarly) return ReportWords::tr("left early");
    if (result == RunResult::NoTicket) return ReportWords::tr("no ticket");
    return ReportWords::tr("%n ticket(s)", nullptr, static_cast<int>(tickets));
}

QString reportHeadline(const Report& report) {
    if (report.tickets.empty()) return reasonSentence(report.reason);
    const TicketLine& first = report.tickets.front();
    if (!inOneRow(report.tickets)) {
        return ReportWords::tr("%n seat(s), apart", nullptr, static_cast<int>(report.tickets.size()));
    }
    // A standing area has one nameless row.
    if (first.row.empty()) return plainText(first.section);
    return ReportWords::tr("Row %1, %2").arg(plainText(first.row), plainText(first.section));
}

QString seatsLine(const Report& report) {
    if (report.tickets.empty()) return {};
    if (inOneRow(report.tickets)) return numbersText(report.tickets);
    QStringList places;
    for (const TicketLine& ticket : report.tickets) {
        places << ReportWords::tr("%1 row %2 seat %3")
                      .arg(plainText(ticket.section), plainText(ticket.row), plainText(ticket.number));
    }
    return places.join(QStringLiteral(" · "));
}

QString standingLine(const Report& report) {
    if (!report.quality) return {};
    const std::int32_t tenths = report.quality->betterSeats.tenths;
    const std::int32_t whole = std::max(1, (tenths + 9) / 10);
    if (whole <= 50) return ReportWords::tr("top %1 % of the house").arg(whole);
    return ReportWords::tr("%1 of the seats have a better view").arg(percentText(report.quality->betterSeats));
}

QString reasonSentence(NoTicketReason reason) {
    switch (reason) {
        case NoTicketReason::None: break;
        case NoTicketReason::NeverEntered: return ReportWords::tr("The waiting room was never entered");
        case NoTicketReason::NeverAdmitted: return ReportWords::tr("The run ended in the waiting room");
        case NoTicketReason::PassLapsed: return ReportWords::tr("The turn came and was not used");
        case NoTicketReason::LettersNotPassed: return ReportWords::tr("The letters were not passed");
        case NoTicketReason::NothingInReach: return ReportWords::tr("No seats were left for this party");
        case NoTicketReason::EverySeatLost: return ReportWords::tr("Every request for seats was refused");
        case NoTicketReason::NothingTried: return ReportWords::tr("Seats were in reach, and none was asked for");
        case NoTicketReason::HoldEnded: return ReportWords::tr("The held seats were not ordered in time");
        case NoTicketReason::OrderLapsed: return ReportWords::tr("The payment limit passed");
        case NoTicketReason::PaymentRefused: return ReportWords::tr("The payment was refused");
        case NoTicketReason::OrderGivenUp: return ReportWords::tr("The order was given up");
    }
    return {};
}

QString comparableSentence(const Report& report) {
    if (report.result == RunResult::LeftEarly) {
        return ReportWords::tr("Left early: kept, and out of every statistic.");
    }
    if (report.comparable) return ReportWords::tr("A fixed scenario at first sight: the result can be compared.");
    if (report.fixedScenario) {
        return ReportWords::tr("Known seed: the result stands apart from runs at first sight.");
    }
    return ReportWords::tr("A scenario of its own: the result cannot be compared with others.");
}

QString reachText(const SeatsInReach& seats) {
    QString numbers = plainText(seats.firstNumber);
    if (seats.count > 1 && seats.together) numbers += QStringLiteral("–") + plainText(seats.lastNumber);
    if (!seats.together) {
        numbers += ReportWords::tr(" and %n apart from it", nullptr, static_cast<int>(seats.count) - 1);
    }
    return ReportWords::tr("%1 row %2, %3").arg(plainText(seats.section), plainText(seats.row), numbers);
}

QString boughtText(const Report& report) {
    const int count = static_cast<int>(report.tickets.size());
    const auto& tickets = report.tickets;
    const bool oneTier = !tickets.empty() && std::all_of(tickets.begin(), tickets.end(), [&](const TicketLine& each) {
        return each.tier == tickets.front().tier;
    });
    if (!oneTier) return ReportWords::tr("%n seat(s)", nullptr, count);
    return ReportWords::tr("%n %1 seat(s)", nullptr, count).arg(plainText(tickets.front().tier));
}

QString methodWord(PaymentMethod method) {
    switch (method) {
        case PaymentMethod::Wallet: return ReportWords::tr("wallet");
        case PaymentMethod::Card: return ReportWords::tr("card");
        case PaymentMethod::Transfer: return ReportWords::tr("transfer");
        case PaymentMethod::Split: return ReportWords::tr("split");
    }
    return {};
}

}  // namespace frontrow
