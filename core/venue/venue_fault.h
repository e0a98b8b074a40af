// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a venue file is refused: a code with the data that a sentence about it needs. The words are
// the app's. Thread: values, any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "domain/venue_plan_builder.h"

namespace frontrow {

struct VenueFault {
    enum class Code : std::uint8_t {
        // The file
        NotFound,     // no built-in venue and no file of that name; detail = the name
        NotReadable,  // detail = the system's reason
        NotWritable,  // detail = the system's reason
        TooLarge,     // more than kMaxVenueBytes
        // The text, before anything of it is understood
        NotUtf8,        // bytes that are not UTF-8, or a lone half of a surrogate pair
        BadSyntax,      // not JSON
        TooDeep,        // nested deeper than 32
        TooManyValues,  // more values than any plan within the limits needs
        TooManyKeys,    // an object with more than 64 keys
        DuplicateKey,   // detail = the key
        NotFinite,      // a number that no finite value represents
        // The meaning
        UnknownFormat,  // neither a Frontrow venue nor a pretix seating plan
        NewerVersion,   // detail = the version found
        UnknownKey,     // detail = the key
        MissingKey,     // detail = the key
        WrongType,      // detail = what is expected
        OutOfRange,     // detail = the range
        NotWhole,       // a number that must be whole
        TooMany,        // a list longer than its limit; detail = the limit
        BadName,        // empty, too long, not NFC, or with control characters
        UnknownName,    // a level, tier, kind or currency that is not there; detail = the name
        Contradiction,  // two keys of which only one may stand; detail = both
        // The plan as a whole
        Plan  // defect says which rule
    };
    Code code = Code::BadSyntax;
    std::size_t line = 0;    // from 1; 0 = the fault has no place in the text
    std::size_t column = 0;  // in bytes, from 1
    std::string path;        // as in "sections[3].rows[0].from"; empty for the whole file
    std::string detail;
    std::optional<PlanDefect> defect;  // with Code::Plan only
};

inline constexpr std::size_t kMaxVenueBytes = std::size_t{32} * 1024 * 1024;

}  // namespace frontrow
