// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/help_menu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

#include "window/about.h"
#include "window/action_table.h"
#include "window/diagnostics.h"
#include "window/main_window.h"
#include "window/places_on_disk.h"
#include "window/shortcuts_dialog.h"

namespace frontrow {

HelpMenu::HelpMenu(QMenu& menu, ActionTable& actions, const PlacesOnDisk& places, MainWindow& window)
    : QObject(&window),
      m_window(window),
      m_keys(actions.add(QStringLiteral("showKeys"), ActionGroup::Everywhere, QKeySequence(Qt::Key_F1), &window)),
      m_setUp(menu.addAction(QString())),
      m_logs(nullptr),
      m_diagnostics(nullptr),
      m_about(nullptr) {
    menu.insertAction(m_setUp, m_keys);
    menu.addSeparator();
    m_logs = menu.addAction(QString());
    m_diagnostics = menu.addAction(QString());
    menu.addSeparator();
    m_about = menu.addAction(QString());
    m_about->setMenuRole(QAction::AboutRole);
    m_setUp->setObjectName(QStringLiteral("setUpAgain"));
    m_logs->setObjectName(QStringLiteral("openLogs"));
    m_diagnostics->setObjectName(QStringLiteral("copyDiagnostics"));
    m_about->setObjectName(QStringLiteral("about"));
    retranslate();
    window.installEventFilter(this);
    connect(m_keys, &QAction::triggered, this, [this, &actions] {
        ShortcutsDialog dialog(actions, &m_window);
        if (m_window.isFlow()) dialog.onlyShow(tr("Keys can be changed when no sale is running."));
        connect(&dialog, &ShortcutsDialog::changeAsked, this, &HelpMenu::keysAsked);
        dialog.exec();
    });
    connect(&menu, &QMenu::aboutToShow, this, [this] { m_setUp->setEnabled(!m_window.isFlow()); });
    connect(m_setUp, &QAction::triggered, this, &HelpMenu::setUpAsked);
    connect(m_logs, &QAction::triggered, this, [logs = places.logs] {
        QDir().mkpath(logs);
        QDesktopServices::openUrl(QUrl::fromLocalFile(logs));
    });
    connect(m_diagnostics, &QAction::triggered, this, [] { QGuiApplication::clipboard()->setText(diagnosticsText()); });
    connect(m_about, &QAction::triggered, this, [this] { AboutDialog(&m_window).exec(); });
}

void HelpMenu::retranslate() {
    m_keys->setText(tr("All &keys"));
    m_setUp->setText(tr("&Set up again…"));
    m_logs->setText(tr("Open &log folder"));
    m_diagnostics->setText(tr("Copy &diagnostics"));
    m_about->setText(tr("&About Frontrow…"));
}

bool HelpMenu::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    return QObject::eventFilter(watched, event);
}

}  // namespace frontrow
