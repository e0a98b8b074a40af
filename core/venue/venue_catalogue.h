// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds venues by name or file: the built-in ones, files in Frontrow's own format and pretix
// seating plans, told apart by their content. Thread: any.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <string>
#include <vector>

#include "domain/result.h"
#include "domain/venue_plan.h"
#include "venue/repair.h"
#include "venue/venue_fault.h"

namespace frontrow {

struct LoadedVenue {
    std::shared_ptr<const VenuePlan> plan;
    Repairs repairs;  // empty for a file in Frontrow's own format
};
using LoadedVenueResult = Result<LoadedVenue, VenueFault>;

struct BuiltInVenue {
    QString key;  // what people type
    QString name;
    std::uint32_t seats;
};

// In order of size.
std::vector<BuiltInVenue> builtInVenues();

// The plan of the built-in venue with that key, or of the file with that path.
LoadedVenueResult loadVenue(const QString& nameOrFile);

// The plan in a file's whole content, in either format.
LoadedVenueResult venueFromBytes(const QByteArray& bytes);

// The content of the built-in venue or the file; at most kMaxVenueBytes.
Result<QByteArray, VenueFault> venueBytes(const QString& nameOrFile);

}  // namespace frontrow
