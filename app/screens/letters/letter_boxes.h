// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One box for each letter: typing moves on, Backspace moves back, pasting is refused. Letters in
// composition by an input method are taken when they are committed, and before a submit.
// Thread: the GUI's.
#pragma once

#include <QString>
#include <QWidget>

namespace frontrow {

class LetterBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit LetterBoxes(QWidget* parent = nullptr);

    // How many there are, 4 to 8; empties them.
    void restart(int count);
    const QString& text() const { return m_text; }
    int count() const { return m_count; }
    // Instead of what stands there; what is no letter, and more than fits, is left out.
    void write(const QString& text);
    bool isFull() const { return m_text.size() == m_count; }
    // Takes over what an input method still composes.
    void commitComposition();
    // A shake, unless motion is reduced.
    void shake();

    QSize sizeHint() const override { return {m_count * 68 - 8, 60}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void edited();
    void pasteRefused();
    // A letter was taken back: what stood there.
    void corrected(QChar removed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const QString& typed);
    void removeLast();
    void tell();

    int m_count = 6;
    QString m_text;
    qreal m_offset = 0;
};

}  // namespace frontrow
