// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A data folder with runs in it, played by the automatic buyer on days that a test sets.
// Thread: the test's.
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "book/set_clock.h"
#include "hosting/practice_data.h"
#include "hosting/rehearsal.h"

namespace frontrow::test {

class SampleFolder {
public:
    SampleFolder();

    PracticeData& data() { return *m_data; }
    SetClock& clock() { return m_clock; }
    QString path() const { return m_folder.path(); }
    // As a new start of the program does it.
    void reopen();

    // The small hall, in the club, paid from the wallet; the same seed is the same run.
    static RehearsalSetup smallHall(const char* seed, std::uint8_t party = 2);
    // A whole run with its report.
    RunRow rehearse(const RehearsalSetup& setup);
    // A run among few rivals in which somebody took two seats although better ones were free.
    RunRow buyPoorSeats();
    // Five runs over three weeks, in two halls; the last one without tickets.
    void fill();
    // The stored report of a run is replaced by this text.
    void spoilReport(StreamId run, const std::string& report);

private:
    QTemporaryDir m_folder;
    SetClock m_clock;
    std::unique_ptr<PracticeData> m_data;
};

}  // namespace frontrow::test
