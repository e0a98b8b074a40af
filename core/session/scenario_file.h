// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenarios as files (docs/scenario-format.md). A field that is absent has its default; one that
// nobody knows, or that is out of its range, refuses the file. Thread: any.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "crowd/scenario.h"
#include "domain/result.h"
#include "session/file_fault.h"

namespace frontrow {

inline constexpr int kScenarioFileVersion = 1;
inline constexpr qsizetype kMaxScenarioBytes = 256 * 1024;

Result<Scenario, FileFault> readScenario(const QByteArray& text);
Result<Scenario, FileFault> scenarioFromJson(const QJsonObject& object);
QJsonObject scenarioToJson(const Scenario& scenario);

}  // namespace frontrow
