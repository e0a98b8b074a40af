// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/report/report_cards.h"

#include <QCoreApplication>
#include <QGridLayout>

#include "commands/money_words.h"
#include "models/figures.h"
#include "models/report_words.h"
#include "screens/report/card_parts.h"
#include "screens/report/field_chart.h"
#include "screens/report/phase_bars.h"
#include "widgets/bar_meter.h"
#include "widgets/flow_layout.h"
#include "widgets/marks.h"
#include "widgets/tag.h"

namespace frontrow {

namespace {

struct ReportCards {
    Q_DECLARE_TR_FUNCTIONS(ReportCards)
};

constexpr std::int64_t kNoDifferenceMs = 5;  // less than the two decimals show

Card* makeCard(const char* objectName, QWidget* parent) {
    auto* card = new Card(parent);
    card->setObjectName(QLatin1String(objectName));
    return card;
}

Tone toneOf(Duration difference) { return difference.ms <= -kNoDifferenceMs ? Tone::Ok : Tone::Neutral; }

// One small tag for each phase, under the bars: how much more or less than the other time.
void addDifferences(QBoxLayout& column, Card* card, const ReportSubject& subject, int left) {
    const Report& report = subject.report;
    const PhaseTimes& other = report.best ? *report.best : *report.fieldMedian;
    auto* line = new FlowLayout(8, 6);
    line->setContentsMargins(left, 0, 0, 0);
    for (std::size_t i = 0; i < kPhaseCount; ++i) {
        const auto phase = static_cast<RunPhase>(i);
        // A run without tickets says nothing of the phases it did not reach, and being quick is no gain there.
        if (report.tickets.empty() && report.phases[phase].ms == 0) continue;
        const Duration difference = report.phases[phase] - other[phase];
        auto* tag = new Tag(report.tickets.empty() ? Tone::Neutral : toneOf(difference),
                            phaseTitle(phase) + QLatin1Char(' ') + signedSecondsText(difference), card);
        tag->setObjectName(QStringLiteral("difference%1").arg(i));
        line->addWidget(tag);
    }
    QString against =
        report.best ? ReportCards::tr("against your best so far") : ReportCards::tr("against the field median");
    if (report.best && subject.bestUtcMs) {
        against = ReportCards::tr("against your best so far, %1").arg(shortDayText(*subject.bestUtcMs));
    }
    line->addWidget(new TextLabel(TextRole::Small, Colour::Text2, against, card));
    column.addLayout(line);
}

// A name, its figure in words and a bar of 0 to 10 under both.
void addBar(QBoxLayout& column, Card* card, const QString& name, const QString& value, Score score, Colour colour) {
    auto* part = new QVBoxLayout;
    part->setSpacing(5);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new TextLabel(TextRole::Small, Colour::Text, name, card));
    auto* figure = elidedLabel(TextRole::Small, Colour::Text2, value, card);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(figure, 1);
    part->addLayout(row);
    auto* bar = new BarMeter(6, card);
    bar->setShare(score.hundredths / 1000.0);
    bar->setColour(colour);
    bar->setAccessibleName(ReportCards::tr("%1: %2 of 10").arg(name, pointsText(score)));
    part->addWidget(bar);
    column.addLayout(part);
}

QString valueText(const Report& report) {
    const TicketLine& first = report.tickets.front();
    return ReportCards::tr("%1, %2").arg(amountText(first.price), plainText(first.tier));
}

QString sightText(Score score) {
    if (score.hundredths >= 900) return ReportCards::tr("clear");
    return score.hundredths >= 600 ? ReportCards::tr("partly covered") : ReportCards::tr("covered");
}

void addLine(QGridLayout& grid, QWidget* parent, const QString& name, const QString& value,
             TextRole role = TextRole::Body) {
    const int row = grid.rowCount();
    grid.addWidget(wrappedLabel(role, role == TextRole::Body ? Colour::Text2 : Colour::Text, name, parent), row, 0);
    auto* figure = new TextLabel(role, Colour::Text, value, parent);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(figure, row, 1, Qt::AlignTop);
}

QGridLayout* addLines(QBoxLayout& row) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    row.addLayout(grid, 1);
    return grid;
}

}  // namespace

Card* makePhasesCard(const ReportSubject& subject, QWidget* parent) {
    const Report& report = subject.report;
    Card* card = makeCard("phasesCard", parent);
    QVBoxLayout* column = cardColumn(card, ReportCards::tr("Where the time went"));
    auto* head = qobject_cast<QHBoxLayout*>(column->itemAt(0)->layout());
    auto* legend = new PhaseLegend(card);
    head->addWidget(legend);
    std::vector<PhaseBars::Row> rows{{ReportCards::tr("You"), report.phases}};
    if (report.best) rows.push_back({ReportCards::tr("Your best"), *report.best});
    if (report.fieldMedian) rows.push_back({ReportCards::tr("Field median"), *report.fieldMedian});
    auto* bars = new PhaseBars(card);
    bars->setObjectName(QStringLiteral("phaseBars"));
    bars->setAccessibleName(ReportCards::tr("Time by phase"));
    bars->setRows(std::move(rows));
    column->addWidget(bars);
    if (report.best || report.fieldMedian) {
        addDifferences(*column, card, subject, bars->nameWidth());
    } else {
        column->addWidget(wrappedLabel(TextRole::Small, Colour::Text2,
                                       ReportCards::tr("There is nothing to compare with yet: no best run of this "
                                                       "scenario and venue, and nobody of the field has a ticket."),
                                       card));
    }
    return card;
}

Card* makeFieldCard(const Report& report, QWidget* parent) {
    const FieldReport& field = report.field;
    Card* card = makeCard("fieldCard", parent);
    const bool drawn = field.distribution && !field.distribution->counts.empty();
    QVBoxLayout* column = cardColumn(card, ReportCards::tr("You among %1").arg(countText(field.people)),
                                     drawn ? ReportCards::tr("opening to ticket, s") : QString());
    if (drawn) {
        auto* chart = new FieldChart(card);
        chart->setObjectName(QStringLiteral("fieldChart"));
        chart->setAccessibleName(ReportCards::tr("How long the field took"));
        chart->setField(field, report.tickets.empty() ? std::nullopt : std::optional(report.total));
        column->addWidget(chart, 1);
    } else {
        column->addWidget(wrappedLabel(TextRole::Body, Colour::Text2,
                                       ReportCards::tr("Nobody of the field has a ticket, so there is no time to "
                                                       "compare with."),
                                       card));
        column->addStretch(1);
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(2);
    const bool ranked = field.fasterThan.has_value();
    const QString lead =
        ranked ? ReportCards::tr("Faster than %1").arg(percentText(*field.fasterThan)) : ReportCards::tr("Not ranked");
    const QString why = ranked ? ReportCards::tr("finished before you: %1").arg(countText(field.finishedBefore))
                               : ReportCards::tr("only runs with tickets are");
    auto* faster = wrappedLabel(TextRole::BodyStrong, Colour::Text, lead, card);
    faster->setObjectName(QStringLiteral("fasterThan"));
    grid->addWidget(faster, 0, 0);
    grid->addWidget(wrappedLabel(TextRole::Small, Colour::Text2, why, card), 1, 0);
    grid->addWidget(wrappedLabel(TextRole::BodyStrong, Colour::Text,
                                 ReportCards::tr("%1 got seats").arg(countText(field.gotSeats)), card),
                    0, 1);
    grid->addWidget(wrappedLabel(TextRole::Small, Colour::Text2,
                                 ReportCards::tr("%1 left with nothing").arg(countText(field.leftWithout)), card),
                    1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    return card;
}

Card* makeQualityCard(const Report& report, QWidget* parent) {
    Card* card = makeCard("qualityCard", parent);
    QVBoxLayout* column = cardColumn(card, ReportCards::tr("Seat quality"));
    if (!report.quality || report.tickets.empty()) {
        column->addWidget(
            wrappedLabel(TextRole::Body, Colour::Text2, ReportCards::tr("No seats, so nothing to rate."), card));
        column->addStretch(1);
        return card;
    }
    auto* figure = new TextLabel(TextRole::Figure, Colour::Text,
                                 report.seatQuality ? pointsText(*report.seatQuality) : QStringLiteral("–"), card);
    figure->setObjectName(QStringLiteral("seatQuality"));
    qobject_cast<QHBoxLayout*>(column->itemAt(0)->layout())->addWidget(figure);
    const QualityReport& parts = *report.quality;
    const auto bar = [&](const QString& name, const QString& value, Score score) {
        addBar(*column, card, name, value, score, Colour::Accent);
    };
    bar(ReportCards::tr("Distance"), ReportCards::tr("%1 m").arg(parts.metres), parts.distance);
    bar(ReportCards::tr("Angle"),
        parts.degrees ? ReportCards::tr("%1° off centre").arg(*parts.degrees) : ReportCards::tr("all round"),
        parts.angle);
    bar(ReportCards::tr("Sight line"), sightText(parts.sightLine), parts.sightLine);
    bar(ReportCards::tr("Neighbours"),
        ReportCards::tr("%1 of %2 together").arg(parts.together).arg(report.tickets.size()), parts.neighbours);
    bar(ReportCards::tr("Value"), valueText(report), parts.value);
    column->addStretch(1);
    return card;
}

Card* makeReachCard(const Report& report, QWidget* parent) {
    const AttainableReport& reach = report.reach;
    Card* card = makeCard("reachCard", parent);
    QVBoxLayout* column = cardColumn(card, ReportCards::tr("What was in reach"), ReportCards::tr("quality of 10"));
    const auto bar = [&](const QString& name, const SeatsInReach& seats) {
        addBar(*column, card, name, QStringLiteral("%1 · %2").arg(reachText(seats), pointsText(seats.quality)),
               seats.quality, Colour::BorderStrong);
    };
    if (reach.atEntry) bar(ReportCards::tr("Best at entry"), *reach.atEntry);
    if (reach.atChoice) bar(ReportCards::tr("Best at the click"), *reach.atChoice);
    if (reach.got) {
        addBar(*column, card, ReportCards::tr("What you got"), pointsText(*reach.got), *reach.got, Colour::Accent);
    }
    if (!reach.got && reach.last) bar(ReportCards::tr("Last in reach"), *reach.last);
    if (!reach.atEntry && !reach.atChoice && !reach.got && !reach.last) {
        column->addWidget(wrappedLabel(TextRole::Body, Colour::Text2,
                                       ReportCards::tr("No seats for this party were in reach."), card));
    }
    column->addStretch(1);
    if (reach.lostByWaiting && reach.lostByChoosing) {
        column->addWidget(new Hairline(Qt::Horizontal, card));
        const auto lost = [](Score score) {
            return score.hundredths == 0 ? ReportCards::tr("nothing") : signedPointsText({-score.hundredths});
        };
        column->addLayout(valueRow(card, ReportCards::tr("Lost by waiting"), lost(*reach.lostByWaiting),
                                   QStringLiteral("lostByWaiting")));
        column->addLayout(valueRow(card, ReportCards::tr("Lost by choosing"), lost(*reach.lostByChoosing),
                                   QStringLiteral("lostByChoosing")));
    }
    return card;
}

Card* makeLuckCard(const Report& report, QWidget* parent) {
    Card* card = makeCard("luckCard", parent);
    QVBoxLayout* column = cardColumn(card, ReportCards::tr("Luck and skill apart"),
                                     ReportCards::tr("neither: %1").arg(timeTakenText(report.rest)));
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    const LuckReport& luck = report.luck;
    QGridLayout* left = addLines(*row);
    addLine(*left, card, ReportCards::tr("Luck"), signedSecondsText(luck.total), TextRole::BodyStrong);
    addLine(*left, card, ReportCards::tr("place in the queue"), signedSecondsText(luck.queue));
    addLine(*left, card, ReportCards::tr("network"), signedSecondsText(luck.network));
    addLine(*left, card, ReportCards::tr("payment"), signedSecondsText(luck.payment));
    addLine(*left, card, ReportCards::tr("lost races"), signedSecondsText(luck.lostRaces));
    addLine(*left, card, ReportCards::tr("places"), signedCountText(luck.places));
    row->addWidget(new Hairline(Qt::Vertical, card));
    const SkillReport& skill = report.skill;
    QGridLayout* right = addLines(*row);
    addLine(*right, card, ReportCards::tr("In your hands"), timeTakenText(skill.total), TextRole::BodyStrong);
    addLine(*right, card, ReportCards::tr("click"), timeTakenText(skill.click));
    addLine(*right, card, ReportCards::tr("letters"), timeTakenText(skill.letters));
    addLine(*right, card, ReportCards::tr("reaction"), timeTakenText(skill.reaction));
    addLine(*right, card, ReportCards::tr("choice"), timeTakenText(skill.choice));
    addLine(*right, card, ReportCards::tr("form"), timeTakenText(skill.form));
    addLine(*right, card, ReportCards::tr("places"), signedCountText(skill.places));
    for (QGridLayout* grid : {left, right}) grid->setRowStretch(grid->rowCount(), 1);
    column->addLayout(row, 1);
    return card;
}

Card* makeWalletCard(const Report& report, QWidget* parent) {
    const WalletReport& wallet = report.wallet;
    Card* card = makeCard("walletCard", parent);
    QVBoxLayout* column = cardColumn(card, ReportCards::tr("Wallet"), ReportCards::tr("practice money"));
    const auto line = [&](const QString& name, const QString& value, const char* objectName) {
        column->addLayout(valueRow(card, name, value, QLatin1String(objectName)));
    };
    line(ReportCards::tr("Before"), amountText(wallet.before), "walletBefore");
    if (!report.tickets.empty()) {
        line(ReportCards::tr("Seats"), amountText(wallet.price), "walletPrice");
        line(ReportCards::tr("Fee"), amountText(wallet.fee), "walletFee");
        if (report.payment.method) {
            line(ReportCards::tr("Paid by"), methodWord(*report.payment.method), "paidBy");
        }
    }
    column->addWidget(new Hairline(Qt::Horizontal, card));
    line(ReportCards::tr("After"), amountText(wallet.after), "walletAfter");
    column->addStretch(1);
    return card;
}

}  // namespace frontrow
