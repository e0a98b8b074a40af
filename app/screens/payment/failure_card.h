// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the last attempt to pay came to nothing: what happened, that nothing was charged and what is still
// safe, and at the right the code, the attempt and the time at the server. Thread: the GUI's.
#pragma once

#include <QWidget>

namespace frontrow {

class TextLabel;

class FailureCard final : public QWidget {
    Q_OBJECT

public:
    explicit FailureCard(QWidget* parent = nullptr);

    // `details`: lines for the right end.
    void showFailure(const QString& what, const QString& words, const QStringList& details);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_what;
    TextLabel* m_words;
    TextLabel* m_details;
};

}  // namespace frontrow
