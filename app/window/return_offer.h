// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back into a sale that goes on without its person: a notice over the pages with what is kept there and
// until when, and a button. Untaken, the run is settled by rule once that is over, or when another rehearsal
// begins, and the notice says what became of it. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QTimer>

namespace frontrow {

class MainWindow;
class PracticeData;

class ReturnOffer final : public QObject {
    Q_OBJECT

public:
    // Of data.openRun(), which must be there; all must outlive it.
    ReturnOffer(MainWindow& window, PracticeData& data, QObject* parent = nullptr);

    // Nobody comes back: settles the run and says so. Does nothing once it is taken or settled.
    void settle();

signals:
    // The person wants back.
    void taken();
    void settled();

private:
    MainWindow& m_window;
    PracticeData& m_data;
    QTimer m_lapse;
};

}  // namespace frontrow
