// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's foot, 26 px: at the left a state dot and short texts, at the right the server's clock
// and the seed of the run or the program's version. Texts come from whoever shows the page.
// Thread: the GUI's.
#pragma once

#include <QStringList>
#include <QWidget>

#include "widgets/chip.h"

namespace frontrow {

class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kHeight = 26;

    explicit StatusStrip(QWidget* parent = nullptr);

    // The first text stands beside the dot.
    void setState(DotState dot, const QStringList& texts);
    // With the clock's icon; empty hides it.
    void setClock(const QString& text);
    void setMark(const QString& seedOrVersion);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int endOfTexts() const;

    DotState m_dot = DotState::Ok;
    QStringList m_texts;
    QString m_clock;
    QString m_mark;
};

}  // namespace frontrow
