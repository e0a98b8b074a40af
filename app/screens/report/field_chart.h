// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many of the field took how long from the opening to the ticket: one bar per span of time, with
// the person's own time and the median marked. Those who were faster are drawn in the accent.
// Thread: the GUI's.
#pragma once

#include <QWidget>
#include <optional>

#include "practice/report.h"

namespace frontrow {

class FieldChart final : public QWidget {
    Q_OBJECT

public:
    explicit FieldChart(QWidget* parent = nullptr);

    // `own`: from the opening to the ticket; nothing without one.
    void setField(const FieldReport& field, std::optional<Duration> own);

    QSize sizeHint() const override { return {340, 190}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // The middle of the bar that holds this time, and between bars in proportion.
    qreal xOf(Duration time) const;
    void paintBars(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintMark(QPainter& painter, Duration time, const QString& label, int level, bool leftOfMark) const;

    std::optional<Distribution> m_counts;
    std::optional<Duration> m_own;
    std::optional<Duration> m_median;
};

}  // namespace frontrow
