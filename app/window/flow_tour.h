// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays a rehearsal in the real screens of a window, by their own buttons and keys, with time that it
// passes itself, and keeps a picture of every step. Thread: the GUI's.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

#include "hosting/live_rehearsal.h"
#include "screens/flow/flow_screen.h"

namespace frontrow {

class FlowPage;
class MainWindow;
class Play;

class FlowTour {
public:
    // Pictures go to `folder` as 01-countdown.png and so on; empty keeps none. The rehearsal must have
    // the pace Fast. All must outlive the tour.
    FlowTour(MainWindow& window, Play& play, QString folder);

    // From the countdown to the end; a sentence where a picture could not be written. The rehearsal is
    // judged then, with tickets or without.
    std::optional<QString> run();
    const QStringList& pictures() const { return m_pictures; }
    // Called after each picture, with its name.
    void setObserver(std::function<void(const QString&)> observer) { m_observer = std::move(observer); }

private:
    void waitForTheTurn();
    void typeLetters();
    void takeSeats();
    void pay();
    bool passUntil(const std::function<bool()>& reached, Duration longest);
    bool isOn(FlowScreen screen) const;
    void press(const char* control);
    void picture(const QString& name);

    MainWindow& m_window;
    Play& m_play;
    const QString m_folder;
    QStringList m_pictures;
    std::optional<QString> m_fault;
    std::function<void(const QString&)> m_observer;
};

}  // namespace frontrow
