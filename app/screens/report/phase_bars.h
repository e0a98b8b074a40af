// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the time of a run went: one bar of five phases for each of those compared, all to one scale. The
// first is the person's own, in full colours; the others are the same hues, half way to the surface. A
// phase that is wide enough carries its seconds, and every bar its sum. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <vector>

#include "practice/phase.h"

namespace frontrow {

class PhaseBars final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        PhaseTimes phases;
    };

    explicit PhaseBars(QWidget* parent = nullptr);

    // From top to bottom. A screen reader gets every figure.
    void setRows(std::vector<Row> rows);

    // Where the bars begin, right of their names.
    int nameWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const Row& row, const QRectF& strip, bool own, qreal perMs) const;

    std::vector<Row> m_rows;
};

// The names of the five phases with their colours, in a row.
class PhaseLegend final : public QWidget {
    Q_OBJECT

public:
    explicit PhaseLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace frontrow
