// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rehearsal_summary.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

#include "models/mistake_words.h"

namespace frontrow {

namespace {

constexpr std::size_t kMostLosses = 8;
constexpr qsizetype kIndent = 14;  // of what is said about a loss, behind its cost

struct RehearsalSummary {
    Q_DECLARE_TR_FUNCTIONS(RehearsalSummary)
};

QString plain(const std::string& text) { return QString::fromStdString(text); }
// A minus sign, not a hyphen.
QString withMinus(QString number) { return number.replace(u'-', u'\u2212'); }
QString count(std::int64_t number) {
    return withMinus(QLocale(QLocale::English).toString(static_cast<qlonglong>(number)));
}
QString seconds(Duration time) { return withMinus(QString::number(static_cast<double>(time.ms) / 1000.0, 'f', 2)); }
QString signedSeconds(Duration time) { return (time.ms > 0 ? QStringLiteral("+") : QString()) + seconds(time); }
QString signedCount(std::int64_t number) { return (number > 0 ? QStringLiteral("+") : QString()) + count(number); }
QString points(Score score) { return withMinus(QString::number(score.hundredths / 100.0, 'f', 1)); }
QString percent(Percent share) { return QString::number(share.tenths / 10.0, 'f', 1); }

QString reasonText(NoTicketReason reason) {
    switch (reason) {
        case NoTicketReason::None: break;
        case NoTicketReason::NeverEntered: return RehearsalSummary::tr("the waiting room was never entered");
        case NoTicketReason::NeverAdmitted: return RehearsalSummary::tr("the run ended in the waiting room");
        case NoTicketReason::PassLapsed: return RehearsalSummary::tr("the turn came and was not used");
        case NoTicketReason::LettersNotPassed: return RehearsalSummary::tr("the letters were not passed");
        case NoTicketReason::NothingInReach: return RehearsalSummary::tr("no seats were left for this party");
        case NoTicketReason::EverySeatLost: return RehearsalSummary::tr("every request for seats was refused");
        case NoTicketReason::NothingTried: return RehearsalSummary::tr("seats were in reach, and none was asked for");
        case NoTicketReason::HoldEnded: return RehearsalSummary::tr("the held seats were not ordered in time");
        case NoTicketReason::OrderLapsed: return RehearsalSummary::tr("the payment limit passed; nothing was charged");
        case NoTicketReason::PaymentRefused:
            return RehearsalSummary::tr("the payment was refused; nothing was charged");
        case NoTicketReason::OrderGivenUp: return RehearsalSummary::tr("the order was given up");
    }
    return {};
}

QString headline(const Report& report) {
    if (report.result == RunResult::LeftEarly)
        return RehearsalSummary::tr("Left early: %1").arg(reasonText(report.reason));
    if (report.result == RunResult::NoTicket)
        return RehearsalSummary::tr("No ticket: %1").arg(reasonText(report.reason));
    QStringList seats;
    for (const TicketLine& ticket : report.tickets) {
        seats << RehearsalSummary::tr("%1 row %2 seat %3 (%4)")
                     .arg(plain(ticket.section), plain(ticket.row), plain(ticket.number), plain(ticket.tier));
    }
    return RehearsalSummary::tr("Tickets: %1 of %2 · %3")
        .arg(report.tickets.size())
        .arg(report.party)
        .arg(seats.join(u", "));
}

void addWorld(QStringList& lines, const Report& report) {
    QString name = plain(report.scenario);
    if (!report.preset.empty()) name += QStringLiteral(" (%1)").arg(plain(report.preset));
    lines << RehearsalSummary::tr("Run: %1, seed %2, version %3, digest %4")
                 .arg(name, plain(report.seed), plain(report.version), plain(report.digest));
    lines << RehearsalSummary::tr("Venue: %1, %2 seats, %3 rivals, a party of %4")
                 .arg(plain(report.venue), count(report.seats), count(report.rivals))
                 .arg(report.party);
    if (report.comparable) {
        lines << RehearsalSummary::tr("The scenario is a fixed one: the result can be compared.");
    } else if (report.fixedScenario) {
        lines << RehearsalSummary::tr("The seed was known: the result stands apart from first sight runs.");
    } else {
        lines << RehearsalSummary::tr("A scenario of its own: the result cannot be compared with others.");
    }
}

QString phaseRow(const QString& name, const PhaseTimes& phases) {
    QString row = name.leftJustified(14);
    for (const Duration each : phases.times) row += seconds(each).rightJustified(10);
    return row + seconds(phases.total()).rightJustified(10);
}

void addPhases(QStringList& lines, const Report& report) {
    QString head = RehearsalSummary::tr("Seconds").leftJustified(14);
    for (const QString& name :
         {RehearsalSummary::tr("click"), RehearsalSummary::tr("queue"), RehearsalSummary::tr("letters"),
          RehearsalSummary::tr("seats"), RehearsalSummary::tr("payment"), RehearsalSummary::tr("all")}) {
        head += name.rightJustified(10);
    }
    lines << head << phaseRow(RehearsalSummary::tr("you"), report.phases);
    if (report.best) lines << phaseRow(RehearsalSummary::tr("your best"), *report.best);
    if (report.fieldMedian) lines << phaseRow(RehearsalSummary::tr("field median"), *report.fieldMedian);
    if (report.personalBest) lines << RehearsalSummary::tr("A new personal best.");
}

void addQueue(QStringList& lines, const Report& report) {
    if (!report.place) return;
    QString text = RehearsalSummary::tr("Place: %1").arg(count(*report.place));
    if (report.queue.expectedPlace)
        text += RehearsalSummary::tr(", %1 to be expected").arg(count(*report.queue.expectedPlace));
    text += RehearsalSummary::tr(", waited %1 s").arg(seconds(report.queue.wait));
    if (report.queue.goneAtEntry) {
        text += RehearsalSummary::tr(", %1 % of the seats gone at entry").arg(percent(*report.queue.goneAtEntry));
    }
    lines << text;
}

QString reachText(const SeatsInReach& seats) {
    QString numbers = plain(seats.firstNumber);
    if (seats.count > 1 && seats.together) numbers += QStringLiteral("–") + plain(seats.lastNumber);
    if (!seats.together) numbers += RehearsalSummary::tr(" and %1 apart from it").arg(seats.count - 1);
    return RehearsalSummary::tr("%1 (%2 row %3, %4)")
        .arg(points(seats.quality), plain(seats.section), plain(seats.row), numbers);
}

void addSeats(QStringList& lines, const Report& report) {
    if (report.quality && report.seatQuality) {
        const QualityReport& parts = *report.quality;
        lines
            << RehearsalSummary::tr(
                   "Seat quality: %1 of 10 (distance %2, angle %3, sight line %4, neighbours %5, value %6), %7 m away")
                   .arg(points(*report.seatQuality), points(parts.distance), points(parts.angle),
                        points(parts.sightLine), points(parts.neighbours), points(parts.value))
                   .arg(parts.metres);
        lines << RehearsalSummary::tr("View: %1 of 10; %2 % of the seats have a better one")
                     .arg(points(parts.view), percent(parts.betterSeats));
    }
    const AttainableReport& reach = report.reach;
    if (reach.atEntry) lines << RehearsalSummary::tr("Best in reach at entry: %1").arg(reachText(*reach.atEntry));
    if (reach.atChoice) lines << RehearsalSummary::tr("Best in reach at the click: %1").arg(reachText(*reach.atChoice));
    if (reach.lostByWaiting && reach.lostByChoosing) {
        lines << RehearsalSummary::tr("Lost by waiting: %1, by choosing: %2")
                     .arg(points(*reach.lostByWaiting), points(*reach.lostByChoosing));
    }
    if (report.result != RunResult::Tickets && reach.last) {
        lines << RehearsalSummary::tr("Last in reach: %1, %2 s after the opening")
                     .arg(reachText(*reach.last), seconds(reach.last->at));
    }
}

void addLuckAndSkill(QStringList& lines, const Report& report) {
    const LuckReport& luck = report.luck;
    lines << RehearsalSummary::tr("Luck: %1 s (place %2, network %3, payment %4, lost races %5), %6 places")
                 .arg(signedSeconds(luck.total), signedSeconds(luck.queue), signedSeconds(luck.network),
                      signedSeconds(luck.payment), signedSeconds(luck.lostRaces), signedCount(luck.places));
    const SkillReport& skill = report.skill;
    lines << RehearsalSummary::tr(
                 "In your hands: %1 s (click %2, letters %3, reaction %4, choice %5, form %6), %7 places")
                 .arg(seconds(skill.total), seconds(skill.click), seconds(skill.letters), seconds(skill.reaction),
                      seconds(skill.choice), seconds(skill.form), count(skill.places));
    lines << RehearsalSummary::tr("Neither: %1 s").arg(seconds(report.rest));
}

QString costText(const Mistake& mistake) {
    if (mistake.cost.ms > 0) return RehearsalSummary::tr("−%1 s").arg(seconds(mistake.cost));
    if (mistake.quality.hundredths > 0) return RehearsalSummary::tr("−%1 points").arg(points(mistake.quality));
    return RehearsalSummary::tr("no loss");
}

void addLosses(QStringList& lines, const Report& report) {
    if (report.mistakes.empty()) {
        lines << RehearsalSummary::tr("Nothing went wrong.");
        return;
    }
    lines << RehearsalSummary::tr("What it cost:");
    const std::size_t shown = std::min(report.mistakes.size(), kMostLosses);
    for (std::size_t i = 0; i < shown; ++i) {
        const Mistake& mistake = report.mistakes[i];
        QString line = (QStringLiteral("  ") + costText(mistake)).leftJustified(kIndent) + mistakeHeadline(mistake);
        if (mistake.nature == Nature::Luck) line += RehearsalSummary::tr(" (luck)");
        lines << line;
        QString cause = QString(kIndent, u' ') + mistakeCause(mistake);
        if (mistake.drill != Drill::None) cause += RehearsalSummary::tr(" Drill: %1.").arg(drillText(mistake.drill));
        lines << cause;
    }
    if (report.mistakes.size() > shown)
        lines << RehearsalSummary::tr("  and %1 smaller ones").arg(report.mistakes.size() - shown);
}

void addField(QStringList& lines, const Report& report) {
    const FieldReport& field = report.field;
    QString text;
    if (field.fasterThan)
        text = RehearsalSummary::tr("Faster than %1 % of %2 people; ")
                   .arg(percent(*field.fasterThan), count(field.people));
    lines << text + RehearsalSummary::tr("%1 got seats, %2 left with nothing")
                        .arg(count(field.gotSeats), count(field.leftWithout));
    const WalletReport& wallet = report.wallet;
    lines << RehearsalSummary::tr("Wallet: %1 → %2 %3 (seats %4, fee %5)")
                 .arg(count(wallet.before.minor), count(wallet.after.minor), plain(wallet.currency),
                      count(wallet.price.minor), count(wallet.fee.minor));
}

}  // namespace

QStringList rehearsalSummary(const Report& report) {
    QStringList lines;
    lines << headline(report);
    addWorld(lines, report);
    addPhases(lines, report);
    addQueue(lines, report);
    addSeats(lines, report);
    addLuckAndSkill(lines, report);
    addLosses(lines, report);
    addField(lines, report);
    return lines;
}

}  // namespace frontrow
