// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QRandomGenerator>
#include <QSessionManager>
#include <QTimer>

#include "commands/version.h"
#include "hosting/data_care.h"
#include "hosting/folder_move.h"
#include "models/settled_words.h"
#include "theme/fonts.h"
#include "widgets/accessible_widgets.h"
#include "widgets/action_button.h"
#include "window/first_run.h"
#include "window/help_menu.h"
#include "window/main_window.h"
#include "window/nickname.h"
#include "window/practising.h"
#include "window/return_offer.h"
#include "window/settings_page.h"
#include "window/start_notices.h"
#include "window/together.h"

namespace frontrow {

namespace {

Scheme schemeOfPalette() {
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

}  // namespace

Application::Application(QApplication& application, const LaunchOptions& options)
    : m_application(application),
      m_places(placesOf(options.profile)),
      m_sentinel(m_places.logs),
      m_stop([this] { endUnasked(); }),
      m_settings(m_places.settings),
      m_translations(application),
      m_actions(m_settings),
      m_desktop(QDBusConnection::sessionBus(), QDBusConnection::systemBus()),
      m_paletteScheme(schemeOfPalette()),
      m_style(installTheme(application, wantedScheme())),
      m_host(m_places.data, m_places.dataMoved),
      m_server({.folder = QDir(m_places.data).filePath(QStringLiteral("server")),
                .program = QStringLiteral("frontrow ") + programVersion(),
                .data = [this] { return m_host.data(); }},
               m_host.clock(), m_host.utcClock()),
      m_care(*this),
      m_guestNumber(QRandomGenerator::global()->generate()) {
    installAccessibleWidgets();
    m_translations.take(languageOf(options.language.value_or(m_settings.language()), QLocale::system()));
    m_window = std::make_unique<MainWindow>(m_settings, m_actions);
    takeMotion();
    m_desktop.setSound(m_settings.sound());
    connect(&m_settings, &Settings::languageChanged, this, &Application::takeLanguage);
    connect(&m_settings, &Settings::themeChanged, this, &Application::takeTheme);
    connect(&m_settings, &Settings::motionChanged, this, &Application::takeMotion);
    connect(&m_settings, &Settings::soundChanged, this, [this] { m_desktop.setSound(m_settings.sound()); });
    connect(&m_desktop, &Desktop::preferredSchemeChanged, this, &Application::takeTheme);
    connect(&m_desktop, &Desktop::notificationChosen, m_window.get(), &MainWindow::raiseToFront);
    // The end of the desktop's session is a clean end.
    connect(&application, &QGuiApplication::commitDataRequest, this, [this] { m_sentinel.clear(); });
    m_desktop.askForScheme();
    m_window->statusStrip().setMark(QLatin1Char('v') + programVersion());
    addPages();
    showProfile();
}

Application::~Application() = default;

void Application::addPages() {
    m_settingsPage = new SettingsPage(m_settings, m_actions, m_care);
    m_window->addPage(Place::Settings, m_settingsPage);
    connect(m_settingsPage, &SettingsPage::profileRenamed, this, &Application::showProfile);
    const auto showSettings = [this](SettingsPage::Subject subject) {
        m_window->showPlace(Place::Settings);
        m_settingsPage->showSubject(subject);
    };
    connect(&m_window->rail(), &Rail::profileChosen, this,
            [showSettings] { showSettings(SettingsPage::Subject::Data); });
    auto* help = new HelpMenu(m_window->helpMenu(), m_actions, m_places, *m_window);
    connect(help, &HelpMenu::keysAsked, this, [showSettings] { showSettings(SettingsPage::Subject::Keys); });
    connect(help, &HelpMenu::setUpAsked, this, &Application::askFirstQuestions);
}

void Application::showProfile() { m_window->rail().setProfile(m_care.name(), tr("Offline profile")); }

void Application::tellWhatHappened() {
    StartNews news;
    news.folderRefusal = m_host.refusal();
    news.missingFonts = missingFontFamilies();
    if (m_sentinel.lastEndedBadly()) news.lastEnd = LastEnd::Cut;
    if (m_host.data() != nullptr) {
        for (const SettledRun& settled : m_host.data()->news().settled) news.settled << settledSentence(settled);
    }
    showStartNotices(*m_window, news);
    if (m_host.data() != nullptr && m_host.data()->openRun()) offerReturn();
}

void Application::offerReturn() {
    m_return = std::make_unique<ReturnOffer>(*m_window, *m_host.data());
    connect(m_return.get(), &ReturnOffer::taken, m_practising.get(), &Practising::goOn);
    connect(m_return.get(), &ReturnOffer::settled, m_practising.get(), &Practising::reload);
    connect(m_practising.get(), &Practising::newStarted, m_return.get(), &ReturnOffer::settle);
}

// After the first paint: the folder is opened and what needs it is made.
void Application::openPractice() {
    m_host.openFolder();
    m_practising = std::make_unique<Practising>(*m_window, m_settings, m_host, m_actions, m_desktop);
    m_practising->open();
    m_together =
        std::make_unique<Together>(*m_window, m_settings,
                                   TogetherGround{m_places.data,
                                                  [this] { return nameForOthers(m_care.name(), m_guestNumber); },
                                                  [] { return QDateTime::currentMSecsSinceEpoch(); },
                                                  m_localClock,
                                                  m_server,
                                                  TickSource::Timer,
                                                  true,
                                                  &m_desktop,
                                                  &m_keychain,
                                                  {}});
    m_together->open();
    m_practising->setStartGuard([this] {
        return m_together->lobby().isInSession() ? tr("You are in a session with others. Leave it before you rehearse.")
                                                 : QString();
    });
    m_window->setCloseGuard([this] { return m_together->mayClose() && m_practising->mayClose(); });
    showProfile();
    tellWhatHappened();
    if (!m_settings.introduced()) askFirstQuestions();
}

// As closing the window, but for the question.
void Application::endUnasked() {
    if (m_practising != nullptr) m_practising->leaveNow();
    m_window->rememberState();
    QApplication::exit(0);
}

int Application::run() {
    m_window->QWidget::show();
    QTimer::singleShot(0, this, &Application::openPractice);
    return QApplication::exec();
}

void Application::askFirstQuestions() {
    const QString offered =
        m_care.name() == unnamedProfile() ? nickname(QRandomGenerator::global()->generate()) : m_care.name();
    FirstRun(m_settings, m_care, offered, m_window.get()).exec();
    showProfile();
}

Scheme Application::wantedScheme() const {
    switch (m_settings.theme()) {
        case ThemeChoice::Automatic: return m_desktop.preferredScheme().value_or(m_paletteScheme);
        case ThemeChoice::Light: return Scheme::Light;
        case ThemeChoice::Dark: return Scheme::Dark;
        case ThemeChoice::HighContrast: return Scheme::HighContrast;
    }
    return m_paletteScheme;
}

void Application::takeLanguage() {
    m_translations.take(languageOf(m_settings.language(), QLocale::system()));
    showProfile();
}

void Application::takeTheme() {
    if (m_style.theme().scheme() != wantedScheme()) m_style.setTheme(Theme::builtIn(wantedScheme()), m_application);
}

void Application::takeMotion() { m_style.setMotion(m_settings.reducedMotion() ? Motion::Reduced : Motion::Full); }

QString Application::Care::name() const {
    return m_owner.data() == nullptr ? unnamedProfile() : QString::fromStdString(m_owner.data()->profile().name);
}

std::optional<QString> Application::Care::rename(const QString& name) {
    return m_owner.data() == nullptr ? std::optional(m_owner.m_host.refusal()) : m_owner.data()->renameProfile(name);
}

Result<QString, QString> Application::Care::exportTo(const QString& file) {
    return backupData(folder(), file, dataPlugs(), m_owner.m_host.utcClock().nowMs());
}

void Application::Care::removeEverything() {
    m_owner.m_return.reset();
    m_owner.m_together.reset();
    m_owner.m_server.stop();
    m_owner.m_practising.reset();
    m_owner.m_host.closeFolder();
    m_owner.m_settings.forget();
    QDir(folder()).removeRecursively();
    QApplication::exit(0);
}

// What is open of the data is closed for it, so the window cannot go on as it is, wherever the data is now.
std::optional<QString> Application::Care::moveTo(const QString& target) {
    m_owner.m_return.reset();
    m_owner.m_server.stop();
    m_owner.m_practising.reset();
    m_owner.m_host.closeFolder();
    const auto moved = moveData(folder(), target, dataPlugs());
    QMetaObject::invokeMethod(
        &m_owner, [] { QApplication::exit(kStartAnew); }, Qt::QueuedConnection);
    if (moved) return std::nullopt;
    return moved.error();
}

std::optional<QString> Application::Care::exportSettings(const QString& file) {
    if (m_owner.m_settings.exportTo(file)) return std::nullopt;
    return Application::tr("%1 cannot be written. Choose another place.").arg(QDir::toNativeSeparators(file));
}

std::optional<QString> Application::Care::importSettings(const QString& file) {
    if (m_owner.m_settings.importFrom(file)) return std::nullopt;
    return Application::tr("%1 holds no settings of Frontrow. Nothing was changed.")
        .arg(QDir::toNativeSeparators(file));
}

QString Application::Care::folder() const { return m_owner.m_places.data; }

}  // namespace frontrow
