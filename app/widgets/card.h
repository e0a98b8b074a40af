// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boxes that hold one thing each. Card only holds; ChoiceCard is one of several to choose from, a
// button with a 2 px edge when it is the chosen one: its text is what it is called to a screen
// reader, its children are what is seen. Thread: the GUI's.
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace frontrow {

class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    // Choice cards of one parent exclude each other.
    explicit ChoiceCard(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // Chosen and gone on with, by a double click.
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
};

}  // namespace frontrow
