// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The help menu: all keys, the first start's questions, the logs, what a report of a fault needs, and
// about the program. While a sale runs nothing leads away from it. Thread: the GUI's.
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace frontrow {

class ActionTable;
class MainWindow;
struct PlacesOnDisk;

class HelpMenu final : public QObject {
    Q_OBJECT

public:
    HelpMenu(QMenu& menu, ActionTable& actions, const PlacesOnDisk& places, MainWindow& window);

signals:
    void keysAsked();
    void setUpAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    MainWindow& m_window;
    QAction* m_keys;
    QAction* m_setUp;
    QAction* m_logs;
    QAction* m_diagnostics;
    QAction* m_about;
};

}  // namespace frontrow
