// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places_on_disk.h"

#include <QDir>
#include <QStandardPaths>
#include <algorithm>

#include "hosting/folder_move.h"

namespace frontrow {

namespace {

constexpr qsizetype kLongestName = 30;

}  // namespace

PlacesOnDisk placesOf(const QString& profile) {
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    const QDir logs(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/logs"));
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    PlacesOnDisk places{usual, config.path(), logs.filePath(QStringLiteral("usual"))};
    // A data folder holds nothing but data: the others lie beside the usual one, not in it.
    if (!profile.isEmpty())
        places = {usual + QStringLiteral("-profiles/") + profile,
                  config.filePath(QStringLiteral("profiles/") + profile),
                  logs.filePath(QStringLiteral("profile-") + profile)};
    const QString data = whereDataLies(places.data);
    places.dataMoved = data != places.data;
    places.data = data;
    return places;
}

bool isProfileName(const QString& name) {
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'); };
    return !name.isEmpty() && name.size() <= kLongestName && std::ranges::all_of(name, fits);
}

}  // namespace frontrow
