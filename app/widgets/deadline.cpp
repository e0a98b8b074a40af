// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadline.h"

#include <algorithm>

namespace frontrow {

Urgency urgencyOf(std::chrono::milliseconds left) {
    using namespace std::chrono_literals;
    if (left > 60s) return Urgency::Calm;
    return left >= 20s ? Urgency::Soon : Urgency::Urgent;
}

Colour barColourOf(Urgency urgency) {
    if (urgency == Urgency::Calm) return Colour::Accent;
    return urgency == Urgency::Soon ? Colour::WarnFill : Colour::Danger;
}

Colour digitColourOf(Urgency urgency) { return urgency == Urgency::Urgent ? Colour::Danger : Colour::Text; }

QString timeLeftText(std::chrono::milliseconds left) {
    const std::int64_t ms = std::max<std::int64_t>(0, left.count());
    if (urgencyOf(left) == Urgency::Urgent) {
        return QStringLiteral("%1.%2").arg(ms / 1000, 2, 10, QLatin1Char('0')).arg(ms % 1000 / 100);
    }
    const std::int64_t seconds = (ms + 999) / 1000;
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace frontrow
