// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters that a server wants typed before a sign-in: their picture as the server has drawn it, boxes
// for them, others in their place, and the way for whoever cannot read it. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "protocol/lobby_news.h"

class QLabel;

namespace frontrow {

class ActionButton;
class LetterBoxes;
class TextLabel;

class SignInLettersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SignInLettersPanel(QWidget* parent);

    void show(const SignInLettersShown& shown);
    void spell(const QString& letters);
    // What was typed was wrong.
    void reject();
    std::uint32_t challenge() const { return m_shown.challenge; }
    int count() const { return m_shown.letters; }
    // With what an input method still composes.
    QString typed();
    void takeFocus();

signals:
    void renewed();
    void readAloudAsked();
    void backAsked();
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawPicture();

    SignInLettersShown m_shown;
    TextLabel* m_title;
    QLabel* m_picture;
    LetterBoxes* m_boxes;
    TextLabel* m_notice;
};

}  // namespace frontrow
