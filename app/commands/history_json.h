// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs, tickets and wallet as JSON, as docs/history-format.md and docs/history.schema.json describe
// them. Thread: any.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "hosting/practice_data.h"

namespace frontrow {

QJsonObject historyObject(const PracticeData& data);
// As where the folder holds nothing yet.
QJsonObject emptyHistory();
QJsonObject ticketObject(const TicketRow& ticket);
QJsonArray ticketArray(const PracticeData& data);
QJsonObject walletObject(const PracticeData& data);

}  // namespace frontrow
