// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focus_ring.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace frontrow {

namespace {

bool marksItself(const QWidget* widget) {
    if (widget->property("ownFocus").toBool() || widget->isWindow()) return true;
    if (qobject_cast<const QMenu*>(widget) != nullptr || qobject_cast<const QMenuBar*>(widget) != nullptr) return true;
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    if (line != nullptr) return !line->hasFrame();
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
}

bool isPlainKey(const QEvent* event) {
    const int key = static_cast<const QKeyEvent*>(event)->key();
    return key != Qt::Key_Control && key != Qt::Key_Shift && key != Qt::Key_Alt && key != Qt::Key_Meta;
}

}  // namespace

bool isTextField(const QWidget* widget) {
    const auto* box = qobject_cast<const QComboBox*>(widget);
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr || (box != nullptr && box->isEditable());
}

FocusRing::FocusRing(QApplication& application) {
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() { delete m_frame; }

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && isPlainKey(event)) setKeyboard(true);
    if (event->type() == QEvent::MouseButtonPress) setKeyboard(false);
    return QObject::eventFilter(watched, event);
}

void FocusRing::setKeyboard(bool keyboard) {
    if (m_keyboard == keyboard) return;
    m_keyboard = keyboard;
    QWidget* focused = QApplication::focusWidget();
    follow(focused);
    if (focused != nullptr) focused->update();
}

void FocusRing::follow(QWidget* focused) {
    const bool shows = focused != nullptr && !marksItself(focused) && (m_keyboard || isTextField(focused));
    if (!shows) {
        if (m_frame != nullptr) m_frame->setWidget(nullptr);
        return;
    }
    if (m_frame == nullptr) m_frame = new QFocusFrame(focused->parentWidget());
    if (m_frame->widget() != focused) m_frame->setWidget(focused);
}

}  // namespace frontrow
