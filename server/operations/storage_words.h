// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said when a data folder is refused: what, where, and what to do about it. Plain English for
// the terminal; the one place with these words. Thread: any.
#pragma once

#include <QString>

#include "storage/storage_fault.h"

namespace frontrow {

// One sentence: place, what is wrong, remedy. `folder` is the data folder as the person named it,
// `command` what the person looks after it with.
QString storageSentence(const StorageFault& fault, const QString& folder,
                        const QString& command = QStringLiteral("frontrow data"));

}  // namespace frontrow
