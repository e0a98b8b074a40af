// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of two to four views, all named side by side. Thread: the GUI's.
#pragma once

#include <QButtonGroup>
#include <QWidget>
#include <optional>

#include "theme/icons.h"

class QHBoxLayout;

namespace frontrow {

class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    // Adds one at the right; the first is chosen until another is.
    void addSegment(const QString& text, std::optional<IconName> icon = std::nullopt);
    void setSegmentText(int index, const QString& text);
    int current() const { return m_group.checkedId(); }
    void setCurrent(int index);

signals:
    // By a person or by setCurrent.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
    QButtonGroup m_group;
};

}  // namespace frontrow
