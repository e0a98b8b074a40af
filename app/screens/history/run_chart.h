// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many runs as one chart: their time and the skill in it as lines, their phases as stacked bars, or
// the runs of the last weeks. Follows the theme. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "models/run_trends.h"
#include "theme/theme.h"

class QCustomPlot;
class QCPAxis;

namespace frontrow {

class RunChart final : public QWidget {
    Q_OBJECT

public:
    explicit RunChart(QWidget* parent = nullptr);

    // From the oldest to the newest run; the best one is a dashed line.
    void showTotals(std::vector<TrendPoint> points);
    void showPhases(std::vector<TrendPoint> points);
    void showWeeks(const std::array<WeekCount, kWeekSpans>& weeks);

    QSize sizeHint() const override { return {560, 220}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Shown : std::uint8_t { Totals, Phases, Weeks };

    // Draws what is shown anew, in the colours of now.
    void draw();
    void drawTotals();
    void drawPhases();
    void drawWeeks();
    void dressAxes();
    void dressAxis(QCPAxis& axis);
    void addLine(const QVector<double>& keys, const QVector<double>& values, Colour colour, const QString& name);
    // Names the runs' days below, as many as fit.
    void nameDays(const std::vector<std::int64_t>& utcMs, double first);

    QCustomPlot* m_plot;
    Shown m_shown = Shown::Totals;
    std::vector<TrendPoint> m_points;
    std::array<WeekCount, kWeekSpans> m_weeks{};
};

}  // namespace frontrow
