// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows which control the keyboard speaks to: a ring round the focused widget, shown after a key and
// hidden after a click; text fields have a softer one that is always shown. A widget that marks its own
// focus says so by the property "ownFocus"; "focusRadius" (logical pixels) is the corner of its box.
// Thread: the GUI's.
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace frontrow {

class FocusRing final : public QObject {
    Q_OBJECT

public:
    // Room between a widget and the outside of its ring, in logical pixels.
    static constexpr int kMargin = 4;
    static constexpr int kFieldMargin = 3;

    explicit FocusRing(QApplication& application);
    ~FocusRing() override;

    // Whether the last input was a key: what marks its own focus draws the mark only then.
    bool shown() const { return m_keyboard; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focused);
    void setKeyboard(bool keyboard);

    QPointer<QFocusFrame> m_frame;
    bool m_keyboard = false;
};

// Whether a widget's ring is the soft one of a text field.
bool isTextField(const QWidget* widget);

}  // namespace frontrow
