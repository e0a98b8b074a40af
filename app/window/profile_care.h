// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can do with the profile of this computer: name it, take a copy away, delete it. The data
// itself is kept elsewhere; this is the little of it that the settings touch. Thread: the GUI's.
#pragma once

#include <QString>
#include <optional>

#include "domain/result.h"

namespace frontrow {

class ProfileCare {
public:
    virtual ~ProfileCare() = default;
    virtual QString name() const = 0;
    // Nothing, or the sentence of a refusal.
    virtual std::optional<QString> rename(const QString& name) = 0;
    // A copy of everything, to be restored by `frontrow data restore`; gives a sentence either way.
    virtual Result<QString, QString> exportTo(const QString& file) = 0;
    // Runs, tickets, wallet, backups, settings: gone. The program ends then.
    virtual void removeEverything() = 0;
    virtual QString folder() const = 0;
    // Takes everything to another folder and starts anew there; where that is refused, the sentence, with everything
    // as it was.
    virtual std::optional<QString> moveTo(const QString& folder) = 0;
    // The settings, without the window's size, in a file and from one. A sentence where that was refused.
    virtual std::optional<QString> exportSettings(const QString& file) = 0;
    virtual std::optional<QString> importSettings(const QString& file) = 0;
};

}  // namespace frontrow
