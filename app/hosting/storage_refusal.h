// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a data folder cannot be used, in the language of the window: what is wrong, what is safe, what can be done.
// The command line says the same in its own words, with the commands that help. Thread: any.
#pragma once

#include <QString>

#include "storage/storage_fault.h"

namespace frontrow {

// Two or three sentences; `folder` stands in them where the fault names no place of its own.
QString storageRefusal(const StorageFault& fault, const QString& folder);

}  // namespace frontrow
