// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/practice_host.h"

namespace frontrow {

void PracticeHost::openFolder() {
    m_data.reset();
    m_refusal.clear();
    auto opened = PracticeData::open(m_folder, m_utc, Unfinished::LeaveOpen);
    if (opened)
        m_data = std::move(*opened);
    else
        m_refusal = opened.error().sentence;
}

}  // namespace frontrow
