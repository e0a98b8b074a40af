// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a start of the program brought about in the data folder, in words. Thread: any.
#pragma once

#include <QStringList>

#include "hosting/practice_data.h"

namespace frontrow {

// None where nothing happened.
QStringList newsSentences(const DataNews& news);
// "Stalls row 1 seat 12".
QString placeText(const TicketRow& ticket);

}  // namespace frontrow
