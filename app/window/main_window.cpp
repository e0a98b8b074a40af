// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

#include "theme/fonts.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"

namespace frontrow {

namespace {

constexpr QSize kUsualSize(1440, 900);
constexpr QSize kLeastSize(1120, 720);
constexpr int kCollapseBelow = 1240;
const QString kStateName = QStringLiteral("main");

IconName iconOf(Place place) {
    constexpr std::array<IconName, kPlaces> kIcons{IconName::Practice, IconName::People, IconName::Ticket,
                                                   IconName::History, IconName::Settings};
    return kIcons[static_cast<std::size_t>(place)];
}

}  // namespace

MainWindow::MainWindow(Settings& settings, ActionTable& actions, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_header(new FlowHeader),
      m_rail(new Rail),
      m_pages(new QStackedWidget),
      m_notices(new QVBoxLayout),
      m_status(new StatusStrip),
      m_file(menuBar()->addMenu(QString())),
      m_view(menuBar()->addMenu(QString())),
      m_help(menuBar()->addMenu(QString())),
      m_quit(nullptr),
      m_saleActions(nullptr),
      m_actions(actions) {
    setObjectName(QStringLiteral("mainWindow"));
    m_rail->setObjectName(QStringLiteral("rail"));
    m_pages->setObjectName(QStringLiteral("pages"));
    auto* root = new QWidget;
    auto* column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    m_notices->setSpacing(8);
    right->addLayout(m_notices);
    right->addWidget(m_pages, 1);
    middle->addLayout(right, 1);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(root);
    m_header->hide();
    setMinimumSize(kLeastSize);
    resize(kUsualSize);
    makeMenus(actions);
    m_saleActions = new SaleActions(actions, this);
    retranslate();
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    restoreGeometry(m_settings.windowState(kStateName));
}

void MainWindow::makeMenus(ActionTable& actions) {
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    menuBar()->setFont(themeFont(13, QFont::Normal));
    m_quit = actions.add(QStringLiteral("quit"), ActionGroup::Everywhere, QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    m_file->addAction(m_quit);
}

void MainWindow::addPage(Place place, QWidget* page) {
    constexpr std::array<const char*, kPlaces> kIds{"goToPractice", "goToTogether", "goToTickets", "goToHistory",
                                                    "goToSettings"};
    constexpr std::array<QKeyCombination, kPlaces> kKeys{Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_4,
                                                         Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_3,
                                                         Qt::CTRL | Qt::Key_Comma};
    const auto index = static_cast<std::size_t>(place);
    m_pages->addWidget(page);
    m_placed[place] = page;
    m_rail->addPlace(place, iconOf(place));
    QAction* goTo =
        m_actions.add(QLatin1String(kIds[index]), ActionGroup::Everywhere, QKeySequence(kKeys[index]), this);
    connect(goTo, &QAction::triggered, this, [this, place] {
        // A running sale is left by its own ways out, which ask.
        if (!isFlow()) showPlace(place);
    });
    m_goTo[place] = goTo;
    if (place == Place::Settings) {
        m_file->insertAction(m_quit, goTo);
        m_file->insertSeparator(m_quit);
    } else {
        m_view->addAction(goTo);
    }
    retranslate();
}

QString MainWindow::placeName(Place place) {
    switch (place) {
        case Place::Practice: return tr("Practice");
        case Place::Together: return tr("Together");
        case Place::Tickets: return tr("My tickets");
        case Place::History: return tr("History");
        case Place::Settings: return tr("Settings");
    }
    return {};
}

void MainWindow::retranslate() {
    m_file->setTitle(tr("&File"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_quit->setText(tr("&Quit"));
    m_saleActions->retranslate();
    showFilledMenus();
    for (const auto& [place, action] : m_goTo) {
        action->setText(placeName(place));
        m_rail->setPlaceText(place, placeName(place));
    }
    if (m_place && m_placed.contains(*m_place) && page() == m_placed[*m_place]) m_title = placeName(*m_place);
    updateTitle();
}

// What stands in a menu comes from outside; one without anything is not shown.
void MainWindow::showFilledMenus() {
    for (QMenu* menu : {m_view, m_help}) menu->menuAction()->setVisible(!menu->isEmpty());
}

void MainWindow::showEvent(QShowEvent* event) {
    showFilledMenus();
    QMainWindow::showEvent(event);
}

void MainWindow::showPlace(Place place) {
    const auto found = m_placed.find(place);
    if (found == m_placed.end()) return;
    m_header->hide();
    m_rail->show();
    m_place = place;
    m_rail->setCurrent(place);
    show(found->second, placeName(place));
    emit placeShown(place);
}

void MainWindow::showPage(QWidget* page, Place place, const QString& title) {
    m_header->hide();
    m_rail->show();
    m_place = place;
    if (m_placed.contains(place)) m_rail->setCurrent(place);
    show(page, title);
}

void MainWindow::showFlowPage(QWidget* page, const QString& title) {
    m_rail->hide();
    m_header->show();
    m_place.reset();
    show(page, title);
}

void MainWindow::show(QWidget* page, const QString& title) {
    if (m_pages->indexOf(page) < 0) m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    m_title = title;
    updateTitle();
}

bool MainWindow::isFlow() const { return !m_header->isHidden(); }

QWidget* MainWindow::page() const { return m_pages->currentWidget(); }

void MainWindow::showNotice(const QString& name, Tone tone, const QString& consequence, const QString& remedy,
                            QWidget* control) {
    removeNotice(name);
    auto* notice = new Banner(tone);
    notice->setObjectName(name);
    notice->setText(consequence, remedy);
    if (control != nullptr) notice->addControl(control);
    auto* dismiss = new ActionButton(ButtonKind::Ghost, QString());
    dismiss->setButtonSize(ButtonSize::Small);
    dismiss->setIconName(IconName::Close);
    dismiss->setObjectName(name + QStringLiteral("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    dismiss->setToolTip(tr("Dismiss"));
    notice->addControl(dismiss);
    connect(dismiss, &ActionButton::clicked, this, [this, name] { removeNotice(name); });
    m_notices->addWidget(notice);
    m_notices->setContentsMargins(24, 12, 24, 0);
}

void MainWindow::removeNotice(const QString& name) {
    if (auto* notice = findChild<Banner*>(name)) {
        notice->setObjectName(QString());
        m_notices->removeWidget(notice);
        notice->hide();
        notice->deleteLater();
    }
    if (m_notices->isEmpty()) m_notices->setContentsMargins(0, 0, 0, 0);
}

void MainWindow::setTitlePrefix(const QString& prefix) {
    if (m_prefix == prefix) return;
    m_prefix = prefix;
    updateTitle();
}

void MainWindow::updateTitle() {
    QString title = QStringLiteral("Frontrow");
    if (!m_title.isEmpty()) title += QStringLiteral(" — ") + m_title;
    setWindowTitle(m_prefix.isEmpty() ? title : m_prefix + QStringLiteral(" · ") + title);
}

void MainWindow::raiseToFront() {
    if (isMinimized()) showNormal();
    raise();
    activateWindow();
}

void MainWindow::rememberState() { m_settings.setWindowState(kStateName, saveGeometry()); }

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_guard && !m_guard()) {
        event->ignore();
        return;
    }
    rememberState();
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(width() < kCollapseBelow);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace frontrow
