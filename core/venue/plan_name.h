// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names in venue files: what domain/plan_text.h allows, in the composed form of Unicode (NFC), so
// that one name has one spelling. Thread: any.
#pragma once

#include <string>

namespace frontrow {

bool isCleanName(const std::string& name);

// The nearest clean name: composed, without forbidden characters and outer spaces, cut to the
// longest allowed; `fallback` (a clean name) when nothing is left.
std::string cleanedName(const std::string& name, const std::string& fallback);

}  // namespace frontrow
