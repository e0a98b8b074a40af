// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One subject of the settings: a card with a heading, a way back to the defaults, and rows that a search
// can narrow down. Thread: the GUI's.
#pragma once

#include <vector>

#include "widgets/card.h"

class QVBoxLayout;

namespace frontrow {

class ActionButton;
class TextLabel;

// A name, what it means below it, and the control at the right end.
class SettingsRow final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsRow(QWidget* control, QWidget* parent = nullptr);
    // The control is called by the name to a screen reader.
    void setTexts(const QString& name, const QString& meaning = {});
    bool matches(const QString& words) const;

private:
    TextLabel* m_name;
    TextLabel* m_meaning;
    QWidget* m_control;
};

class SettingsSubject : public Card {
    Q_OBJECT

public:
    explicit SettingsSubject(QWidget* parent = nullptr);

    QString title() const;
    // Shows the rows that hold the words; all where the title does, or where there are none. False where
    // nothing is left to show.
    bool narrow(const QString& words);

signals:
    void defaultsAsked();

protected:
    void setTitle(const QString& title);
    SettingsRow* addRow(QWidget* control);
    // Something as wide as the card, found by the title alone.
    void addWide(QWidget* widget);
    void hideDefaults();
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;

private:
    void retranslateOwn();

    TextLabel* m_title;
    ActionButton* m_defaults;
    QVBoxLayout* m_rows;
    std::vector<SettingsRow*> m_all;
    std::vector<QWidget*> m_wide;
};

}  // namespace frontrow
