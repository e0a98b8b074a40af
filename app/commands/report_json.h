// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report file: every field of a Report under its own name, as docs/report-format.md and
// docs/report.schema.json describe it. Thread: any.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "practice/report.h"

namespace frontrow {

// Scores and percentages become numbers, enumerations their names, what does not exist null.
QJsonObject reportObject(const Report& report);
// The same as an indented file in UTF-8, keys in alphabetical order.
QByteArray reportJson(const Report& report);

}  // namespace frontrow
