// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's version as people, reports and recordings name it. Thread: any.
#pragma once

#include <QString>

namespace frontrow {

inline QString programVersion() { return QStringLiteral(FRONTROW_VERSION); }

}  // namespace frontrow
