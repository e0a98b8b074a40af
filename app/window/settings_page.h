// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of settings: a list of subjects, each a card of rows. A change holds at once. Thread: the GUI's.
#pragma once

#include <QWidget>

namespace frontrow {

class SegmentedControl;
class Settings;
class Switch;
class TextLabel;

class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    TextLabel* m_title;
    TextLabel* m_look;
    TextLabel* m_themeName;
    SegmentedControl* m_theme;
    Switch* m_motion;
};

}  // namespace frontrow
