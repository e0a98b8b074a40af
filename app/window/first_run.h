// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first start's three questions: language, name, theme. Each holds at once; passing over them is
// remembered as well, and the help menu brings them back. Thread: the GUI's.
#pragma once

#include <QDialog>

class QLineEdit;
class QStackedWidget;

namespace frontrow {

class ActionButton;
class ChoiceCard;
class ProfileCare;
class Settings;
class TextLabel;

class FirstRun final : public QDialog {
    Q_OBJECT

public:
    // What is given must outlive it. The name is offered where the profile has none of its own yet.
    FirstRun(Settings& settings, ProfileCare& care, const QString& offeredName, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    QWidget* makeLanguage();
    QWidget* makeName(const QString& offered);
    QWidget* makeTheme();
    void retranslate();
    void go(int step);
    void next();

    Settings& m_settings;
    ProfileCare& m_care;
    TextLabel* m_title;
    TextLabel* m_text;
    QStackedWidget* m_steps;
    QLineEdit* m_name;
    TextLabel* m_fault;
    QList<ChoiceCard*> m_languages;
    QList<ChoiceCard*> m_themes;
    QList<TextLabel*> m_themeNames;
    ActionButton* m_skip;
    ActionButton* m_back;
    ActionButton* m_next;
};

}  // namespace frontrow
