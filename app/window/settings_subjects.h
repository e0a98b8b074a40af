// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The subjects of the settings that are plain values: look and language, what happens at one's turn, the data
// on this computer. Every change holds at once. Thread: the GUI's.
#pragma once

#include "window/settings_subject.h"

class QComboBox;

namespace frontrow {

class ProfileCare;
class SegmentedControl;
class Settings;
class Switch;

class LookSettings final : public SettingsSubject {
    Q_OBJECT

public:
    explicit LookSettings(Settings& settings, QWidget* parent = nullptr);

private:
    void retranslate() override;

    QComboBox* m_language;
    SegmentedControl* m_theme;
    Switch* m_motion;
    SettingsRow* m_languageRow;
    SettingsRow* m_themeRow;
    SettingsRow* m_motionRow;
};

class TurnSettings final : public SettingsSubject {
    Q_OBJECT

public:
    explicit TurnSettings(Settings& settings, QWidget* parent = nullptr);

private:
    void retranslate() override;

    SegmentedControl* m_sound;
    Switch* m_chime;
    Switch* m_raise;
    SettingsRow* m_soundRow;
    SettingsRow* m_chimeRow;
    SettingsRow* m_raiseRow;
};

class DataSettings final : public SettingsSubject {
    Q_OBJECT

public:
    explicit DataSettings(ProfileCare& care, QWidget* parent = nullptr);

signals:
    void renamed();

private:
    void retranslate() override;
    void tell(const QString& title, const QString& words);
    void rename();
    void exportCopy();
    void askMove();
    void exportSettings();
    void importSettings();
    void askDelete();

    ProfileCare& m_care;
    ActionButton* m_rename;
    ActionButton* m_open;
    ActionButton* m_move;
    ActionButton* m_export;
    ActionButton* m_saveSettings;
    ActionButton* m_loadSettings;
    ActionButton* m_delete;
    SettingsRow* m_nameRow;
    SettingsRow* m_folderRow;
    SettingsRow* m_exportRow;
    SettingsRow* m_settingsRow;
    SettingsRow* m_deleteRow;
};

}  // namespace frontrow
