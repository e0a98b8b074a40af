// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/practice_host.h"

#include <QCoreApplication>
#include <QDir>

namespace frontrow {

namespace {

struct PracticeHostWords {
    Q_DECLARE_TR_FUNCTIONS(PracticeHostWords)
};

}  // namespace

void PracticeHost::openFolder() {
    m_data.reset();
    m_refusal.clear();
    if (m_mustBeThere && !PracticeData::exists(m_folder)) {
        m_refusal = PracticeHostWords::tr(
                        "The data was moved to %1, and nothing is there now. Connect its disk, then "
                        "start Frontrow again.")
                        .arg(QDir::toNativeSeparators(m_folder));
        return;
    }
    auto opened = PracticeData::open(m_folder, m_utc, Unfinished::LeaveOpen);
    if (opened)
        m_data = std::move(*opened);
    else
        m_refusal = opened.error().words;
}

}  // namespace frontrow
