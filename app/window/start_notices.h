// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says over its first page about the start: what became of the last one, and what is
// missing. Thread: the GUI's.
#pragma once

#include <QStringList>

namespace frontrow {

class MainWindow;

enum class LastEnd : std::uint8_t { Proper, Cut };

struct StartNews {
    QString folderRefusal;     // why the data folder cannot be used; empty where it is open
    QStringList missingFonts;  // families
    LastEnd lastEnd = LastEnd::Proper;
    QStringList settled;  // a sentence for each run that was settled meanwhile
};

void showStartNotices(MainWindow& window, const StartNews& news);

}  // namespace frontrow
