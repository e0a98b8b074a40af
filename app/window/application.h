// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with its window: what is made once, in the order in which it depends on each other, and
// the pages that the window shows. Nothing else knows all of it. Thread: the GUI's.
#pragma once

#include <QObject>
#include <memory>

#include "connection/steady_local_clock.h"
#include "desktop/crash_sentinel.h"
#include "desktop/desktop.h"
#include "desktop/keychain.h"
#include "hosting/hosted_server.h"
#include "hosting/practice_host.h"
#include "hosting/stop_signals.h"
#include "theme/theme_style.h"
#include "window/action_table.h"
#include "window/launch_options.h"
#include "window/places_on_disk.h"
#include "window/profile_care.h"
#include "window/settings.h"
#include "window/translations.h"

class QApplication;

namespace frontrow {

class MainWindow;
class Practising;
class ReturnOffer;
class SettingsPage;
class Together;

class Application final : public QObject {
    Q_OBJECT

public:
    Application(QApplication& application, const LaunchOptions& options);
    ~Application() override;

    // The window is to be made anew, of the same profile.
    static constexpr int kStartAnew = 256;

    // Shows the window and runs until it is closed; the process's exit code, or kStartAnew.
    int run();

    Settings& settings() { return m_settings; }
    ActionTable& actions() { return m_actions; }
    MainWindow& window() { return *m_window; }
    Desktop& desktop() { return m_desktop; }
    const PlacesOnDisk& places() const { return m_places; }
    // The profile's runs, tickets and wallet; null where the folder could not be opened, which the window says.
    PracticeData* data() { return m_host.data(); }

private:
    // The settings' way to the profile.
    class Care final : public ProfileCare {
    public:
        explicit Care(Application& owner) : m_owner(owner) {}
        QString name() const override;
        std::optional<QString> rename(const QString& name) override;
        Result<QString, QString> exportTo(const QString& file) override;
        void removeEverything() override;
        QString folder() const override;
        std::optional<QString> moveTo(const QString& folder) override;
        std::optional<QString> exportSettings(const QString& file) override;
        std::optional<QString> importSettings(const QString& file) override;

    private:
        Application& m_owner;
    };

    void addPages();
    void openPractice();
    void tellWhatHappened();
    void offerReturn();
    void endUnasked();
    void askFirstQuestions();
    void showProfile();
    void takeLanguage();
    void takeTheme();
    void takeMotion();
    Scheme wantedScheme() const;

    QApplication& m_application;
    const PlacesOnDisk m_places;
    CrashSentinel m_sentinel;
    StopSignals m_stop;
    Settings m_settings;
    Translations m_translations;
    ActionTable m_actions;
    Keychain m_keychain;
    Desktop m_desktop;
    // Of the palette, read before the program's own is set; holds where the desktop says nothing.
    const Scheme m_paletteScheme;
    ThemeStyle& m_style;
    PracticeHost m_host;
    SteadyLocalClock m_localClock;
    HostedServer m_server;
    Care m_care;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Practising> m_practising;
    std::unique_ptr<ReturnOffer> m_return;
    std::unique_ptr<Together> m_together;
    SettingsPage* m_settingsPage = nullptr;
    // The same for as long as the program runs.
    const std::uint32_t m_guestNumber;
};

}  // namespace frontrow
