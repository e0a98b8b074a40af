// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a lenient import changed or assumed: a code and the data for a sentence about it. Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace frontrow {

struct Repair {
    enum class Kind : std::uint8_t {
        RepeatedGuid,        // two seats with one guid: the later gets its own; before = the guid
        RepeatedUuid,        // two things with one uuid: the later gets its own; before = the uuid
        RepeatedZone,        // before = the name, after = its new name
        RepeatedRow,         // before = the label, after = its new label
        RepeatedNumber,      // before = the seat number, after = its new number
        UndeclaredCategory,  // a category that seats name and nobody declares; created
        RepeatedCategory,    // declared twice; the first counts
        MissingCategory,     // a seat without one gets the first; after = its name
        PriceAssumed,        // the format has no prices; after = the price taken, in minor units
        ColourReplaced,      // before = what stood there, after = the colour taken
        FractionalSize,      // a size that must be whole is not; before = the number
        OldKey,              // before = the older spelling, after = today's
        NumberAsText,        // a number where text belongs; before = the number
        NameCleaned,         // before and after
        NameMissing,         // after = the name given
        UnknownKey,          // ignored; before = the key
        MissingPart,         // a part that must be there is not; before = its key, after = what was taken
        EmptyRow,            // a row without seats left out
        EmptyZone,           // a zone without rows left out
        StageAssumed,        // no area says that it is the stage; the top edge is looked at
        Unlisted             // more repairs than are listed; after = how many
    };
    Kind kind;
    std::string place;  // as people name it: "zone Main, row A, seat 5"; empty for the whole plan
    std::string before;
    std::string after;
};

// The most repairs that one import lists one by one.
inline constexpr std::size_t kMaxRepairs = 400'000;

using Repairs = std::vector<Repair>;

}  // namespace frontrow
