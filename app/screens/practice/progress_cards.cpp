// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/progress_cards.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "models/practice_words.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/empty_state.h"
#include "widgets/marks.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kGridLines = 3;
constexpr int kScaleWidth = 40;
constexpr int kFootHeight = 20;
constexpr int kPadding = 18;
constexpr Duration kUsualTop = seconds(60);

// The smallest round number of seconds that is not below the longest time: lines at thirds are whole.
Duration roundTop(std::int64_t ms) {
    for (std::int64_t step = 2;; step *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            const std::int64_t top = step * factor * kGridLines;
            if (top * 1'000 >= ms) return seconds(top);
        }
    }
}

// A key to the two lines of the chart.
class LineKey final : public QWidget {
public:
    LineKey(Qt::PenStyle style, Colour colour, QWidget* parent) : QWidget(parent), m_style(style), m_colour(colour) {
        setFixedSize(14, 12);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(QPen(themeOf(this).colour(m_colour), 2, m_style));
        painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    }

private:
    Qt::PenStyle m_style;
    Colour m_colour;
};

class SunkenBox final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        const QColor edge = theme.scheme() == Scheme::HighContrast ? theme.colour(Colour::Border) : QColor();
        paintBox(painter, rect(), 8, theme.colour(Colour::Sunken), edge);
    }
};

}  // namespace

WeeksChart::WeeksChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WeeksChart::setWeeks(const std::array<PracticeWeek, kWeeks>& weeks) {
    m_weeks = weeks;
    std::int64_t longest = 0;
    QStringList said;
    for (const PracticeWeek& week : weeks) {
        if (!week.median) continue;
        longest = std::max(longest, week.median->ms);
        said << tr("week of %1: best %2, median %3")
                    .arg(dayOfYearText(week.mondayUtcMs), spanText(*week.best), spanText(*week.median));
    }
    m_top = roundTop(longest == 0 ? kUsualTop.ms : longest);
    setAccessibleName(said.isEmpty() ? tr("Twelve weeks: no tickets yet")
                                     : tr("Twelve weeks, seconds from door to ticket"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QPointF WeeksChart::pointAt(std::size_t week, Duration time, const QRectF& area) const {
    const qreal across = static_cast<qreal>(week) / (kWeeks - 1);
    const qreal up = static_cast<qreal>(time.ms) / static_cast<qreal>(m_top.ms);
    return {area.left() + area.width() * across, area.bottom() - area.height() * up};
}

void WeeksChart::paintScale(QPainter& painter, const QRectF& area) const {
    const Theme& theme = themeOf(this);
    painter.setFont(themeFont(TextRole::Micro));
    for (int i = 0; i <= kGridLines; ++i) {
        const qreal y = area.bottom() - area.height() * i / kGridLines;
        painter.setPen(QPen(theme.colour(Colour::Border), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right() + 6, y));
        painter.setPen(theme.colour(Colour::Text3));
        const QRectF label(area.right() + 6, y - 8, kScaleWidth - 6, 16);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, tr("%1 s").arg(m_top.ms * i / kGridLines / 1'000));
    }
    const QRectF foot(area.left(), area.bottom() + 4, area.width() + kScaleWidth, kFootHeight - 4);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, dayOfYearText(m_weeks.front().mondayUtcMs));
    painter.drawText(foot.adjusted(0, 0, -kScaleWidth, 0), Qt::AlignRight | Qt::AlignVCenter, tr("this week"));
}

void WeeksChart::paintLine(QPainter& painter, const QRectF& area, Line line) const {
    const Theme& theme = themeOf(this);
    const bool best = line == Line::Best;
    const QColor ink = theme.colour(best ? Colour::Accent : Colour::BorderStrong);
    QPolygonF points;
    for (std::size_t i = 0; i < kWeeks; ++i) {
        const auto time = best ? m_weeks[i].best : m_weeks[i].median;
        if (time) points << pointAt(i, *time, area);
    }
    if (points.isEmpty()) return;
    painter.setPen(QPen(ink, best ? 1.75 : 1.5, best ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    if (!best) return;
    painter.setPen(QPen(theme.colour(Colour::Surface), 2));
    painter.setBrush(ink);
    painter.drawEllipse(points.last(), 4.5, 4.5);
}

void WeeksChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(5, 9, -kScaleWidth, -kFootHeight);
    paintScale(painter, area);
    const bool none = std::none_of(m_weeks.begin(), m_weeks.end(), [](const auto& week) { return week.median; });
    if (none) {
        painter.setFont(themeFont(TextRole::Small));
        painter.setPen(themeOf(this).colour(Colour::Text2));
        painter.drawText(area.adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The line begins with your first ticket."));
        return;
    }
    paintLine(painter, area, Line::Median);
    paintLine(painter, area, Line::Best);
}

WeeksCard::WeeksCard(QWidget* parent)
    : Card(parent),
      m_change(new Tag(Tone::Ok, {}, this)),
      m_chart(new WeeksChart(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, 14, kPadding, 14);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("Twelve weeks"), this));
    head->addStretch();
    head->addWidget(m_change);
    column->addLayout(head);
    column->addWidget(new TextLabel(TextRole::Small, Colour::Text2, tr("Seconds, door to ticket"), this));
    column->addWidget(m_chart, 1);
    auto* key = new QHBoxLayout;
    key->setSpacing(6);
    key->addWidget(new LineKey(Qt::SolidLine, Colour::Accent, this));
    key->addWidget(new TextLabel(TextRole::Small, Colour::Text2, tr("best of the week"), this));
    key->addSpacing(10);
    key->addWidget(new LineKey(Qt::DotLine, Colour::BorderStrong, this));
    key->addWidget(new TextLabel(TextRole::Small, Colour::Text2, tr("median"), this));
    key->addStretch();
    column->addLayout(key);
    m_change->setObjectName(QStringLiteral("weeksChange"));
    m_chart->setObjectName(QStringLiteral("weeksChart"));
}

void WeeksCard::setRuns(const std::vector<PastRun>& runs, std::int64_t nowUtcMs) {
    const auto weeks = lastWeeks(runs, nowUtcMs);
    m_chart->setWeeks(weeks);
    const auto change = changeInPercent(weeks);
    m_change->setVisible(change.has_value());
    if (!change) return;
    m_change->setTone(*change < 0 ? Tone::Ok : Tone::Neutral);
    m_change->setText(*change < 0   ? tr("\u2212%1 %").arg(-*change)
                      : *change > 0 ? tr("+%1 %").arg(*change)
                                    : tr("unchanged"));
}

BestsCard::BestsCard(QWidget* parent)
    : Card(parent),
      m_all(new ActionButton(ButtonKind::Ghost, {}, this)),
      m_rows(new QWidget(this)),
      m_rowsColumn(new QVBoxLayout(m_rows)),
      m_suggestion(new SunkenBox(this)),
      m_loss(new TextLabel(TextRole::BodyStrong, Colour::Text, {}, m_suggestion)),
      m_advice(new TextLabel(TextRole::Small, Colour::Text2, {}, m_suggestion)),
      m_empty(new EmptyState(IconName::Trophy, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, 14, kPadding, kPadding);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("Personal bests"), this));
    head->addStretch();
    head->addWidget(m_all);
    column->addLayout(head);
    m_rowsColumn->setContentsMargins(0, 0, 0, 0);
    m_rowsColumn->setSpacing(0);
    column->addWidget(m_rows);
    column->addWidget(m_empty, 1);
    column->addStretch();
    auto* inner = new QVBoxLayout(m_suggestion);
    inner->setContentsMargins(14, 10, 14, 12);
    inner->setSpacing(2);
    inner->addWidget(new TextLabel(TextRole::Micro, Colour::Text3, tr("Suggested next"), m_suggestion));
    inner->addWidget(m_loss);
    inner->addWidget(m_advice);
    column->addWidget(m_suggestion);
    for (TextLabel* label : {m_loss, m_advice}) label->setOverflow(TextLabel::Overflow::Wrap);
    m_all->setButtonSize(ButtonSize::Small);
    m_all->setObjectName(QStringLiteral("allRuns"));
    m_loss->setObjectName(QStringLiteral("suggestion"));
    m_empty->setObjectName(QStringLiteral("noRuns"));
    m_empty->setAction(tr("Choose Small hall first try"));
    connect(m_all, &ActionButton::clicked, this, &BestsCard::runsAsked);
    connect(m_empty, &EmptyState::actionTriggered, this, &BestsCard::firstTryAsked);
    setRuns({});
}

void BestsCard::addRow(const PersonalBest& best) {
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto* title = new TextLabel(TextRole::Body, Colour::Text2, measureTitle(best.measure), row);
    title->setOverflow(TextLabel::Overflow::Elide);
    auto* time = new TextLabel(TextRole::BodyStrong, Colour::Text, measureText(best.measure, best.time), row);
    const QString when = best.sight == SeedSight::Known ? tr("known seed") : dayOfYearText(best.utcMs);
    auto* day = new TextLabel(TextRole::Small, Colour::Text3, when, row);
    day->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    day->setMinimumWidth(52);
    line->addWidget(title, 1);
    line->addWidget(time);
    line->addWidget(day);
    row->setFixedHeight(34);
    if (m_rowsColumn->count() > 0) m_rowsColumn->addWidget(new Hairline(Qt::Horizontal, m_rows));
    m_rowsColumn->addWidget(row);
}

void BestsCard::setRuns(const std::vector<PastRun>& runs) {
    while (QLayoutItem* item = m_rowsColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto bests = personalBests(runs);
    for (const PersonalBest& best : bests) addRow(best);
    const auto loss = dearestSkill(runs);
    m_suggestion->setVisible(loss.has_value());
    if (loss) {
        m_loss->setText(suggestionSentence(*loss));
        m_advice->setText(suggestionAdvice(*loss));
    }
    m_all->setVisible(!runs.empty());
    m_all->setText(runs.size() == 1 ? tr("Your run") : tr("All %1 runs").arg(runs.size()));
    m_rows->setVisible(!bests.empty());
    m_empty->setVisible(bests.empty());
    m_empty->setText(runs.empty() ? tr("Your best times will be here.") : tr("No run with a ticket yet."),
                     runs.empty()
                         ? tr("“Small hall first try” takes a few minutes and asks for no hurry.")
                         : tr("Best times count runs that end with one. “Small hall first try” is the easiest."));
}

}  // namespace frontrow
