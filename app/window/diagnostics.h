// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report of a fault needs to say about this computer, as text: versions, language, screens, fonts.
// No path, no name, nothing of the profile. Thread: the GUI's.
#pragma once

#include <QString>

namespace frontrow {

QString diagnosticsText();

}  // namespace frontrow
