// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place of the pay button while a payment runs: a fill that grows with the payment's real steps
// and never goes back. It waits at 92 % for the answer. It cannot be pressed. 64 px high.
// Thread: the GUI's.
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace frontrow {

class ProgressButton final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressButton(QWidget* parent = nullptr);

    // From nothing, with another label.
    void start(const QString& label);
    void setLabel(const QString& label);
    // After step done of all; a smaller share than the one shown is passed over. The last step
    // fills to 92 % only, until finish().
    void setStep(int done, int all);
    // The answer is there: full.
    void finish();
    // 0 to 1, where the fill is going.
    qreal share() const { return m_goal; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void moveTo(qreal share);

    QString m_label;
    qreal m_goal = 0;
    qreal m_shown = 0;
    QVariantAnimation m_growth;
};

}  // namespace frontrow
