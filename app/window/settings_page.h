// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of settings: subjects at the left with a search above them, the chosen one at the right. A
// search shows what it finds in all of them. Thread: the GUI's.
#pragma once

#include <QButtonGroup>
#include <QWidget>
#include <vector>

class QLineEdit;

namespace frontrow {

class ActionTable;
class EmptyState;
class ProfileCare;
class Settings;
class SettingsSubject;
class TextLabel;

class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    enum class Subject : std::uint8_t { Look, Turn, Keys, Data };

    // What is given must outlive the page.
    SettingsPage(Settings& settings, ActionTable& actions, ProfileCare& care, QWidget* parent = nullptr);

    void showSubject(Subject subject);

signals:
    void profileRenamed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void narrow();

    TextLabel* m_title;
    QLineEdit* m_search;
    QButtonGroup m_list;
    std::vector<SettingsSubject*> m_subjects;
    EmptyState* m_nothing;
};

}  // namespace frontrow
