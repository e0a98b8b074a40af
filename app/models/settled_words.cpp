// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settled_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "models/report_words.h"
#include "models/scenario_words.h"

namespace frontrow {

namespace {

struct SettledWords {
    Q_DECLARE_TR_FUNCTIONS(SettledWords)
};

QString plain(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

QString settledSentence(const SettledRun& settled) {
    QString text = SettledWords::tr("The rehearsal %1 (seed %2) was cut off.")
                       .arg(scenarioTitle(settled.run.scenario), plain(settled.run.seed));
    QStringList places;
    for (const TicketRow& ticket : settled.tickets) {
        places << SettledWords::tr("section %1, row %2, seat %3")
                      .arg(plain(ticket.section), plain(ticket.row), plain(ticket.number));
    }
    text += QLatin1Char(' ');
    if (!settled.problem.empty()) {
        text += SettledWords::tr("It cannot be played to its end again; what was booked stays as it is.");
    } else if (places.isEmpty()) {
        text += SettledWords::tr("No ticket had been paid, so nothing was charged.");
    } else {
        text += SettledWords::tr("What was paid is yours: %1.").arg(places.join(QStringLiteral("; ")));
    }
    if (settled.run.lapsedSeats > 0) {
        text += QLatin1Char(' ') + SettledWords::tr("%n seat(s) that were held and not paid went back.", nullptr,
                                                    static_cast<int>(settled.run.lapsedSeats));
    }
    return text;
}

}  // namespace frontrow
