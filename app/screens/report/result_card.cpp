// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/report/result_card.h"

#include <QBoxLayout>

#include "commands/money_words.h"
#include "models/figures.h"
#include "models/report_words.h"
#include "screens/report/card_parts.h"
#include "widgets/flow_layout.h"
#include "widgets/marks.h"
#include "widgets/tag.h"
#include "widgets/venue_thumb.h"

namespace frontrow {

namespace {

constexpr int kThumbWidth = 228;
// A longer line takes the smaller size.
constexpr qsizetype kLargeLine = 22;

QString worldLine(const ReportSubject& subject) {
    const Report& report = subject.report;
    QStringList parts{titleOf(subject), plainText(report.venue)};
    parts << ResultCard::tr("%1 rivals").arg(countText(report.rivals));
    parts << ResultCard::tr("a party of %1").arg(report.party);
    if (subject.playedUtcMs != 0) parts << dayTimeText(subject.playedUtcMs);
    parts << ResultCard::tr("seed %1").arg(plainText(report.seed));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

ResultCard::ResultCard(const ReportSubject& subject, QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("resultCard"));
    setAccessibleName(tr("Result"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);
    addTags(*column, subject);
    addHeadline(*column, subject.report);
    column->addSpacing(10);
    column->addStretch(1);
    addFigures(*column, subject.report.tickets.empty() ? lostFigures(subject.report) : ticketFigures(subject));
    auto* comparable = wrappedLabel(TextRole::Small, Colour::Text2, comparableSentence(subject.report), this);
    comparable->setObjectName(QStringLiteral("comparable"));
    column->addSpacing(6);
    column->addWidget(comparable);
    row->addLayout(column, 1);
    if (!subject.plan) return;
    row->addWidget(new Hairline(Qt::Vertical, this));
    auto* thumb = new VenueThumb(this);
    thumb->setObjectName(QStringLiteral("venueThumb"));
    thumb->setFixedWidth(kThumbWidth);
    thumb->showSeats(subject.plan, seatsOf(subject),
                     reportHeadline(subject.report) + QStringLiteral(". ") + seatsLine(subject.report));
    row->addWidget(thumb);
}

void ResultCard::addTags(QBoxLayout& column, const ReportSubject& subject) {
    const Report& report = subject.report;
    auto* line = new FlowLayout(8, 6);
    auto* result = new Tag(report.result == RunResult::Tickets    ? Tone::Ok
                           : report.result == RunResult::NoTicket ? Tone::Warn
                                                                  : Tone::Neutral,
                           resultTag(report), this);
    result->setObjectName(QStringLiteral("resultTag"));
    if (report.result == RunResult::Tickets) result->setIconName(IconName::Check);
    line->addWidget(result);
    if (report.personalBest) {
        auto* best = new Tag(Tone::Accent, tr("New personal best"), this);
        best->setIconName(IconName::Trophy);
        best->setObjectName(QStringLiteral("bestTag"));
        line->addWidget(best);
    }
    if (report.knownSeed) {
        auto* known = new Tag(Tone::Neutral, tr("Known seed"), this);
        known->setObjectName(QStringLiteral("knownSeedTag"));
        line->addWidget(known);
    }
    column.addLayout(line);
    auto* world = wrappedLabel(TextRole::Small, Colour::Text2, worldLine(subject), this);
    world->setObjectName(QStringLiteral("worldLine"));
    column.addWidget(world);
}

void ResultCard::addHeadline(QBoxLayout& column, const Report& report) {
    const bool won = !report.tickets.empty();
    const QString text = reportHeadline(report);
    const bool large = won && text.size() <= kLargeLine;
    auto* headline = wrappedLabel(large ? TextRole::Report : TextRole::Headline, Colour::Text, text, this);
    headline->setObjectName(QStringLiteral("headline"));
    column.addWidget(headline);
    if (!won) {
        const QString safe = report.wallet.after == report.wallet.before
                                 ? tr("Nothing was charged.")
                                 : tr("The wallet went from %1 to %2.")
                                       .arg(amountText(report.wallet.before), amountText(report.wallet.after));
        column.addWidget(wrappedLabel(TextRole::Body, Colour::Text2, safe, this));
        return;
    }
    auto* standing = wrappedLabel(TextRole::Title, Colour::AccentText, standingLine(report), this);
    standing->setObjectName(QStringLiteral("standing"));
    column.addWidget(standing);
    auto* seats = wrappedLabel(TextRole::Body, Colour::Text2, seatsLine(report), this);
    seats->setObjectName(QStringLiteral("seatsLine"));
    column.addWidget(seats);
}

ResultCard::Figure ResultCard::timeFigure(const Report& report) {
    if (report.tickets.empty()) return {timeTakenText(report.total), tr("opening to the end"), {}};
    Figure figure{timeTakenText(report.total), tr("opening to ticket"), {}};
    if (!report.best) return figure;
    const Duration over = report.total - report.best->total();
    if (over.ms < 0) {
        figure.note = tr("%1 under your best").arg(timeTakenText(Duration{} - over));
        figure.noteColour = Colour::Ok;
    } else {
        figure.note = over.ms == 0 ? tr("equal to your best") : tr("%1 over your best").arg(timeTakenText(over));
    }
    return figure;
}

ResultCard::Figure ResultCard::placeFigure(const Report& report) {
    if (!report.place) return {QStringLiteral("–"), tr("place in the queue"), tr("none was reached")};
    return {countText(*report.place), tr("place in the queue"),
            report.queue.expectedPlace ? tr("%1 expected").arg(countText(*report.queue.expectedPlace)) : QString()};
}

std::vector<ResultCard::Figure> ResultCard::ticketFigures(const ReportSubject& subject) {
    const Report& report = subject.report;
    std::vector<Figure> figures{timeFigure(report), placeFigure(report)};
    if (report.quality) {
        Figure view{pointsText(report.quality->view), tr("view rating of 10"), {}};
        if (subject.lastView) {
            const Score change{report.quality->view.hundredths - subject.lastView->hundredths};
            view.note = tr("%1 on the run before").arg(signedPointsText(change));
            if (change.hundredths >= 5) view.noteColour = Colour::Ok;
        }
        figures.push_back(view);
    }
    figures.push_back({amountText(report.wallet.price), boughtText(report),
                       report.wallet.fee > Amount{} ? tr("+ %1 fee").arg(amountText(report.wallet.fee)) : QString()});
    return figures;
}

std::vector<ResultCard::Figure> ResultCard::lostFigures(const Report& report) {
    std::vector<Figure> figures{timeFigure(report), placeFigure(report)};
    if (report.queue.goneAtEntry) {
        figures.push_back({percentText(*report.queue.goneAtEntry), tr("of the seats gone at entry"), {}});
    }
    if (report.reach.last) {
        figures.push_back({pointsText(report.reach.last->quality), tr("last seats in reach"),
                           tr("%1, at %2").arg(reachText(*report.reach.last), timeTakenText(report.reach.last->at))});
    }
    return figures;
}

void ResultCard::addFigures(QBoxLayout& column, const std::vector<Figure>& figures) {
    auto* line = new FlowLayout(32, 12);
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        const Figure& figure = figures[static_cast<std::size_t>(i)];
        auto* block = new QWidget(this);
        auto* lines = new QVBoxLayout(block);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(1);
        auto* value = new TextLabel(TextRole::Figure, Colour::Text, figure.value, block);
        value->setObjectName(QStringLiteral("figure%1").arg(i + 1));
        value->setAccessibleName(figure.name + QLatin1Char(' ') + figure.value);
        lines->addWidget(value);
        lines->addWidget(new TextLabel(TextRole::Small, Colour::Text2, figure.name, block));
        lines->addWidget(new TextLabel(TextRole::Small, figure.noteColour, figure.note, block));
        lines->addStretch(1);
        line->addWidget(block);
    }
    column.addLayout(line);
}

}  // namespace frontrow
