// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/news_words.h"

#include "commands/money_words.h"

namespace frontrow {

namespace {

QString plain(const std::string& text) { return QString::fromStdString(text); }

QString settledLine(const SettledRun& settled) {
    const RunRow& run = settled.run;
    QString line = QStringLiteral("run %1 (%2, seed %3, begun %4 UTC) was cut off")
                       .arg(run.stream.value)
                       .arg(plain(run.scenario), plain(run.seed), dateText(run.startedUtcMs));
    if (!settled.problem.empty()) {
        line += QStringLiteral(" and cannot be simulated to its end: %1. What was in the books stays as it is")
                    .arg(plain(settled.problem));
    } else {
        line += QStringLiteral(" and is settled by the sale's rules");
    }
    QStringList places;
    for (const TicketRow& ticket : settled.tickets) places << placeText(ticket);
    line += places.isEmpty() ? QStringLiteral("; no ticket had been paid")
                             : QStringLiteral("; kept: %1").arg(places.join(QStringLiteral(", ")));
    if (run.lapsedSeats > 0) {
        line += QStringLiteral("; lapsed: %1 seats that were held or ordered and not paid, nothing was charged")
                    .arg(run.lapsedSeats);
    }
    return line;
}

}  // namespace

QString placeText(const TicketRow& ticket) {
    return QStringLiteral("%1 row %2 seat %3").arg(plain(ticket.section), plain(ticket.row), plain(ticket.number));
}

QStringList newsSentences(const DataNews& news) {
    QStringList lines;
    for (const SettledRun& settled : news.settled) lines << settledLine(settled);
    if (news.allowance > Amount{}) {
        lines << QStringLiteral("your weekly allowance has come: %1").arg(amountText(news.allowance));
    }
    return lines;
}

}  // namespace frontrow
