// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stepper.h"

#include <QKeyEvent>
#include <QLineEdit>

#include "theme/fonts.h"

namespace frontrow {

Stepper::Stepper(int least, int most, QWidget* parent) : QSpinBox(parent) {
    setRange(least, most);
    setButtonSymbols(QAbstractSpinBox::PlusMinus);
    setAlignment(Qt::AlignCenter);
    setFont(themeFont(TextRole::BodyStrong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Only numbers are shown, and a click on them need not begin an edit.
    lineEdit()->setReadOnly(true);
    connect(lineEdit(), &QLineEdit::selectionChanged, lineEdit(), &QLineEdit::deselect);
}

void Stepper::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) return stepUp();
    if (event->key() == Qt::Key_Minus) return stepDown();
    QSpinBox::keyPressEvent(event);
}

}  // namespace frontrow
