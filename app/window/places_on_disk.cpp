// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places_on_disk.h"

#include <QDir>
#include <QStandardPaths>
#include <algorithm>

#include "hosting/data_care.h"

namespace frontrow {

namespace {

constexpr qsizetype kLongestName = 30;

}  // namespace

PlacesOnDisk placesOf(const QString& profile) {
    const QDir data(defaultDataFolder());
    if (!profile.isEmpty()) {
        const QDir own(data.filePath(QStringLiteral("profiles/") + profile));
        return {own.path(), own.filePath(QStringLiteral("settings")), own.filePath(QStringLiteral("logs"))};
    }
    return {data.path(), QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            data.filePath(QStringLiteral("logs"))};
}

bool isProfileName(const QString& name) {
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'); };
    return !name.isEmpty() && name.size() <= kLongestName && std::ranges::all_of(name, fits);
}

}  // namespace frontrow
