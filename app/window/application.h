// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with its window: what is made once, in the order in which it depends on each other, and
// the pages that the window shows. Nothing else knows all of it. Thread: the GUI's.
#pragma once

#include <QObject>
#include <memory>

#include "theme/theme_style.h"
#include "window/action_table.h"
#include "window/launch_options.h"
#include "window/places_on_disk.h"
#include "window/settings.h"
#include "window/translations.h"

class QApplication;

namespace frontrow {

class MainWindow;

class Application final : public QObject {
    Q_OBJECT

public:
    Application(QApplication& application, const LaunchOptions& options);
    ~Application() override;

    // Shows the window and runs until it is closed; the process's exit code.
    int run();

    Settings& settings() { return m_settings; }
    ActionTable& actions() { return m_actions; }
    MainWindow& window() { return *m_window; }
    const PlacesOnDisk& places() const { return m_places; }

private:
    void addPages();
    void takeTheme();
    void takeMotion();
    Scheme wantedScheme() const;

    QApplication& m_application;
    const PlacesOnDisk m_places;
    Settings m_settings;
    Translations m_translations;
    ActionTable m_actions;
    // Of the desktop, read before the program's own palette is set.
    const Scheme m_desktopScheme;
    ThemeStyle& m_style;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace frontrow
