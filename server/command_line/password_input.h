// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords that are typed or piped in: never an argument, which everybody on the machine could read.
// Thread: the main one.
#pragma once

#include <QString>

#include "accounts/secret.h"
#include "domain/result.h"

namespace frontrow {

// The first line of that file; of the standard input where no file is named. At a terminal it asks, twice
// and without showing what is typed.
Result<Secret, QString> readPassword(const QString& file);

}  // namespace frontrow
