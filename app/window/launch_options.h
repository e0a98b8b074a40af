// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window is asked for on the command line: `frontrow [--profile NAME] [--new-instance] [--lang en|ko]`. Thread:
// any.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "domain/result.h"
#include "window/settings.h"

namespace frontrow {

enum class Instances : std::uint8_t {
    One,     // a second start of a profile brings its window to the front
    Another  // beside the profile's window, with the next profile that is free
};

struct LaunchOptions {
    QString profile;                         // empty is the usual one
    std::optional<LanguageChoice> language;  // of this start only
    Instances instances = Instances::One;
};

// Whether the arguments (without the program's name) ask for the window: none, or only its options.
bool asksForWindow(const QStringList& arguments);
// Refused, in words.
Result<LaunchOptions, QString> readLaunchOptions(const QStringList& arguments);

}  // namespace frontrow
