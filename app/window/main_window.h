// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's window: menu bar, then either the rail with the pages of the program or, while a sale
// runs, the flow header with that sale's screens; the status strip at the foot. It knows frames, not
// pages: those come from outside. Thread: the GUI's.
#pragma once

#include <QMainWindow>
#include <functional>
#include <map>

#include "widgets/tone.h"
#include "window/action_table.h"
#include "window/flow_header.h"
#include "window/rail.h"
#include "window/sale_actions.h"
#include "window/status_strip.h"

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace frontrow {

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings& settings, ActionTable& actions, QWidget* parent = nullptr);

    // A page that the rail leads to; the window owns it. The name comes from setPlaceName.
    void addPage(Place place, QWidget* page);
    // Shows a place's page with the rail; does nothing where the place has none.
    void showPlace(Place place);
    // Any other page with the rail, as a report; the place is the one lit. The window owns it from now on.
    void showPage(QWidget* page, Place place, const QString& title);
    // A screen of a running sale: the flow header instead of the rail. The window owns it.
    void showFlowPage(QWidget* page, const QString& title);
    bool isFlow() const;
    QWidget* page() const;

    FlowHeader& flowHeader() { return *m_header; }
    Rail& rail() { return *m_rail; }
    StatusStrip& statusStrip() { return *m_status; }
    QMenu& fileMenu() { return *m_file; }
    QMenu& viewMenu() { return *m_view; }
    QMenu& helpMenu() { return *m_help; }
    const SaleKeys& saleKeys() const { return m_saleActions->keys(); }

    // A strip above the page that stays until it is dismissed: what happened, what to do. A control may
    // stand in it, which the strip owns. A notice of the same name is replaced.
    void showNotice(const QString& name, Tone tone, const QString& consequence, const QString& remedy,
                    QWidget* control = nullptr);
    void removeNotice(const QString& name);

    // In front of the name of the page in the title, as the time left of a hold; empty shows none.
    void setTitlePrefix(const QString& prefix);
    // Asked before the window closes: false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { m_guard = std::move(guard); }
    // To the front, as far as the desktop allows.
    void raiseToFront();
    // Size and place, for the next start.
    void rememberState();

signals:
    void placeShown(frontrow::Place place);
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeMenus(ActionTable& actions);
    void retranslate();
    void showFilledMenus();
    void show(QWidget* page, const QString& title);
    void updateTitle();
    static QString placeName(Place place);

    Settings& m_settings;
    FlowHeader* m_header;
    Rail* m_rail;
    QStackedWidget* m_pages;
    QVBoxLayout* m_notices;
    StatusStrip* m_status;
    QMenu* m_file;
    QMenu* m_view;
    QMenu* m_help;
    QAction* m_quit;
    SaleActions* m_saleActions;
    std::map<Place, QWidget*> m_placed;
    std::map<Place, QAction*> m_goTo;
    ActionTable& m_actions;
    std::optional<Place> m_place;
    QString m_title;
    QString m_prefix;
    std::function<bool()> m_guard;
};

}  // namespace frontrow
