// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks before something is given up: what would happen, what stays, and two answers. The safe one has
// the focus at first, so that Enter changes nothing. Thread: the GUI's.
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace frontrow {

class ActionButton;
class TextLabel;

class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    // `title` asks, `keep` and `doIt` answer: "Cancel 2 tickets?", "Keep them", "Cancel tickets".
    ConfirmDialog(const QString& title, const QString& keep, const QString& doIt, QWidget* parent);

    // What happens first, then what stays.
    void addParagraph(const QString& text);
    // A name and its figure, "Refund", "₩132,000".
    void addFigure(const QString& name, const QString& value, const QString& objectName);
    // Anything else between the paragraphs.
    void addBody(QWidget* body);
    // While what the dialog shows is worked out: the words, and blocks where the rest will be; after a
    // while also how long it has taken. There is nothing to agree to until finishWaiting().
    void wait(const QString& words);
    void finishWaiting();
    bool isWaiting() const { return m_waiting != nullptr; }
    void setDeed(const QString& label, bool possible);
    // Takes the second answer away, where it cannot be given; the paragraphs say why.
    void refuse();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_body;
    QWidget* m_waiting = nullptr;
    ActionButton* m_keep;
    ActionButton* m_do;
};

// Says what there is no choice about, with one answer on Enter. What runs goes on while it is read.
ConfirmDialog* showMessage(QWidget* parent, const char* objectName, const QString& title, const QString& words);

}  // namespace frontrow
