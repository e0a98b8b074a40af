// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/launch_options.h"

#include "window/places_on_disk.h"

namespace frontrow {

bool asksForWindow(const QStringList& arguments) {
    if (arguments.isEmpty()) return true;
    const QString& first = arguments.first();
    return first.startsWith(QLatin1String("--")) && first != QStringLiteral("--version") &&
           first != QStringLiteral("--help");
}

Result<LaunchOptions, QString> readLaunchOptions(const QStringList& arguments) {
    LaunchOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& option = arguments[i];
        if (option == QStringLiteral("--new-instance")) {
            options.instances = Instances::Another;
            continue;
        }
        const QString value = arguments.value(i + 1);
        if (option == QStringLiteral("--profile")) {
            if (!isProfileName(value)) {
                return Failure{QStringLiteral("--profile needs a name of letters and digits, at most 30")};
            }
            options.profile = value;
        } else if (option == QStringLiteral("--lang")) {
            if (value != QStringLiteral("en") && value != QStringLiteral("ko")) {
                return Failure{QStringLiteral("--lang needs en or ko")};
            }
            options.language = value == QStringLiteral("ko") ? LanguageChoice::Korean : LanguageChoice::English;
        } else {
            return Failure{QStringLiteral("there is no option %1").arg(option)};
        }
        ++i;
    }
    return options;
}

}  // namespace frontrow
