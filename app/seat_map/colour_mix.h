// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mixing of colours as the eye sees them, in the OKLab space. Thread: any.
#pragma once

#include <QColor>

namespace frontrow {

// `share` of the colour, the rest of the ground; share is 0 to 1. Both are opaque.
QColor mixOkLab(const QColor& colour, const QColor& ground, double share);

}  // namespace frontrow
