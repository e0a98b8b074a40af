// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chart library's header needs the loop that the project does without.
#undef QT_NO_FOREACH
#include "screens/history/run_chart.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "models/figures.h"
#include "models/report_words.h"
#include "theme/fonts.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr double kBar = 0.62;
constexpr double kLine = 1.75;
constexpr double kDot = 7;
constexpr int kMostDayNames = 7;
// A few runs do not fill the whole width.
constexpr std::size_t kLeastPlaces = 8;

double inSeconds(Duration time) { return static_cast<double>(time.ms) / 1000.0; }

QVector<double> placesOf(std::size_t count) {
    QVector<double> places;
    for (std::size_t i = 0; i < count; ++i) places << static_cast<double>(i + 1);
    return places;
}

}  // namespace

RunChart::RunChart(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setObjectName(QStringLiteral("plot"));
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(minimumSizeHint());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RunChart::showTotals(std::vector<TrendPoint> points) {
    m_shown = Shown::Totals;
    m_points = std::move(points);
    QStringList spoken;
    for (const TrendPoint& point : m_points) {
        spoken << tr("%1: %2, in your hands %3")
                      .arg(shortDayText(point.startedUtcMs), timeTakenText(point.total), timeTakenText(point.skill));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    draw();
}

void RunChart::showPhases(std::vector<TrendPoint> points) {
    m_shown = Shown::Phases;
    m_points = std::move(points);
    QStringList spoken;
    for (const TrendPoint& point : m_points) {
        QStringList parts;
        for (std::size_t i = 0; i < kPhaseCount; ++i) {
            parts << phaseTitle(static_cast<RunPhase>(i)) + QLatin1Char(' ') + timeTakenText(point.phases.times[i]);
        }
        spoken << shortDayText(point.startedUtcMs) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    draw();
}

void RunChart::showWeeks(const std::array<WeekCount, kWeekSpans>& weeks) {
    m_shown = Shown::Weeks;
    m_weeks = weeks;
    QStringList spoken;
    for (const WeekCount& week : m_weeks) {
        spoken << tr("week from %1: %2 runs, %3 with tickets")
                      .arg(shortDayText(week.fromUtcMs), countText(week.runs), countText(week.withTickets));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    draw();
}

void RunChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) draw();
}

void RunChart::draw() {
    m_plot->clearPlottables();
    m_plot->clearItems();
    dressAxes();
    switch (m_shown) {
        case Shown::Totals: drawTotals(); break;
        case Shown::Phases: drawPhases(); break;
        case Shown::Weeks: drawWeeks(); break;
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RunChart::dressAxis(QCPAxis& axis) {
    const Theme& theme = themeOf(this);
    axis.setTickLabelFont(themeFont(TextRole::Micro));
    axis.setTickLabelColor(theme.colour(Colour::Text3));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLength(0);
    axis.setTickLabelPadding(6);
    axis.grid()->setPen(QPen(theme.colour(Colour::Border), 1));
    axis.grid()->setZeroLinePen(QPen(theme.colour(Colour::Border), 1));
}

void RunChart::dressAxes() {
    m_plot->setBackground(QBrush(themeOf(this).colour(Colour::Surface)));
    // Values stand at the right, outside.
    m_plot->yAxis->setVisible(false);
    m_plot->yAxis2->setVisible(true);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis2}) dressAxis(*axis);
    m_plot->xAxis->setBasePen(QPen(themeOf(this).colour(Colour::Border), 1));
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis2->setBasePen(Qt::NoPen);
    m_plot->yAxis2->setNumberFormat(QStringLiteral("f"));
    m_plot->yAxis2->setNumberPrecision(0);
    m_plot->yAxis2->ticker()->setTickCount(4);
    m_plot->yAxis2->grid()->setVisible(true);
}

void RunChart::nameDays(const std::vector<std::int64_t>& utcMs, double first) {
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const std::size_t step = utcMs.size() / kMostDayNames + 1;
    // The newest run has a name for sure.
    for (std::size_t i = 0; i < utcMs.size(); ++i) {
        if ((utcMs.size() - 1 - i) % step != 0) continue;
        ticker->addTick(first + static_cast<double>(i), shortDayText(utcMs[i]));
    }
    m_plot->xAxis->setTicker(ticker);
    const auto places = static_cast<double>(std::max(utcMs.size(), kLeastPlaces));
    m_plot->xAxis->setRange(first - 0.6, first + places - 0.4);
}

void RunChart::addLine(const QVector<double>& keys, const QVector<double>& values, Colour colour, const QString& name) {
    const Theme& theme = themeOf(this);
    QCPGraph* graph = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    graph->setName(name);
    graph->setData(keys, values, true);
    graph->setPen(QPen(theme.colour(colour), kLine));
    if (colour == Colour::Accent) {
        QColor area = theme.colour(colour);
        area.setAlphaF(theme.isDark() ? 0.18F : 0.10F);
        graph->setBrush(area);
    }
    const QPen ring(theme.colour(Colour::Surface), 1.5);
    graph->setScatterStyle({QCPScatterStyle::ssCircle, ring, theme.colour(colour), kDot});
    // Each line's name stands at its last point, on free ground where there is any: that of the upper one above it,
    // the other below.
    const bool full = static_cast<std::size_t>(keys.size()) >= kLeastPlaces;
    const bool upper = colour == Colour::Accent;
    auto* label = new QCPItemText(m_plot);
    label->position->setAxes(m_plot->xAxis, m_plot->yAxis2);
    label->position->setCoords(keys.constLast(), values.constLast());
    label->setPositionAlignment((full ? Qt::AlignRight : Qt::AlignLeft) | (upper ? Qt::AlignBottom : Qt::AlignTop));
    label->setPadding(upper ? QMargins(6, 0, 2, 7) : QMargins(6, 7, 2, 0));
    label->setFont(themeFont(11, QFont::DemiBold));
    label->setColor(theme.colour(upper ? Colour::AccentText : Colour::Text2));
    label->setText(name);
}

void RunChart::drawTotals() {
    if (m_points.empty()) return;
    const QVector<double> keys = placesOf(m_points.size());
    QVector<double> totals, skills;
    std::vector<std::int64_t> times;
    for (const TrendPoint& point : m_points) {
        totals << inSeconds(point.total);
        skills << inSeconds(point.skill);
        times.push_back(point.startedUtcMs);
    }
    const double best = *std::min_element(totals.begin(), totals.end());
    const double most = *std::max_element(totals.begin(), totals.end());
    auto* line = new QCPItemStraightLine(m_plot);
    for (QCPItemPosition* position : {line->point1, line->point2}) {
        position->setAxes(m_plot->xAxis, m_plot->yAxis2);
    }
    line->point1->setCoords(0, best);
    line->point2->setCoords(1, best);
    line->setPen(QPen(themeOf(this).colour(Colour::BorderStrong), 1.5, Qt::DashLine));
    addLine(keys, skills, Colour::SeatGrey, tr("in your hands"));
    addLine(keys, totals, Colour::Accent, tr("opening to ticket"));
    m_plot->yAxis2->setRange(0, most * 1.2);
    nameDays(times, 1);
}

void RunChart::drawPhases() {
    if (m_points.empty()) return;
    const QVector<double> keys = placesOf(m_points.size());
    std::vector<std::int64_t> times;
    double most = 0;
    for (const TrendPoint& point : m_points) {
        times.push_back(point.startedUtcMs);
        most = std::max(most, inSeconds(point.phases.total()));
    }
    QCPBars* below = nullptr;
    for (std::size_t phase = 0; phase < kPhaseCount; ++phase) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis2);
        QVector<double> values;
        for (const TrendPoint& point : m_points) values << inSeconds(point.phases.times[phase]);
        bars->setData(keys, values, true);
        bars->setWidth(kBar);
        bars->setPen(QPen(themeOf(this).colour(Colour::Surface), 1));
        bars->setBrush(themeOf(this).phase(phase));
        bars->moveAbove(below);
        below = bars;
    }
    m_plot->yAxis2->setRange(0, most * 1.08);
    nameDays(times, 1);
}

void RunChart::drawWeeks() {
    const Theme& theme = themeOf(this);
    const QVector<double> keys = placesOf(kWeekSpans);
    QVector<double> all, won;
    std::vector<std::int64_t> times;
    double most = 4;
    for (const WeekCount& week : m_weeks) {
        all << week.runs;
        won << week.withTickets;
        times.push_back(week.fromUtcMs);
        most = std::max(most, static_cast<double>(week.runs));
    }
    const auto add = [&](const QVector<double>& values, Colour colour) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis2);
        bars->setData(keys, values, true);
        bars->setWidth(kBar);
        bars->setPen(Qt::NoPen);
        bars->setBrush(theme.colour(colour));
    };
    add(all, Colour::SeatGreyFill);
    add(won, Colour::Accent);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (all[i] == 0) continue;
        auto* label = new QCPItemText(m_plot);
        label->position->setAxes(m_plot->xAxis, m_plot->yAxis2);
        label->position->setCoords(keys[i], all[i]);
        label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        label->setPadding(QMargins(0, 0, 0, 3));
        label->setFont(themeFont(TextRole::Micro));
        label->setColor(theme.colour(Colour::Text2));
        label->setText(countText(static_cast<std::int64_t>(all[i])));
    }
    m_plot->yAxis2->setRange(0, most * 1.2);
    nameDays(times, 1);
}

}  // namespace frontrow
