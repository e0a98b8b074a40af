// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names and words of the Qt-free layers as Qt wants them. Thread: any.
#pragma once

#include <QString>
#include <string_view>

namespace frontrow {

// From UTF-8.
inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace frontrow
