// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A data folder that is taken elsewhere. Its old place keeps one small file that says where it went, so that
// every start and every command finds it. The old data goes only once the copy has passed its check and that
// file is written; ended at any moment, one of the two places has everything. Thread: the main one.
#pragma once

#include <QString>

#include "hosting/data_care.h"

namespace frontrow {

// Where the data of that folder lies: what it says itself, else the folder.
QString whereDataLies(const QString& folder);

// Where data lies if nobody names a folder: the usual place, or where it was moved from there.
QString usualDataFolder();

// Into an empty folder, or one that is made. Nobody may have the data open. Gives the new folder, or the sentence
// of a refusal, after which everything is as before.
Result<QString, QString> moveData(const QString& from, const QString& to, const DataPlugs& plugs);

}  // namespace frontrow
