// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pair of hands in the running program: looks at the window a few times a second and does the next thing
// that a person would do there, by the controls themselves, from the practice page to the report. Time is
// the computer's. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace frontrow {
class FlowPage;
class MainWindow;
}  // namespace frontrow

namespace frontrow::test {

class WindowPlayer final : public QObject {
    Q_OBJECT

public:
    // Plays the scenario of that name, which must be among the cards of the practice page, or goes back into a sale
    // that was left.
    WindowPlayer(MainWindow& window, QString scenario, QObject* parent = nullptr);

    void go() { m_timer.start(); }
    // Nothing is done until go().
    void rest() { m_timer.stop(); }

signals:
    // Something new is in front: "practice", "preparing", "countdown", "waiting-room", "letters", "seats",
    // "payment", "done", "report". Told before anything is done there.
    void arrived(const QString& place);

private:
    void look();
    QString place() const;
    void play(FlowPage& page);
    void typeLetters(FlowPage& page);
    void chooseSeats(FlowPage& page);
    void startRehearsal();
    bool press(const char* control);

    MainWindow& m_window;
    const QString m_scenario;
    QTimer m_timer;
    QString m_place;
    bool m_arriving = false;
    QString m_letters;  // typed last
    bool m_offered = false;
};

}  // namespace frontrow::test
