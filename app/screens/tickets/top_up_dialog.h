// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks how much practice money to put into the wallet. Thread: the GUI's.
#pragma once

#include <QDialog>

#include "domain/money.h"

class QLineEdit;

namespace frontrow {

class ActionButton;
class TextLabel;

class TopUpDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr Amount kMost{100'000'000};

    explicit TopUpDialog(QWidget* parent);

    // Of an accepted dialog.
    Amount amount() const { return m_amount; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void finish();

    QLineEdit* m_field;
    TextLabel* m_rule;
    ActionButton* m_do;
    Amount m_amount;
};

}  // namespace frontrow
