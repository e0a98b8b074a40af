// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What earlier runs say, in two cards: the best and the median of twelve weeks as a chart, and the
// personal bests with what to practise next. Without runs the second one says what will be here and
// points to the first scenario. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "models/practice_progress.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace frontrow {

class ActionButton;
class EmptyState;
class Tag;
class TextLabel;

// The lines of the weeks with their scale in seconds.
class WeeksChart final : public QWidget {
    Q_OBJECT

public:
    explicit WeeksChart(QWidget* parent = nullptr);

    void setWeeks(const std::array<PracticeWeek, kWeeks>& weeks);
    QSize sizeHint() const override { return {276, 150}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF pointAt(std::size_t week, Duration time, const QRectF& area) const;
    void paintScale(QPainter& painter, const QRectF& area) const;
    enum class Line : std::uint8_t { Best, Median };
    void paintLine(QPainter& painter, const QRectF& area, Line line) const;

    std::array<PracticeWeek, kWeeks> m_weeks;
    Duration m_top = seconds(1);  // of the scale
};

class WeeksCard final : public Card {
    Q_OBJECT

public:
    explicit WeeksCard(QWidget* parent = nullptr);
    void setRuns(const std::vector<PastRun>& runs, std::int64_t nowUtcMs);

private:
    Tag* m_change;
    WeeksChart* m_chart;
};

class BestsCard final : public Card {
    Q_OBJECT

public:
    explicit BestsCard(QWidget* parent = nullptr);
    void setRuns(const std::vector<PastRun>& runs);

signals:
    void runsAsked();
    void firstTryAsked();

private:
    void addRow(const PersonalBest& best);

    ActionButton* m_all;
    QWidget* m_rows;
    QVBoxLayout* m_rowsColumn;
    QWidget* m_suggestion;
    TextLabel* m_loss;
    TextLabel* m_advice;
    EmptyState* m_empty;
};

}  // namespace frontrow
