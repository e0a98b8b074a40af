// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays small things out from left to right and goes on below where a line is full, as words do. Things
// of one line share its middle. Thread: the GUI's.
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace frontrow {

class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    // Gaps in logical pixels.
    FlowLayout(int gapAcross, int gapDown, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    enum class Pass : std::uint8_t { Measure, Place };
    // The height that a width takes, margins included.
    int flow(const QRect& rect, Pass pass) const;

    const int m_gapAcross, m_gapDown;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace frontrow
