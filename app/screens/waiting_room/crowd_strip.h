// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everyone in line by the moment they came, one bar per slice of time: those ahead in the accent's
// colour, a flag where the buyer stands. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "models/queue_history.h"

namespace frontrow {

class CrowdStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CrowdStrip(QWidget* parent = nullptr);

    // Repaints only where something changed. `opening` is what the times on the axis count from.
    void show(const QueueHistory& history, SimTime opening);
    QSize sizeHint() const override { return {600, 116}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString axisText(SimTime time) const;

    std::vector<std::uint32_t> m_bars;
    SimTime m_first, m_opening;
    Duration m_slice = QueueHistory::kSlice;
    std::optional<SimTime> m_own;
};

}  // namespace frontrow
