// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rehearsals stand on for as long as the program runs: the clocks and the data folder. Without a
// folder everything can still be played; it is only not kept, and the reason is known.
// Thread: the GUI's.
#pragma once

#include <QString>
#include <memory>

#include "book/utc_clock.h"
#include "host/monotonic_clock.h"
#include "hosting/practice_data.h"

namespace frontrow {

class PracticeHost {
public:
    // `mustBeThere`: data that was moved to that folder, which may lie on a disk that is gone.
    explicit PracticeHost(const QString& folder, bool mustBeThere = false)
        : m_folder(folder),
          m_mustBeThere(mustBeThere) {}

    // Opens the folder, makes it where it is missing, and settles what the last start left unfinished. Again
    // after a refusal.
    void openFolder();
    void closeFolder() { m_data.reset(); }
    const QString& folder() const { return m_folder; }
    // Null before it is opened and where it was refused.
    PracticeData* data() const { return m_data.get(); }
    // Why, in a sentence; empty where the folder is open.
    const QString& refusal() const { return m_refusal; }
    MonotonicClock& clock() { return m_clock; }
    const UtcClock& utcClock() const { return m_utc; }

private:
    QString m_folder;
    bool m_mustBeThere;
    SystemUtcClock m_utc;
    SteadyClock m_clock;
    std::unique_ptr<PracticeData> m_data;
    QString m_refusal;
};

}  // namespace frontrow
