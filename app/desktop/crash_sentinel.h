// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that stands while the program runs. Found at a start, it says that the last one did not end by
// itself: by a crash, a kill or a power cut. The end of the desktop's session counts as a clean end.
// Thread: the main one.
#pragma once

#include <QString>

namespace frontrow {

class CrashSentinel final {
public:
    // Sets the file up; the folder is made.
    explicit CrashSentinel(const QString& folder);
    ~CrashSentinel();
    CrashSentinel(const CrashSentinel&) = delete;
    CrashSentinel& operator=(const CrashSentinel&) = delete;

    bool lastEndedBadly() const { return m_lastEndedBadly; }
    // From now on an end is a clean one.
    void clear();

private:
    QString m_path;
    bool m_lastEndedBadly;
};

}  // namespace frontrow
