// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include <QApplication>
#include <QLocale>

#include "commands/version.h"
#include "window/main_window.h"
#include "window/settings_page.h"

namespace frontrow {

namespace {

Scheme schemeOfDesktop() {
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

}  // namespace

Application::Application(QApplication& application, const LaunchOptions& options)
    : m_application(application),
      m_places(placesOf(options.profile)),
      m_settings(m_places.settings),
      m_translations(application),
      m_actions(m_settings),
      m_desktopScheme(schemeOfDesktop()),
      m_style(installTheme(application, wantedScheme())),
      m_window(nullptr) {
    m_translations.take(languageOf(options.language.value_or(m_settings.language()), QLocale::system()));
    m_window = std::make_unique<MainWindow>(m_settings, m_actions);
    takeMotion();
    connect(&m_settings, &Settings::languageChanged, this,
            [this] { m_translations.take(languageOf(m_settings.language(), QLocale::system())); });
    connect(&m_settings, &Settings::themeChanged, this, &Application::takeTheme);
    connect(&m_settings, &Settings::motionChanged, this, &Application::takeMotion);
    m_window->statusStrip().setMark(QLatin1Char('v') + programVersion());
    addPages();
}

Application::~Application() = default;

void Application::addPages() { m_window->addPage(Place::Settings, new SettingsPage(m_settings)); }

int Application::run() {
    m_window->showPlace(Place::Settings);
    m_window->QWidget::show();
    return QApplication::exec();
}

Scheme Application::wantedScheme() const {
    switch (m_settings.theme()) {
        case ThemeChoice::Automatic: return m_desktopScheme;
        case ThemeChoice::Light: return Scheme::Light;
        case ThemeChoice::Dark: return Scheme::Dark;
        case ThemeChoice::HighContrast: return Scheme::HighContrast;
    }
    return m_desktopScheme;
}

void Application::takeTheme() {
    if (m_style.theme().scheme() != wantedScheme()) m_style.setTheme(Theme::builtIn(wantedScheme()), m_application);
}

void Application::takeMotion() { m_style.setMotion(m_settings.reducedMotion() ? Motion::Reduced : Motion::Full); }

}  // namespace frontrow
