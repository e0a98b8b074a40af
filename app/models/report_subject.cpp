// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_subject.h"

#include "models/report_words.h"
#include "models/scenario_words.h"

namespace frontrow {

QString titleOf(const ReportSubject& subject) {
    return subject.scenario ? scenarioTitle(*subject.scenario) : scenarioTitle(subject.report.scenario);
}

std::vector<SeatIndex> seatsOf(const ReportSubject& subject) {
    std::vector<SeatIndex> seats;
    if (!subject.plan) return seats;
    for (const TicketLine& ticket : subject.report.tickets) {
        if (const auto seat = subject.plan->findSeat(ticket.section, ticket.row, ticket.number)) seats.push_back(*seat);
    }
    return seats;
}

}  // namespace frontrow
