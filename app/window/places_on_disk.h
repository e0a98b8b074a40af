// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one profile of this computer keeps what it has: its runs and tickets, its settings, its logs.
// Thread: any.
#pragma once

#include <QString>

namespace frontrow {

struct PlacesOnDisk {
    QString data;      // runs, tickets, wallet
    QString settings;  // settings.ini, window.ini
    QString logs;
    bool dataMoved = false;  // to where it lies now, from the usual place
};

// Of the profile named on the command line; an empty name is the usual one. Nothing is made.
PlacesOnDisk placesOf(const QString& profile);

// Letters, digits, - and _ only, 1 to 30 of them: the name becomes a folder.
bool isProfileName(const QString& name);

}  // namespace frontrow
