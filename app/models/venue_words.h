// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences for what the venue reader refuses and what the importer repaired. Thread: any.
#pragma once

#include <QString>

#include "venue/repair.h"
#include "venue/venue_fault.h"

namespace frontrow {

// Text from a file made fit for a terminal: control and direction characters as \u{XXXX}, cut to
// 80 characters.
QString printable(const std::string& text);

// What is wrong, where, and what to do about it; one line.
QString faultSentence(const VenueFault& fault);

// What was repaired and how; one line.
QString repairSentence(const Repair& repair);

}  // namespace frontrow
